using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>
/// Finds the names of a text: first what the gazetteer knows, then what the parser took for a name, mended by the words around
/// it (an office before it makes a person; "the" before it does not).
/// </summary>
internal static class Names
{
    /// <summary>All names, left to right, none overlapping another.</summary>
    internal static Seq<Name> Find(ParsedText text, Gazetteer gazetteer)
    {
        var taken = new bool[text.Tokens.Count];
        var found = new List<Name>();
        var words = text.Tokens.Select(t => Leading(t.Text)).ToArray();
        var surnames = NamedSpans.Surnames(text, gazetteer, words);
        foreach (var (first, last) in Bracketed.Movements(text, gazetteer, words))
        {
            Add(new Name(first, last, NameSort.Organization, null), taken, found);
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (JoinedNames.Shared(text, gazetteer, i) is var (one, other))
            {
                var sort = one.Kind == GazetteerKind.State ? NameSort.State : NameSort.Demonym;
                Add(new Name(i, i, sort, one), taken, found);
                Add(new Name(i + 2, i + 3, sort, other), taken, found);
            }
        }

        foreach (var (shown, end) in ShownPersons.Find(text, gazetteer, words))
        {
            var (first, last) = NameEdges.Whole(text, gazetteer, words, shown, end, taken);
            surnames.TryAdd(words[end], first);
            Add(new Name(first, last, NameSort.Person, null), taken, found);
        }

        foreach (var initials in BeforeOffices(text, gazetteer, words))
        {
            Add(new Name(initials, initials, NameSort.Organization, null), taken, found);
        }

        Organizations(text, gazetteer, words, surnames, taken, found);
        Known(text, gazetteer, words, surnames, taken, found);
        var towns = Towns.Find(text, gazetteer);
        Spans(text, gazetteer, words, surnames, towns, taken, found);
        PersonNames.Find(text, gazetteer, words, surnames, towns, taken, found);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. JoinedKinds(text, found)];
    }

    /// <summary>"U.S." of "U.S.-led", which is one word; else the word itself.</summary>
    internal static string Leading(string word) =>
        word.LastIndexOf('-') is > 0 and var at && word[at - 1] == '.' && WordList.Mediated.Has(word.AsSpan(at + 1)) ? word[..at] : word;

    // "DUP negotiator", "AA spokesperson": capitals before an office are a body or side that it is of.
    private static IEnumerable<int> BeforeOffices(ParsedText text, Gazetteer gazetteer, string[] words)
    {
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i].Length is > 1 and < 7 && words[i].All(char.IsAsciiLetterUpper) && text.Tokens[i] is { Tag: "NNP", Dep: "compound" or "nmod" or "conj" } && !WordList.NoBody.Has(words[i]) && !WordList.Office.Has(text, i)
                && (IsLowerOffice(text, i + 1) || (IsLowerOffice(text, i + 2) && WordList.TitleWord.Has(text.Lower(i + 1)))) && gazetteer.LongestAt(words.AsSpan(i, 1)) is null)
            {
                yield return i;
            }
        }
    }

    // In a line of capitals they would be nothing.
    private static bool IsLowerOffice(ParsedText text, int token) => WordList.Office.Has(text, token) && text.Tokens[token] is { Tag: "NN" or "NNS" or "NNP" } office && office.Text.Any(char.IsLower);

    // A name of several words that the gazetteer does not know as a whole must not be broken up by the state in it:
    // "Sudan People's Liberation Movement".
    private static void Organizations(
        ParsedText text, Gazetteer gazetteer, string[] words, Dictionary<string, int> surnames, bool[] taken, List<Name> found)
    {
        foreach (var (first, last, label) in NamedSpans.Of(text))
        {
            // "the Lake People's Liberation Front" is nobody, whatever the parser took it for.
            var isMovement = label == "PERSON" && last > first + 1 && first > 0 && text.Lower(first - 1) == "the" && WordList.PartyNameEnding.Has(text.Tokens[last].Text);
            if (!(label is "ORG" or "LAW" or "FAC" or "EVENT" || isMovement) || last == first || surnames.ContainsKey(text.Tokens[last].Text))
            {
                continue;
            }

            if ((gazetteer.LongestAt(words.AsSpan(first, last - first + 1)) is { } hit && hit.Tokens == last - first + 1) || IsEndOfKnown(gazetteer, words, first, last))
            {
                continue;
            }

            if (!text.Tokens[last].Text.Any(char.IsUpper) || text.Tokens[last].Pos is not ("PROPN" or "NOUN"))
            {
                continue;
            }

            if (WordList.Agreement.Has(text, last) || label is "LAW" or "EVENT" || JoinedNames.StateByForm(text, gazetteer, words, first, last) || JoinedNames.IsPair(text, gazetteer, words, first, last) || IsTitleRun(text, first, last) || IsOfficeOfSomebody(text, first, last) || IsOfficeAndPerson(text, gazetteer, words, first, last))
            {
                continue;
            }

            // "Lamu International Airport" is no side.
            Add(new Name(first, last, label == "FAC" && WordList.Thoroughfare.Has(text.Lower(last)) ? NameSort.Place : NameSort.Organization, null), taken, found);
        }
    }

    // "Resistance Army" of "Lord's Resistance Army"
    private static bool IsEndOfKnown(Gazetteer gazetteer, string[] words, int first, int last)
    {
        for (var from = Math.Max(0, first - 3); from < first; from++)
        {
            if (gazetteer.LongestAt(words.AsSpan(from, last - from + 1)) is { Entry.Kind: GazetteerKind.Movement } hit && hit.Tokens == last - from + 1)
            {
                return true;
            }
        }

        return false;
    }

    // "Special" of "Special Representative" and "Rear Admiral" are no bodies, nor is the "State" of a secretary of state.
    private static bool IsTitleRun(ParsedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!(IsTitleWord(text, i) || WordList.Office.Has(text, i)))
            {
                return first == last && WordList.Portfolio.Has(text, first)
                    && ((first > 1 && text.Lower(first - 1) is "of" or "for" && WordList.Office.Has(text, first - 2)) || (last + 1 < text.Tokens.Count && WordList.Office.Has(text, last + 1)));
            }
        }

        return WordList.Office.Has(text, last) || (last + 1 < text.Tokens.Count && WordList.Office.Has(text, last + 1));
    }

    // "UN Special Envoy" is one of the UN, "Cambodian Defense" before "chief" what that one is chief of; an office of many words may be a body: "Office of the President".
    private static bool IsOfficeOfSomebody(ParsedText text, int first, int last)
    {
        if (WordList.Office.Has(text, last) || (last > first && WordList.Office.Has(text, first) && text.Lower(first + 1) is "of" or "for"))
        {
            return !WordList.Institution.Has(text, first);
        }

        return last > first && WordList.Portfolio.Has(text, last)
            && ((last + 1 < text.Tokens.Count && WordList.Office.Has(text, last + 1)) || IsBehindOffice(text, first));
    }

    // "Minister of Foreign Affairs, Lakeland Integration and Trade": every one of them is what the office is for.
    private static bool IsBehindOffice(ParsedText text, int first)
    {
        var at = first - 1;
        while (at > 0 && at > first - MostMatters && (text.Tokens[at].Text is "," or "and" or "&" || (text.Tokens[at].Pos is "PROPN" or "NOUN" or "ADJ" && char.IsUpper(text.Tokens[at].Text[0]))))
        {
            at--;
        }

        return at > 0 && text.Lower(at) is "of" or "for" && WordList.Office.Has(text, at - 1) && (at == first - 1 || WordList.Portfolio.Has(text, first - 2));
    }

    // No office is for matters of more words.
    private const int MostMatters = 12;

    // "Advisor Reed" is an adviser, "Federal Councillor Anna Reed" a councillor, and neither a body.
    private static bool IsOfficeAndPerson(ParsedText text, Gazetteer gazetteer, string[] words, int first, int last)
    {
        var office = first;
        while (office < last && IsTitleWord(text, office))
        {
            office++;
        }

        return last > office && last - office <= MostNamesOfOne && WordList.Office.Has(text, office) && text.Tokens[office].Dep is "compound" && gazetteer.LongestAt(words.AsSpan(last, 1)) is null
            && Enumerable.Range(office + 1, last - office).All(i => text.Tokens[i] is { Tag: "NNP" } name && name.Text.Any(char.IsLower) && !WordList.Institution.Has(text, i) && !WordList.Group.Has(text, i)
                && !WordList.PartyNameEnding.Has(name.Text) && !WordList.Office.Has(text, i));
    }

    // "Anna Maria Reed"
    private const int MostNamesOfOne = 3;

    private static void Known(ParsedText text, Gazetteer gazetteer, string[] words, Dictionary<string, int> surnames, bool[] taken, List<Name> found)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i] || !char.IsUpper(words[i][0]) || gazetteer.LongestAt(words.AsSpan(i, Math.Min(8, words.Length - i))) is not { } hit)
            {
                continue;
            }

            var last = i + hit.Tokens - 1;

            // "The National Democratic Front": a longer name that begins as an outlet's does.
            if (hit.Entry.Kind == GazetteerKind.Outlet && last + 1 < words.Length && text.Tokens[last] is { Dep: "compound" or "amod", Head: var whole } && whole > last && text.Tokens[last + 1].Pos == "PROPN" && char.IsUpper(words[last + 1][0]))
            {
                continue;
            }

            if (hit.Entry.Ambiguous && (!Fits(text, i, hit.Entry) || (hit.Entry.Kind == GazetteerKind.Demonym && IsWhereItLies(text, last))))
            {
                continue;
            }

            if (hit.Entry.Kind == GazetteerKind.Channel || (IsPersonHere(text, i, last) && !(hit.Tokens > 1 && hit.Entry.Kind == GazetteerKind.Movement) && !(hit.Entry.Kind is GazetteerKind.Demonym or GazetteerKind.State && IsBeforeOffice(text, last + 1))) || IsOfTheContinent(text, i) || IsMatterOfOffice(text, i, last, hit.Entry) || (i == last && IsKnownPerson(text, surnames, i)))
            {
                continue;
            }

            var sort = hit.Entry.Kind switch
            {
                GazetteerKind.State => NameSort.State,
                GazetteerKind.Capital => NameSort.State,
                GazetteerKind.Government => NameSort.State,
                GazetteerKind.Demonym => NameSort.Demonym,
                GazetteerKind.Body or GazetteerKind.Organ => NameSort.Body,
                GazetteerKind.Movement => NameSort.Movement,
                GazetteerKind.Region => NameSort.Place,
                _ => NameSort.Outlet,
            };
            Add(new Name(sort == NameSort.State && !(i > 0 && taken[i - 1]) ? JoinedNames.FormBefore(text, i) : i, last, sort, hit.Entry), taken, found);
            i = last;
        }
    }

    // "a European diplomat" comes from somewhere in Europe, and speaks for nobody yet.
    private static bool IsOfTheContinent(ParsedText text, int token) =>
        WordList.Continental.Has(text.Tokens[token].Text) && text.Tokens[token].Dep is "amod" or "compound"
        && WordList.OneOfAContinent.Has(text.Lemma(text.Tokens[token].Head));

    private static bool Fits(ParsedText text, int first, GazetteerEntry entry) =>
        text.Tokens[first].EntityLabel switch
        {
            "GPE" or "NORP" or "LOC" => entry.Kind is not (GazetteerKind.Outlet or GazetteerKind.Channel),
            "ORG" or "PRODUCT" or "FAC" => true,
            "PERSON" => entry.Kind is GazetteerKind.State && text.Tokens[first].Iob == "B" && !(first + 1 < text.Tokens.Count && text.Tokens[first + 1].Iob == "I" && text.Tokens[first + 1].Pos == "PROPN")
                && !(first > 0 && (WordList.Office.Has(text, first - 1) || WordList.PlainTitle.Has(text.Lower(first - 1)))),
            _ => text.Tokens[first].Pos == "PROPN" && entry.Kind is GazetteerKind.Outlet or GazetteerKind.Channel or GazetteerKind.State,
        };

    // "the Central African nation" says where a state lies, and not which it is.
    private static bool IsWhereItLies(ParsedText text, int last) =>
        last + 1 < text.Tokens.Count && text.Tokens[last].Dep is "amod" or "compound" or "nmod" && text.Tokens[last + 1].Tag is "NN" && text.Lemma(last + 1) is "nation" or "country" or "emirate";

    // "Minister of Foreign Affairs", "Foreign Affairs and Trade Minister" name no magazine.
    private static bool IsMatterOfOffice(ParsedText text, int first, int last, GazetteerEntry entry) =>
        entry.Kind == GazetteerKind.Outlet
        && ((first > 1 && text.Lower(first - 1) is "of" or "for" && WordList.Office.Has(text, first - 2)) || (last + 3 < text.Tokens.Count && text.Lower(last + 1) == "and" && WordList.Office.Has(text, last + 3)));

    // "French said", once Laura French has been named: no adjective, no place, and by itself.
    private static bool IsKnownPerson(ParsedText text, Dictionary<string, int> surnames, int token)
    {
        var word = text.Tokens[token];
        return surnames.TryGetValue(word.Text, out var named) && named < token && word.Tag is "NNP" or "NN" or "JJ" && word.Dep is not ("amod" or "compound" or "nmod")
            && !(token > 0 && text.Tokens[token - 1].Pos == "DET") && !(word.Dep == "pobj" && WordList.PlacePreposition.Has(text.Lower(word.Head)));
    }

    // "Defense chief" behind "Sri Lankan", all of it one name for the parser: what the office is for, and the office.
    private static bool IsBeforeOffice(ParsedText text, int token)
    {
        var at = token;
        while (at < text.Tokens.Count && text.Tokens[at].Iob == "I" && (WordList.Portfolio.Has(text, at) || IsTitleWord(text, at)))
        {
            at++;
        }

        return at > token && at < text.Tokens.Count && text.Tokens[at].Iob != "I" && WordList.Office.Has(text, at);
    }

    // "Jordan" is a man when the parser has taken the words on both sides for one name, or a given name stands before it.
    private static bool IsPersonHere(ParsedText text, int first, int last)
    {
        if (text.Tokens[first].EntityLabel != "PERSON")
        {
            return false;
        }

        return text.Tokens[first].Iob == "I" || (last + 1 < text.Tokens.Count && text.Tokens[last + 1] is { Iob: "I", Tag: not "POS", Pos: "PROPN" });
    }

    private static void Spans(ParsedText text, Gazetteer gazetteer, string[] words, Dictionary<string, int> surnames, HashSet<string> towns, bool[] taken, List<Name> found)
    {
        foreach (var (first, last, label) in NamedSpans.Of(text))
        {
            var sort = label switch
            {
                "GPE" or "LOC" when IsMovement(text, first, last) => NameSort.Organization,
                "GPE" or "LOC" => NameSort.Place,
                "NORP" => NameSort.Kind,
                "ORG" => NameSort.Organization,
                "FAC" => NameSort.Place,
                "PRODUCT" when text.Tokens[last] is { Dep: "appos", Head: var group } && text.Tokens[group].Tag == "NN" && WordList.Group.Has(text, group) => NameSort.Organization,
                "PERSON" when IsNobody(text, first, last) => NameSort.Organization,
                "PERSON" when last > first && NamedSpans.IsMany(text, last) => NameSort.Kind,
                "PERSON" when IsPeople(text, surnames, first, last) => NameSort.Kind,
                _ => (NameSort?)null,
            };
            if (sort is null || surnames.ContainsKey(text.Tokens[last].Text) || !char.IsUpper(text.Tokens[first].Text[0])
                || WordList.Office.Has(text, last) || WordList.Month.Has(text.Lower(first)) || IsOfTheContinent(text, first) || IsTitleRun(text, first, last) || IsOfficeOfSomebody(text, first, last) || IsQuarter(text, first, last) || IsOfficeAndPerson(text, gazetteer, words, first, last))
            {
                continue;
            }

            // "the Sahelian country", "Separatist rebels", "Christian villagers": where a state lies, what rebels want and what people believe is no name.
            if (sort is NameSort.Kind or NameSort.Place && ((first == last && (WordList.Seceded.Has(text.Lower(first)) || NamedSpans.IsOnlyFaith(text, first))) || IsWhereItLies(text, last)))
            {
                continue;
            }

            // "South and North Yemeni officers" are no body by that name; "East African leaders" are of no side.
            if ((sort == NameSort.Organization && !text.Tokens[last].Text.Any(char.IsUpper)) || (sort == NameSort.Kind && WordList.Continental.Has(text.Tokens[last].Text)))
            {
                continue;
            }

            // "the Marxist Front rebels": what sort of rebels they are is no side beside them.
            if (sort == NameSort.Kind && text.Tokens[last] is { Dep: "amod" or "compound" or "nmod", Head: var rebels } && last + 1 < rebels && text.Tokens[last + 1] is { Dep: "compound" or "nmod" } named && named.Head == rebels && (named.Pos == "PROPN" || named.EntityLabel == "ORG"))
            {
                continue;
            }

            if (first == last && sort is NameSort.Kind or NameSort.Organization && !WordList.Institution.Has(text, first) && towns.Contains(text.Tokens[first].Text))
            {
                sort = NameSort.Place;
            }
            else if (sort == NameSort.Kind && text.Tokens[last] is { Pos: "PROPN", Tag: "NNP" } && text.Tokens[last].Dep is "pobj" && LocativeBefore(text, first))
            {
                sort = NameSort.Place;
            }
            else if (sort == NameSort.Organization && text.Child(last, "appos") is >= 0 and var what && WordList.Settlement.Has(text.Lemma(what)))
            {
                // "Lamu, the capital of the coast"
                sort = NameSort.Place;
            }

            Add(new Name(first, last, sort.Value, null), taken, found);
        }
    }

    // "the Lake Front", but not "the Eastern Front"
    private static bool IsMovement(ParsedText text, int first, int last) =>
        last > first && first > 0 && text.Lower(first - 1) == "the" && WordList.PartyNameEnding.Has(text.Tokens[last].Text) && !WordList.CompassPoint.Has(text.Lower(first)) && !text.Lower(first).EndsWith("ern", StringComparison.Ordinal);

    // "ZANU-PF", "COP29": no man is written so.
    private static bool IsNobody(ParsedText text, int first, int last) =>
        text.Words(first, last) is var words && !words.Contains(' ', StringComparison.Ordinal) && !words.Any(char.IsLower) && words.Length > 2 && words.Any(c => c == '-' || char.IsDigit(c)) && char.IsUpper(words[0]);

    // "the Houthis seized": whoever is many and has "the" is no person; but not "the Bellos" once Idris Bello is named.
    private static bool IsPeople(ParsedText text, Dictionary<string, int> surnames, int first, int last) =>
        first == last && first > 0 && text.Lower(first - 1) == "the" && text.Tokens[first].Text is [.., not 's', 's'] word && text.Tokens[first].Pos == "PROPN"
        && text.Tokens[first].Dep is "nsubj" or "nsubjpass" or "dobj" or "pobj" or "conj" && !surnames.ContainsKey(word[..^1]);

    private static bool LocativeBefore(ParsedText text, int first) =>
        first > 0 && (text.Lower(first - 1) is "in" or "at" or "near" || (first > 1 && text.Lower(first - 1) == "the" && text.Lower(first - 2) is "in" or "at" or "near"));

    internal static bool IsTitleWord(ParsedText text, int index) =>
        WordList.TitleWord.Has(text.Lower(index));

    // "Eastern chiefs"
    private static bool IsQuarter(ParsedText text, int first, int last) =>
        first == last && text.Lower(first).EndsWith("ern", StringComparison.Ordinal) && WordList.Compass.Has(text.Tokens[first].Text[..^3]);

    // "Turkish Cypriots" are a community of their own, neither Turks nor all Cypriots.
    private static IEnumerable<Name> JoinedKinds(ParsedText text, List<Name> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var name = found[i];
            if (i + 1 < found.Count && IsKind(name) && IsKind(found[i + 1]) && found[i + 1].First == name.Last + 1)
            {
                yield return new Name(name.First, found[i + 1].Last, NameSort.Kind, null);
                i++;
                continue;
            }

            // "Iraqi and Iranian Kurdish commanders": those of Iraq are Kurdish too, and not Iraq.
            if (!(i + 2 < found.Count && IsKind(name) && name.Last + 2 == found[i + 1].First && text.Tokens[name.Last + 1].Pos is "CCONJ" && IsKind(found[i + 1]) && IsKind(found[i + 2]) && found[i + 2].First == found[i + 1].Last + 1 && text.Tokens[name.Last].Dep is "amod" or "compound" or "nmod"))
            {
                yield return name;
            }
        }

        static bool IsKind(Name name) => name.Sort is NameSort.Demonym or NameSort.Kind;
    }

    internal static void Add(Name name, bool[] taken, List<Name> found)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            if (taken[i])
            {
                return;
            }
        }

        taken.AsSpan(name.First, name.Last - name.First + 1).Fill(true);
        found.Add(name);
    }
}
