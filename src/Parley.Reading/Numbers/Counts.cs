using System.Collections.Frozen;
using Parley.Reading.English;
using Parley.Reading.Times;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Numbers;

/// <summary>Finds the numbers of a text and what they count; the rules are in docs/reference/times.md.</summary>
internal static class Counts
{
    /// <summary>The numbers in a run of tokens, in order and without overlap. Linear.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token.</param>
    /// <param name="last">Last token.</param>
    /// <param name="moments">The times in the same run, in order: a number within one is part of a date.</param>
    internal static List<Tallied> Find(ParsedText text, int first, int last, IReadOnlyList<Moment> moments)
    {
        var found = new List<Tallied>();
        var from = first;
        foreach (var mention in Find(new NumberTokens(text, first, last), [.. moments.Select(m => m.Mention)]))
        {
            var run = text.TokensAt(mention.Start, mention.End, from);
            found.Add(new(run.First, run.Last, mention));
            from = run.First;
        }

        return found;
    }

    /// <summary>The numbers of <c>text[start..end)</c>, which nobody has parsed, in order and without overlap. Linear.</summary>
    internal static Seq<CountMention> Find(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Find(new NumberTokens(text, start, end), TimeExpressions.Find(text, start, end))];
    }

    private static IEnumerable<CountMention> Find(NumberTokens tokens, Seq<TimeMention> times)
    {
        var (time, last) = (0, 0);
        for (var i = 0; i < tokens.Count;)
        {
            while (time < times.Count && times[time].End <= tokens[i].Start)
            {
                time++;
            }

            var inTime = time < times.Count && times[time].Start <= tokens[i].Start;
            if (At(tokens, i, last, inTime) is var (mention, next))
            {
                yield return mention;
                (i, last) = (next, next);
            }
            else
            {
                i++;
            }
        }
    }

    private static (CountMention Mention, int Next)? At(NumberTokens t, int i, int free, bool inTime)
    {
        if (OrdinalAt(t, i, inTime) is { } ordinal)
        {
            return ordinal;
        }

        if (Numerals.At(t, i) is not { } numeral || IsNoNumber(t, i, numeral))
        {
            return null;
        }

        var (first, approx) = Approximators.At(t, i, numeral.Max is not null);
        if (first < free)
        {
            (first, approx) = (i, Approx.Exact);
        }

        approx = numeral switch
        {
            { Many: true } when approx == Approx.Exact => Approx.MoreThan,
            { Few: true, Max: null } when !t.Is(i + 1, "couple") => Approx.AtLeast,
            _ => approx,
        };
        var (unit, next) = CountUnits.Of(t, i, numeral, inTime);
        if (Approximators.After(t, next) is var (after, said))
        {
            (next, approx) = (after, said);
        }

        if (unit != CountUnit.Things)
        {
            return (Made(t, first, Math.Max(next, numeral.Next), numeral, approx, "", unit), Math.Max(next, numeral.Next));
        }

        var (of, end) = Counted(t, i, next, numeral);
        return (Made(t, first, Math.Max(next, end), numeral, approx, of, unit), Math.Max(next, end));
    }

    private static (string Of, int End) Counted(NumberTokens t, int i, int next, Numeral numeral)
    {
        // "449 of the 471 drones": both count drones, and the second is a mention of its own.
        var of = t.Is(next, "out") && t.Is(next + 1, "of") ? next + 1 : next;
        var inner = t.Is(of + 1, "the") ? of + 2 : of + 1;
        if (t.Is(of, "of") && Numerals.At(t, inner) is { } whole)
        {
            return NounGroups.After(t, whole.Next, false) is var (a, b) ? (Words(t, a, b), next) : ("", next);
        }

        if (NounGroups.After(t, next, numeral is { Value: 1, Max: null }) is var (first, end))
        {
            return (Words(t, first, end), end);
        }

        // "people were killed and thousands forced to flee": what happened to these stands after the number.
        return (t[next].IsWord && t.Text.AsSpan(t[next].Start, t[next].End - t[next].Start).EndsWith("ed", StringComparison.Ordinal) ? "" : Harmed(t, i), next);
    }

    private static readonly FrozenDictionary<string, string> Harms = WordFiles.Rows("harm-words", 2, 2).ToFrozenDictionary(r => r[0], r => r[1] == "-" ? "" : r[1]);

    // "killing at least 12": those killed.
    private static string Harmed(NumberTokens t, int i)
    {
        for (var at = i - 1; at >= i - 5 && t[at].IsWord; at--)
        {
            if (t[at].Role is Role.Harm or Role.State)
            {
                return Harms.GetValueOrDefault(t[at].Word, t[at].Word);
            }
        }

        return "";
    }

    private static (CountMention Mention, int Next)? OrdinalAt(NumberTokens t, int i, bool inTime)
    {
        var (value, next) = t[i] switch
        {
            { Role: Role.Ordinal } word => (word.Value, i + 1),
            { Figures: { } figures } when t[i + 1].Glued && Suffix(t, i + 1) && figures < 1000 => ((long)figures, i + 2),
            { Role: Role.Cardinal, Value: >= 20 } tens when t.IsHyphen(i + 1) && t[i + 2] is { Role: Role.Ordinal, Value: < 10 } ones =>
                (tens.Value + ones.Value, i + 3),
            _ => (0L, i),
        };
        return next == i ? null
            : (new(t[i].Start, t[next - 1].End, value, null, Approx.Exact, "", inTime ? CountUnit.Date : CountUnit.Ordinal, false), next);
    }

    private static bool Suffix(NumberTokens t, int i) =>
        WordList.OrdinalEnding.Has(t.Text.AsSpan(t[i].Start, t[i].End - t[i].Start));

    // "one another", "two-thirds", "one of the", "no one".
    private static bool IsNoNumber(NumberTokens t, int i, Numeral numeral)
    {
        // "one in five": a share.
        if ((t.Is(i, "one") && t.Is(numeral.Next, "in") && Numerals.At(t, numeral.Next + 1) is { Value: < 1000, Many: false })
            || (t.Is(i - 1, "in") && t.Is(i - 2, "one")))
        {
            return true;
        }

        if (t[numeral.Next].Role == Role.Fraction || (t.IsHyphen(numeral.Next) && t[numeral.Next + 1].Role is Role.Fraction or Role.Ordinal)
            || (t[numeral.Next].Role == Role.Ordinal && t[i].Role == Role.Cardinal))
        {
            return true;
        }

        return t.Is(i, "one") && numeral.Next == i + 1
            && (t.Is(i - 1, "no") || t.Is(i - 1, "this") || t.Is(i - 1, "that") || t.Is(i - 1, "the") || t.IsHyphen(i - 1)
                || t[i + 1].Role is Role.Stop || t[i + 1].Word is "another" or "more" or "other"
                || (!t[i + 1].IsWord && !t.IsHyphen(i + 1)));
    }

    private static CountMention Made(NumberTokens t, int first, int next, Numeral numeral, Approx approx, string of, CountUnit unit) =>
        new(t[first].Start, t[next - 1].End, numeral.Value, numeral.Max, approx, of, unit, numeral.Many || numeral.Few);

    private static string Words(NumberTokens t, int first, int next) => t.Text[t[first].Start..t[next - 1].End];
}
