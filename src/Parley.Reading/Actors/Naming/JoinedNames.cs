using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>
/// Mends the tree where the parser cut a name in two: a state with "and" in its name, a name with a hyphen before a small word
/// ("Park Su-in"), two states that share a noun ("North and South Yemen").
/// </summary>
internal static class JoinedNames
{
    /// <summary>The text with each such name as one phrase, or as two that are coordinated; the same text where there is none.</summary>
    internal static ParsedText Mend(ParsedText text, Gazetteer gazetteer)
    {
        var words = text.Tokens.Select(t => t.Text).ToArray();
        Token[]? tokens = null;
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (JoinedState(gazetteer, words, i) is > 0 and var last && InOneSentence(text, i, last))
            {
                Unite(tokens ??= [.. text.Tokens], text, i, last);
                i = last;
            }
            else if (IsSmallAfterHyphen(text, gazetteer, words, i + 2) && InOneSentence(text, i, i + 2))
            {
                tokens ??= [.. text.Tokens];
                tokens[i + 2] = tokens[i + 2] with { Tag = "NNP", Pos = "PROPN", Lemma = tokens[i + 2].Text, Iob = "I", EntityLabel = "PERSON" };
                tokens[i + 1] = tokens[i + 1] with { Iob = "I", EntityLabel = "PERSON" };
                tokens[i] = tokens[i] with { EntityLabel = "PERSON", Iob = tokens[i - 1].EntityLabel == "PERSON" ? "I" : "B" };
                Unite(tokens, text, i, i + 2);
                Coordinate(tokens, text, i + 2);
                i += 2;
            }
            else if (Shared(text, gazetteer, i) is { One.Kind: GazetteerKind.State } && InOneSentence(text, i, i + 3))
            {
                Divide(tokens ??= [.. text.Tokens], text, i);
                i += 3;
            }
        }

