using System.Text;

namespace Parley.Reading.Proposed;

/// <summary>
/// Finds words in a text as they stand. Runs of blanks count as one, and typographic quotation marks, apostrophes and dashes as
/// their plain forms, since models write those; nothing else may differ. Only whole words are found.
/// </summary>
internal sealed class Verbatim
{
    private readonly string _plain;
    private readonly int[] _places;
    private readonly int _length;

    internal Verbatim(string text)
    {
        var plain = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (c != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(c);
                places.Add(i);
            }
        }

        _plain = plain.ToString();
        _places = [.. places];
        _length = text.Length;
    }

    /// <summary>Where the words stand within <c>[from, to)</c>, in order. Linear in the stretch searched.</summary>
    internal IEnumerable<(int Start, int End)> Find(string words, int from, int to)
    {
        var sought = new Verbatim(words)._plain.Trim();
        if (sought.Length == 0)
        {
            yield break;
        }

        var (first, end) = (Index(from), Index(to));
        while (first < end && _plain.IndexOf(sought, first, end - first, StringComparison.Ordinal) is >= 0 and var at)
        {
            if (IsWhole(at, at + sought.Length))
            {
                var last = at + sought.Length - 1;
                yield return (_places[at], _places[last] + 1);
            }

            first = at + 1;
        }
    }

    private bool IsWhole(int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(_plain[start - 1]) && char.IsLetterOrDigit(_plain[start]))
        && !(end < _plain.Length && char.IsLetterOrDigit(_plain[end]) && char.IsLetterOrDigit(_plain[end - 1]));

    private int Index(int place)
    {
        if (place >= _length)
        {
            return _plain.Length;
        }

        var at = Array.BinarySearch(_places, place);
        return at >= 0 ? at : ~at;
    }

    private static char Plain(char c) => c switch
    {
        '‘' or '’' or '‛' => '\'',
        '“' or '”' or '„' or '‟' => '"',
        '‐' or '‑' or '–' or '—' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
