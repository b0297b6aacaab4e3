using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>Bodies and forces of states ("the Ugandan military", "the army"), the sides within a state that nobody names ("the Libyan parties"), and outlets that are called so.</summary>
internal sealed class Bodies(ParsedText text, CastBuilder builder, Remembered remembered, Groups groups)
{
    /// <summary>
    /// The body of a side, each its own: "the Venezuelan aviation ministry"; without an owner the one described last, or the whole force of a state. None
    /// where it is not sure.
    /// </summary>
    internal ImmutableArray<int> Find(int token, string noun, ImmutableArray<int> owners, bool definite)
    {
        if (owners.IsEmpty)
        {
            return definite && text.Tokens[token].Pos == "NOUN" && remembered.LastDescribed(noun) is >= 0 and var known ? [known]
                : definite && WordList.Institution.Has(noun) && text.Tokens[token] is { Pos: "NOUN", Tag: "NN" } && text.Child(token, "amod", "nmod", "poss", "compound") < 0 && builder.CalledBy(noun) is >= 0 and var called ? Noted(called, token, noun)
                : WholeForce(token, noun, definite);
        }

        // "Chadian and Nigerian officers": of each state its own, and no body of both.
        if (owners.Length > 1 && owners.All(o => builder.Actors[o].IsState) && owners.Select(o => builder.Actors[o].Country).Distinct().Count() > 1)
        {
            return owners;
        }

        var owner = builder.Actors[owners[0]];
        if (owner.Type is EntityType.Person or EntityType.Outlet)
        {
            return [];
        }

        var words = Words(token);
        words = WordList.Force.Has(noun) && words.Length > 60 ? noun : words;
        return Noted(builder.Add("body:" + words.ToLowerInvariant(), EntityType.Organization, words, owner.Country), token, noun);
    }

    /// <summary>"The front" after "the Lake Front", where it does or has something: the one side with a name that ends so; -1 for other words and where several have one.</summary>
    internal int CalledSo(int token, string noun) =>
        WordList.Collective.Has(noun) && text.Tokens[token] is { Pos: "NOUN", Tag: "NN", Dep: "nsubj" or "poss" } && text.ChildrenBy(token, "det").Any(d => text.Lower(d) == "the") && text.Child(token, "amod", "compound", "nmod", "prep") < 0 ? builder.CalledBy(noun) : -1;

    /// <summary>Whether a team may be that of a side by the words before it: "the rebel delegation" is none of a state, "the government delegation" none of a movement, another's is nobody's who was told of.</summary>
    internal bool MayBe(int token, int side)
    {
        var before = text.KindsBefore(token);
        return before.Count == 0 || (before.Exists(w => WordList.FightingGroup.Has(w)) ? builder.Actors[side].Country is null : before.Exists(w => WordList.RulingBody.Has(w)) && builder.Actors[side].Country is not null);
    }

    /// <summary>"Oloo is leading the mediation for the Lakes Community. His team": the body that a man was told to lead something for or of, in this sentence or the two before; -1 where none is told.</summary>
    internal int LedBy(int man, int token, string noun)
    {
        if (!WordList.Team.Has(noun) || builder.Actors[man].Type != EntityType.Person || text.Child(token, "poss") is not (>= 0 and var his) || text.Tokens[his].Pos is not "PRON")
        {
            return -1;
        }

        for (var verb = token - 1; verb > 0 && text.SentenceNumber(token) - text.SentenceNumber(verb) <= 2; verb--)
        {
            if (!text.IsVerb(verb) || !(WordList.LeadTeam.Has(text.Lemma(verb)) || WordList.Mediate.Has(text.Lemma(verb))) || text.Child(verb, "nsubj") is not (>= 0 and var leader) || !builder.At(leader).Contains(man))
            {
                continue;
            }

            var led = text.Child(verb, "dobj");
            var bodies = led < 0 ? [text.PrepositionObject(verb, "for")] : text.ChildrenBy(led, "compound", "amod", "nmod", "poss").Where(c => c < led).Append(text.PrepositionObject(led, "for", "of")).Append(text.PrepositionObject(verb, "for"));
            return bodies.Where(b => b >= 0).Select(builder.One).FirstOrDefault(b => b >= 0 && builder.Actors[b] is { Country: null, Type: EntityType.Organization or EntityType.Party }, -1);
        }

        return -1;
    }

