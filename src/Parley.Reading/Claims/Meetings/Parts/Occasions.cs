using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Parts;

/// <summary>Which nouns mean an occasion of talks, and what stands around them in the tree.</summary>
internal static class Occasions
{
    /// <summary>Whether a noun means an occasion of talks: "talks", "third round of negotiations", but not the "talks" inside that.</summary>
    internal static bool IsTalks(Notebook notes, int noun)
    {
        var text = notes.Text;
        var token = text.Tokens[noun];
        if (IsTable(text, noun))
        {
            return true;
        }

        // "ten days of diplomacy"
        if (text.Lower(noun) == "diplomacy" && Outermost(text, noun) is var spell && spell != noun && text.Child(spell, "nummod", "amod") >= 0)
        {
            return true;
        }

        if (token.Pos is not ("NOUN" or "PROPN") || token.Dep is "compound" or "amod" || !WordList.Talks.Has(text.Lemma(noun)))
        {
            return false;
        }

        // "the cabinet meeting", "a news conference": of one body, or of none.
        if (text.ChildrenBy(noun, "compound", "nmod").Any(c => WordList.OwnMeeting.Has(text.Lower(c))))
        {
            return false;
        }

        // "round of talks", "day of talks": the outer noun stands for both.
        var above = text.Tokens[token.Head];
        if (token.Dep == "pobj" && text.Lower(above.Index) == "of" && text.Tokens[above.Head] is var outer && text.Lemma(outer.Index) is "round" or "session")
        {
            return false;
        }

        return text.Lemma(noun) switch
        {
            "round" => text.PrepositionObject(noun, "of") is >= 0 and var of && WordList.Talks.Has(text.Lemma(of)) || MeetingParts.Ordinal(text, noun) is not null
                || text.PrepositionObject(noun, "between") >= 0 || text.Child(noun, "poss") is >= 0 and var when && text.Tokens[when].EntityLabel is "DATE" or "TIME" || text.Child(noun, "amod") is >= 0 and var which && WordList.WhichRound.Has(text.Lower(which))
                || (token.Tag == "NN" && text.Child(noun, "det") is >= 0 and var det && text.Lower(det) is "this" or "that" or "the" && token.Dep is "nsubj" or "nsubjpass"),
            "session" => text.Child(noun, "poss") is >= 0 and var day && text.Tokens[day].EntityLabel is "DATE" or "TIME" || text.PrepositionObject(noun, "of") >= 0 || text.Child(noun, "compound") >= 0 || MeetingParts.Ordinal(text, noun) is not null
                || text.ChildrenBy(noun, "amod").Any(a => WordList.WhichRound.Has(text.Lower(a)) || WordList.FurtherTalks.Has(text.Lower(a))) || IsForSides(text, noun),
            "call" => text.Child(noun, "compound") is >= 0 and var kind && text.Lower(kind) is "phone" or "telephone" or "conference"
                || (token.Dep is "dobj" or "pobj" or "nsubj" && text.PrepositionObject(noun, "with", "between") is >= 0 and var called && notes.Cast.IsActor(called)),
            var loose when WordList.LooseTalks.Has(loose) => text.PrepositionObject(noun, "with", "between") >= 0
                || HeldWith(notes, noun).Any(),
            "conference" => text.Child(noun, "compound") is not (>= 0 and var news) || text.Lower(news) is not ("news" or "press"),
            _ => true,
        };
    }

    // "organized a session in Suva for the different sides"
    private static bool IsForSides(ParsedText text, int noun) =>
        text.Tokens[noun] is { Dep: "dobj", Head: var verb } && (WordList.Mediate.Has(text.Lemma(verb)) || WordList.Convoke.Has(text.Lemma(verb))) && new[] { noun, verb }.Any(h => text.PrepositionObject(h, "for") is >= 0 and var sides && WordList.SideOfTwo.Has(text.Lemma(sides)));

    /// <summary>The verbs of holding talks with somebody in what is said of them: "the conversations that the envoy is holding with the rebels".</summary>
    internal static IEnumerable<int> HeldWith(Notebook notes, int noun) =>
        notes.Text.ChildrenBy(noun, "relcl").Where(r => notes.Text.Lemma(r) is "hold" or "have" or "conduct" && notes.Text.PrepositionObject(r, "with") is >= 0 and var other && notes.Cast.IsActor(other));

    /// <summary>Who holds them, and with whom.</summary>
    internal static IEnumerable<int> Holding(Notebook notes, int held) =>
        (notes.Clauses.TryAt(held, out var holding) ? holding.Subjects : []).Concat(notes.Text.Conjuncts(notes.Text.PrepositionObject(held, "with")));

