using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;

namespace Parley.Reading.Times.Finding;

/// <summary>"second", "twenty-first", "17th".</summary>
internal static class Ordinals
{
    /// <summary>The ordinal at a token and the index after it; null where there is none.</summary>
    internal static (int Number, int Next)? At(TimeTokens t, int i)
    {
        if (t[i].Kind == TermKind.Ordinal)
        {
            return (t[i].Value, i + 1);
        }

        if (t[i].Number > 0 && t[i + 1].Glued && WordList.OrdinalEnding.Has(t[i + 1].Word))
        {
            return (t[i].Number, i + 2);
        }

        return t[i] is { Kind: TermKind.Cardinal, Value: >= 20 } tens && t.IsHyphen(i + 1)
            && t[i + 2] is { Kind: TermKind.Ordinal, Value: < 10 } ones
            ? (tens.Value + ones.Value, i + 3)
            : null;
    }
}
