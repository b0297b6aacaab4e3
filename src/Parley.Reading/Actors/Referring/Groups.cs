using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>Groups that are no state: "Tamil Tiger rebels", "Hamas militants", "the guerrillas", and which of these are one.</summary>
internal sealed class Groups(ParsedText text, CastBuilder builder, Remembered remembered)
{
    private static readonly WordList[] Families = [WordList.FightingGroup, WordList.ProtestingGroup, WordList.SettledGroup];

    /// <summary>The actors a group noun stands for, or none.</summary>
    internal ImmutableArray<int> Find(int token, string noun, ImmutableArray<int> owners, bool definite)
    {
        if (!definite && Told(token, noun) is >= 0 and var told)
        {
            return [told];
        }

        // "a splinter group of the Front" is not the Front.
        if (!owners.IsEmpty && IsSplit(token, WordList.BrokenAway))
        {
            var (from, to) = text.NounPhrase(token);
            var split = text.Words(SkipDeterminer(from, token), to);
            return [builder.Add("group:" + split.ToLowerInvariant(), EntityType.Party, split, null, noun)];
        }

        // "his party", "Bello's party" is not Bello; "the Houthi rebels" are the Houthis, for whomever the parser took them.
        var named = owners.Where(o => builder.Actors[o] is { Country: null, Type: EntityType.Party or EntityType.Organization or EntityType.Person } || IsInitials(builder.Actors[o]))
            .Where(o => builder.Actors[o].Type != EntityType.Person || text.ChildrenBy(token, "compound", "amod", "nmod").Any(c => builder.At(c).Contains(o))).ToImmutableArray();
        if (!named.IsEmpty)
        {
            if (builder.Actors[named[0]] is not { Type: EntityType.Party, Group.Length: > 0 })
            {
                builder.Become(named[0], EntityType.Party, null, noun);
            }

            return named;
        }

        // Whose it is says which one it is, and nobody has said so: "his party". Nor has anybody of those who are linked to another.
        if (owners.Any(o => builder.Actors[o].Type == EntityType.Person) || (text.Child(token, "poss") is >= 0 and var whose && text.Lower(whose) is "his" or "her" or "my") || (owners.IsEmpty && IsApart(token)))
        {
            return [];
        }

        var kind = Kind(token);
        kind = definite && owners.IsEmpty && kind.Split(' ').All(w => WordList.Seceded.Has(w)) && Last(token, noun, owners, "") >= 0 ? "" : kind;
        if (kind.Length == 0 && owners.IsEmpty)
        {
            if (!definite && text.Tokens[token].Tag == "NN" && Coming(token) is >= 0 and var coming)
            {
                builder.Become(coming, EntityType.Party, null, noun);
                return [coming];
            }

            var known = definite || text.Tokens[token].Tag is "NNS" or "NNPS" ? Last(token, noun, owners, "") : -1;
            _unknown.UnionWith(definite && known < 0 ? [noun] : []);
            return known >= 0 ? [known] : [];
        }

        var (first, last) = text.NounPhrase(token, withComplement: false);
        var words = text.Words(SkipDeterminer(first, token), last);
        var again = Last(token, noun, owners, kind);
        again = again < 0 && text.Tokens[token].Tag == "NN" ? definite ? Sole() : Coming(token) : again;
        var actor = again >= 0 ? again : builder.Add("group:" + words.ToLowerInvariant(), EntityType.Party, words, null, noun);
        builder.Alias(actor, words);
        builder.Become(actor, EntityType.Party, null, builder.Actors[actor].Group.Length > 0 ? null : noun);
        return [actor];
    }

    // "the Lake Front, a rebel group": it is what stands before it; or -1.
    private int Told(int token, string noun)
    {
        if (text.Tokens[token] is not { Dep: "appos", Tag: "NN", Head: var beside } || beside > token || builder.One(beside) is not (>= 0 and var called) || builder.Actors[called] is not { Country: null, Type: EntityType.Party or EntityType.Organization } side)
        {
            return -1;
        }

        builder.Become(called, EntityType.Party, null, side.Group.Length > 0 ? null : Sort(token, noun));
        return called;
    }

    // What sort of group one is by the words that describe it: "rebel" of "a rebel group"; a militia for the government is none that rebels.
    private string Sort(int token, string noun) =>
        text.ChildrenBy(token, "compound", "amod", "nmod") is var before && before.Exists(c => Enumerable.Range(text.LeftEdge(c), c - text.LeftEdge(c) + 1).Any(i => WordList.Loyal.Has(text.Lower(i)))) ? "loyalist"
        : before.FirstOrDefault(c => WordList.FightingGroup.Has(text.Lemma(c)), -1) is >= 0 and var kind ? text.Lemma(kind) : noun;

