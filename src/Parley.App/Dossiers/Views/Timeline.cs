using Parley.App.Dossiers.Lines;
using Parley.Wording;

namespace Parley.App.Dossiers.Views;

/// <summary>
/// The meetings in time. Not to scale: each stretch between two days named is as wide as the logarithm of its days, so that
/// a round of two days can be seen beside one of last year.
/// </summary>
/// <remarks>
/// <c>Bars</c>: in the order of the meetings.
/// <c>Today</c>: where the day of the latest report lies, 0 to 100, or null where no report gives its day.
/// <c>Undated</c>: meetings for which the reports give no day.
/// </remarks>
public sealed record Timeline(Seq<Bar> Bars, Seq<Tick> Ticks, Tick? Today, Seq<Line> Undated)
{
    /// <summary>Room between two tick labels, in percent of the width.</summary>
    private const double TickRoom = 24;

    internal static Timeline Of(IReadOnlyList<(DateOnly? From, DateOnly? To, bool Vague, BarKind Kind, Line Label)> dated, DateOnly? today, Seq<Line> undated)
    {
        // By number: after the last day of the calendar no day follows, but a number does.
        var days = dated.SelectMany(d => new[] { d.From?.DayNumber, d.To?.DayNumber + 1 }).Append(today?.DayNumber).Append(today?.DayNumber + 1)
            .OfType<int>().Distinct().Order().ToArray();
        if (dated.Count == 0)
        {
            return new([], [], null, undated);
        }

        var at = Scale(days);
        var bars = dated.Select(d => new Bar(
            d.From is { } f ? at[f.DayNumber] : 0,
            d.To is { } t ? at[t.DayNumber + 1] : 100,
            d.Vague, d.From is null, d.To is null, d.Kind, d.Label));
        var ticks = new List<Tick>();
        foreach (var day in dated.Select(d => d.From).OfType<DateOnly>().Distinct().Order())
        {
            if (ticks.Count == 0 || at[day.DayNumber] - ticks[^1].At >= TickRoom)
            {
                ticks.Add(new(at[day.DayNumber], DayWords.Day(day)));
            }
        }

        var now = today is { } n ? new Tick((at[n.DayNumber] + at[n.DayNumber + 1]) / 2, DayWords.Day(n)) : null;
        return new([.. bars], [.. ticks], now, undated);
    }

    private static Dictionary<int, double> Scale(int[] days)
    {
        // A margin at both ends lets an open end be drawn.
        var widths = days.Zip(days.Skip(1), (a, b) => 1 + Math.Log2(b - a)).ToArray();
        var total = widths.Sum();
        var at = new Dictionary<int, double>();
        var sum = 0.0;
        for (var i = 0; i < days.Length; i++)
        {
            at[days[i]] = Math.Round(3 + (94 * (total > 0 ? sum / total : 0)), 2);
            sum += i < widths.Length ? widths[i] : 0;
        }

        return at;
    }
}
