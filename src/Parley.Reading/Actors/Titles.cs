using Parley.Reading.Actors.Naming;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>Finds who holds which office, by the words before and after a person's name.</summary>
internal static class Titles
{
    /// <summary>All titles, in the order of the persons' names; one person may have several.</summary>
    internal static Seq<Title> Find(ParsedText text, CastBuilder builder, Seq<Name> names)
    {
        var found = new List<Title>();
        foreach (var name in names)
        {
            if (name.Sort != NameSort.Person)
            {
                continue;
            }

            Before(text, name, found, i => builder.One(i) >= 0);
            After(text, name, found, i => builder.One(i) >= 0);
            Copula(text, name, found, i => builder.One(i) >= 0);
        }

        return [.. found.DistinctBy(t => (builder.One(t.Person), t.First, t.Last))];
    }

    // "Ukrainian President Volodymyr Zelenskyy", "National Security and Defense Council Secretary Rustem Umerov",
    // "Palestinian President and Fatah leader Mahmoud Abbas": goes left from the name over the words of the title.
    private static void Before(ParsedText text, Name name, List<Title> found, Func<int, bool> named)
    {
        var at = name.First - 1;
        if (at >= 0 && WordList.PlainTitle.Has(text.Lower(at)))
        {
            at--;
        }

        var comma = at > 0 && text.Tokens[at].Text == ",";
        if (comma)
        {
            at--;
        }

        // "U.S. envoys Steve Witkoff and Jared Kushner": the second name shares the title of the first.
        if (at > 1 && text.Lower(at) == "and" && found.Count > 0)
        {
            var shared = found[^1];
            if (text.Lower(shared.Head).EndsWith('s') && shared.Person <= at - 1 && at - 1 - shared.Person <= 2 && shared.To >= at - 2)
            {
                found.Add(shared with { Person = name.Last, To = name.Last, Warrant = ReadingRule.TitleShared.By() });
                return;
            }
        }

        at = BeforeComplement(text, at, comma, named);
        if (at < 0 || !WordList.Office.Has(text, at) || text.Tokens[at].Pos is not ("NOUN" or "PROPN") || (comma && !IsAppositive(text, at, name)))
        {
            return;
        }

        var sentence = text.SentenceOf(name.First);
        AddTitle(text, name, at, sentence.First, found, (comma ? ReadingRule.TitleBeforeComma : ReadingRule.TitleBefore).By(), named);
    }

    // "UN Special Envoy for Yemen Hans Grundberg": the office stands before "for" and a name.
    private static int BeforeComplement(ParsedText text, int at, bool comma, Func<int, bool> named)
    {
        if (comma || at < 2 || !named(at))
        {
            return at;
        }

        var first = at;
        while (first > 0 && named(first - 1))
        {
            first--;
        }

        return first >= 2 && text.Lower(first - 1) is "for" or "to" && WordList.Office.Has(text, first - 2) ? first - 2 : at;
    }

    // A comma between title and name counts only where the parser too sees an apposition: "chief negotiator, Vice Minister Wu".
    private static bool IsAppositive(ParsedText text, int title, Name name)
    {
        var head = text.Tokens[name.Last];
        return head.Dep == "appos" || text.Tokens[title].Dep == "appos"
            || (name.Last + 1 < text.Tokens.Count && text.Tokens[name.Last + 1].Text is "," or "." or "-" && text.Tokens[title].Dep is not "pobj" and not "conj");
    }

    private static void AddTitle(ParsedText text, Name name, int head, int floor, List<Title> found, Warrant warrant, Func<int, bool> named)
    {
        var first = head;
        var of = -1;
        var parts = new List<(int First, int Last)>();
        var last = head;
        for (var i = head - 1; i >= floor; i--)
        {
            var token = text.Tokens[i];
            if (WordList.PossessiveEnding.Has(token.Text) && token.Tag == "POS")
            {
                of = i - 1;
                i = i - 1;
                break;
            }

            if (token.Text == "and" && i - 1 >= floor && WordList.Office.Has(text, i - 1) && parts.Count == 0)
            {
                // "President and Fatah leader": two titles, the second one has its own owner.
                found.Add(new Title(name.Last, first, last, head, of, first, name.Last, warrant));
                AddTitle(text, name, i - 1, floor, found, warrant, named);
                return;
            }

            if (!IsTitlePart(text, i, head, named))
            {
                break;
            }

            if (token.Tag == "PRP$")
            {
                of = of < 0 ? i : of;
                break;
            }

            if (named(i) && !(WordList.MinistryBranch.Has(text.Lower(i)) && WordList.Office.Has(text, i + 1)))
            {
                of = of < 0 ? i : of;
                continue;
            }

            if (of < 0)
            {
                first = i;
            }
        }

        if (of < 0)
        {
            // "Amir Sheikh Tamim of Qatar"
            of = text.PrepositionObject(name.Last, "of");
        }

        first = OverSmallWords(text, first, head);
        found.Add(new Title(name.Last, first, last, head, of, Math.Min(first, of < 0 ? first : of), name.Last, warrant));
    }

    private static int OverSmallWords(ParsedText text, int first, int head)
    {
        while (first < head && (text.Tokens[first].Pos is "DET" or "PUNCT" or "CCONJ" || WordList.ThirdPossessive.Has(text.Lower(first))))
        {
            first++;
        }

        return Math.Min(first, head);
    }

