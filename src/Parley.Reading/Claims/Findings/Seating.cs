using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>Who sits at the table, by the words under a noun of talks or of an agreement.</summary>
internal static class Seating
{
    /// <summary>Who sits at the table, by the words under the noun: "between X and Y", "with X", "Israeli-Palestinian talks".</summary>
    internal static List<int> SidesOf(Notebook notes, int noun)
    {
        var text = notes.Text;
        var found = new List<int>();
        foreach (var child in text.Children(noun))
        {
            var token = text.Tokens[child];
            if (token.Dep == "prep" && text.Lower(child) is "between" or "with" or "among" && text.Child(child, "pobj") is >= 0 and var of)
            {
                found.AddRange(text.Conjuncts(of));
            }
            else if (token.Dep == "prep" && text.Lower(child) == "of" && text.Child(child, "pobj") is >= 0 and var inner && WordList.Talks.Has(text.Lemma(inner)))
            {
                found.AddRange(SidesOf(notes, inner));
            }
            else if (token.Dep == "prep" && text.Lower(child) == "of" && text.Child(child, "pobj") is >= 0 and var sat && text.Conjuncts(sat) is { Count: > 1 } all && all.TrueForAll(t => notes.Cast.At(t)?.Type == EntityType.Party))
            {
                // "the talks of Chad and Niger"
                found.AddRange(all);
            }
            else if (child < noun && token.Dep is "amod" or "compound" or "poss" or "nmod" && !IsBrokered(text, child))
            {
                found.AddRange(Named(notes, child));
            }
        }

        return found.Count == 0 ? BesideVerb(text, noun) : found;
    }

    /// <summary>Whether a noun names a team: "delegation", "group".</summary>
    internal static bool IsTeam(ParsedText text, int token) =>
        WordList.TeamOrGroup.Has(text.Lemma(token)) && text.Tokens[token].Pos is "NOUN" or "PROPN";

    /// <summary>With whom, by the words under the verb and under an adverb of it: "are back at the table with X"; or -1.</summary>
    internal static int With(ParsedText text, int verb) =>
        text.ChildrenBy(verb, "advmod").Prepend(verb).Select(h => text.PrepositionObject(h, "with")).FirstOrDefault(w => w >= 0 && !IsLookingOn(text, w), -1);

    /// <summary>Whether who stands behind "with" only does something meanwhile: "with Egypt and Qatar looking on".</summary>
    internal static bool IsLookingOn(ParsedText text, int with) =>
        text.RightEdge(with) + 1 < text.Tokens.Count && text.Tokens[text.RightEdge(with) + 1] is { Tag: "VBG", Dep: "advcl" or "acl" or "pcomp" } doing && doing.Head != with;

    /// <summary>Whether a word names somebody who can sit at a table, by name or by what they are.</summary>
    internal static bool Sits(Notebook notes, int token) => notes.Cast.IsActor(token) || SitsUnnamed(notes, token);

    /// <summary>
    /// Whether a noun names people who can sit at a table though the report names no side of theirs: "farmers", "the port company", "the governor". They are a side
    /// where another sits with them.
    /// </summary>
    internal static bool SitsUnnamed(Notebook notes, int token)
    {
        var text = notes.Text;
        return token >= 0 && text.Tokens[token] is { Pos: "NOUN" } noun && !notes.Cast.IsActor(token) && text.Lemma(token) is not ("group" or "rival" or "party")
            && (WordList.Group.Has(text, token) || WordList.PeopleAtTable.Has(text.Lemma(token)) || (noun.Tag is "NN" && (WordList.LocalOffice.Has(text.Lemma(token)) || IsBody(text, token))))
            && (noun.Tag is "NNS" || text.ChildrenBy(token, "det", "poss").Any(d => text.Tokens[d].Dep is "poss" || WordList.Pointing.Has(text.Lower(d))));
    }

    // "the education ministry", "the government", "the army"
    private static bool IsBody(ParsedText text, int token) => WordList.Institution.Has(text, token) || WordList.RulingBody.Has(text.Lemma(token)) || WordList.WholeForce.Has(text.Lemma(token));

    // "welcomed the truce between X and Y", where the parser hung "between" under the verb.
    private static List<int> BesideVerb(ParsedText text, int noun) =>
        text.Tokens[noun] is { Dep: "dobj" or "nsubjpass" } at && text.PrepositionObject(at.Head, "between") is >= 0 and var between && between > noun ? text.Conjuncts(between) : [];

    private static IEnumerable<int> Named(Notebook notes, int modifier)
    {
        for (var i = notes.Text.LeftEdge(modifier); i <= modifier; i++)
        {
            if (i != modifier && IsBrokered(notes.Text, notes.Text.Tokens[i].Head))
            {
                // "the Egyptian-brokered ceasefire announcement"
                continue;
            }

            if (notes.Cast.At(i) is { Type: EntityType.Party or EntityType.Person } && (i == modifier || notes.Cast.At(i + 1)?.Number != notes.Cast.At(i)?.Number))
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether a word before the noun says who brokers: "U.S.-led", which may be one word, "Omani-mediated".</summary>
    internal static bool IsBrokered(ParsedText text, int modifier)
    {
        var word = text.Lower(modifier);
        return WordList.Mediated.Has(word.AsSpan(word.LastIndexOf('-') + 1));
    }
}
