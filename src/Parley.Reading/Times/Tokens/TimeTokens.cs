using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Times.Tokens;

/// <summary>The words, numbers and marks of a text, by its tokens; one pass, constant work per character.</summary>
internal sealed class TimeTokens
{
    private readonly List<TimeToken> _tokens = [];

    private readonly int _first;

    /// <summary>Those of a run of tokens, each divided where figures and letters meet and at marks: "20th", "mid-May".</summary>
    internal TimeTokens(ParsedText text, int first, int last)
    {
        Text = text.Text;
        _first = text.Tokens[first].Start;
        for (var i = first; i <= last; i++)
        {
            // "expected to last two days" tells of no last two days.
            if (text.Tokens[i] is { Pos: "VERB", Text: "last" })
            {
                continue;
            }

            Divide(text.Tokens[i].Start, text.Tokens[i].End);
        }
    }

    /// <summary>Those of <c>text[start..end)</c>, which has no tokens.</summary>
    internal TimeTokens(string text, int start, int end)
    {
        Text = text;
        _first = start;
        Divide(start, end);
    }

    internal string Text { get; }

    internal int Count => _tokens.Count;

    /// <summary>The token at an index; beyond either end one that is nothing.</summary>
    internal TimeToken this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : TimeToken.Outside;

    /// <summary>Whether the token is this word, in any case.</summary>
    internal bool Is(int index, string word) => this[index].Word == word;

    internal bool IsAny(int index, string a, string b) => this[index].Word is var w && (w == a || w == b);

    internal bool IsAny(int index, string a, string b, string c) => IsAny(index, a, b) || Is(index, c);

    internal bool Is(int index, WordList list) => list.Has(this[index].Word);

    internal bool IsMark(int index, char mark) => this[index].Mark == mark;

    /// <summary>A hyphen, or a dash that touches what stands on both its sides.</summary>
    internal bool IsHyphen(int index) =>
        this[index].Mark == '-' && this[index].Glued && index + 1 < Count && this[index + 1].Glued;

    /// <summary>The index after an article, if there is one here.</summary>
    internal int SkipArticle(int index) => IsAny(index, "the", "a", "an") ? index + 1 : index;

    private void Divide(int start, int end)
    {
        for (var at = start; at < end;)
        {
            at = Next(at, end);
        }
    }

    private int Next(int at, int end)
    {
        var c = Text[at];
        if (char.IsWhiteSpace(c))
        {
            return Space(at, end);
        }

        var glued = at > _first && !char.IsWhiteSpace(Text[at - 1]);
        if (char.IsAsciiDigit(c))
        {
            return Digits(at, end, glued);
        }

        if (!char.IsLetter(c))
        {
            _tokens.Add(new(at, at + 1, TimeToken.Outside.Term, Plain(c), -1, false, glued));
            return at + 1;
        }

        var to = at + 1;
        while (to < end && char.IsLetter(Text[to]))
        {
            to++;
        }

        // The s of "Tuesday's" belongs to its apostrophe.
        if (to == at + 1 && c == 's' && glued && _tokens.Count > 0 && _tokens[^1] is { Mark: '\'', Glued: true } apostrophe)
        {
            _tokens[^1] = apostrophe with { End = to };
            return to;
        }

        // Grammar parts "Wed" into "We" and "d", as it does "cannot"; here it is one word.
        if (glued && char.IsLetter(Text[at - 1]))
        {
            at = _tokens[^1].Start;
            glued = _tokens[^1].Glued;
            _tokens.RemoveAt(_tokens.Count - 1);
        }

        _tokens.Add(new(at, to, TimeWords.Of(Text.AsSpan(at, to - at)), '\0', -1, char.IsUpper(Text[at]), glued));
        return to;
    }

    // A blank line divides paragraphs, and no expression runs over it; any other white space does not count.
    private int Space(int at, int end)
    {
        var lines = 0;
        var to = at;
        for (; to < end && char.IsWhiteSpace(Text[to]); to++)
        {
            lines += Text[to] == '\n' ? 1 : 0;
        }

        if (lines > 1)
        {
            _tokens.Add(new(at, at, TimeToken.Outside.Term, '\n', -1, false, false));
        }

        return to;
    }

    // "1,300" is one number, "2.5" and "1,30" are none; a number with separators is no year, so it comes out negative too.
    private int Digits(int at, int end, bool glued)
    {
        var to = at;
        var broken = glued && (char.IsLetter(Text[at - 1]) || Text[at - 1] is '$' or '€' or '£' or '#' or '_' or '+');
        while (to < end && (char.IsAsciiDigit(Text[to]) || IsSeparator(to, end)))
        {
            broken |= !char.IsAsciiDigit(Text[to]);
            to++;
        }

        var number = broken || to - at > 8 ? -1 : int.Parse(Text.AsSpan(at, to - at), System.Globalization.CultureInfo.InvariantCulture);
        var mark = number < 0 ? '#' : '\0';
        _tokens.Add(new(at, to, TimeToken.Outside.Term, mark, number, false, glued));
        return to;
    }

    // Between digits: a comma before three of them, or a full stop.
    private bool IsSeparator(int at, int end) =>
        at + 1 < end && char.IsAsciiDigit(Text[at + 1])
        && ((Text[at] == '.' && !IsDottedDate(at, end))
            || (Text[at] == ',' && at + 3 < end && char.IsAsciiDigit(Text[at + 2]) && char.IsAsciiDigit(Text[at + 3])
                && !(at + 4 < end && char.IsAsciiDigit(Text[at + 4]))));

    // "17.02.2026": two stops with one or two digits between.
    private bool IsDottedDate(int at, int end)
    {
        var (left, right) = (at - 1, at + 1);
        while (left >= 0 && at - left <= 2 && char.IsAsciiDigit(Text[left]))
        {
            left--;
        }

        while (right < end && right - at <= 2 && char.IsAsciiDigit(Text[right]))
        {
            right++;
        }

        return (right < end - 1 && Text[right] == '.' && char.IsAsciiDigit(Text[right + 1]))
            || (left > 0 && Text[left] == '.' && char.IsAsciiDigit(Text[left - 1]));
    }

    private static char Plain(char c) => c switch
    {
        '’' or '‘' or '\'' => '\'',
        '–' or '—' or '‑' or '‐' or '−' => '-',
        '\0' => '\u0001',
        _ => c,
    };
}
