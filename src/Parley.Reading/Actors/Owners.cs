using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>To whom a noun belongs: "the Ukrainian side", "Moscow's delegation", "negotiators from the rebel groups".</summary>
internal static class Owners
{
    /// <summary>Whose the thing is: the actors of its possessor, of the state or group before it, or of "of ..." or "from ..." after it.</summary>
    internal static ImmutableArray<int> Of(ParsedText text, CastBuilder builder, int token)
    {
        var found = new List<int>();
        foreach (var child in text.Children(token))
        {
            var dep = text.Tokens[child].Dep;
            if (child < token && dep is "poss" or "amod" or "compound" or "nmod")
            {
                foreach (var one in text.Conjuncts(child))
                {
                    found.AddRange(builder.At(one));
                }

                // "the Sri Lankan government", "Ugandan military": also what modifies the modifier.
                foreach (var grand in text.Children(child))
                {
                    if (found.Count == 0 && text.Tokens[grand].Dep is "compound" or "amod")
                    {
                        found.AddRange(builder.At(grand));
                    }
                }
            }
        }

        if (found.Count == 0 && text.PrepositionObject(token, "of", "from") is >= 0 and var after)
        {
            // "delegates of the government and of the front"
            var unknown = false;
            foreach (var one in text.Conjuncts(after).Concat(text.ChildrenBy(token, "prep").Concat(text.ChildrenBy(text.Tokens[after].Head, "conj")).Where(c => c > after && text.Tokens[c].Pos == "ADP" && text.Tokens[c - 1].Pos == "CCONJ").Select(c => text.Child(c, "pobj")).Where(o => o >= 0)))
            {
                var before = found.Count;
                found.AddRange(builder.At(one));
                if (builder.At(one).IsEmpty)
                {
                    // "negotiators from the Sudanese government and two rebel groups"
                    found.AddRange(Of(text, builder, one));
                    unknown |= text.Tokens[one].Pos == "NOUN" && (WordList.WholeForce.Has(text.Lemma(one)) || WordList.RulingBody.Has(text.Lemma(one)) || WordList.Group.Has(text, one)) && found.Count == before;
                }
            }

            // "delegations from both the army and the Front": not the Front's alone.
            if (unknown)
            {
                return [];
            }
        }

        // "Chad's government and opposition": the opposition is Chad's too.
        if (found.Count == 0 && text.Tokens[token] is { Dep: "conj", Tag: "NN" or "NNS", Head: var first } && first < token && WordList.SoleBody.Has(text.Lemma(first)) && text.Tokens[token - 1].Pos == "CCONJ")
        {
            found.AddRange(Of(text, builder, first));
        }

        return [.. found.Distinct()];
    }

    /// <summary>The state, or the party or movement, of the one office that tells it for a person; -1 where none does or two tell different ones.</summary>
    internal static int Of(CastBuilder builder, IEnumerable<Title> titles, int person, bool isState)
    {
        if (builder.Actors[person].Type != EntityType.Person)
        {
            return -1;
        }

        var owners = titles.Select(t => t.Of < 0 ? -1 : builder.One(t.Of)).Where(o => o >= 0 && builder.Actors[o].Type is EntityType.Party or EntityType.Organization && builder.Actors[o].Country is not null == isState
            && (!isState || builder.Actors[o].Type == EntityType.Party)).Distinct().Take(2).ToList();
        return owners.Count == 1 ? owners[0] : -1;
    }

    /// <summary>Whether a word is what a group or body is on, which is no side by that: "the Contact Group on Chad".</summary>
    internal static bool IsTopic(ParsedText text, int token) =>
        text.Tokens[token] is { Dep: "pobj", Head: var on } && text.Lower(on) == "on" && text.Tokens[on].Head is var group && (WordList.Group.Has(text, group) || WordList.Institution.Has(text, group));
}