        return tokens is null ? text : new ParsedText(text.Text, [.. tokens]);
    }

    /// <summary>The two states of "North and South Yemen", or the two peoples of "North and South Yemeni officers", where the words begin at <paramref name="first"/>; else null.</summary>
    internal static (GazetteerEntry One, GazetteerEntry Other)? Shared(ParsedText text, Gazetteer gazetteer, int first) =>
        first + 3 < text.Tokens.Count && WordList.Compass.Has(text.Tokens[first].Text) && text.Lower(first + 1) is "and" or "or" && WordList.Compass.Has(text.Tokens[first + 2].Text)
        && gazetteer.Lookup($"{text.Tokens[first].Text} {text.Tokens[first + 3].Text}") is { Kind: GazetteerKind.State or GazetteerKind.Demonym } one
        && gazetteer.Lookup($"{text.Tokens[first + 2].Text} {text.Tokens[first + 3].Text}") is { } other && other.Kind == one.Kind
            ? (one, other)
            : null;

    /// <summary>The two states of one name, told apart by where they lie: "the two Yemens", "both Yemens"; null for other words.</summary>
    internal static (GazetteerEntry One, GazetteerEntry Other)? BothOfOneName(ParsedText text, Gazetteer gazetteer, int token)
    {
        var word = text.Tokens[token].Text;
        if (word.Length < 3 || !word.EndsWith('s') || !char.IsUpper(word[0]) || text.ChildrenBy(token, "nummod", "det", "amod").All(c => text.Lower(c) is not ("two" or "both" or "the")))
        {
            return null;
        }

        var known = WordList.Compass.Words().Select(p => gazetteer.Lookup($"{p} {word[..^1]}")).OfType<GazetteerEntry>().Where(e => e.Kind == GazetteerKind.State).ToList();
        return known is [var one, var other] ? (one, other) : null;
    }

    /// <summary>Whether a name is two states with a hyphen between: "the Peru-Chile talks".</summary>
    internal static bool IsPair(ParsedText text, Gazetteer gazetteer, string[] words, int first, int last) =>
        last == first + 2 && text.Tokens[first + 1].Tag is "HYPH" && IsState(gazetteer, words, first) && IsState(gazetteer, words, last);

    private static bool IsState(Gazetteer gazetteer, string[] words, int token) => gazetteer.LongestAt(words.AsSpan(token, 1)) is { Entry.Kind: GazetteerKind.State };

    /// <summary>Whether a name is that of a state by what it is: "Kingdom of Peru", "Government of Peru".</summary>
    internal static bool StateByForm(ParsedText text, Gazetteer gazetteer, string[] words, int first, int last)
    {
        var of = Enumerable.Range(first, last - first).FirstOrDefault(i => text.Lower(i + 1) == "of" && WordList.StateForm.Has(text.Tokens[i].Text), -1) + 1;
        var state = of > 0 && of < last && text.Lower(of + 1) == "the" ? of + 2 : of + 1;
        return of > 0 && state <= last && gazetteer.LongestAt(words.AsSpan(state, last - state + 1)) is { Entry.Kind: GazetteerKind.State } hit && hit.Tokens == last - state + 1;
    }

    /// <summary>The first word of a state's name where what it is stands before it, "Kingdom" of "Kingdom of Peru"; else where the name begins.</summary>
    internal static int FormBefore(ParsedText text, int state)
    {
        var of = state > 1 && text.Lower(state - 1) == "the" ? state - 2 : state - 1;
        return of > 0 && text.Lower(of) == "of" && WordList.StateForm.Has(text.Tokens[of - 1].Text) ? of - 1 : state;
    }

    private static int JoinedState(Gazetteer gazetteer, string[] words, int first) =>
        char.IsUpper(words[first][0]) && (words[first + 1] == "and" || words[first + 2] == "and")
        && gazetteer.LongestAt(words.AsSpan(first, Math.Min(6, words.Length - first))) is { Tokens: > 2, Entry.Kind: GazetteerKind.State } hit && words.AsSpan(first, hit.Tokens).Contains("and")
            ? first + hit.Tokens - 1
            : -1;

    // "in" of "Park Su-in": small, joined by a hyphen to the second of two capitalised words, and no word that makes an adjective of them ("-led").
    private static bool IsSmallAfterHyphen(ParsedText text, Gazetteer gazetteer, string[] words, int small)
    {
        var given = small - 2;
        return given > 0 && words[small - 1] == "-" && text.Tokens[given].End == text.Tokens[small - 1].Start && text.Tokens[small - 1].End == text.Tokens[small].Start
            && words[small].Length is > 1 and < 7 && words[small].All(char.IsAsciiLetterLower) && !text.Tokens[small].Tag.StartsWith("VB", StringComparison.Ordinal) && !WordList.JoinedModifier.Has(words[small])
            && text.Tokens[given] is { Pos: "PROPN" } && text.Tokens[given - 1] is { Pos: "PROPN" } && IsCapitalised(words[given]) && IsCapitalised(words[given - 1])
            && !WordList.Office.Has(text, given - 1) && !WordList.PlainTitle.Has(text.Lower(given - 1))
            && text.Tokens[given].EntityLabel is "PERSON" or "" && gazetteer.LongestAt(words.AsSpan(given - 1, 2)) is null && gazetteer.LongestAt(words.AsSpan(given, 1)) is null;
    }

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower);

    private static bool InOneSentence(ParsedText text, int first, int last) => text.SentenceNumber(first) == text.SentenceNumber(last);

    // Makes the last word the head of the run. Of the words that hang outside, the one nearest to the root gives its place, so that no circle can come about.
    private static void Unite(Token[] tokens, ParsedText text, int first, int last)
    {
        var top = Top(text, first, last);
        var (head, dep) = text.Tokens[top].Head == top ? (last, "ROOT") : (tokens[top].Head, tokens[top].Dep);
        for (var i = first; i <= last; i++)
        {
            foreach (var child in text.Children(i))
            {
                if (child < first || child > last)
                {
                    tokens[child] = tokens[child] with { Head = last };
                }
            }
        }

        for (var i = first; i < last; i++)
        {
            tokens[i] = tokens[i] with { Head = last, Dep = "compound" };
        }

        tokens[last] = tokens[last] with { Head = head, Dep = dep };
    }

    // "Park Su-in and Omar Tijani signed": the second name is set beside the first, which the parser hung under it or under the same verb.
    private static void Coordinate(Token[] tokens, ParsedText text, int name)
    {
        if (name + 2 >= tokens.Length || text.Lower(name + 1) != "and")
        {
            return;
        }

        var other = tokens[name].Dep is "compound" or "nmod" && tokens[name].Head > name + 1 ? tokens[name].Head
            : text.Tokens[name + 1].Dep == "cc" && text.Tokens[name + 1].Head < name - 2 ? text.ChildrenBy(text.Tokens[name + 1].Head, "conj").FirstOrDefault(c => c > name + 1, -1)
            : tokens[name].Dep is "nsubj" ? Enumerable.Range(name + 2, Math.Max(0, tokens[name].Head - name - 2)).FirstOrDefault(i => tokens[i].Dep == "nsubj" && tokens[i].Head == tokens[name].Head, -1)
            : -1;
        if (other < 0 || tokens[other].Pos != "PROPN" || tokens[other].Head == other)
        {
            return;
        }

        if (tokens[other].Dep != "conj")
        {
            tokens[name] = tokens[name] with { Head = tokens[other].Head, Dep = tokens[other].Dep };
        }

        tokens[other] = tokens[other] with { Head = name, Dep = "conj" };
        tokens[name + 1] = tokens[name + 1] with { Head = name, Dep = "cc" };
        for (var i = name + 2; i < other; i++)
        {
            tokens[i] = tokens[i].Head <= name ? tokens[i] with { Head = other, Dep = "amod" } : tokens[i];
        }
    }

    // "North and South Yemen": two that stand side by side.
    private static void Divide(Token[] tokens, ParsedText text, int first)
    {
        var state = first + 3;
        var top = Top(text, first, state);
        var (head, dep) = text.Tokens[top].Head == top ? (first, "ROOT") : (tokens[top].Head, tokens[top].Dep);
        for (var i = first; i <= state; i++)
        {
            foreach (var child in text.Children(i))
            {
                if (child < first || child > state)
                {
                    tokens[child] = tokens[child] with { Head = child < first ? first : state };
                }
            }
        }

        tokens[first] = tokens[first] with { Head = head, Dep = dep, Pos = "PROPN" };
        tokens[first + 1] = tokens[first + 1] with { Head = first, Dep = "cc" };
        tokens[first + 2] = tokens[first + 2] with { Head = state, Dep = "compound" };
        tokens[state] = tokens[state] with { Head = first, Dep = "conj" };
    }

    private static int Top(ParsedText text, int first, int last)
    {
        var top = last;
        var least = int.MaxValue;
        for (var i = first; i <= last; i++)
        {
            var depth = 0;
            for (var at = i; text.Tokens[at].Head != at; at = text.Tokens[at].Head)
            {
                depth++;
            }

            if (depth < least)
            {
                (top, least) = (i, depth);
            }
        }

        return top;
    }
}
