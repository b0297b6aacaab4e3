using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Times.Finding;
using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Resolving;
using Parley.Reading.Times.Tokens;

namespace Parley.Reading.Times;

/// <summary>Finds the times a text names and tells which days they are; the rules are in docs/reference/times.md.</summary>
internal static class TimeExpressions
{
    /// <summary>The time expressions in a run of tokens, in order and without overlap. Linear.</summary>
    internal static List<Moment> Find(ParsedText text, int first, int last)
    {
        var moments = new List<Moment>();
        var from = first;
        foreach (var mention in Find(new TimeTokens(text, first, last)))
        {
            var run = text.TokensAt(mention.Start, mention.End, from);
            moments.Add(new(run.First, run.Last, mention));
            from = run.First;
        }

        return moments;
    }

    /// <summary>The time expressions of <c>text[start..end)</c>, which nobody has parsed, such as the words of a proposal. Linear.</summary>
    internal static Seq<TimeMention> Find(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return [.. Find(new TimeTokens(text, start, end))];
    }

    private static IEnumerable<TimeMention> Find(TimeTokens tokens)
    {
        for (var i = 0; i < tokens.Count;)
        {
            if ((tokens[i].Kind != TermKind.None || tokens[i].Number >= 0) && Compounds.At(tokens, i) is { } found)
            {
                var (from, to) = (tokens[i].Start, tokens[found.Next - 1].End);
                yield return new(from, to, tokens.Text[from..to], found.Form);
                i = found.Next;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The days a mention stands for; its words alone where they cannot be told.</summary>
    /// <param name="mention">What was found.</param>
    /// <param name="published">Date of the report, or null: then only absolute dates are resolved.</param>
    /// <param name="tense">Of the verb that governs it.</param>
    /// <param name="anchor">The day that "two days later" and "the second day" count from, where the caller is sure of it.</param>
    internal static When Resolve(TimeMention mention, DateOnly? published, Tense tense, DateOnly? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return new TimeResolver(published, tense, anchor).Resolve(mention);
    }
}
