using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>
/// Goes through a text from left to right and finds out whom descriptions and pronouns mean: "the Ukrainian side", "the rebels",
/// "both sides", "the Syrian leader", "he". Each rule asks for a sure antecedent; without one the words stand for nobody.
/// </summary>
internal sealed class References
{
    private readonly ParsedText _text;
    private readonly CastBuilder _builder;
    private readonly Seq<Title> _titles;
    private readonly int _author;
    private readonly List<(int Actor, int Token)> _people = [];
    private readonly List<(int Actor, int Token)> _sides = [];
    private readonly List<(int Actor, string Noun)> _described = [];
    private ImmutableArray<int> _pair = [];

    private References(ParsedText text, CastBuilder builder, Seq<Title> titles, int author)
    {
        _text = text;
        _builder = builder;
        _titles = titles;
        _author = author;
    }

    internal static void Resolve(ParsedText text, CastBuilder builder, Seq<Title> titles, string? author)
    {
        var known = -1;
        if (author is not null)
        {
            known = Enumerable.Range(0, builder.Actors.Count)
                .FirstOrDefault(i => builder.Actors[i].Type == EntityType.Person && author.EndsWith(builder.Actors[i].Name.Split(' ')[^1], StringComparison.Ordinal), -1);
            if (known < 0)
            {
                known = builder.Add("person:" + author, EntityType.Person, author, null);
            }
        }

        new References(text, builder, titles, known).Go();
    }

    private void Go()
    {
        for (var i = 0; i < _text.Tokens.Count; i++)
        {
            var token = _text.Tokens[i];
            if (token.Pos == "PRON" || token.Tag is "PRP$")
            {
                Pronoun(i);
            }
            else if (token.Pos is "NOUN" or "PROPN" or "ADJ" or "DET" or "NUM")
            {
                if (_builder.One(i) >= 0 && (token.Pos == "PROPN" || IsNamedHead(i)) && !HasGroupHead(i))
                {
                    Remember(i);
                }
                else if (token.Pos is "NOUN" or "PROPN" or "DET" or "NUM" && token.Dep is not ("compound" or "amod" or "nmod"))
                {
                    Describe(i);
                }
            }

            Pair(i);
        }
    }

    private bool IsNamedHead(int token) => _text.Tokens[token].Tag is "NNS" or "NN" or "NNP" or "NNPS";

    // "Hamas" in "Hamas militants" only modifies: the whole phrase is looked at when its head comes.
    private bool HasGroupHead(int token) => _text.Tokens[token].Dep is "compound" or "amod" or "nmod" && _builder.One(_text.Tokens[token].Head) != _builder.One(token);

    private void Remember(int token)
    {
        var actor = _builder.One(token);
        var type = _builder.Actors[actor].Type;
        if (type == EntityType.Person)
        {
            _people.Add((actor, token));
        }
        else if (type is EntityType.Party or EntityType.Organization)
        {
            _sides.Add((actor, token));
        }
    }

    // The last two sides that stood side by side are "the two sides" of what follows.
    private void Pair(int token)
    {
        var at = _text.Tokens[token];
        if (at.Dep is "conj" && IsSide(token) && IsSide(_text.FirstConjunct(token)))
        {
            var both = _text.Conjuncts(_text.FirstConjunct(token)).SelectMany(t => _builder.At(t)).Distinct().ToImmutableArray();
            if (both.Length == 2)
            {
                _pair = both;
            }
        }
    }

    private bool IsSide(int token) => _builder.At(token) is [var actor] && _builder.Actors[actor].Type is EntityType.Party or EntityType.Place
        && _builder.Actors[actor].Type == EntityType.Party;

