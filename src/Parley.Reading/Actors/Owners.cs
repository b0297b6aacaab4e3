using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;

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
            foreach (var one in text.Conjuncts(after).Concat(text.ChildrenBy(token, "prep").Concat(text.ChildrenBy(text.Tokens[after].Head, "conj")).Where(c => c > after && text.Tokens[c].Pos == "ADP" && text.Tokens[c - 1].Pos == "CCONJ").Select(c => text.Child(c, "pobj")).Where(o => o >= 0)))
            {
                found.AddRange(builder.At(one));
                if (builder.At(one).IsEmpty)
                {
                    // "negotiators from the Sudanese government and two rebel groups"
                    found.AddRange(Of(text, builder, one));
                }
            }
        }

        return [.. found.Distinct()];
    }
}
