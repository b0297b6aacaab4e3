using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;

namespace Parley.Reading.Times.Finding;

/// <summary>What follows "the week before": "the talks".</summary>
internal static class Tails
{
    private const int Most = 3;

    /// <summary>
    /// The index after a short noun phrase that ends its clause ("the talks," "the peace summit."); the same index where what
    /// follows is longer or not plain, since only a parse can tell where it ends.
    /// </summary>
    internal static int After(TimeTokens t, int i)
    {
        if (!WordList.TailOpener.Has(t[i].Word))
        {
            return i;
        }

        for (var at = i + 1; at <= i + Most; at++)
        {
            var verb = at > i + 1 && t.Text.AsSpan(t[at].Start, Math.Max(0, t[at].Length)).EndsWith("ed");
            if (!t[at].IsWord || t[at].Capital || verb || t[at].Kind is not (TermKind.None or TermKind.Event))
            {
                return i;
            }

            if (t[at + 1].Mark is '.' or ',' or ';' or ':' or ')' or '\n')
            {
                return at + 1;
            }
        }

        return i;
    }
}
