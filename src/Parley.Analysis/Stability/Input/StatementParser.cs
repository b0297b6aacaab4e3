using Parley.Analysis.Scenarios.Input;
using Parley.Conflicts;

namespace Parley.Analysis.Stability.Input;

/// <summary>
/// Reads statements such as <c>accept if and only if modify</c>: options by name (in double quotes where a name holds a word of the language), <c>not</c>,
/// <c>and</c>, <c>or</c>, <c>if</c>, <c>if and only if</c> (or <c>iff</c>), and brackets. <c>not</c> binds closest, then <c>and</c>, then <c>or</c>; of the last two one may stand without
/// brackets.
/// </summary>
internal sealed class StatementParser
{
    private const int MostDeep = 100;

    private readonly string _text;
    private readonly OptionName[] _options;
    private int _at;
    private int _depth;
    private StatementFault? _fault;

    private StatementParser(string text, IEnumerable<OptionName> options)
    {
        _text = text;
        _options = [.. options.OrderByDescending(o => o.Value.Length).ThenBy(o => o.Value, StringComparer.Ordinal)];
    }

    /// <summary>The statement, or where it goes wrong and what was expected there.</summary>
    internal static (Statement? Statement, StatementFault? Fault) Parse(string text, IEnumerable<OptionName> options)
    {
        var parser = new StatementParser(text, options);
        var formula = parser.Conditional();
        if (formula is not null && !parser.IsAtEnd)
        {
            formula = parser.Expected("and, or, if, if and only if, or nothing more");
        }

        return formula is null ? (null, parser._fault) : (new(text.Trim(), formula), null);
    }

    private bool IsAtEnd
    {
        get
        {
            Skip();
            return _at == _text.Length;
        }
    }

    private Formula? Conditional()
    {
        if (Disjunction() is not { } left)
        {
            return null;
        }

        if (Words("if", "and", "only", "if") || Words("iff"))
        {
            return Disjunction() is { } right ? new Formula.IfAndOnlyIf(left, right) : null;
        }

        if (Words("if"))
        {
            return Disjunction() is { } condition ? new Formula.If(left, condition) : null;
        }

        return left;
    }

    private Formula? Disjunction()
    {
        var left = Conjunction();
        while (left is not null && Words("or"))
        {
            left = Conjunction() is { } right ? new Formula.Or(left, right) : null;
        }

        return left;
    }

    private Formula? Conjunction()
    {
        var left = Part();
        while (left is not null && Words("and"))
        {
            left = Part() is { } right ? new Formula.And(left, right) : null;
        }

        return left;
    }

    // An option whose name begins with "not" is meant where its whole name stands.
    private Formula? Part()
    {
        if (_depth == MostDeep)
        {
            return Expected($"at most {MostDeep} brackets and nots within each other");
        }

        _depth++;
        var part = Option() is { } option ? new Formula.Taken(option)
            : Words("not") ? Part() is { } of ? new Formula.Not(of) : null
            : Sign('(') ? Bracketed()
            : Expected($"{ScenarioProblems.AnyOf(_options.Select(o => o.Value))}, not, or an opening bracket");
        _depth--;
        return part;
    }

    private Formula? Bracketed() => Conditional() is not { } inner ? null : Sign(')') ? inner : Expected("a closing bracket");

    private Formula? Expected(string what)
    {
        Skip();
        var end = _at;
        while (end < _text.Length && IsInWord(_text[end]))
        {
            end++;
        }

        var found = end > _at ? _text[_at..end] : _at < _text.Length ? _text[_at..(_at + 1)] : null;
        _fault ??= new(_at, found, what);
        return null;
    }

    private OptionName? Option()
    {
        Skip();
        foreach (var option in _options)
        {
            var quoted = $"\"{option.Value}\"";
            if (string.CompareOrdinal(_text, _at, quoted, 0, quoted.Length) == 0)
            {
                _at += quoted.Length;
                return option;
            }

            var end = _at + option.Value.Length;
            if (string.CompareOrdinal(_text, _at, option.Value, 0, option.Value.Length) == 0 && IsEndOfWord(end))
            {
                _at = end;
                return option;
            }
        }

        return null;
    }

    private bool Words(params ReadOnlySpan<string> words)
    {
        var start = _at;
        foreach (var word in words)
        {
            Skip();
            if (string.Compare(_text, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 || !IsEndOfWord(_at + word.Length))
            {
                _at = start;
                return false;
            }

            _at += word.Length;
        }

        return true;
    }

    private bool Sign(char sign)
    {
        Skip();
        if (_at == _text.Length || _text[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Skip()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private bool IsEndOfWord(int at) => at >= _text.Length || !IsInWord(_text[at]) || !IsInWord(_text[at - 1]);

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '\'';
}
