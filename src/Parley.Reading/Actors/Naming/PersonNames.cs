using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>Finds the names of persons: what the parser took for one, to its ends, and capitals after an office or form of address.</summary>
internal static class PersonNames
{
    internal static void Find(ParsedText text, Gazetteer gazetteer, string[] words, Dictionary<string, int> surnames, HashSet<string> towns, bool[] taken, List<Name> found)
    {
        foreach (var (from, to, label) in NamedSpans.Of(text))
        {
            var isSurname = from == to && surnames.ContainsKey(text.Tokens[to].Text);
            if ((label != "PERSON" && !isSurname && !(surnames.ContainsKey(text.Tokens[to].Text) && label is "ORG" or "GPE" or "PRODUCT"))
                || (from > 0 && text.Lower(from - 1) == "the" && !isSurname) || taken[to])
            {
                continue;
            }

            // "the settlement of Maale Lund"
            if ((from == to && !isSurname && towns.Contains(text.Tokens[from].Text)) || (from > 1 && text.Lower(from - 1) == "of" && text.Tokens[from - 2].Pos == "NOUN" && WordList.Settlement.Has(text.Lemma(from - 2))))
            {
                Names.Add(new Name(from, to, NameSort.Place, null), taken, found);
                continue;
            }

            var (first, last) = (from, to);
            while (last > first && IsBeforeName(text, gazetteer, words, first, last) && text.Tokens[first + 1].Pos == "PROPN")
            {
                first++;
            }

            if (first == last && WordList.PlainTitle.Has(text.Lower(first)))
            {
                // "Dr.", of which the parser made a name
                continue;
            }

            // "Security Policy Ana Duarte": what an office is for is no given name.
            while (last > first + 1 && first > 0 && WordList.Portfolio.Has(text, first) && (WordList.Portfolio.Has(text, first - 1) || text.Lower(first - 1) is "for" or "of" or "and"))
            {
                first++;
            }

            while (last + 1 < taken.Length && !taken[last + 1] && Continues(text, last + 1))
            {
                last++;
            }

            while (first > 0 && !taken[first - 1] && text.Tokens[first - 1] is { Pos: "PROPN", Dep: "compound" } before
                && char.IsUpper(before.Text[0]) && before.EntityLabel is "" or "PERSON"
                && !WordList.Office.Has(text, first - 1) && !WordList.PlainTitle.Has(text.Lower(first - 1))
                && !Names.IsTitleWord(text, first - 1) && !(WordList.Portfolio.Has(text, first - 1) && last > first))
            {
                first--;
            }

            (first, last) = NameEdges.Whole(text, gazetteer, words, OverParticles(text, first), last, taken);
            Names.Add(new Name(first, last, NameSort.Person, null), taken, found);
        }

        AddAddressed(text, gazetteer, words, surnames, taken, found);
        AddBeside(text, gazetteer, words, taken, found);
    }

    // "Omar Salih, Ana Ruiz and Jean Kasa": two capitals joined to a person's name, of which the parser made no name.
    private static void AddBeside(ParsedText text, Gazetteer gazetteer, string[] words, bool[] taken, List<Name> found)
    {
        var persons = found.Where(n => n.Sort == NameSort.Person && n.First < n.Last).Select(n => n.Last).ToHashSet();
        for (var last = 2; last < taken.Length; last++)
        {
            var first = last;
            while (first > 0 && IsFree(text, words, taken, first - 1) && text.Tokens[first - 1] is { Dep: "compound", Head: var of } && of == last)
            {
                first--;
            }

            if (first < last && last - first < MostNames && IsFree(text, words, taken, last) && text.Tokens[last] is { Dep: "conj" or "appos", Head: var beside } && beside < first && text.Tokens[first - 1].Pos is not "DET"
                && persons.Contains(beside) && gazetteer.LongestAt(words.AsSpan(first, last - first + 1)) is null && gazetteer.LongestAt(words.AsSpan(last, 1)) is null)
            {
                Names.Add(new Name(first, last, NameSort.Person, null), taken, found);
                persons.Add(last);
            }
        }
    }

    // No name has more words.
    private const int MostNames = 4;

