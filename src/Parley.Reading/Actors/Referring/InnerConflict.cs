using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>
/// A report on a state's talks with a group inside it says "the government" and "the rebels" for the two. Found where the
/// report sets them side by side ("the government and the FARC"), or where just one group can be "the rebels".
/// </summary>
/// <param name="State">The state whose government it is, or -1.</param>
/// <param name="Group">The group, or -1.</param>
internal sealed record InnerConflict(int State, int Group)
{
    /// <summary>The conflict of a report, or none; whoever mediates is no side of it.</summary>
    internal static InnerConflict Find(ParsedText text, CastBuilder builder, ImmutableArray<int> brokers)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Dep is not ("conj" or "pobj"))
            {
                continue;
            }

            var (one, other) = text.Tokens[i].Dep == "conj" ? (text.Tokens[i].Head, i) : (Met(text, i), i);
            if (one < 0 || IsAsked(text, other))
            {
                continue;
            }

            var (government, group) = GroupAt(text, builder, other) >= 0 ? (one, other) : (other, one);
            if (GroupAt(text, builder, group) is >= 0 and var rebel && GroupAt(text, builder, government) < 0 && !brokers.Contains(builder.One(government)) && StateOf(text, builder, government, brokers) is >= 0 and var state)
            {
                return new(state, rebel);
            }
        }

        var rebels = Enumerable.Range(0, text.Tokens.Count).Any(i => text.Lemma(i) is "rebel" or "guerrilla" or "insurgent");
        var groups = builder.Mentions.Where(m => IsGroup(builder, m.First)).GroupBy(m => m.Actor).Where(g => g.Count() > 1).Select(g => g.Key).Take(2).ToList();
        return rebels && groups.Count == 1 ? new(FirstState(text, builder, brokers), groups[0]) : new(-1, -1);
    }

    /// <summary>Whose a thing is, by its words; "the insurgent delegation" and "government negotiators" are the group's and the state's, where nobody else is named.</summary>
    internal ImmutableArray<int> OwnersOf(ParsedText text, CastBuilder builder, int token)
    {
        var owners = Owners.Of(text, builder, token);
        if (!owners.IsEmpty || !WordList.Side.Has(text, token))
        {
            return owners;
        }

        var before = text.KindsBefore(token);
        if (State < 0 || Group < 0)
        {
            // "The insurgent delegation": of the one movement that the report names.
            return before.Exists(w => WordList.FightingGroup.Has(w)) && builder.Actors.Where(a => a is { Type: EntityType.Party, Country: null } && char.IsUpper(a.Name[0]) && !WordList.UnionOfStates.Has(a.Name)).Take(2).ToList() is [var sole] ? [sole.Number] : owners;
        }

        return before.Contains("government") ? [State] : before.Exists(w => WordList.FightingGroup.Has(w)) ? [Group] : owners;
    }

    // "Colombia opened talks with the FARC": whoever does it, beside whoever it is done with.
    private static int Met(ParsedText text, int with)
    {
        var preposition = text.Tokens[with].Head;
        if (text.Lower(preposition) != "with" || !WordList.Talks.Has(text, text.Tokens[preposition].Head))
        {
            return -1;
        }

        var talks = text.Tokens[text.Tokens[preposition].Head];
        return talks.Dep == "dobj" ? text.Child(talks.Head, "nsubj") : -1;
    }

    // "the FARC", "the FARC rebels"
    private static int GroupAt(ParsedText text, CastBuilder builder, int token)
    {
        if (IsGroup(builder, token))
        {
            return builder.One(token);
        }

        return WordList.Group.Has(text, token) && text.Child(token, "compound", "nmod") is >= 0 and var named && IsGroup(builder, named) ? builder.One(named) : -1;
    }

    // A body of no state that no list of the world's bodies knows.
    private static bool IsGroup(CastBuilder builder, int token) =>
        builder.One(token) is >= 0 and var actor && builder.Actors[actor] is { Country: null, Type: EntityType.Party or EntityType.Organization } body
        && builder.ByKey("body:" + body.Name) != actor;

    private static int StateOf(ParsedText text, CastBuilder builder, int token, ImmutableArray<int> brokers)
    {
        var named = builder.One(token);
        if (named >= 0 && builder.Actors[named].IsState)
        {
            return named;
        }

        if (text.Lemma(token) != "government")
        {
            return -1;
        }

        if (Owners.Of(text, builder, token) is [var owner, ..] && builder.Actors[owner].IsState)
        {
            return owner;
        }

        // "the government and the FARC": of the state named first.
        return FirstState(text, builder, brokers);
    }

    // The state named first, but not as the place where somebody meets: "in Oslo, Norway", "resumed in Kenya".
    // One whose government, army or rebels are told of comes before, then one that does something or whose leader does; a neighbour at a border is none.
    private static int FirstState(ParsedText text, CastBuilder builder, ImmutableArray<int> brokers)
    {
        var named = builder.Mentions.Where(m => builder.Actors[m.Actor].IsState && !IsVenue(text, m) && !IsSentToTalks(text, m) && !brokers.Contains(m.Actor)).OrderBy(m => m.First).ToList();
        return (named.Find(m => Rules(text, m)) ?? named.Find(m => text.Tokens[m.Last].Dep is "nsubj" or "nsubjpass" || IsOfLeader(text, m)) ?? named.Find(m => !IsAtBorder(text, m) && !IsListed(text, m)))?.Actor ?? -1;
    }

    // "with Peru, Chad and the Anglican Church as mediators": those who may help.
    private static bool IsAsked(ParsedText text, int other)
    {
        var first = text.FirstConjunct(other);
        return text.Tokens[first].Dep is not ("nsubj" or "nsubjpass") && Enumerable.Range(other, Math.Min(6, text.SentenceOf(other).Last - other + 1)).Any(i => text.Lower(i) is "as" && text.Child(i, "pobj") is >= 0 and var what && (WordList.BrokerNoun.Has(text.Lemma(what)) || text.Lemma(what) is "mediator" or "facilitator"));
    }

    // "named Paraguay and the Anglican Church as mediators": one of several things named, that does nothing.
    private static bool IsListed(ParsedText text, Mention mention) =>
        text.FirstConjunct(mention.Last) is var first && text.Conjuncts(first).Count > 1 && text.Tokens[first].Dep is "pobj" or "dobj" or "oprd";

    // "the delegation of Finland to the peace table", "Norway's envoy to the talks": of those who help, not of those who talk.
    private static bool IsSentToTalks(ParsedText text, Mention mention)
    {
        for (var (at, step) = (mention.Last, 0); step < 6 && text.Tokens[at].Head != at; step++)
        {
            at = text.Tokens[at].Head;
            if (text.IsVerb(at))
            {
                return false;
            }

            if ((WordList.Team.Has(text.Lower(at)) || WordList.Office.Has(text, at)) && text.PrepositionObject(at, "to", "for") is >= 0 and var matter
                && (WordList.Talks.Has(text, matter) || text.Lemma(matter) is "table" or "process" or "peace"))
            {
                return true;
            }
        }

        return false;
    }

    // "the Sudanese army", "Chad's government", "Niger's rebels"
    private static bool Rules(ParsedText text, Mention mention) =>
        text.Tokens[mention.Last] is { Dep: "amod" or "compound" or "poss" or "nmod", Head: var of } && of > mention.Last && (WordList.RulingBody.Has(text.Lemma(of)) || WordList.Force.Has(text, of) || WordList.FightingGroup.Has(text, of));

    // "the Chadian president", and none of whom only an adviser is told of: "the American president's adviser".
    private static bool IsOfLeader(ParsedText text, Mention mention) =>
        text.Tokens[mention.Last] is { Dep: "amod" or "compound" or "poss" or "nmod", Head: var of } && of > mention.Last && Whole(text, of) is var office && WordList.LeaderOffice.Has(text.Lemma(of)) && text.Tokens[office].Dep is not "poss";

    private static int Whole(ParsedText text, int token) => text.Tokens[token].Dep is "compound" ? text.Tokens[token].Head : token;

    private static bool IsAtBorder(ParsedText text, Mention mention) =>
        (text.Tokens[mention.Last] is { Dep: "pobj", Head: var with } && text.Lemma(text.Tokens[with].Head) is "border" or "frontier") || (text.Tokens[mention.Last] is { Dep: "amod" or "compound" or "poss", Head: var of } && text.Lemma(of) is "border" or "frontier");

    private static bool IsVenue(ParsedText text, Mention mention)
    {
        var at = text.Tokens[mention.Last];
        if (at.Dep == "appos" && at.Head < mention.First && text.Tokens[mention.First - 1].Text == "," && text.Tokens[at.Head] is { Dep: "pobj" } town && WordList.PlacePreposition.Has(text.Lower(town.Head)))
        {
            return true;
        }

        return at.Dep == "pobj" && WordList.PlacePreposition.Has(text.Lower(at.Head)) && text.Tokens[at.Head].Head is var above && (WordList.Talks.Has(text, above) || WordList.Hold.Has(text, above) || WordList.Begin.Has(text, above) || WordList.Meet.Has(text, above));
    }
}
