using System.Collections.Immutable;
using Parley.Reading.Actors.Naming;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>
/// Goes through a text from left to right and finds out whom descriptions and pronouns mean: "the Ukrainian side", "the rebels",
/// "both sides", "the Syrian leader", "he". Each rule asks for a sure antecedent; without one the words stand for nobody.
/// </summary>
internal sealed class References
{
    private readonly ParsedText _text;
    private readonly CastBuilder _builder;
    private readonly ILookup<int, Title> _titles;
    private readonly ILookup<int, int> _holders;
    private readonly int _author;
    private readonly Remembered _remembered;
    private readonly Groups _groups;
    private readonly Bodies _bodies;
    private readonly InnerConflict _inner;
    private readonly MainSides _main;

    private References(ParsedText text, CastBuilder builder, Seq<Title> titles, int author)
    {
        _text = text;
        _builder = builder;
        _titles = titles.Where(t => builder.One(t.Person) >= 0).ToLookup(t => builder.One(t.Person));
        _holders = titles.Where(t => t.Head < t.Person && builder.One(t.Person) >= 0).ToLookup(t => t.Head, t => builder.One(t.Person));
        _author = author;
        _remembered = new(text, builder);
        _groups = new(text, builder, _remembered);
        _bodies = new(text, builder, _remembered, _groups);
        _main = new(text, builder, _titles);
        _inner = InnerConflict.Find(text, builder, [.. _main.Brokers]);
        if (_inner.Group >= 0 && builder.Actors[_inner.Group].Group.Length == 0)
        {
            builder.Become(_inner.Group, EntityType.Party, null, "rebel");
        }
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

            _main.See(i);
        }