    private static bool IsFree(ParsedText text, string[] words, bool[] taken, int token) =>
        !taken[token] && text.Tokens[token] is { Tag: "NNP", EntityLabel: "" or "PERSON" or "ORG" } && char.IsUpper(words[token][0]) && words[token].Any(char.IsLower)
        && !WordList.Office.Has(text, token) && !WordList.PlainTitle.Has(text.Lower(token)) && !WordList.Institution.Has(text, token) && !WordList.Group.Has(text, token) && !WordList.PartyNameEnding.Has(words[token]) && !Names.IsTitleWord(text, token);

    // The "General Staff" and a "Prime Ministry" are nobody. "leader Kim Jong il", "Mr. Kim": capitals after an office or a form of address that the parser left unnamed.
    private static void AddAddressed(ParsedText text, Gazetteer gazetteer, string[] words, Dictionary<string, int> surnames, bool[] taken, List<Name> found)
    {
        for (var i = 1; i < taken.Length; i++)
        {
            var after = WordList.PlainTitle.Has(text.Lower(i - 1)) || (WordList.Office.Has(text, i - 1) && text.Tokens[i - 1].Dep is "compound" or "nmod");
            if (taken[i] || text.Tokens[i].Tag is not ("NNP" or "NNPS") || !char.IsLetter(words[i][0]) || WordList.PlainTitle.Has(text.Lower(i)) || !((after && words[i].Length > 1) || surnames.ContainsKey(text.Tokens[i].Text))
                || WordList.Office.Has(text, i) || text.Tokens[i].EntityLabel is "DATE" or "TIME" || Names.IsTitleWord(text, i)
                || text.Lower(i) == "staff" || (WordList.Ordinal.Has(text.Lower(i)) && i + 1 < taken.Length && WordList.Office.Has(text, i + 1)) || WordList.Institution.Has(text, i) || IsOfOffice(text, i))
            {
                continue;
            }

            var last = i;
            while (last + 1 < taken.Length && !taken[last + 1] && Continues(text, last + 1))
            {
                last++;
            }

            (var first, last) = NameEdges.Whole(text, gazetteer, words, i, last, taken);
            Names.Add(new Name(first, last, NameSort.Person, null), taken, found);
            i = last;
        }
    }

    // "Deputy Fisheries Minister": what the office is for.
    private static bool IsOfOffice(ParsedText text, int token) =>
        token + 1 < text.Tokens.Count && text.Tokens[token] is { Dep: "compound" or "nmod", Head: var office } && office == token + 1 && WordList.Office.Has(text, office) && text.Tokens[office].Dep is not ("compound" or "nmod");

    // "Foreign Minister", "Gen." and "Jordanian King" are no part of the name after them; "Amir" is where an office stands before it already.
    private static bool IsBeforeName(ParsedText text, Gazetteer gazetteer, string[] words, int first, int last) =>
        WordList.Office.Has(text, first)
            ? !(last == first + 1 && first > 0 && WordList.GivenNameOffice.Has(text.Lower(first)) && WordList.Office.Has(text, first - 1))
            : WordList.Office.Has(text, first + 1) && (Names.IsTitleWord(text, first) || gazetteer.LongestAt(words.AsSpan(first, 1)) is { Entry.Kind: GazetteerKind.Demonym });

    /// <summary>The first word of a name of which the parser took only the end: "Calle" of "Humberto de la Calle".</summary>
    internal static int OverParticles(ParsedText text, int first)
    {
        var at = first;
        while (at > 0 && WordList.MissedParticle.Has(text.Tokens[at - 1].Text))
        {
            at--;
        }

        return at < first && at > 0 && text.Tokens[at - 1] is { Tag: "NNP", Pos: "PROPN" } given && char.IsUpper(given.Text[0]) && !WordList.Office.Has(text, at - 1) ? at - 1 : first;
    }

    internal static bool Continues(ParsedText text, int index)
    {
        var token = text.Tokens[index];
        if (token.EntityLabel is "DATE" or "TIME" or "NORP" or "GPE" || WordList.Office.Has(text, index) || WordList.Weekday.Has(text.Lower(index)))
        {
            return false;
        }

        if (WordList.NameParticle.Has(token.Text.ToLowerInvariant()))
        {
            return index + 1 < text.Tokens.Count && (text.Tokens[index + 1].Tag is "NNP" || (WordList.NameParticle.Has(text.Tokens[index + 1].Text) && Continues(text, index + 1))) && (text.Tokens[index - 1].End == token.Start || token.Text != "-")
                || token is { Tag: "NNP" };
        }

        return token is { Tag: "NNP", Pos: "PROPN" } && char.IsUpper(token.Text[0]);
    }
}
