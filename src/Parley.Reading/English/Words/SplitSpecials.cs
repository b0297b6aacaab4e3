using System.Text;

namespace Parley.Reading.English.Words;

/// <summary>
/// Finds special cases that the first pass cut into other words, as it does where an affix or a space goes through them,
/// and puts the special case's own words there.
/// </summary>
internal sealed class SplitSpecials
{
    private readonly SpecialCases _specials;
    private readonly Dictionary<string, List<string[]>> _byFirstWord = [];

    public SplitSpecials(SpecialCases specials, AffixRules rules, ChunkSplitter splitter)
    {
        _specials = specials;
        var words = new List<Lexeme>();
        var infixes = new List<(int, int)>();
        foreach (var text in specials.Texts)
        {
            infixes.Clear();
            if (!text.Contains(' ') && rules.PrefixLength(text) == 0 && rules.SuffixLength(text) == 0)
            {
                rules.FindInfixes(text, infixes);
                if (infixes.Count == 0)
                {
                    continue;
                }
            }

            words.Clear();
            splitter.Split(text, useSpecials: false, words);
            var sequence = words.Select(w => w.Text).ToArray();
            if (!_byFirstWord.TryGetValue(sequence[0], out var list))
            {
                _byFirstWord[sequence[0]] = list = [];
            }

            list.Add(sequence);
        }
    }

    /// <summary>The run itself where nothing is to be changed.</summary>
    public WordRun Apply(WordRun run)
    {
        var found = Find(run);
        if (found.Count == 0)
        {
            return run;
        }

        var kept = Keep(found, run.Count);
        var result = new WordRun();
        var next = 0;
        foreach (var (start, length) in kept)
        {
            Copy(run, next, start, result);
            Replace(run, start, length, result);
            next = start + length;
        }

        Copy(run, next, run.Count, result);
        return result;
    }

    private List<(int Start, int Length)> Find(WordRun run)
    {
        var found = new List<(int Start, int Length)>();
        for (var i = 0; i < run.Count; i++)
        {
            if (_byFirstWord.TryGetValue(run.Words[i].Text, out var sequences))
            {
                foreach (var sequence in sequences)
                {
                    if (Stands(sequence, run.Words[i..]))
                    {
                        found.Add((i, sequence.Length));
                    }
                }
            }
        }

        return found;
    }

    private static bool Stands(string[] sequence, ReadOnlySpan<Lexeme> words)
    {
        if (sequence.Length > words.Length)
        {
            return false;
        }

        for (var i = 1; i < sequence.Length; i++)
        {
            if (sequence[i] != words[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    // The longest first, then the leftmost; one that is not kept still claims its words.
    private static List<(int Start, int Length)> Keep(List<(int Start, int Length)> found, int count)
    {
        found.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Start.CompareTo(b.Start));
        var taken = new bool[count];
        var kept = new List<(int Start, int Length)>();
        foreach (var (start, length) in found)
        {
            if (!taken[start] && !taken[start + length - 1])
            {
                kept.Add((start, length));
            }

            taken.AsSpan(start, length).Fill(true);
        }

        kept.Sort();
        return kept;
    }

    private static void Copy(WordRun from, int start, int end, WordRun to)
    {
        for (var i = start; i < end; i++)
        {
            to.Add(from.Words[i], from.Starts[i], from.Spaces[i]);
        }
    }

    private void Replace(WordRun run, int start, int length, WordRun result)
    {
        var text = new StringBuilder();
        for (var i = start; i < start + length; i++)
        {
            text.Append(run.Words[i].Text).Append(run.Spaces[i] && i < start + length - 1 ? " " : "");
        }

        if (_specials.Find(text.ToString()) is not { } words)
        {
            Copy(run, start, start + length, result);
            return;
        }

        var at = run.Starts[start];
        foreach (var word in words)
        {
            result.Add(word, at);
            at += word.Text.Length;
        }

        if (run.Spaces[start + length - 1])
        {
            result.MarkSpaceAfterLast();
        }
    }
}
