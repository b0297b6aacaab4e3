using System.Globalization;
using Parley.Reading.English;

namespace Parley.Reading.Numbers;

/// <summary>The words, figures and marks of a text, by its tokens; one pass.</summary>
internal sealed class NumberTokens
{
    // Longer figures are no number anybody reports.
    private const int MostFigures = 20;

    private readonly List<NumberToken> _tokens = [];

    private readonly int _first;

    /// <summary>Those of a run of tokens, each divided where figures and letters meet and at marks: "20th", "$5bn".</summary>
    internal NumberTokens(ParsedText text, int first, int last)
    {
        Text = text.Text;
        _first = text.Tokens[first].Start;
        for (var i = first; i <= last; i++)
        {
            Divide(text.Tokens[i].Start, text.Tokens[i].End);
        }
    }

    /// <summary>Those of <c>text[start..end)</c>, which has no tokens.</summary>
    internal NumberTokens(string text, int start, int end)
    {
        Text = text;
        _first = start;
        Divide(start, end);
    }

    internal string Text { get; }

    internal int Count => _tokens.Count;

    internal NumberToken this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : NumberToken.Outside;

    internal bool Is(int index, string word) => this[index].Word == word;

    internal bool IsCapital(int index) => this[index] is { IsWord: true } token && char.IsUpper(Text[token.Start]);

    internal bool IsHyphen(int index) => this[index] is { Mark: '-', Glued: true } && this[index + 1].Glued;

    /// <summary>Whether a word looks like the plural of a noun.</summary>
    internal bool IsPlural(int index)
    {
        var token = this[index];
        if (token.Role is Role.Plural || token is { Role: Role.Unit } && Text[token.End - 1] == 's')
        {
            return true;
        }

        return token is { IsWord: true, Role: Role.None or Role.Plain or Role.Label } && token.End - token.Start > 2
            && Text[token.End - 1] == 's'
            && (Text[token.End - 2] is not ('s' or 'u' or 'i') || (Text[token.End - 2] == 'i' && char.IsUpper(Text[token.Start])));
    }

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
            return Figures(at, end, glued);
        }

        return char.IsLetter(c) ? Letters(at, end, glued) : Mark(at, glued);
    }

    private int Mark(int at, bool glued)
    {
        var mark = Text[at] switch
        {
            '–' or '—' or '‑' or '‐' or '−' => '-',
            '’' or '‘' => '\'',
            '\0' => '\u0001',
            var c => c,
        };
        _tokens.Add(new(at, at + 1, Role.None, 0, "", mark, null, glued));
        return at + 1;
    }

    // A blank line ends a phrase.
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
            _tokens.Add(new(at, at, Role.None, 0, "", '\n', null, false));
        }

        return to;
    }

    // "U.S." is one word, and so is "a.m."
    private int Letters(int at, int end, bool glued)
    {
        var to = at;
        while (to < end && (char.IsLetter(Text[to])
            || (Text[to] == '.' && IsInitial(at, to) && to + 1 < end && char.IsLetter(Text[to + 1]))
            || (Text[to] == '.' && to - at >= 3 && Text[to - 2] == '.')))
        {
            to++;
        }

        // Grammar parts "cannot" into "can" and "not"; here it is one word.
        if (glued && char.IsLetter(Text[at - 1]) && _tokens[^1].IsWord)
        {
            at = _tokens[^1].Start;
            glued = _tokens[^1].Glued;
            _tokens.RemoveAt(_tokens.Count - 1);
        }

        var (role, value, word) = NumberWords.Of(Text.AsSpan(at, to - at));
        _tokens.Add(new(at, to, role, value, word, '\0', null, glued));
        return to;
    }

    private bool IsInitial(int start, int at) => at - start == 1 || (at - start >= 3 && Text[at - 2] == '.');

    // Figures with commas every two or three places and one decimal point.
    private int Figures(int at, int end, bool glued)
    {
        var to = at;
        var points = 0;
        while (to < end && (char.IsAsciiDigit(Text[to])
            || (Text[to] is ',' or '.' && to + 1 < end && char.IsAsciiDigit(Text[to + 1]) && (Text[to] == '.' || IsGroup(to, end)))))
        {
            points += Text[to] == '.' ? 1 : 0;
            to++;
        }

        decimal? figures = points <= 1 && to - at <= MostFigures && !(glued && (char.IsLetter(Text[at - 1]) || Text[at - 1] == '_'))
            && decimal.TryParse(Text.AsSpan(at, to - at), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        _tokens.Add(new(at, to, Role.None, 0, "", figures is null ? '#' : '\0', figures, glued));
        return to;
    }

    private bool IsGroup(int comma, int end)
    {
        var digits = 0;
        for (var i = comma + 1; i < end && char.IsAsciiDigit(Text[i]) && digits < 4; i++)
        {
            digits++;
        }

        return digits == 3 || (digits == 2 && comma + 3 < end && Text[comma + 3] == ',');
    }
}
