using System.Globalization;

namespace Parley.App.Deals.Views;

/// <summary>A scale from one round number to another, with round numbers between.</summary>
internal sealed record Axis
{
    private Axis(double low, double high, Seq<double> ticks) => (Low, High, Ticks) = (low, high, ticks);

    internal double Low { get; }

    internal double High { get; }

    internal Seq<double> Ticks { get; }

    /// <summary>The narrowest such scale that holds all values and has four to eight steps or so.</summary>
    internal static Axis Over(IEnumerable<double> values)
    {
        var all = values.ToList();
        var (low, high) = (all.Min(), all.Max());
        var width = Math.Max(high - low, Math.Max(Math.Abs(high), 1e-9) * 1e-6);
        var power = Math.Pow(10, Math.Floor(Math.Log10(width / 5)));
        var step = ((double[])[1, 2, 5, 10]).Select(m => m * power).First(s => width / s <= 6.5);
        var (first, last) = (Math.Floor((low / step) + 1e-9), Math.Ceiling((high / step) - 1e-9));
        last = Math.Max(last, first + 1);
        return new(first * step, last * step, [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Math.Round((first + i) * step, 10))]);
    }

    /// <summary>0 at the low end, 1 at the high one.</summary>
    internal double Share(double value) => (value - Low) / (High - Low);

    internal static string Words(double tick) => tick.ToString("0.##########", CultureInfo.InvariantCulture);
}
