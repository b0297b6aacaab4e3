namespace Parley.Reading.English.Words;

/// <summary>
/// Cuts a chunk, a run of characters that are all white space or all not, into words: affixes from both ends inwards, then
/// what is left whole (special case, address) or at its infixes. Time is linear in the length of the chunk.
/// </summary>
internal sealed class ChunkSplitter(AffixRules rules, SpecialCases specials, Lexicon lexicon)
{
    public void Split(string chunk, bool useSpecials, List<Lexeme> words)
    {
        if (LexicalAttributes.IsWhiteSpace(chunk[0]))
        {
            words.Add(lexicon.Get(chunk));
            return;
        }

        var suffixes = new List<string>();
        var rest = StripAffixes(chunk, useSpecials, words, suffixes);
        if (rest.Length > 0)
        {
            if (useSpecials && specials.Find(rest) is { } special)
            {
                words.AddRange(special);
            }
            else if (rules.IsUrl(rest))
            {
                words.Add(lexicon.Get(rest.ToString()));
            }
            else
            {
                SplitAtInfixes(rest, words);
            }
        }

        for (var i = suffixes.Count - 1; i >= 0; i--)
        {
            words.Add(lexicon.Get(suffixes[i]));
        }
    }

    // The suffix is looked for behind the prefix, so that it cannot look back into it.
    private ReadOnlySpan<char> StripAffixes(
        ReadOnlySpan<char> s, bool useSpecials, List<Lexeme> words, List<string> suffixes)
    {
        var previous = -1;
        while (s.Length > 0 && s.Length != previous && !(useSpecials && specials.Find(s) is not null))
        {
            previous = s.Length;
            var prefix = rules.PrefixLength(s);
            if (prefix > 0 && useSpecials && specials.Find(s[prefix..]) is not null)
            {
                words.Add(lexicon.Get(s[..prefix].ToString()));
                return s[prefix..];
            }

            var suffix = rules.SuffixLength(s[prefix..]);
            if (suffix > 0 && useSpecials && specials.Find(s[..^suffix]) is not null)
            {
                suffixes.Add(s[^suffix..].ToString());
                return s[..^suffix];
            }

            if (prefix > 0)
            {
                words.Add(lexicon.Get(s[..prefix].ToString()));
            }

            if (suffix > 0)
            {
                suffixes.Add(s[^suffix..].ToString());
            }

            s = s[prefix..^suffix];
        }

        return s;
    }

    // A match at the very start is not cut off.
    private void SplitAtInfixes(ReadOnlySpan<char> s, List<Lexeme> words)
    {
        var infixes = new List<(int Start, int End)>();
        rules.FindInfixes(s, infixes);
        var start = 0;
        foreach (var (from, to) in infixes)
        {
            if (from == 0)
            {
                continue;
            }

            Emit(s[start..from], words);
            Emit(s[from..to], words);
            start = to;
        }

        Emit(s[start..], words);
    }

    private void Emit(ReadOnlySpan<char> s, List<Lexeme> words)
    {
        if (s.Length > 0)
        {
            words.Add(lexicon.Get(s.ToString()));
        }
    }
}