    private void Describe(int token)
    {
        var noun = _text.Lemma(token);
        if (_text.Child(token, "appos") is >= 0 and var apposed && _builder.One(apposed) is >= 0 and var named
            && _builder.Actors[named].Type == EntityType.Person && Lexicon.Has("office", _text, token))
        {
            Stand(token, [named]);
            return;
        }

        if (IsBothSides(token, noun))
        {
            var pair = _pair.Length == 2 ? _pair : MainPair();
            Stand(token, pair);
            return;
        }

        var owners = Owners(token);
        if (Lexicon.Has("office", _text, token) && _text.Tokens[token].Tag is "NN" or "NNP" && Person(token, noun, owners))
        {
            return;
        }

        if (Lexicon.Has("group", _text, token))
        {
            Group(token, noun, owners);
        }
        else if (Lexicon.Has("side", _text, token) || (Lexicon.Has("office", _text, token) && _text.Tokens[token].Tag is "NNS" or "NNPS"))
        {
            Side(token, noun, owners);
        }
        else if (Lexicon.Has("outlet", _text, token) && OutletName(token) is >= 0 and var outlet)
        {
            _builder.Become(outlet, EntityType.Outlet);
            Stand(token, [outlet]);
        }
        else if (Lexicon.Has("force", _text, token) || Lexicon.Has("institution", _text, token))
        {
            Body(token, noun, owners);
        }
    }

    private bool IsBothSides(int token, string noun)
    {
        if (noun is "both" && _text.Tokens[token].Dep is "nsubj" or "pobj" or "dobj")
        {
            return true;
        }

        if (!(noun is "side" or "party" or "country" or "nation" or "state" or "government" or "leader" or "neighbor" or "neighbour" or "rival" or "enemy" or "foe"))
        {
            return false;
        }

        var two = false;
        foreach (var child in _text.Children(token))
        {
            two |= _text.Lower(child) is "both" or "two" or "neither" or "either" or "opposing" or "warring";
            if (_builder.One(child) >= 0 && child < token)
            {
                return false;
            }
        }

        return two || (noun is "side" or "party" && _text.Tokens[token].Tag == "NNS" && IsDefinite(token));
    }