    private static bool IsTitlePart(ParsedText text, int index, int head, Func<int, bool> named)
    {
        var token = text.Tokens[index];
        if (named(index))
        {
            return true;
        }

        if (token.Pos is "PUNCT" && token.Text is not "-")
        {
            return false;
        }

        if (token.Text == "and")
        {
            return false;
        }

        return token.Text == "-" || token.Dep is "compound" or "amod" or "nmod" or "poss" or "nummod" or "npadvmod" or "advmod" && text.IsUnder(index, text.Tokens[head].Head)
            && token.Pos is not ("VERB" or "DET" or "PRON") && !WordList.Say.Has(text, index);
    }

    // "Ryan Crocker, the U.S. ambassador to Iraq", "Vladimir Medinsky, who leads ...": an apposition after the name, and a name
    // that is itself the apposition of a description: "the head of military intelligence, Igor Kostyukov".
    private static void After(ParsedText text, Name name, List<Title> found, Func<int, bool> named)
    {
        foreach (var child in text.Children(name.Last))
        {
            if (text.Tokens[child].Dep == "appos" && child > name.Last && text.IsNominal(child))
            {
                foreach (var office in text.Conjuncts(child))
                {
                    AddPhrase(text, name, office, found, ReadingRule.TitleAfter.By(), named);
                }
            }
        }

        var head = text.Tokens[name.Last];
        if (head.Dep == "appos" && text.IsNominal(head.Head) && !(head.Head >= name.First && head.Head <= name.Last))
        {
            AddPhrase(text, name, Outermost(text, head.Head), found, ReadingRule.NameAfterTitle.By(), named);
        }

        if (name.Last + 1 < text.Tokens.Count && text.Lower(name.Last + 1) == "as" && text.Child(name.Last + 1, "pobj") is >= 0 and var role)
        {
            AddPhrase(text, name, role, found, ReadingRule.NameAsTitle.By(), named);
        }
    }

    // "A representative of the ousted leader, Ricardo Martinez": the parser hangs the name under the nearest noun, but the
    // office is the one the whole phrase names.
    private static int Outermost(ParsedText text, int noun)
    {
        var office = noun;
        for (var i = 0; i < 4 && text.Tokens[noun].Dep == "pobj" && text.Tokens[text.Tokens[noun].Head].Dep == "prep"; i++)
        {
            noun = text.Tokens[text.Tokens[noun].Head].Head;
            if (WordList.Office.Has(text, noun) && text.Tokens[noun].Tag is "NN" or "NNP")
            {
                office = noun;
            }
        }

        return office;
    }

    private static void Copula(ParsedText text, Name name, List<Title> found, Func<int, bool> named)
    {
        var head = text.Tokens[name.Last];
        if (head.Dep == "nsubj" && text.Lemma(head.Head) == "be")
        {
            var complement = text.Child(head.Head, "attr");
            if (complement >= 0 && WordList.Office.Has(text, complement) && text.Tokens[complement].Tag is "NN" or "NNP")
            {
                AddPhrase(text, name, complement, found, ReadingRule.NameIsTitle.By(), named);
            }
        }

        foreach (var child in text.Children(name.Last))
        {
            if (text.Tokens[child].Dep == "prep" && text.Lower(child) == "as" && text.Child(child, "pobj") is >= 0 and var role && WordList.Office.Has(text, role))
            {
                AddPhrase(text, name, role, found, ReadingRule.NameAsTitle.By(), named);
            }
        }
    }

    private static void AddPhrase(ParsedText text, Name name, int office, List<Title> found, Warrant warrant, Func<int, bool> named)
    {
        if (!WordList.Office.Has(text, office) || (office >= name.First && office <= name.Last) || found.TakeLast(8).Any(t => t.Person == name.Last && t.Head == office))
        {
            return;
        }

        var phrase = text.NounPhrase(office, withComplement: false);
        var first = phrase.First;
        var of = -1;
        foreach (var child in text.Children(office))
        {
            var token = text.Tokens[child];
            if (token.Dep == "poss" || (child < office && (token.EntityLabel is "GPE" or "NORP" || named(child))))
            {
                of = child;
                if (child < office)
                {
                    first = Math.Max(first, child + 1 + (token.Dep == "poss" && text.Tokens[child + 1].Tag == "POS" ? 1 : 0));
                }
            }
        }

        var last = office;
        var toward = text.PrepositionObject(office, WordList.OfficeComplement);
        if (text.Lemma(office) is "member" && (toward < 0 || text.Tokens[toward].Pos == "PRON" || text.Lemma(toward) is "delegation" or "team" or "side"))
        {
            // Belonging to a delegation is no office; the delegation says it.
            return;
        }

        if (toward >= 0 && text.Tokens[text.Tokens[toward].Head].Text is var preposition)
        {
            last = text.NounPhrase(toward).Last;
            if (of < 0 && preposition is "of" or "for" or "in")
            {
                of = toward;
            }
        }

        while (first < office && text.Tokens[first].Pos is "DET" or "PUNCT" or "PART")
        {
            first++;
        }

        if (last >= name.First && last <= name.Last)
        {
            last = office;
        }

        found.Add(new Title(name.Last, first, last, office, of, Math.Min(Math.Min(first, name.First), of < 0 ? first : of), Math.Max(last, name.Last), warrant));
    }
}