    // "returned to the table", "at the negotiating table"
    private static bool IsTable(ParsedText text, int noun) =>
        text.Tokens[noun] is { Dep: "pobj", Tag: "NN" } token && text.Lemma(noun) is "table" && text.Lower(token.Head) is "to" or "at" && text.Child(noun, "det") is >= 0 and var the && text.Lower(the) == "the"
        && (text.ChildrenBy(noun, "compound", "amod").Any(c => WordList.NegotiatingTable.Has(text.Lower(c))) || (text.Governor(noun).Verb is >= 0 and var verb && (WordList.TakePart.Has(text.Lemma(verb)) || text.Lower(text.Tokens[token.Head].Head) is "back") && text.Child(noun, "compound", "amod") < 0));

    /// <summary>"talks" in a "round of talks", or -1.</summary>
    internal static int Inner(ParsedText text, int noun) => text.PrepositionObject(noun, "of") is >= 0 and var inner && WordList.Talks.Has(text.Lemma(inner)) ? inner : -1;

    /// <summary>The noun that stands in the sentence for the talks: "series" in "a series of brief meetings", "days" in "two days of talks"; else the noun itself.</summary>
    internal static int Outermost(ParsedText text, int noun)
    {
        var token = text.Tokens[text.FirstConjunct(noun)];
        return token.Dep == "pobj" && text.Lower(token.Head) == "of" && text.Tokens[token.Head].Head is var outer && WordList.SpellOfTalks.Has(text.Lemma(outer)) ? outer : noun;
    }

    /// <summary>
    /// Who sits at the table by the words under a noun of talks: as <see cref="Seating.SidesOf"/>, and a "between" that the parser hung deeper
    /// ("the first talks in nine years between X and Y").
    /// </summary>
    internal static List<int> SidesOf(Notebook notes, int noun)
    {
        var text = notes.Text;
        var found = Seating.SidesOf(notes, noun).Where(s => !IsVenue(notes, noun, s)).ToList();
        if (found.Count > 0)
        {
            return found;
        }

        for (var i = noun + 1; i <= text.RightEdge(noun); i++)
        {
            if (text.Tokens[i].Dep == "prep" && text.Lower(i) is "between" && HangsBelow(notes, i, noun) && text.Child(i, "pobj") is >= 0 and var of)
            {
                return text.Conjuncts(of);
            }
        }

        // "a meeting of X and Y"
        if (text.PrepositionObject(noun, "of") is >= 0 and var met && !WordList.Talks.Has(text.Lemma(met)) && text.Conjuncts(met).Where(notes.Cast.IsActor).ToList() is { Count: > 0 } members
            && members.Sum(m => notes.Cast.AllAt(m).Length) > 1)
        {
            return members;
        }

        // "a meeting co-chaired by X and Y"
        foreach (var chaired in text.ChildrenBy(noun, "acl"))
        {
            if (text.Lemma(chaired) == "chair" && text.PrepositionObject(chaired, "by") is >= 0 and var by && text.Conjuncts(by) is { Count: > 1 } chairs)
            {
                return chairs;
            }
        }

        return found;
    }

    private static bool HangsBelow(Notebook notes, int token, int noun)
    {
        var text = notes.Text;
        for (var at = text.Tokens[token].Head; at != noun; at = text.Tokens[at].Head)
        {
            // "the meeting which was held in Paris, between Chad and Niger"
            if (text.Tokens[at].Head == at || (text.IsVerb(at) && !(text.Tokens[at] is { Dep: "relcl" or "acl", Head: var held } && held == noun)) || WordList.Talks.Has(text.Lemma(at)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"The Lima meetings", "Geneva talks": a town alone before the noun is where they are held, not who sits there.</summary>
    internal static bool IsVenue(Notebook notes, int noun, int modifier)
    {
        var text = notes.Text;
        return modifier < noun && text.Tokens[modifier] is { Pos: "PROPN", Dep: "compound" or "nmod" or "amod" } && text.Tokens[modifier].Head == noun
            && text.Child(modifier, "conj") < 0 && notes.Cast.At(modifier) is { Country: not null } state
            && !state.Name.EndsWith(text.Tokens[modifier].Text, StringComparison.Ordinal) && text.Tokens[modifier].EntityLabel is "GPE"
            && text.Tokens[modifier].Text.Any(char.IsLower) && !(modifier > 0 && text.Tokens[modifier - 1].Tag is "HYPH");
    }

    /// <summary>The town before the noun where the talks are held, or null.</summary>
    internal static EntitySlot? VenueOf(Notebook notes, int noun)
    {
        var text = notes.Text;
        foreach (var child in text.ChildrenBy(noun, "compound", "nmod", "amod"))
        {
            if (IsVenue(notes, noun, child) || (child < noun && notes.Cast.At(child)?.Type == EntityType.Place && text.Tokens[child].Pos == "PROPN"))
            {
                return notes.Cast.Slot(text, child);
            }
        }

        return null;
    }
}