    /// <summary>"a truce with the military": the report tells of just one, which is a side of its own. None for other words, and where they do not point to it.</summary>
    internal ImmutableArray<int> WholeForce(int token, string noun, bool definite)
    {
        if (!WordList.WholeForce.Has(noun) || !definite || text.Tokens[token] is not { Pos: "NOUN", Tag: "NN" } || text.Child(token, "amod", "nmod", "poss", "compound") >= 0)
        {
            return [];
        }

        var known = remembered.LastDescribed(noun);
        return Noted(known >= 0 ? known : builder.Add("force:" + noun, EntityType.Party, noun, null, noun), token, noun);
    }

    /// <summary>"the Libyan parties", "Chad's warring sides": the state that has several of them inside, or -1.</summary>
    internal int StateWithSides(int token, string noun)
    {
        if (noun is not ("side" or "party" or "faction") || text.Tokens[token].Tag != "NNS")
        {
            return -1;
        }

        var state = -1;
        foreach (var child in text.Children(token))
        {
            if (child > token || text.Tokens[child].Pos is "DET" or "PUNCT" || WordList.Twofold.Has(text.Lower(child)) || WordList.Rival.Has(text.Lower(child)))
            {
                continue;
            }

            if (state >= 0 || text.Tokens[child].Dep is not ("amod" or "poss" or "compound") || builder.One(child) is not (>= 0 and var owner)
                || !builder.Actors[owner].IsState || text.Conjuncts(child).Count > 1)
            {
                return -1;
            }

            state = owner;
        }

        // "the warring parties from Chad"
        return state < 0 && text.ChildrenBy(token, "amod").Any(c => WordList.Rival.Has(text.Lower(c))) && text.PrepositionObject(token, "from", "of", "in") is >= 0 and var from && text.Conjuncts(from).Count == 1
            && builder.One(from) is >= 0 and var torn && builder.Actors[torn].IsState ? torn : state;
    }

    /// <summary>The one that stands for the sides within a state, by the words that name them first.</summary>
    internal int SidesWithin(int token, string noun, int state) => builder.Add("sides:" + builder.Actors[state].Name, EntityType.Party, Words(token), null, noun);

    /// <summary>The outlet named beside a noun that says what it is: "the newspaper Kommersant", "Tass news agency"; or -1.</summary>
    internal int OutletName(int token)
    {
        // "The newspaper Kommersant reported": two subjects side by side, for the parser.
        if (token + 1 < text.Tokens.Count && text.Tokens[token + 1] is { Pos: "PROPN" } next && (next.Dep == "appos" || next.Head == text.Tokens[token].Head)
            && next.Dep is "appos" or "nsubj" && builder.One(token + 1) is >= 0 and var named && builder.Actors[named].Type is EntityType.Outlet or EntityType.Organization)
        {
            return named;
        }

        foreach (var child in text.Children(token))
        {
            if (text.Tokens[child].Dep is "compound" or "nmod" && builder.One(child) is >= 0 and var actor
                && builder.Actors[actor].Type is EntityType.Outlet or EntityType.Organization)
            {
                return actor;
            }
        }

        return -1;
    }

    private string Words(int token)
    {
        var (first, last) = text.NounPhrase(token, withComplement: false);
        return text.Words(groups.SkipDeterminer(first, token), last);
    }

    private ImmutableArray<int> Noted(int body, int token, string noun)
    {
        remembered.Side(body, token);
        remembered.Described(body, noun);
        return [body];
    }
}
