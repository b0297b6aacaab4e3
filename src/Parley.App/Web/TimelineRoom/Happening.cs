using Parley.App.Records.Asked;
using Parley.Collation.Sourced;

namespace Parley.App.Web.TimelineRoom;

/// <summary>A meeting, agreement or incident with the stretches of time that reports give it.</summary>
/// <param name="Row">It as a row of the answer.</param>
/// <param name="What">It in a line that stands by itself.</param>
/// <param name="Sides">Whom it is between, by whom or against whom.</param>
/// <param name="Stretches">
/// Days that follow each other or lie within each other as one stretch, by first day; several are days that do not go together. Where no report gives a day, what is known of the time as one.
/// Null for an end that is open. Empty where nothing is known.
/// </param>
/// <param name="IsVague">Whether it lies somewhere within the stretch rather than filling it.</param>
internal sealed record Happening(AnswerRow Row, string What, Seq<Who> Sides, Seq<(DateOnly? From, DateOnly? To)> Stretches, bool IsVague)
{
    internal string Kind => Row.Cells[1]!;

    internal DateOnly? First => Stretches.Count == 0 ? null : Stretches[0].From ?? Stretches[0].To;

    internal DateOnly? Last => Stretches.Count == 0 ? null : Stretches[^1].To ?? Stretches[^1].From;

    internal static Happening Of(AnswerRow row, string what, Seq<Told<When>> whens, IEnumerable<Who> sides)
    {
        var known = whens.Select(w => w.Value).Where(w => w.Grain is not null).ToArray();
        var fine = known.Where(w => w.Grain == Grain.Day).OrderBy(w => w.From ?? DateOnly.MinValue).ThenBy(w => w.To ?? DateOnly.MaxValue).ToArray();
        var stretches = new List<(DateOnly? From, DateOnly? To)>();
        foreach (var when in fine)
        {
            if (stretches.Count > 0 && Reaches(stretches[^1].To, when.From))
            {
                stretches[^1] = (stretches[^1].From, stretches[^1].To is null || when.To is null ? null : Later(stretches[^1].To!.Value, when.To.Value));
            }
            else
            {
                stretches.Add((when.From, when.To));
            }
        }

        if (fine.Length == 0 && known.Length > 0)
        {
            stretches.Add((known.Any(w => w.From is null) ? null : known.Min(w => w.From), known.Any(w => w.To is null) ? null : known.Max(w => w.To)));
        }

        // Both ends open is a time of which nothing is known.
        return new(row, what, [.. sides.Distinct()], [.. stretches.Where(s => s != (null, null))], fine.Length == 0);
    }

    /// <summary>Whether any of it may lie between two days, both included.</summary>
    internal bool Touches(DateOnly from, DateOnly to) => Stretches.Any(s => (s.From ?? DateOnly.MinValue) <= to && (s.To ?? DateOnly.MaxValue) >= from);

    private static bool Reaches(DateOnly? end, DateOnly? begin) => end is null || begin is null || begin.Value.DayNumber <= end.Value.DayNumber + 1;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
