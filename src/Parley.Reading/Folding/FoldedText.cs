using Parley.Reading.Reports;

namespace Parley.Reading.Folding;

/// <summary>
/// A text as it is read: without invisible characters, with plain letters for ligatures, wide letters and marks that follow their letter, one kind
/// of blank, one way to write thousands, and quotations that open with an opening mark. Each place in it leads back to the text as written.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly string _written;

    private FoldedText(string written, string text, int[] starts, int[] ends, Seq<Problem> problems)
    {
        _written = written;
        Text = text;
        _starts = starts;
        _ends = ends;
        Problems = problems;
    }

    /// <summary>The text to read.</summary>
    internal string Text { get; }

    /// <summary>What it leaves in doubt; places count in the text as written.</summary>
    internal Seq<Problem> Problems { get; }

    /// <summary>Folds a text, or gives null where nothing in it has to be folded. Linear in the text.</summary>
    internal static FoldedText? Of(string text)
    {
        var letters = PlainLetters.StandIn(text);
        var thousands = Thousands.Blanks(text);
        var opening = TurnedMarks.Opening(text);
        if (!letters && thousands.Count == 0 && opening.Count == 0)
        {
            return null;
        }

        var folded = new char[text.Length * 3];
        var (starts, ends) = (new List<int>(text.Length), new List<int>(text.Length));
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (length > 0 && ends[^1] == i && PlainLetters.With(folded[length - 1], text[i]) is { } composed)
            {
                folded[length - 1] = composed;
                ends[^1] = i + 1;
                continue;
            }

            foreach (var c in thousands.Contains(i) ? "," : opening.Contains(i) ? "“" : PlainLetters.Of(in text.AsSpan()[i]))
            {
                folded[length++] = c;
                starts.Add(i);
                ends.Add(i + 1);
            }
        }

        var problems = Unmixed(folded.AsSpan(0, length), starts, ends);
        return new(text, new string(folded, 0, length), [.. starts], [.. ends], problems);
    }

    /// <summary>Where a place in the text as written stands here.</summary>
    internal int Here(int written)
    {
        var at = Array.BinarySearch(_starts, written);
        while (at > 0 && _starts[at - 1] == written)
        {
            at--;
        }

        return at < 0 ? ~at : at;
    }

    /// <summary>The words as written that a passage of the folded text stands for.</summary>
    internal Problem Written(Problem problem) =>
        problem with { Start = _starts[problem.Start], Length = _ends[problem.Start + problem.Length - 1] - _starts[problem.Start] };

    internal Passage Written(Passage passage) => Passage.In(_written, _starts[passage.Start], _ends[passage.End - 1]);

    // Words in which letters of two scripts stand, those that look alike made Latin ones; one problem for all of them.
    private static Seq<Problem> Unmixed(Span<char> text, List<int> starts, List<int> ends)
    {
        var count = 0;
        var (word, read, from, to) = ("", "", 0, 0);
        for (var first = 0; first < text.Length;)
        {
            var last = first;
            var (foreign, latin) = (false, false);
            for (; last < text.Length && char.IsLetter(text[last]); last++)
            {
                foreign |= PlainLetters.IsForeign(text[last]);
                latin |= text[last] < '\u0250';
            }

            if (foreign && latin)
            {
                var mixed = text[first..last];
                var before = mixed.ToString();
                for (var i = 0; i < mixed.Length; i++)
                {
                    mixed[i] = PlainLetters.LatinFor(mixed[i]) ?? mixed[i];
                }

                (word, read, from, to) = count == 0 ? (before, mixed.ToString(), starts[first], ends[last - 1]) : (word, read, from, to);
                count++;
            }

            first = Math.Max(last, first + 1);
        }

        return count == 0 ? [] : [ReportProblems.TwoScripts(word, read, count, from, to - from)];
    }
}
