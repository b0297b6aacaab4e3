using Parley.Analysis.Domains;

namespace Parley.Analysis.Robust.Counting;

/// <summary>A pattern that is asked of very many packages.</summary>
internal sealed class Fit
{
    private readonly int[] _issues;
    private readonly bool[][] _options; // by condition, which options fulfil it

    public Fit(Pattern pattern, Seq<int> options)
    {
        _issues = [.. pattern.Conditions.Select(c => c.Issue)];
        _options = [.. pattern.Conditions.Select(c => Enumerable.Range(0, options[c.Issue]).Select(o => c.Options.Contains(o)).ToArray())];
    }

    public bool Holds(ReadOnlySpan<int> outcome)
    {
        for (var c = 0; c < _issues.Length; c++)
        {
            if (!_options[c][outcome[_issues[c]]])
            {
                return false;
            }
        }

        return true;
    }

    public static bool Any(Fit[] fits, ReadOnlySpan<int> outcome)
    {
        foreach (var fit in fits)
        {
            if (fit.Holds(outcome))
            {
                return true;
            }
        }

        return false;
    }
}
