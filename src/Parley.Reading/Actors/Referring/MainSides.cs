using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>
/// Who "both sides", "the parties" and "the three countries" are: the sides of the report's main talks, or of the conflict it is
/// about. Whoever mediates, hosts or observes is none of them. Goes with the text from left to right; what comes later does not count.
/// </summary>
internal sealed class MainSides
{
    private readonly ParsedText _text;
    private readonly CastBuilder _builder;
    private readonly ILookup<int, Title> _titles;
    private readonly HashSet<int> _brokers = [];

    // Sides that sat or stood against each other, by the words; and sides that only stood side by side.
    private readonly List<(ImmutableArray<int> Sides, int Token)> _seated = [];
    private readonly Dictionary<string, int> _times = [];
    private readonly Dictionary<int, int> _named = [];
    private (ImmutableArray<int> Sides, int Token)? _beside;

    // Of these, those who sat at one table or fought; who only met or spoke may be anybody's guest.
    private readonly List<(int Token, ImmutableArray<int> Sides)> _firm = [];

    internal MainSides(ParsedText text, CastBuilder builder, ILookup<int, Title> titles)
    {
        _text = text;
        _builder = builder;
        _titles = titles;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (builder.One(i) >= 0 && IsBroker(i) && PartyAt(i) is >= 0 and var broker)
            {
                _brokers.Add(broker);
            }
        }
    }

    /// <summary>Takes note of the sides that are complete with this word; to be called for each word once it is known whom it means.</summary>
    internal void See(int token)
    {
        var at = _text.Tokens[token];
        if (_builder.One(token) is >= 0 and var one && _builder.Actors[one].Type == EntityType.Party && (token == 0 || _builder.One(token - 1) != one) && !Owners.IsTopic(_text, token))
        {
            _named[one] = _named.GetValueOrDefault(one) + 1;
        }

        if (at.Dep == "conj" && _text.FirstConjunct(token) is var first && _text.Conjuncts(first)[^1] == token)
        {
            Beside(token, first, Parties(_text.Conjuncts(first), IsSeating(first)));
        }

        if (at.Dep is "pobj" or "conj" && _text.FirstConjunct(token) is var other && _text.Tokens[other] is { Dep: "pobj" } with && _text.Lower(with.Head) is "with" && _text.Conjuncts(other)[^1] == token)
        {
            With(token, other, _text.Tokens[with.Head].Head);
        }

        // "X met Y"
        if (_text.Tokens[_text.FirstConjunct(token)] is { Dep: "dobj" } met && WordList.SeatVerb.Has(_text, met.Head) && _text.Conjuncts(met.Index)[^1] == token)
        {
            Facing(token, met.Index, met.Head);
        }

        if (WordList.Talks.Has(_text, token) && at.Pos == "NOUN")
        {
            // "Israeli-Palestinian talks"
            var named = new List<int>();
            for (var i = _text.LeftEdge(token); i < token; i++)
            {
                if (PartyAt(i) is >= 0 and var party && _text.Tokens[i].Dep is "amod" or "compound" or "nmod" or "npadvmod" or "punct" && (i + 1 >= token || _text.Tokens[i + 1].Tag != "POS"))
                {
                    named.Add(party);
                }
            }

            Seated(token, [.. named.Distinct()]);
        }
    }

    /// <summary>How many sides the words mean: two for "both sides", three for "the three countries", 0 for "the parties", which may be more; -1 for none.</summary>
    internal int HowMany(int token, string noun, bool definite)
    {
        if (noun is "both" && _text.Tokens[token].Dep is "nsubj" or "pobj" or "dobj")
        {
            return _text.PrepositionObject(token, "of") < 0 ? 2 : -1;
        }

        if (!WordList.OppositeNumber.Has(noun))
        {
            return -1;
        }

        var many = 0;
        foreach (var child in _text.Children(token))
        {
            many = WordList.Twofold.Has(_text.Lower(child)) ? 2 : _text.Lower(child) is "three" && _text.Tokens[token].Tag == "NNS" ? 3 : many;
            if (_builder.One(child) >= 0 && child < token)
            {
                return -1;
            }
        }

        if (many == 0 && noun is "government" or "state" or "country" && _text.Tokens[token].Tag == "NNS" && definite && _text.Child(token, "nummod", "amod", "prep", "relcl") < 0 && RecentlyBeside(token))
        {
            return 2;
        }

        return many > 0 ? many : noun is "side" or "party" && _text.Tokens[token].Tag == "NNS" && definite && _text.Child(token, "nummod", "amod") < 0 ? 0 : -1;
    }

    /// <summary>
    /// The sides that words at <paramref name="token"/> mean: those seated in the same sentence, else those seated most often so far (the earliest
    /// where two are alike); else the state and the group of an inner conflict; else the
    /// last two that stood side by side, else the two named most. None where no sides of that number are known.
    /// </summary>
    internal ImmutableArray<int> Of(int token, int many, InnerConflict inner)
    {
        if (many == 2 && NamedJustBefore(token) is { Length: 2 } named)
        {
            return named;
        }

        if (many == 2 && _seated.Count == 0 && RecentlyBeside(token))
        {
            return _beside!.Value.Sides;
        }

        var fit = _seated.Where(s => many == 0 || s.Sides.Length == many).ToList();
        if (fit.Count > 0)
        {
            var first = _text.SentenceOf(token).First;
            if (fit[^1].Token >= first)
            {
                return fit[^1].Sides;
            }

            return fit.OrderByDescending(s => _times[Key(s.Sides)]).First().Sides;
        }

        return many is 0 or 2 && inner is { State: >= 0, Group: >= 0 } ? [inner.State, inner.Group]
            : many is 0 or 2 && UnnamedSides.Sides >= 0 ? [UnnamedSides.Sides]
            : _beside is { } beside && (many == 0 || beside.Sides.Length == many) ? beside.Sides
            : many is 0 or 2 ? MostNamed() : [];
    }

    /// <summary>Takes note of the sides of a conflict that are named by its state alone.</summary>
    internal void Unnamed(int sides, int state) => UnnamedSides = (sides, state);

    /// <summary>"The Libyan parties", and whose state it is; -1 where they are never called so.</summary>
    internal (int Sides, int State) UnnamedSides { get; private set; } = (-1, -1);

    /// <summary>The sides that sat at one table or stood against each other, where the words say so, in the order of the text. Who only met or spoke is left out.</summary>
    internal IEnumerable<(int Token, ImmutableArray<int> Sides)> Firm => _firm;

    /// <summary>Whoever mediates, hosts or observes.</summary>
    internal IEnumerable<int> Brokers => _brokers;

    // The two parties that are named most, where no third is named as often.
    private ImmutableArray<int> MostNamed()
    {
        var named = _named.Where(n => n.Value > 1 && !_brokers.Contains(n.Key)).OrderByDescending(n => n.Value).ThenBy(n => n.Key).Take(3).ToList();
        return named.Count < 2 || (named.Count == 3 && named[2].Value == named[1].Value) ? [] : [named[0].Key, named[1].Key];
    }

    private void Beside(int token, int first, ImmutableArray<int> sides)
    {
        if (sides.Length < 2 || sides.Length > 3)
        {
            return;
        }

        var governor = _text.Tokens[first];
        if (IsSeating(first))
        {
            Seated(token, sides);
            return;
        }

        if (sides.Any(_brokers.Contains))
        {
            return;
        }

        if (governor.Dep == "pobj" && _text.Lower(governor.Head) is "of" or "from" && _text.Tokens[governor.Head].Head is var noun && (WordList.TalksEvent.Has(_text, noun) || WordList.SeatNoun.Has(_text, noun) || _text.Lower(noun) is "representatives" or "negotiators" or "delegates"))
        {
            Seated(token, sides);
        }
        else if (governor.Dep is "nsubj" && (WordList.SeatVerb.Has(_text, governor.Head) || HoldsTalks(governor.Head)) && !HasOther(governor.Head))
        {
            Seated(token, sides, !WordList.Meet.Has(_text.Lemma(governor.Head)) || _text.Lemma(governor.Head) is "negotiate");
        }
        else if (sides.Length == 2)
        {
            _beside = (sides, token);
        }
    }

    // "between X and Y", "delegations representing X and Y": said of bodies, they are sides too.
    private bool IsSeating(int first) =>
        _text.Tokens[first] is { Dep: "pobj" } between && _text.Lower(between.Head) is "between" or "among" && !IsOfNamedAccord(_text.Tokens[between.Head].Head)
        || (_text.Tokens[first] is { Dep: "dobj" } represented && _text.Lemma(represented.Head) == "represent");

    // "similar to the Perla Accord signed between X and Y": a paper with a name is of the past, and no table of today.
    private bool IsOfNamedAccord(int head)
    {
        var paper = _text.IsVerb(head) && _text.Tokens[head].Dep is "acl" or "relcl" ? _text.Tokens[head].Head : head;
        return WordList.Agreement.Has(_text, paper) && _text.Tokens[paper].Pos is "PROPN";
    }

    // "X met Y": those who met somebody else are no two sides.
    private bool HasOther(int verb) =>
        (_text.Child(verb, "dobj") is >= 0 and var met && PartyAt(met) >= 0) || (_text.PrepositionObject(verb, "with") is >= 0 and var with && PartyAt(with) >= 0);

    private bool HoldsTalks(int verb) =>
        _text.Child(verb, "dobj") is >= 0 and var held && (WordList.TalksEvent.Has(_text, held) || WordList.Agreement.Has(_text, held) || WordList.SeatNoun.Has(_text, held)) && _text.PrepositionObject(held, "with", "between") < 0
        || (_text.Lemma(verb) == "be" && _text.PrepositionObject(verb, "at") is >= 0 and var war && WordList.SeatNoun.Has(_text, war));

    // "X held talks with Y", "X met with Y"
    private void With(int token, int other, int head)
    {
        var verb = _text.IsVerb(head) ? head : _text.Tokens[head] is { Dep: "dobj" } held && (WordList.TalksEvent.Has(_text, head) || WordList.SeatNoun.Has(_text, head) || WordList.Agreement.Has(_text, head)) ? held.Head : -1;
        if (verb >= 0 && (verb != head || WordList.SeatVerb.Has(_text, verb)))
        {
            Facing(token, other, verb);
        }
    }

    private void Facing(int token, int other, int verb)
    {
        if (_text.Child(verb, "nsubj") is not (>= 0 and var subject))
        {
            return;
        }

        var sides = Parties([.. _text.Conjuncts(subject), .. _text.Conjuncts(other)], withBodies: false);
        if (sides.Length == 2 && !sides.Any(_brokers.Contains))
        {
            Seated(token, sides, !WordList.Meet.Has(_text.Lemma(verb)));
        }
    }

    private void Seated(int token, ImmutableArray<int> sides, bool firm = true)
    {
        if (sides.Length is 2 or 3)
        {
            _seated.Add((sides, token));
            var key = Key(sides);
            _times[key] = _times.GetValueOrDefault(key) + 1;
            if (firm)
            {
                _firm.Add((token, sides));
            }
        }
    }

    // "Egypt and the Emirates back opposite camps, yet the two countries want the same": the two named side by side in the same sentence, whoever sits at the table.
    private ImmutableArray<int> NamedJustBefore(int token)
    {
        if (_text.Tokens[token].Dep == "conj" && _text.Conjuncts(_text.FirstConjunct(token)).FindAll(c => c < token) is { Count: 2 } before)
        {
            return Parties(before, withBodies: false);
        }

        return _beside is { } beside && beside.Sides.Length == 2 && beside.Token < token && beside.Token >= _text.SentenceOf(token).First ? beside.Sides : [];
    }

    // Named side by side in the sentence before, and nobody else since.
    private bool RecentlyBeside(int token)
    {
        var first = _text.SentenceOf(token).First;
        return first > 0 && _beside is { } beside && beside.Sides.Length == 2 && beside.Token >= _text.SentenceOf(first - 1).First;
    }

    private static string Key(ImmutableArray<int> sides) => string.Join(' ', sides.Order());

    // All of them, or none where one is no party.
    private ImmutableArray<int> Parties(List<int> tokens, bool withBodies)
    {
        var found = tokens.ConvertAll(t => PartyAt(t) is >= 0 and var party ? party : withBodies && _builder.One(t) is >= 0 and var one && _builder.Actors[one].Type == EntityType.Organization ? one : -1);
        return found.Contains(-1) ? [] : [.. found.Distinct()];
    }

    // The party a word means; for a person the party of the office.
    private int PartyAt(int token)
    {
        if (_builder.One(token) is not (>= 0 and var actor))
        {
            return -1;
        }

        return _builder.Actors[actor].Type switch
        {
            EntityType.Party => actor,
            EntityType.Person => _titles[actor].Select(t => t.Of).Append(_text.PrepositionObject(token, "of")).Append(_text.Child(token, "poss"))
                .Select(of => of < 0 ? -1 : _builder.One(of)).FirstOrDefault(of => of >= 0 && _builder.Actors[of].Type == EntityType.Party, -1),
            _ => -1,
        };
    }

    // "Norway brokered", "hosted by Oman", "Qatari mediators", "U.S.-led talks", "observers from Peru and Chile"
    private bool IsBroker(int token)
    {
        var at = _text.Tokens[_text.FirstConjunct(token)];
        if (at.Dep is "nsubj" && WordList.BrokerVerb.Has(_text, at.Head))
        {
            // Who hosts refugees is no host of talks.
            return _text.Child(at.Head, "dobj") is var what && (what < 0 || WordList.Talks.Has(_text, what) || WordList.Agreement.Has(_text, what) || WordList.Side.Has(_text, what) || _text.Tokens[what].Pos == "PRON");
        }

        // "Norway, which is mediating in the conflict,", "Norway, the mediator,"
        if (_text.ChildrenBy(at.Index, "relcl").Any(r => WordList.BrokerVerb.Has(_text, r) && _text.Child(r, "nsubj") is >= 0 and var which && _text.Tokens[which].Tag is "WDT" or "WP" && _text.Child(r, "neg") < 0)
            || _text.ChildrenBy(at.Index, "appos").Any(a => a > token && WordList.BrokerNoun.Has(_text, a) && _text.Tokens[a].Pos == "NOUN"))
        {
            return true;
        }

        var above = at.Dep == "pobj" ? _text.Tokens[at.Head] : at;
        return (at.Dep == "pobj" && _text.Lower(at.Head) is "by" && WordList.BrokerVerb.Has(_text, above.Head))
            || (at.Dep == "pobj" && _text.Lower(at.Head) is "of" or "from" or "by" && (WordList.BrokerNoun.Has(_text, above.Head) || _text.ChildrenBy(above.Head, "compound").Any(c => WordList.BrokerNoun.Has(_text, c))))
            || (at.Dep is "compound" or "amod" or "nmod" or "poss" && WordList.BrokerNoun.Has(_text, at.Head))
            || (at.Dep is "npadvmod" or "amod" or "compound" && at.Head > token && WordList.Mediated.Has(_text.Lower(at.Head)));
    }
}
