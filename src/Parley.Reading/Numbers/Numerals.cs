using Parley.Reading.Words;

namespace Parley.Reading.Numbers;

/// <summary>Reads numbers in figures and words.</summary>
internal static class Numerals
{
    private const decimal Most = 1_000_000_000_000_000;

    /// <summary>The number that begins at a token, ranges included.</summary>
    internal static Numeral? At(NumberTokens t, int i)
    {
        if (Single(t, i) is not { } first || first.Many || first.Few)
        {
            return Single(t, i);
        }

        var mark = first.Next;
        var joined = t.Is(mark, "to") || t.Is(mark, "or") || t.IsHyphen(mark)
            || (t.Is(mark, "and") && t[i - 1].Word == "between")
            || (t[mark].Mark == '-' && !t[mark].Glued && t.Text[t[mark].Start] == '–');
        if (!joined || Single(t, mark + 1) is not { Many: false, Few: false } second)
        {
            return first;
        }

        var low = Shared(t, first, second);
        return low < second.Value && (!t.Is(mark, "or") || second.Value == low + 1 || second.Value == low * 2)
            ? new(low, second.Value, second.Next)
            : first;
    }

    // "1 to 2 million": the magnitude said once holds for both.
    private static long Shared(NumberTokens t, Numeral first, Numeral second)
    {
        var magnitude = t[second.Next - 1];
        return magnitude.Role == Role.Magnitude && t[first.Next - 1].Role != Role.Magnitude && first.Value < 1000
            && first.Value * magnitude.Value < second.Value
            ? first.Value * magnitude.Value
            : first.Value;
    }

    private static Numeral? Single(NumberTokens t, int i)
    {
        if (t[i].Figures is { } figures)
        {
            return InFigures(t, i, figures);
        }

        return t[i].Role switch
        {
            Role.Cardinal or Role.Magnitude => InWords(t, i),
            Role.Many => Many(t, i),
            Role.Few => Few(t, i),
            _ => t.Is(i, "a") ? AfterArticle(t, i) : t.Is(i, "half") ? Half(t, i) : null,
        };
    }

    private static Numeral? InFigures(NumberTokens t, int i, decimal figures)
    {
        var next = i + 1;
        if (t[next].Glued && WordList.FactorLetter.Has(t[next].Word) && !t.IsCapital(next)
            && !(t[next + 1].Glued && t[next + 1].Figures is not null))
        {
            var factor = t[next].Word switch { "k" => 1000m, "bn" => 1_000_000_000m, _ => 1_000_000m };
            return Made(figures * factor, next + 1);
        }

        var at = t.IsHyphen(next) && t[next + 1].Role == Role.Magnitude ? next + 1 : next;
        while (t[at].Role == Role.Magnitude && figures < Most)
        {
            figures *= t[at].Value;
            at++;
            next = at;
        }

        return Made(figures, next);
    }

    // "two hundred and fifty thousand", "twenty-one", "one and a half million".
    private static Numeral? InWords(NumberTokens t, int i)
    {
        decimal total = 0, current = 0;
        var at = i;
        for (var steps = 0; steps < 20; steps++)
        {
            if (t[at].Role == Role.Cardinal && (at == i || IsContinued(t, at)))
            {
                current += t[at].Value;
                at++;
            }
            else if (t[at].Role == Role.Magnitude)
            {
                // "two thousand million": what stands before is multiplied as a whole.
                (total, current) = current == 0 && total > 0 ? (total * t[at].Value, 0)
                    : t[at].Value >= 1000 ? (total + ((current == 0 ? 1 : current) * t[at].Value), 0)
                    : (total, (current == 0 ? 1 : current) * t[at].Value);

                at++;
            }
            else if (at > i && t.IsHyphen(at) && t[at - 1].Value >= 20 && t[at - 1].Role == Role.Cardinal
                && t[at + 1] is { Role: Role.Cardinal, Value: < 10 and > 0 })
            {
                at++;
            }
            else if (t.Is(at, "and") && t[at - 1].Role == Role.Magnitude && t[at - 1].Word is "hundred" or "thousand"
                && t[at + 1].Role == Role.Cardinal)
            {
                at++;
            }
            else if (t.Is(at, "and") && t.Is(at + 1, "a") && t.Is(at + 2, "half") && t[at + 3].Role == Role.Magnitude)
            {
                current += 0.5m;
                at += 3;
            }
            else
            {
                break;
            }

            if (total + current > Most)
            {
                return null;
            }
        }

        return Made(total + current, at);
    }

    // A number word goes on with what is before it: "hundred five", "hundred and five", "twenty-one", "twenty one".
    private static bool IsContinued(NumberTokens t, int at)
    {
        var before = t[at - 1];
        return before.Role == Role.Magnitude || t.Is(at - 1, "and") || before.Mark == '-'
            || (before is { Role: Role.Cardinal, Value: >= 20 } && t[at].Value is > 0 and < 10);
    }

    // "tens of thousands", "hundreds", "scores of people".
    private static Numeral? Many(NumberTokens t, int i)
    {
        var value = t[i].Value;
        if (t.Is(i + 1, "of") && t[i + 2].Role == Role.Many)
        {
            return new(value * t[i + 2].Value, null, i + 3, Many: true);
        }

        return t.Is(i, "tens") || (t.Is(i, "scores") && !(t.Is(i + 1, "of") || t.Is(i + 1, "more") || t.Is(i + 1, "were")))
            ? null
            : new(value, null, i + 1, Many: true);
    }

    // "several", "several hundred", "a few thousand", "a handful of", "a couple of".
    private static Numeral? Few(NumberTokens t, int i)
    {
        if (t[i + 1].Role == Role.Magnitude)
        {
            var of = (decimal)t[i + 1].Value;
            var two = t[i + 2].Role == Role.Magnitude;
            return Made(two ? of * t[i + 2].Value : of, two ? i + 3 : i + 2) is { } made ? made with { Many = true } : null;
        }

        return t[i].Word switch
        {
            "several" => new(3, null, i + 1, Few: true),
            "few" when t.Is(i - 1, "a") => new(3, null, i + 1, Few: true),
            "handful" when t.Is(i + 1, "of") => new(3, 5, i + 1, Few: true),
            "couple" when t.Is(i + 1, "of") => new(2, null, i + 1, Few: true),
            _ => null,
        };
    }

    private static Numeral? AfterArticle(NumberTokens t, int i) => t[i + 1].Role switch
    {
        Role.Magnitude => InWords(t, i + 1),
        Role.Few => Few(t, i + 1),
        _ => t.Is(i + 1, "half") ? Half(t, i + 1) : null,
    };

    // "half a million", "a half-million", "half a dozen".
    private static Numeral? Half(NumberTokens t, int i)
    {
        var at = t.Is(i + 1, "a") || t.IsHyphen(i + 1) ? i + 2 : i + 1;
        return t[at].Role == Role.Magnitude ? new(t[at].Value / 2, null, at + 1) : null;
    }

    private static Numeral? Made(decimal value, int next) => value <= Most ? new((long)value, null, next) : null;
}