    // "Al Qaeda-linked gunmen" are neither Al Qaeda nor anybody named before; "aid groups" and "rights organisations" are none of those who fight; "the other party" is
    // another than the one told of last.
    private bool IsApart(int token) =>
        text.ChildrenBy(token, "amod").Any(c => text.Lower(c) is "other" or "another") ||
        text.Children(token).ToArray().Any(c => c < token && text.Tokens[c].Dep == "amod" && text.Child(c, "npadvmod", "amod") is >= 0 and var other && other + 2 == c && text.Tokens[other + 1].Tag == "HYPH")
        || text.ChildrenBy(token, "compound", "amod", "nmod", "poss").Any(c => WordList.CivicKind.Has(text.Lower(c)) && (char.IsLower(text.Tokens[c].Text[0]) || text.Tokens[c].SentenceStart) || WordList.CivicKind.Has(text.Lemma(c)) && text.Tokens[c].Dep is "poss");

    /// <summary>"the rebel group May 3 Movement", "the Front's largest splinter group, Red Star": a name without a state that stands right after the noun and beside it, or behind a comma; or -1.</summary>
    internal int NameAfter(int token)
    {
        var next = token + 2 < text.Tokens.Count && text.Lower(token + 2) == "the" ? token + 3 : token + 2;
        if (next < text.Tokens.Count && text.Tokens[token + 1].Text == "," && builder.One(next) is >= 0 and var behind && builder.Actors[behind] is { Country: null, Type: EntityType.Party or EntityType.Organization or EntityType.Person }
            && text.ChildrenBy(text.FirstConjunct(token), "appos").Prepend(text.Child(token, "appos")).Any(a => a > token && text.LeftEdge(a) <= next && builder.One(a) == behind))
        {
            return behind;
        }

        if (token + 1 >= text.Tokens.Count || builder.One(token + 1) is not (>= 0 and var named) || builder.Actors[named] is not { Country: null, Type: EntityType.Party or EntityType.Organization })
        {
            return -1;
        }

        var last = token + 1;
        while (last + 1 < text.Tokens.Count && builder.One(last + 1) == named)
        {
            last++;
        }

        return text.Tokens[last] is { Dep: "appos" } apposed && apposed.Head == token ? named : -1;
    }

    private bool IsSplit(int token, WordList told) => text.ChildrenBy(token, "amod", "compound", "nmod").Any(c => told.Has(string.Concat(Enumerable.Range(text.LeftEdge(c), c - text.LeftEdge(c) + 1).Select(text.Lower))));

    /// <summary>"Kenya's breakaway region of Lamu", "the self-declared republic Lamu": the region by its name, which is a side of its own; -1 for other words.</summary>
    internal int BreakawayRegion(int token)
    {
        if (!WordList.RegionNoun.Has(text.Lemma(token)) || !(IsSplit(token, WordList.BrokenAway) || IsSplit(token, WordList.Seceded)))
        {
            return -1;
        }

        var name = text.PrepositionObject(token, "of") is >= 0 and var of && builder.One(of) >= 0 ? of : text.Child(token, "appos");
        name = name < 0 && text.Tokens[token] is { Dep: "appos", Head: var before } ? before : name;
        return name >= 0 && builder.One(name) is >= 0 and var region && builder.Actors[region] is { Country: null, Type: not (EntityType.Person or EntityType.Outlet) } ? region : -1;
    }

    // "the R17 rebels": capitals and figures are no place, whatever the parser took them for.
    private static bool IsInitials(Actor actor) => actor is { Type: EntityType.Place, Name.Length: >= 2 and <= 6 } && actor.Name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && char.IsAsciiLetterUpper(actor.Name[0]);

    // "The Chadian rebel group" of a report that names one group in all.
    private int Sole()
    {
        var named = builder.Actors.Where(IsNamedGroup).Take(2).ToList();
        return named.Count == 1 && builder.Mentions.Any(m => m.Actor == named[0].Number) ? named[0].Number : -1;
    }

    // "A Chadian rebel group announced a truce. The Lake Front said ...": whoever is named for the first time as the subject of the next sentence.
    private int Coming(int token)
    {
        var (first, last) = text.SentenceOf(token);
        if (!text.Tokens.Take(first).All(t => t.Pos is "SPACE" or "PUNCT" or "PROPN" or "NUM") || text.Tokens[token].Dep != "nsubj" || last + 1 >= text.Tokens.Count)
        {
            return -1;
        }

        var next = text.SentenceOf(last + 1);
        for (var i = next.First; i <= next.Last; i++)
        {
            if (text.Tokens[i].Dep == "nsubj")
            {
                return builder.One(i) is >= 0 and var named && IsNamedGroup(builder.Actors[named]) && !builder.Mentions.Any(m => m.Actor == named && m.First < first) ? named : -1;
            }
        }

        return -1;
    }

    // A movement by name, not by description, and no union of states.
    private bool IsNamedGroup(Actor actor) =>
        actor is { Type: EntityType.Party, Country: null } && !WordList.UnionOfStates.Has(actor.Name) && builder.ByKey("group:" + actor.Name.ToLowerInvariant()) != actor.Number
        && !WordList.WholeForce.Has(actor.Name) && (actor.Name.EndsWith('s') || builder.ByKey("kind:" + actor.Name) != actor.Number);

