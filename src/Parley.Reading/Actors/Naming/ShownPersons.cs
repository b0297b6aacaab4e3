using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>
/// Persons whom the parser took for a body or for nothing, but whom the sentence shows to be persons: an office set beside the
/// name, a team that is headed, two capitalised words that speak or meet.
/// </summary>
internal static class ShownPersons
{
    /// <summary>Runs of capitalised words that are persons, left to right.</summary>
    internal static IEnumerable<(int First, int Last)> Find(ParsedText text, Gazetteer gazetteer, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsNameWord(text, i))
            {
                continue;
            }

            var last = i;
            while (Next(text, last) is > 0 and var next && last - i < 4)
            {
                last = next;
            }

            var start = i;
            while (start < last && text.Tokens[start].Dep == "pobj")
            {
                // "the Ministry of Trade Ben Ode": Trade belongs to what stands before it.
                start++;
            }

            i = start;
            if (Next(text, last) < 0 && !IsThe(text, i) && IsUnknown(text, gazetteer, words, i, last)
                && (HasOffice(text, last) || (last > i && (IsBesideOffice(text, last) || IsAfterOffice(text, i, last) || HasGovernment(text, i))) || IsRightBehind(text, i, last) || Heads(text, last) || IsMember(text, last) || (last > i && ActsAsPerson(text, i, last))))
            {
                yield return (OverLetter(text, PersonNames.OverParticles(text, i)), last);
            }

