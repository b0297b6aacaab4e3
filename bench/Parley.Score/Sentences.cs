using System.Text.RegularExpressions;

namespace Parley.Score;

/// <summary>The sentences of a report as the gold files number them: by plain rules of their own, so that numbers do not hang on the reader.</summary>
internal static partial class Sentences
{
    /// <summary>Where each sentence of the body begins and ends, in UTF-16 code units of the text.</summary>
    internal static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        var found = new List<(int, int)>();
        var head = Head().Match(text) is { Success: true, Index: 0 } h ? h.Length : 0;
        foreach (Match line in Line().Matches(text[head..]))
        {
            var cuts = new List<int> { 0 };
            cuts.AddRange(Stop().Matches(line.Value).Select(m => m.Index + m.Length));
            cuts.Add(line.Length);
            for (var i = 0; i + 1 < cuts.Count; i++)
            {
                if (!line.Value.AsSpan(cuts[i], cuts[i + 1] - cuts[i]).IsWhiteSpace())
                {
                    found.Add((head + line.Index + cuts[i], head + line.Index + cuts[i + 1]));
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"^(?:[a-z]+: .*\n)+\n")]
    private static partial Regex Head();

    [GeneratedRegex(@"[^\n]+")]
    private static partial Regex Line();

    [GeneratedRegex(
        @"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bGen)(?<!\bSen)(?<!\bLt)(?<!\bCol)(?<!\bNo)(?<!\bJan)(?<!\bFeb)"
        + @"(?<!\bAug)(?<!\bSept)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\b[A-Z])(?<!\b[A-Z]\.[A-Z])"
        + "[.!?][\"”’')\\]]*\\s+(?=[\"“‘'(\\[]?[A-Z0-9])")]
    private static partial Regex Stop();
}