    private bool IsDefinite(int token)
    {
        foreach (var child in _text.Children(token))
        {
            if (_text.Lower(child) is "the" or "this" or "that" or "these" or "those" || _text.Tokens[child].Dep == "poss")
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<int> MainPair()
    {
        var two = _sides.Where(s => _builder.Actors[s.Actor].Type == EntityType.Party)
            .GroupBy(s => s.Actor).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(2).Select(g => g.Key).Order().ToImmutableArray();
        return two.Length == 2 ? two : [];
    }

    /// <summary>Whose the thing is: the actors of its possessor, of the state or group before it, or of "of ..." or "from ..." after it.</summary>
    private ImmutableArray<int> Owners(int token)
    {
        var found = new List<int>();
        foreach (var child in _text.Children(token))
        {
            var dep = _text.Tokens[child].Dep;
            if (child < token && dep is "poss" or "amod" or "compound" or "nmod" && child < token)
            {
                foreach (var one in _text.Conjuncts(child))
                {
                    found.AddRange(_builder.At(one));
                }

                // "the Sri Lankan government", "Ugandan military": also what modifies the modifier.
                foreach (var grand in _text.Children(child))
                {
                    if (found.Count == 0 && _text.Tokens[grand].Dep is "compound" or "amod" && found.Count == 0)
                    {
                        found.AddRange(_builder.At(grand));
                    }
                }
            }
        }

        if (found.Count == 0 && _text.PrepositionObject(token, "of", "from") is >= 0 and var after)
        {
            foreach (var one in _text.Conjuncts(after))
            {
                found.AddRange(_builder.At(one));
                if (_builder.At(one).IsEmpty)
                {
                    // "negotiators from the Sudanese government and two rebel groups"
                    found.AddRange(Owners(one));
                }
            }
        }

        return [.. found.Distinct()];
    }

    private bool Person(int token, string noun, ImmutableArray<int> owners)
    {
        if (!IsDefinite(token) && owners.IsEmpty)
        {
            return false;
        }

        for (var i = _people.Count - 1; i >= 0; i--)
        {
            var (actor, _) = _people[i];
            foreach (var title in _titles)
            {
                if (title.Person < token && _builder.One(title.Person) == actor && SameOffice(_text.Lemma(title.Head), noun)
                    && (owners.IsEmpty || (title.Of >= 0 && owners.Contains(_builder.One(title.Of)))))
                {
                    Stand(token, [actor]);
                    _people.Add((actor, token));
                    return true;
                }
            }
        }

        return false;
    }

    private static bool SameOffice(string known, string noun) =>
        known == noun || (noun == "leader" && known is "president" or "minister" or "premier" or "king" or "chairman" or "chief")
        || (noun is "diplomat" && known is "envoy" or "ambassador" or "minister" or "negotiator");

    private void Group(int token, string noun, ImmutableArray<int> owners)
    {
        var nonState = owners.Where(o => _builder.Actors[o].Country is null && _builder.Actors[o].Type is EntityType.Party or EntityType.Organization or EntityType.Person).ToList();
        if (nonState.Count > 0)
        {
            var owner = nonState[0];
            if (_builder.Actors[owner].Type != EntityType.Party || _builder.Actors[owner].Group.Length == 0)
            {
                _builder.Become(owner, EntityType.Party, null, noun);
            }

            Stand(token, [.. nonState]);
            _sides.Add((owner, token));
            return;
        }

        var kind = Kind(token);
        if (kind.Length == 0 && owners.IsEmpty)
        {
            var known = LastGroup(noun, owners);
            if (known >= 0 && (IsDefinite(token) || _text.Tokens[token].Tag is "NNS" or "NNPS"))
            {
                Stand(token, [known]);
                _sides.Add((known, token));
            }

            return;
        }

        if (!Lexicon.Has("group", noun) && noun is "agency" or "company" or "airline")
        {
            return;
        }

        var (first, last) = _text.NounPhrase(token, withComplement: false);
        var words = _text.Words(SkipDeterminer(first, token), last);
        var again = LastGroup(noun, owners, kind);
        var actor = again >= 0 ? again : _builder.Add("group:" + words.ToLowerInvariant(), EntityType.Party, words, null, noun);
        _builder.Alias(actor, words);
        _builder.Become(actor, EntityType.Party, null, _builder.Actors[actor].Group.Length > 0 ? null : noun);
        Stand(token, [actor]);
        _sides.Add((actor, token));
    }

    private int SkipDeterminer(int first, int head)
    {
        while (first < head && (_text.Tokens[first].Pos is "DET" or "NUM" or "PUNCT" || _text.Lower(first) is "some" or "several" or "many" or "suspected" or "former" or "chief" or "main"))
        {
            first++;
        }

        return first;
    }

    // The capitals and compound nouns before the noun that tell one group from another: "Tamil Tiger", "Darfur rebel".
    private string Kind(int token)
    {
        var words = new List<string>();
        foreach (var child in _text.Children(token))
        {
            if (child < token && _text.Tokens[child].Dep is "compound" or "amod" or "nmod" && child < token
                && (_text.Tokens[child].Pos == "PROPN" || _text.Tokens[child].EntityLabel is "NORP" or "GPE" or "PERSON" or "ORG" || Lexicon.Has("group", _text, child)
                    || _text.Lower(child) is "muslim" or "islamic" or "leftist" or "separatist" or "royalist" or "communist" or "opposition"))
            {
                for (var i = _text.LeftEdge(child); i <= child; i++)
                {
                    if (_text.Tokens[i].Pos is not ("DET" or "PUNCT" or "NUM"))
                    {
                        words.Add(_text.Lower(i));
                    }
                }
            }
        }

        return string.Join(' ', words);
    }

    private int LastGroup(string noun, ImmutableArray<int> owners, string kind = "")
    {
        for (var i = _sides.Count - 1; i >= 0; i--)
        {
            var actor = _builder.Actors[_sides[i].Actor];
            if (actor.Group.Length > 0 && actor.Country is null && (kind.Length == 0 ? Alike(actor.Group, noun) : Overlaps(actor.Name, kind)))
            {
                return actor.Number;
            }
        }

        if (kind.Length == 0 && owners.IsEmpty)
        {
            // "The movement", "the group" after a party that was only named so far.
            for (var i = _sides.Count - 1; i >= 0; i--)
            {
                var actor = _builder.Actors[_sides[i].Actor];
                if (actor is { Type: EntityType.Party, Country: null } && !actor.Name.EndsWith("Union", StringComparison.Ordinal))
                {
                    return actor.Number;
                }
            }
        }

        return -1;
    }

    private static readonly string[][] GroupFamilies =
    [
        ["rebel", "guerrilla", "guerilla", "insurgent", "militant", "fighter", "separatist", "group", "movement", "maoist", "gunman", "militiaman", "militia", "faction", "party", "secessionist", "rebels", "islamist"],
        ["protester", "student", "demonstrator", "opposition"],
        ["community", "settler", "tribe", "clan"],
    ];

    private static bool Alike(string known, string noun) =>
        known == noun || GroupFamilies.Any(f => f.Contains(known) && f.Contains(noun));

    private static bool Overlaps(string name, string kind)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return kind.Split(' ').Any(k => words.Any(w => w == k && !Lexicon.Has("group", w) || (w.TrimEnd('s') == k && !Lexicon.Has("group", k))));
    }

    private void Side(int token, string noun, ImmutableArray<int> owners)
    {
        var sides = owners.Where(o => _builder.Actors[o].Type is not EntityType.Outlet).ToImmutableArray();
        if (!sides.IsEmpty)
        {
            Stand(token, sides);
            foreach (var side in sides)
            {
                _sides.Add((side, token));
                _described.Add((side, noun));
            }

            return;
        }

        if (noun is "government" or "regime" or "delegation" or "administration" or "leadership" && IsDefinite(token))
        {
            for (var i = _described.Count - 1; i >= 0; i--)
            {
                if (_described[i].Noun == noun)
                {
                    Stand(token, [_described[i].Actor]);
                    return;
                }
            }

            if (Kind(token).Length > 0 || HasAdjective(token))
            {
                var (first, last) = _text.NounPhrase(token, withComplement: false);
                var words = _text.Words(SkipDeterminer(first, token), last);
                var actor = _builder.Add("group:" + words.ToLowerInvariant(), EntityType.Party, words, null, noun);
                Stand(token, [actor]);
                _sides.Add((actor, token));
                _described.Add((actor, noun));
            }
        }
    }

    private bool HasAdjective(int token) => _text.Child(token, "amod", "nmod") >= 0;

    private int OutletName(int token)
    {
        foreach (var child in _text.Children(token))
        {
            if (_text.Tokens[child].Dep is "compound" or "nmod" && _builder.One(child) is >= 0 and var actor
                && _builder.Actors[actor].Type is EntityType.Outlet or EntityType.Organization)
            {
                return actor;
            }
        }

        return -1;
    }

    // "The Ugandan military", "the Venezuelan aviation ministry": bodies of a side, each its own.
    private void Body(int token, string noun, ImmutableArray<int> owners)
    {
        if (owners.IsEmpty)
        {
            for (var i = _described.Count - 1; i >= 0; i--)
            {
                if (_described[i].Noun == noun && IsDefinite(token))
                {
                    Stand(token, [_described[i].Actor]);
                    return;
                }
            }

            return;
        }

        var owner = _builder.Actors[owners[0]];
        if (owner.Type is EntityType.Person or EntityType.Outlet)
        {
            return;
        }

        var (first, last) = _text.NounPhrase(token, withComplement: false);
        var words = _text.Words(SkipDeterminer(first, token), last);
        if (Lexicon.Has("force", noun))
        {
            words = words.Length > 60 ? noun : words;
        }

        var actor = _builder.Add("body:" + words.ToLowerInvariant(), EntityType.Organization, words, owner.Country);
        Stand(token, [actor]);
        _sides.Add((actor, token));
        _described.Add((actor, noun));
    }

    private void Stand(int token, ImmutableArray<int> actors)
    {
        if (!actors.IsEmpty)
        {
            _builder.Stands(token, actors, mention: true);
        }
    }

    private void Pronoun(int token)
    {
        switch (_text.Lower(token))
        {
            case "he" or "she" or "him" or "his" or "her" or "himself" or "herself":
                if (LastPerson(token) is >= 0 and var person)
                {
                    _builder.Stands(token, [person], mention: true);
                    _people.Add((person, token));
                }

                break;
            case "it" or "its" or "itself":
                if (_text.Tokens[token].Dep != "expl" && LastSide(token, plural: false) is >= 0 and var side)
                {
                    _builder.Stands(token, [side], mention: false);
                }

                break;
            case "they" or "them" or "their" or "themselves":
                Plural(token);
                break;
            case "i" or "my" or "me" or "we" or "our" or "us":
                if (_author >= 0)
                {
                    _builder.Stands(token, [_author], mention: false);
                }

                break;
        }
    }

    // The subject of the sentence so far, else the subject of the sentence before, else whoever was named last.
    private int LastPerson(int token)
    {
        var sentence = _text.SentenceOf(token);
        for (var pass = 0; pass < 3; pass++)
        {
            for (var i = _people.Count - 1; i >= 0; i--)
            {
                var at = _people[i].Token;
                var subject = IsSubject(at);
                var here = at >= sentence.First;
                if ((pass == 0 && here && subject) || (pass == 1 && !here && subject) || pass == 2)
                {
                    return _people[i].Actor;
                }

                if (pass == 1 && at < sentence.First - 80)
                {
                    break;
                }
            }
        }

        return -1;
    }

    private bool IsSubject(int token)
    {
        var first = _text.FirstConjunct(token);
        return _text.Tokens[first].Dep is "nsubj" or "nsubjpass"
            || (_text.Tokens[first].Dep == "appos" && _text.Tokens[_text.Tokens[first].Head].Dep is "nsubj" or "nsubjpass");
    }

    private int LastSide(int token, bool plural)
    {
        var sentence = _text.SentenceOf(token);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = _sides.Count - 1; i >= 0; i--)
            {
                var at = _sides[i].Token;
                var isPlural = _text.Tokens[at].Tag is "NNS" or "NNPS";
                if (at < sentence.First - 100)
                {
                    break;
                }

                if (isPlural == plural && IsSubject(at) && (pass == 1 || at >= sentence.First))
                {
                    return _sides[i].Actor;
                }
            }
        }

        return -1;
    }

    private void Plural(int token)
    {
        var sentence = _text.SentenceOf(token);
        var lastPlural = LastSide(token, plural: true);
        var pluralAt = lastPlural < 0 ? -1 : _sides.Last(s => s.Actor == lastPlural && IsSubject(s.Token)).Token;

        // "Witkoff and Kushner attended ... They participated": two subjects of one verb.
        for (var i = token - 1; i >= 0 && i >= sentence.First - 60; i--)
        {
            if (_text.Tokens[i].Dep is "nsubj" or "nsubjpass" && i > pluralAt)
            {
                var all = _text.Conjuncts(i).SelectMany(t => _builder.At(t)).Distinct().ToImmutableArray();
                if (all.Length > 1)
                {
                    _builder.Stands(token, all, mention: false);
                    return;
                }
            }
        }

        if (lastPlural >= 0)
        {
            _builder.Stands(token, [lastPlural], mention: false);
        }
    }
}
