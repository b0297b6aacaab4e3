using Parley.Deals;

namespace Parley.App.Deals;

/// <summary>How many numbers a scenario asks for (weights, values of options, what goes together, what no deal is worth), and how many of them may be anything from 0 to 100, as where nothing was read. What is known by its order counts as known.</summary>
internal sealed record OpenNumbers(int All, int Open)
{
    /// <summary>Whether more than half of them may be anything.</summary>
    internal bool AreMost => 2 * Open > All;

    internal static OpenNumbers Of(Scenario scenario)
    {
        var figures = scenario.Parties.SelectMany(p => (Figure[])[.. Figures(p.Preferences), .. p.Reservation is { } r ? [r] : Array.Empty<Figure>()]).ToArray();
        var ordered = scenario.Parties.Sum(p => p.Preferences.Weights.Match(_ => 0, o => o.BestFirst.Count) + p.Preferences.Scores.Sum(s => s.Match(_ => 0, o => o.BestFirst.Count, _ => 1)));
        return new(figures.Length + ordered, figures.Count(IsOpen));
    }

    /// <summary>Whether a number may be anything.</summary>
    internal static bool IsOpen(Figure figure) => figure.Low == 0 && figure.High == 100;

    private static IEnumerable<Figure> Figures(Preferences preferences) =>
    [
        .. preferences.Weights.Match(n => n.Of, _ => []),
        .. preferences.Scores.SelectMany(s => s.Match(n => n.Of, _ => [], _ => [])),
        .. preferences.Together.Select(t => t.Add),
    ];
}