    /// <summary>The first token of a noun phrase that tells it from others of its kind.</summary>
    internal int SkipDeterminer(int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            // "Chad's government and opposition groups": the parser took it all for one.
            first = text.Tokens[i].Dep == "cc" ? i + 1 : first;
        }

        while (first < head && (text.Tokens[first].Pos is "DET" or "NUM" or "PUNCT"
            || WordList.GroupQuantity.Has(text.Lower(first))))
        {
            first++;
        }

        return first;
    }

    /// <summary>The capitals and compound nouns before a noun that tell one group from another: "tamil tiger", "darfur rebel".</summary>
    internal string Kind(int token)
    {
        var words = new List<string>();
        foreach (var child in text.Children(token))
        {
            if (child < token && text.Tokens[child].Dep is "compound" or "amod" or "nmod" && Distinguishes(child))
            {
                for (var i = text.LeftEdge(child); i <= child; i++)
                {
                    if (text.Tokens[i].Pos is not ("DET" or "PUNCT" or "NUM"))
                    {
                        words.Add(text.Lower(i));
                    }
                }
            }
        }

        return string.Join(' ', words);
    }

    private bool Distinguishes(int modifier) =>
        text.Tokens[modifier].Pos == "PROPN" || text.Tokens[modifier].EntityLabel is "NORP" or "GPE" or "PERSON" or "ORG" || WordList.Group.Has(text, modifier)
        || WordList.GroupCause.Has(text.Lower(modifier));

    private int Last(int token, string noun, ImmutableArray<int> owners, string kind)
    {
        if (WordList.Collective.Has(noun) && kind.Length == 0 && owners.IsEmpty)
        {
            // "The coalition" after "the Northern Coalition": by its name, not whoever else was named last.
            var called = remembered.Sides().FirstOrDefault(s => builder.Actors[s] is { Country: null, Type: EntityType.Party or EntityType.Organization } actor && IsCalled(actor.Name, noun), -1);
            if (called >= 0 || WordList.Allied.Has(noun))
            {
                return called;
            }
        }

        if (kind.Length > 0)
        {
            var overlapping = remembered.Sides().FirstOrDefault(n => IsGroup(n) && Overlaps(builder.Actors[n].Name, kind), -1);
            if (overlapping >= 0)
            {
                return overlapping;
            }
        }
        else
        {
            // "The rebels": whoever was called so is meant before whoever was called something like it, "the militants".
            var alike = remembered.Sides().Where(n => IsGroup(n) && Alike(builder.Actors[n].Group, noun)).Distinct().ToList();
            if (alike.Count > 0)
            {
                // Of two that are called so and were named of late nobody can tell which; nor are "the rebels" who were told of before the militia the militia.
                var same = alike.FindAll(n => IsCalledSo(n, noun));
                return same.Count > 1 && remembered.SidesSince(text.SentenceOf(token).First - FarForTwo).Count(s => same.Contains(s.Actor)) > 1 ? -1
                    : same.Count > 0 ? same[0] : _unknown.Contains(noun) && builder.Actors[alike[0]].Group != noun && !WordList.AnyGroup.Has(builder.Actors[alike[0]].Group) ? -1 : alike[0];
            }
        }

        if (kind.Length > 0 || !owners.IsEmpty)
        {
            return -1;
        }

        // "The movement", "the group" after a party that was only named so far: the only one of late, or the only one of late that did something.
        var late = remembered.SidesSince(text.SentenceOf(token).First - FarForGroup)
            .Where(s => builder.Actors[s.Actor] is { Type: EntityType.Party, Country: null } actor && !actor.Name.EndsWith("Union", StringComparison.Ordinal) && !WordList.WholeForce.Has(actor.Group) && (actor.Group is not "loyalist" || WordList.AnyGroup.Has(noun))).ToList();
        var acting = late.Where(s => s.Subject).ToList();
        return late.Count == 1 ? late[0].Actor : acting.Count == 1 ? acting[0].Actor : -1;
    }

    // Nouns that pointed to no group so far.
    private readonly HashSet<string> _unknown = [];

    private bool IsGroup(int number) => builder.Actors[number] is { Group.Length: > 0, Country: null };

    private bool IsCalledSo(int number, string noun) => builder.Actors[number] is var actor && (actor.Group == noun || actor.Name.EndsWith(" " + noun + "s", StringComparison.OrdinalIgnoreCase));

    // How many words back, from its sentence, a group that is only called "the group" may have been named.
    private const int FarForGroup = 150;

    // How many words back, from its sentence, two groups of one kind stand beside each other.
    private const int FarForTwo = 40;

    private static bool IsCalled(string name, string noun)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return name.Contains(' ', StringComparison.Ordinal) && (last == noun || (WordList.Allied.Has(noun) && WordList.Allied.Has(last)));
    }

    private static bool Alike(string known, string noun) => known == noun || Families.Any(f => f.Has(known) && f.Has(noun));

    private static bool Overlaps(string name, string kind)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return kind.Split(' ').Any(k => words.Any(w => (w == k && !WordList.Group.Has(w)) || (w.TrimEnd('s') == k && !WordList.Group.Has(k))));
    }
}