        _builder.Seat(_main.Firm, _main.Brokers, _main.UnnamedSides, (_inner.State, _inner.Group));
    }

    private bool IsNamedHead(int token) => _text.Tokens[token].Tag is "NNS" or "NN" or "NNP" or "NNPS";

    // "Hamas" in "Hamas militants" only modifies: the whole phrase is looked at when its head comes.
    private bool HasGroupHead(int token) => _text.Tokens[token].Dep is "compound" or "amod" or "nmod" && _builder.One(_text.Tokens[token].Head) != _builder.One(token);

    private void Remember(int token)
    {
        var actor = _builder.One(token);
        if (_remembered.IsLinkedTo(token, actor))
        {
            return;
        }

        var type = _builder.Actors[actor].Type;
        if (type == EntityType.Person)
        {
            _remembered.Person(actor, token);
        }
        else if (type is EntityType.Party or EntityType.Organization)
        {
            _remembered.Side(actor, token);
        }
    }

    private void Describe(int token)
    {
        var noun = _text.Lemma(token);
        if (_holders.Contains(token))
        {
            // "The president of Chad, Idris Bello, and ...": the office before the name is whoever is named.
            Stand(token, [.. _holders[token].Distinct()]);
            return;
        }

        if (_text.Child(token, "appos") is >= 0 and var apposed && _builder.One(apposed) is >= 0 and var named
            && _builder.Actors[named].Type == EntityType.Person && (WordList.Office.Has(_text, token) || OfficePhrases.IsNamedBehind(_text, token, apposed)))
        {
            // "the farmer Tomas Iri"; "envoys Steve Witkoff and Jared Kushner": the plural stands for them all.
            Stand(token, [.. _text.Conjuncts(apposed).SelectMany(t => _builder.At(t)).Distinct()]);
            return;
        }

        if (Opposed(token, noun))
        {
            return;
        }

        if (_remembered.Couple(token) is { IsEmpty: false } couple)
        {
            _builder.Stands(token, couple, mention: false);
            return;
        }

        var owners = _inner.OwnersOf(_text, _builder, token);
        if (_groups.BreakawayRegion(token) is >= 0 and var region)
        {
            _builder.Become(region, EntityType.Party);
            Stand(token, [region]);
        }
        else if (!(WordList.Office.Has(_text, token) && _text.Tokens[token].Tag is "NN" or "NNP" && Person(token, noun, owners)))
        {
            Body(token, noun, owners);
        }
    }

    // A group, a side, an outlet or a body by what it is.
    private void Body(int token, string noun, ImmutableArray<int> owners)
    {
        if (WordList.Group.Has(_text, token) && _groups.NameAfter(token) is >= 0 and var called && !_titles.Contains(called))
        {
            // "the rebel group May 3 Movement"
            _builder.Become(called, EntityType.Party, null, noun);
            Stand(token, [called]);
            _remembered.Side(called, token);
        }
        else if (WordList.Group.Has(_text, token))
        {
            Group(token, noun, owners);
        }
        else if (WordList.Side.Has(_text, token) || (!owners.IsEmpty && (IsHeadOfState(token, noun) || (noun is not "chief" && WordList.LeaderOffice.Has(noun)))) || (WordList.Office.Has(_text, token) && _text.Tokens[token].Tag is "NNS" or "NNPS"))
        {
            Side(token, noun, owners);
        }
        else if (WordList.Outlet.Has(_text, token) && _bodies.OutletName(token) is >= 0 and var outlet)
        {
            _builder.Become(outlet, EntityType.Outlet);
            Stand(token, [outlet]);
        }
        else if ((WordList.Force.Has(_text, token) && !(token > 0 && _text.Tokens[token - 1].Tag == "HYPH")) || WordList.Institution.Has(_text, token))
        {
            Stand(token, _bodies.Find(token, noun, owners, IsDefinite(token)));
        }
        else if ((owners.IsEmpty ? _bodies.CalledSo(token, noun) : -1) is var so && (so >= 0 ? so : Papers.Issuer(_text, _builder, token)) is >= 0 and var speaking)
        {
            Stand(token, [speaking]);
        }
    }

    // "the head of Chad's military government", "the head of the Front's delegation"
    private bool IsHeadOfState(int token, string noun) =>
        noun is "head" && _text.PrepositionObject(token, "of") is >= 0 and var of && (WordList.RulingBody.Has(_text.Lemma(of)) || WordList.Team.Has(_text.Lemma(of)));

    // "both sides", "the parties", "the Libyan parties"
    private bool Opposed(int token, string noun)
    {
        if (_bodies.StateWithSides(token, noun) is >= 0 and var torn)
        {
            if (_inner.State == torn && _inner.Group >= 0)
            {
                Stand(token, [_inner.State, _inner.Group]);
                return true;
            }

            var sides = _bodies.SidesWithin(token, noun, torn);
            Stand(token, [sides]);
            _main.Unnamed(sides, torn);
            return true;
        }

        if (_main.HowMany(token, noun, IsDefinite(token)) is >= 0 and var many)
        {
            Stand(token, _main.Of(token, many, _inner));
            return !_builder.At(token).IsEmpty || noun is not "leader";
        }

        return false;
    }

    private bool IsDefinite(int token) => _text.Children(token).ToArray().Any(c => WordList.Pointing.Has(_text.Lower(c)) || _text.Tokens[c].Dep == "poss");

    private bool Person(int token, string noun, ImmutableArray<int> owners)
    {
        if ((IsDefinite(token) || !owners.IsEmpty) && _remembered.Holder(token, actor => Holds(actor, token, noun, owners)) is >= 0 and var holder)
        {
            Stand(token, [holder]);
            _remembered.Person(holder, token);
            return true;
        }

        return false;
    }

    // Whether somebody holds the office by a title told before; 2 where he has it, 1 where he had it, 0 where not.
    private int Holds(int actor, int token, string noun, ImmutableArray<int> owners)
    {
        var held = _titles[actor].Where(t => t.Person < token && SameOffice(_text.Lemma(t.Head), noun) && t.MayBe(_text, token) && (owners.IsEmpty || (t.Of >= 0 && owners.Contains(_builder.One(t.Of))))).ToList();
        return held.Count == 0 ? 0 : held.Exists(t => !WordList.EndedOffice.Has(_text.Lower(t.First))) ? 2 : 1;
    }

    private static bool SameOffice(string known, string noun) =>
        known == noun || (noun == "leader" && WordList.LeaderOffice.Has(known))
        || (noun is "diplomat" && WordList.DiplomatOffice.Has(known));

    private void Group(int token, string noun, ImmutableArray<int> owners)
    {
        // "his party": that of his office.
        owners = owners is [var man] && Owners.Of(_builder, _titles[man], man, isState: false) is >= 0 and var own ? [own] : owners;
        var found = _groups.Find(token, noun, owners, IsDefinite(token));
        Stand(token, found);
        if (!found.IsEmpty)
        {
            _remembered.Side(found[0], token);
        }
    }

    private void Side(int token, string noun, ImmutableArray<int> owners)
    {
        if (owners is [var man] && WordList.RulingBody.Has(noun) && _builder.Actors[man].Type == EntityType.Person)
        {
            owners = [GovernmentOf(token, noun, man)];
        }

        var sides = (owners is [var leader] && _bodies.LedBy(leader, token, noun) is >= 0 and var led ? [led] : owners).Where(o => _builder.Actors[o].Type is not EntityType.Outlet).ToImmutableArray();
        if (!sides.IsEmpty)
        {
            Stand(token, sides);
            foreach (var side in sides)
            {
                _remembered.Side(side, token);
                _remembered.Described(sides.Length > 1 && _text.Tokens[token].Tag == "NN" ? -1 : side, noun);
            }

            return;
        }

        if (_bodies.WholeForce(token, noun, IsDefinite(token)) is { IsEmpty: false } force)
        {
            Stand(token, force);
            return;
        }

        if (WordList.SoleBody.Has(noun) && IsDefinite(token) && _text.Tokens[token].Tag is "NN" or "NNP")
        {
            // "the ministry's delegation", "the rebel delegation": somebody's, and not known whose.
            // "the Government delegation", after that of a country that helps: another one.
            if (_text.Child(token, "poss") < 0 && !_text.KindsBefore(token).Exists(k => WordList.RulingBody.Has(k) || WordList.FightingGroup.Has(k)) && _remembered.LastDescribed(noun) is >= 0 and var known && _bodies.MayBe(token, known))
            {
                Stand(token, [known]);
                return;
            }

            if (noun is "government" && _inner.State >= 0 && !HasAdjective(token))
            {
                Stand(token, [_inner.State]);
                _remembered.Side(_inner.State, token);
                _remembered.Described(_inner.State, noun);
                return;
            }

            // "the proposed transitional government": which there is not, and so takes no side.
            if ((_groups.Kind(token).Length > 0 || HasAdjective(token)) && !_text.ChildrenBy(token, "amod", "nmod").Any(a => WordList.BodyToBe.Has(_text.Lower(a))))
            {
                var (first, last) = _text.NounPhrase(token, withComplement: false);
                var words = _text.Words(_groups.SkipDeterminer(first, token), last);
                var actor = _builder.Add("group:" + words.ToLowerInvariant(), EntityType.Party, words, null, noun);
                Stand(token, [actor]);
                _remembered.Side(actor, token);
                _remembered.Described(actor, noun);
            }
        }
    }

    // "Bello's government" is that of the state of his office; else of the one state whose government the report has told of and which this sentence does not name
    // beside it; else of a state inside which there is a conflict; else a side of its own, and never he himself.
    private int GovernmentOf(int token, string noun, int man)
    {
        if (Owners.Of(_builder, _titles[man], man, isState: true) is >= 0 and var state)
        {
            return state;
        }

        var (first, last) = _text.SentenceOf(token);
        var told = _remembered.AllDescribed(noun).Where(a => _builder.Actors[a].Country is not null && !Enumerable.Range(first, last - first + 1).Any(i => _builder.One(i) == a)).Take(2).ToList();
        return told.Count == 1 ? told[0] : told.Count == 0 && _inner.State >= 0 ? _inner.State
            : _builder.Add("government:" + _builder.Actors[man].Name, EntityType.Party, $"{_builder.Actors[man].Name}’s {noun}", null);
    }

    private bool HasAdjective(int token) => _text.Child(token, "amod", "nmod") >= 0;

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
            case var word when WordList.PersonPronoun.Has(word):
                if (_remembered.LastPerson(token) is >= 0 and var person)
                {
                    _builder.Stands(token, [person], mention: true);
                    _remembered.Person(person, token);
                }

                break;
            case "it" or "its" or "itself":
                if (_text.Tokens[token].Dep != "expl" && _remembered.LastSide(token, plural: false).Actor is >= 0 and var side)
                {
                    _builder.Stands(token, [side], mention: false);
                }

                break;
            case var word when WordList.PluralPronoun.Has(word):
                Plural(token);
                break;
            case var word when WordList.AuthorPronoun.Has(word):
                if (_author >= 0)
                {
                    _builder.Stands(token, [_author], mention: false);
                }

                break;
        }
    }

    private void Plural(int token)
    {
        var sentence = _text.SentenceOf(token);
        var (lastPlural, pluralAt) = _remembered.LastSide(token, plural: true);

        // "They refused." after "The leaders of that group left": those who did the one did the other, and nobody named further back.
        if (_text.Lower(token) == "they" && pluralAt < sentence.First && _remembered.SubjectBefore(token) is >= 0 and var before && before != pluralAt)
        {
            // Where one of them is not known, neither are they.
            var joined = _text.Conjuncts(before);
            _builder.Stands(token, joined.Exists(t => _builder.At(t).IsEmpty) ? [] : [.. joined.SelectMany(t => _builder.At(t)).Distinct()], mention: false);
            return;
        }

        // "Witkoff and Kushner attended ... They participated": two subjects of one verb.
        for (var i = token - 1; i >= 0 && i >= sentence.First - 60; i--)
        {
            if (_text.Tokens[i].Dep is "nsubj" or "nsubjpass" && (i > pluralAt || _text.FirstConjunct(pluralAt) == i))
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
