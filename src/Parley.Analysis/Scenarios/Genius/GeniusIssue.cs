using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>One issue of a GENIUS domain with the number its file knows it by.</summary>
internal sealed record GeniusIssue(int Index, Issue Issue)
{
    private Dictionary<string, int>? _places;

    /// <summary>The number of an option, counted from 0; none where it is none of the issue's.</summary>
    internal int? Place(string option)
    {
        _places ??= Issue.Options.Select((o, n) => (o.Value, n)).ToDictionary(x => x.Value, x => x.n, StringComparer.Ordinal);
        return _places.TryGetValue(option, out var place) ? place : null;
    }
}
