using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Reading.English.Words;

/// <summary>
/// Where punctuation is cut from the ends and the middle of a chunk. The model's regular expressions decide; common cases
/// that they could decide in one way only are answered without them, unless <paramref name="shortcuts"/> is off.
/// </summary>
internal sealed class AffixRules(JsonElement patterns, bool shortcuts = true)
{
    // No affix but a run of full stops is longer than 8 characters, and no look-around reaches further than 2.
    private const int Reach = 32;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static readonly SearchValues<char> Plain = SearchValues.Create(Letters + "0123456789'\u2019.");

    private readonly Lazy<Regex> _prefix = Build(patterns.GetProperty("prefix").GetString()!);
    private readonly Lazy<Regex> _suffix = Build(patterns.GetProperty("suffix").GetString()!);
    private readonly Lazy<Regex> _infix = Build(patterns.GetProperty("infix").GetString()!);
    private readonly Lazy<Regex> _url = Build(WithLinearUser(patterns.GetProperty("url").GetString()!));

    /// <summary>Length of the prefix at the start, 0 for none.</summary>
    public int PrefixLength(ReadOnlySpan<char> s)
    {
        if (s.Length == 0)
        {
            return 0;
        }

        if (shortcuts && ObviousPrefix(s) is var obvious and >= 0)
        {
            return obvious;
        }

        if (s.StartsWith(".."))
        {
            var length = s.IndexOfAnyExcept('.');
            return length < 0 ? s.Length : length;
        }

        var near = s[..Math.Min(s.Length, Reach)];
        foreach (var match in _prefix.Value.EnumerateMatches(near))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>Length of the suffix at the end, 0 for none: the longest that the rules allow.</summary>
    public int SuffixLength(ReadOnlySpan<char> s)
    {
        if (s.Length == 0)
        {
            return 0;
        }

        if (shortcuts && ObviousSuffix(s) is var obvious and >= 0)
        {
            return obvious;
        }

        if (s.EndsWith(".."))
        {
            var start = s.Length;
            while (start > 0 && s[start - 1] == '.')
            {
                start--;
            }

            return s.Length - start;
        }

        var near = s[^Math.Min(s.Length, Reach)..];
        foreach (var match in _suffix.Value.EnumerateMatches(near))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>The infixes from left to right.</summary>
    public void FindInfixes(ReadOnlySpan<char> s, List<(int Start, int End)> found)
    {
        if (shortcuts && s.IndexOfAnyExcept(Plain) < 0 && !MayHaveStopInfix(s))
        {
            return;
        }

        foreach (var match in _infix.Value.EnumerateMatches(s))
        {
            found.Add((match.Index, match.Index + match.Length));
        }
    }

    public bool IsUrl(ReadOnlySpan<char> s) => !(shortcuts && !s.Contains('.')) && _url.Value.IsMatch(s);

    // −1: not obvious.
    private static int ObviousPrefix(ReadOnlySpan<char> s) => s[0] switch
    {
        'U' or 'C' or 'A' => s.Contains('$') ? -1 : 0,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => 0,
        '\'' or '"' or '(' or '[' or ',' or ':' or ';' or '!' or '?' or ')' or ']' or '$' or '#' or '\u201C' or '\u2018'
            or '\u2019' or '\u201D' => 1,
        '-' or '/' or '@' or '\\' or '^' => 0,
        '.' when s.Length == 1 || s[1] != '.' => 0,
        _ => -1,
    };

    // −1: not obvious.
    private static int ObviousSuffix(ReadOnlySpan<char> s)
    {
        var last = s[^1];
        if (char.IsAsciiLetter(last))
        {
            var rest = s.TrimEnd(Letters);
            return rest.Length == 0 ? 0
                : rest[^1] is '\'' or '\u2019' ? (s.Length - rest.Length == 1 && last is 's' or 'S' ? 2 : 0)
                : char.IsAscii(rest[^1]) && !char.IsAsciiDigit(rest[^1]) && rest[^1] != '/' ? 0
                : -1;
        }

        return last switch
        {
            >= '0' and <= '9' => 0,
            ',' or ';' or ':' or '!' or '?' or ')' or ']' or '(' or '[' or '"' or '\'' or '\u201D' or '\u2019' => 1,
            '-' or '/' or '@' or '\\' or '^' => 0,
            '.' when s.Length == 1 => 0,
            '.' when char.IsAsciiLetterLower(s[^2]) || char.IsAsciiDigit(s[^2]) => 1,
            '.' when char.IsAsciiLetterUpper(s[^2]) && (s.Length == 2 || char.IsAscii(s[^3])) =>
                s.Length > 2 && char.IsAsciiLetterUpper(s[^3]) ? 1 : 0,
            _ => -1,
        };
    }

    // A full stop is an infix only between a small letter or quotation mark and a capital or one, or next to another stop.
    private static bool MayHaveStopInfix(ReadOnlySpan<char> s)
    {
        for (var i = 0; i < s.Length; i++)
        {
            var closes = i + 1 == s.Length || char.IsAsciiLetterLower(s[i + 1]) || char.IsAsciiDigit(s[i + 1]);
            var opens = i == 0 || char.IsAsciiLetterUpper(s[i - 1]) || char.IsAsciiDigit(s[i - 1]);
            if (s[i] == '.' && !closes && !(opens && s[i + 1] != '.'))
            {
                return true;
            }
        }

        return false;
    }

    // Whatever "name:password@" matches, "name@" matches too, since a name may hold colons; without the second half
    // there is one way to match instead of many, and the time stays in proportion to the length.
    private static string WithLinearUser(string url) => url.Replace(@"(?:\S+(?::\S*)?@)?", @"(?:\S+@)?");

    private static Lazy<Regex> Build(string pattern) => new(() => new Regex(pattern, RegexOptions.CultureInvariant));
}