            i = last;
        }
    }

    // The next word of a name that goes on, over a small word as in "Ana de Vries"; or -1.
    private static int Next(ParsedText text, int token) =>
        token + 1 < text.Tokens.Count && IsNameWord(text, token + 1) ? token + 1
        : token + 2 < text.Tokens.Count && (WordList.MissedParticle.Has(text.Tokens[token + 1].Text) || WordList.JoiningAnd.Has(text.Tokens[token + 1].Text)) && text.Tokens[token + 1].EntityLabel == text.Tokens[token + 2].EntityLabel && IsNameWord(text, token + 2) ? token + 2 : -1;

    // "chairperson U Thein Maung": a capital alone, right behind the office, is a form of address that belongs to the name.
    private static int OverLetter(ParsedText text, int first) =>
        first > 1 && text.Tokens[first - 1] is { Tag: "NNP", Text.Length: 1 } letter && char.IsUpper(letter.Text[0]) && (WordList.Office.Has(text, first - 2) || WordList.Institution.Has(text, first - 2)) ? first - 1 : first;

    private static bool IsNameWord(ParsedText text, int token) =>
        text.Tokens[token] is { Tag: "NNP", EntityLabel: "" or "ORG" or "PRODUCT" or "PERSON" or "WORK_OF_ART" } word
        && char.IsUpper(word.Text[0]) && word.Text.Length > 1 && word.Text.Any(char.IsLower)
        && !WordList.Office.Has(text, token) && !WordList.PlainTitle.Has(text.Lower(token)) && !WordList.Month.Has(text.Lower(token));

    private static bool IsThe(ParsedText text, int first) => first > 0 && text.Lower(first - 1) is "the" or "a" or "an";

    // A word the gazetteer knows, or one that names bodies, talks or agreements, is no surname.
    private static bool IsUnknown(ParsedText text, Gazetteer gazetteer, string[] words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (gazetteer.LongestAt(words.AsSpan(i, last - i + 1)) is not null || NoSurname.Any(list => list.Has(text, i)))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordList[] NoSurname =
    [
        WordList.Institution, WordList.Group, WordList.Force, WordList.Side, WordList.Talks, WordList.Agreement, WordList.Proposal, WordList.Outlet,
        WordList.EventNoun, WordList.Weapon,
    ];

    // "Rustem Umerov, the secretary of ...,"
    private static bool HasOffice(ParsedText text, int last)
    {
        foreach (var child in text.Children(last))
        {
            if (child > last && text.Tokens[child].Dep == "appos" && text.Tokens[child].Pos == "NOUN" && text.Tokens[child].Tag == "NN" && WordList.Office.Has(text, child)
                && !WordList.SharedOffice.Has(text.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    // "The personal envoy, Ramtane Lamamra,"
    private static bool IsBesideOffice(ParsedText text, int last) =>
        text.Tokens[last] is { Dep: "appos", Head: var office } && (text.Tokens[office] is { Tag: "NN" or "NNP" } || (text.Tokens[office].Tag == "NNS" && text.Child(last, "conj") is > 0 and var other && text.Tokens[other].EntityLabel == "PERSON")) && WordList.Office.Has(text, office) && !WordList.SharedOffice.Has(text.Lemma(office));

    // "spokesman Odo Tarbi", "former envoy Ana de Vries", whatever the parser took the name for.
    private static bool IsAfterOffice(ParsedText text, int first, int last)
    {
        var office = OverLetter(text, first) - 1;
        return office >= 0 && text.Tokens[office] is { Tag: "NN" or "NNP", Dep: "compound" or "nmod", EntityLabel: not "PERSON", Head: var head } && head > office && head <= last && WordList.Office.Has(text, office)
            && !(last + 1 < text.Tokens.Count && char.IsUpper(text.Tokens[last + 1].Text[0])) && !WordList.SharedOffice.Has(text.Lemma(office)) && !WordList.BodyOffice.Has(text.Lemma(office))
            && Enumerable.Range(first, last - first + 1).All(i => (i == last || text.Tokens[i].Head <= last) && !WordList.PartyNameEnding.Has(text.Tokens[i].Text));
    }

    // "rebel chief Kess", "army commander Ivo Kess", wherever the parser hung them: an office in small letters, told of whom, right before a name
    private static bool IsRightBehind(ParsedText text, int first, int last)
    {
        var office = first - 1;
        return office > 0 && text.Tokens[office] is { Tag: "NN", EntityLabel: not "PERSON" } word && char.IsLower(word.Text[0]) && WordList.Office.Has(text, office) && !WordList.SharedOffice.Has(text.Lemma(office))
            && text.ChildrenBy(office, "amod", "compound", "nmod", "poss").Any(c => c < office)
            && !(last + 1 < text.Tokens.Count && (char.IsUpper(text.Tokens[last + 1].Text[0]) || text.Tokens[last + 1].Tag is "POS" or "HYPH" || text.Tokens[last + 1].Text is "-"))
            && Enumerable.Range(first, last - first + 1).All(i => !WordList.PartyNameEnding.Has(text.Tokens[i].Text));
    }

    // "the government of Ana Ruiz": that of a country has an article or one word, and a country is known.
    private static bool HasGovernment(ParsedText text, int first) =>
        first > 1 && text.Lower(first - 1) == "of" && text.Lower(first - 2) is "government" or "administration" or "presidency";

    // "will be headed by Umerov", "Umerov led the delegation"
    private static bool Heads(ParsedText text, int last)
    {
        var token = text.Tokens[text.FirstConjunct(last)];
        if (token.Dep == "pobj" && text.Lower(token.Head) == "by")
        {
            var verb = text.Tokens[token.Head].Head;
            return text.Lemma(verb) is "head" or "lead" && (IsTeam(text, text.Tokens[verb].Head) || (text.Child(verb, "nsubjpass") is >= 0 and var team && IsTeam(text, team)));
        }

        return token.Dep == "nsubj" && text.Lemma(token.Head) is "head" or "lead" && text.Child(token.Head, "dobj") is >= 0 and var led && IsTeam(text, led);
    }

    // "includes Fomin and Orlov but not Galuzin": one who stands in a row with persons in a team.
    private static bool IsMember(ParsedText text, int last)
    {
        var first = text.FirstConjunct(last);
        return text.Tokens[first].Dep is "dobj" && text.Lemma(text.Tokens[first].Head) is "include" or "comprise"
            && text.Child(text.Tokens[first].Head, "nsubj") is >= 0 and var team && IsTeam(text, team) && (first == last || text.Tokens[first].EntityLabel == "PERSON");
    }

    private static bool IsTeam(ParsedText text, int noun) => WordList.Team.Has(text.Lemma(noun));

    // "Ana Ruiz and Tomas Vega met", "Amina Diallo said": unnamed by the parser, of two or three words, and doing what persons do.
    private static bool ActsAsPerson(ParsedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].EntityLabel != "" || (i < last && text.Tokens[i].Dep != "compound"))
            {
                return false;
            }
        }

        var token = text.Tokens[text.FirstConjunct(last)];
        return token.Dep is "nsubj" or "nsubjpass" && WordList.PersonalDeed.Has(text.Lemma(token.Head));
    }
}
