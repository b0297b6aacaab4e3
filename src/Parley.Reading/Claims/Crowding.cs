using System.Globalization;
using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims;

/// <summary>
/// How many claims one sentence can make. "He said (he said (he said" and its kin make one for each of their clauses, each quoting the whole sentence: without a
/// bound what is read from them grows with the square of their length.
/// </summary>
internal static class Crowding
{
    /// <summary>Claims of one sentence.</summary>
    internal const int MaxClaims = 50;

    /// <summary>Characters that the claims of one sentence quote together.</summary>
    internal const int MaxQuoted = 100_000;

    /// <summary>The claims that count, and one problem where others were left out: it points at the first sentence with more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">What became of each finding, in the order of the claims; those of one sentence count in this order.</param>
    /// <param name="of">The finding of each.</param>
    internal static (List<T> Kept, Problem? Problem) Bounded<T>(ParsedText text, IEnumerable<T> findings, Func<T, Finding> of)
    {
        var kept = new List<T>();
        var sentences = new Dictionary<int, (int Claims, long Quoted)>();
        var (left, at) = (0, -1);
        foreach (var item in findings)
        {
            var finding = of(item);
            var sentence = text.SentenceNumber(finding.Trigger);
            var (start, end) = text.Characters(finding.First, finding.Last);
            var (claims, quoted) = sentences.GetValueOrDefault(sentence);
            if (claims > 0 && (claims >= MaxClaims || quoted + end - start > MaxQuoted))
            {
                at = left++ == 0 ? sentence : at;
                continue;
            }

            sentences[sentence] = (claims + 1, quoted + end - start);
            kept.Add(item);
        }

        if (left == 0)
        {
            return (kept, null);
        }

        var (first, last) = text.Sentences[at];
        var place = text.Characters(first, last);
        var told = string.Create(CultureInfo.InvariantCulture, $"One sentence makes more than {MaxClaims} claims, or they quote more than {MaxQuoted:#,0} characters together; {left:#,0} were left out.");
        return (kept, new("R015", told, place.Start, place.End - place.Start));
    }
}
