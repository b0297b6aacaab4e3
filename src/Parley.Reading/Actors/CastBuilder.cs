using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Folding;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>Collects actors while a text is gone through; what comes out is a <see cref="Cast"/>.</summary>
internal sealed class CastBuilder(ParsedText text)
{
    private readonly List<Actor> _actors = [];
    private readonly List<List<string>> _aliases = [];
    private readonly List<Mention> _mentions = [];
    private readonly ImmutableArray<int>[] _byToken = [.. Enumerable.Repeat(ImmutableArray<int>.Empty, text.Tokens.Count)];
    private readonly Dictionary<string, int> _byKey = [];
    private readonly Dictionary<string, List<int>> _people = [];

    // Words within longer names, and whose; -1 where several have them.
    private readonly Dictionary<string, int> _within = [];

    // Forms of address and given names, and whose; -1 where several have them.
    private readonly Dictionary<(string Address, string Given), int> _addressed = [];

    private ImmutableArray<(int Token, ImmutableArray<int> Sides)> _seated = [];
    private ImmutableArray<int> _brokers = [];
    private (int Sides, int State) _unnamed = (-1, -1);
    private (int State, int Group) _inner = (-1, -1);

    internal IReadOnlyList<Actor> Actors => _actors;

    internal IReadOnlyList<Mention> Mentions => _mentions;

    internal ImmutableArray<int> At(int token) => _byToken[token];

    /// <summary>The one actor a word stands for so far, or -1.</summary>
    internal int One(int token) => token >= 0 && _byToken[token].Length == 1 ? _byToken[token][0] : -1;

    /// <summary>Whether a word stands for one state so far.</summary>
    internal bool IsState(int token) => One(token) is >= 0 and var actor && Actors[actor].IsState;

    internal int ByKey(string key) => _byKey.TryGetValue(key, out var actor) ? actor : -1;

    internal int Add(string key, EntityType type, string name, string? country, string group = "")
    {
        if (_byKey.TryGetValue(key, out var known))
        {
            return known;
        }

        _actors.Add(new Actor(_actors.Count, type, name, country, group));
        _aliases.Add([]);
        _byKey[key] = _actors.Count - 1;
        if (type == EntityType.Person)
        {
            KnowPerson(_actors.Count - 1, name);
        }

        return _actors.Count - 1;
    }

    /// <summary>
    /// The person with a name of these words: the same first and last word, or one word that is the other's last or first.
    /// The one introduced last where several fit; -1 where none does.
    /// </summary>
    internal int PersonNamed(string[] parts)
    {
        var best = -1;

        // "De la Calle" after "Humberto de la Calle"
        if (parts.Length > 1 && WordList.NameOpener.Has(parts[0].ToLowerInvariant()))
        {
            return _people.TryGetValue(parts[^1], out var same)
                ? same.LastOrDefault(a => _actors[a].Name.EndsWith(" " + string.Join(' ', parts), StringComparison.OrdinalIgnoreCase), -1)
                : -1;
        }

        // "Gomez Soto" after "Camilo Gomez Soto"; three words have a given name of their own: "Omar Gomez Soto" may be the father of "Camilo Omar Gomez Soto".
        if (parts.Length == 2 && _people.TryGetValue(Bare(parts[^1]), out var longer) && longer.LastOrDefault(a => _actors[a].Name.EndsWith(" " + string.Join(' ', parts), StringComparison.Ordinal), -1) is >= 0 and var whole)
        {
            return whole;
        }

        parts = [.. parts.Select(Bare)];
        foreach (var word in parts.Length == 1 ? parts : [parts[^1], parts[0]])
        {
            foreach (var actor in _people.TryGetValue(word, out var known) ? known : [])
            {
                var name = Parts(_actors[actor].Name).Select(Bare).ToArray();
                var alike = parts.Length == 1 || name.Length == 1
                    ? name[^1] == parts[^1] || name[0] == parts[0] || name[^1] == parts[0] || name[0] == parts[^1]
                    : name[^1] == parts[^1] && name[0] == parts[0];
                best = alike ? Math.Max(best, actor) : best;
            }
        }

        // "Gomez" after "Camilo Gomez Soto", where nobody else is called so.
        return best < 0 && parts is [{ Length: > 2 } middle] && _within.TryGetValue(middle, out var one) ? one : best;
    }

    /// <summary>"Sir Paul", "King Oren": the one who was introduced with that word before a name that begins so, or -1.</summary>
    internal int Addressed(string address, string given) => _addressed.TryGetValue((address, given), out var actor) ? actor : -1;

    /// <summary>Takes note by which word before the name somebody was introduced.</summary>
    internal void Address(string address, string given, int actor) =>
        _addressed[(address, given)] = _addressed.TryGetValue((address, given), out var other) && other != actor ? -1 : actor;

    /// <summary>The words of a person's name without "Jr." and the like at its end.</summary>
    internal static string[] Parts(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && WordList.NameSuffix.Has(words[^1]) ? [.. words[..^1].Select(w => w.TrimEnd(','))] : words;
    }

    // "Rashdi" after "Hamid al-Rashdi", "Jimenez" after "Jiménez"
    private static string Bare(string name) =>
        PlainLetters.Unmarked(name) is var word && word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at + 1 < word.Length && WordList.JoiningParticle.Has(word[..at].ToLowerInvariant()) ? word[(at + 1)..] : word;

    /// <summary>Whether two people so far have this last word and different given names.</summary>
    internal bool IsShared(string surname) =>
        (_people.TryGetValue(Bare(surname), out var known) ? known : []).Select(a => Parts(_actors[a].Name))
        .Where(n => n.Length > 1 && Bare(n[^1]) == Bare(surname)).Select(n => n[0]).Distinct().Skip(1).Any();

    /// <summary>"Karim" after "Karim Dosso" and "Karim Sall": whether two people so far have this given name, and nobody that surname.</summary>
    internal bool IsSharedGiven(string given)
    {
        var names = (_people.TryGetValue(Bare(given), out var known) ? known : []).ConvertAll(a => Parts(_actors[a].Name)).FindAll(n => n.Length > 1);
        return !names.Exists(n => Bare(n[^1]) == Bare(given)) && names.Where(n => Bare(n[0]) == Bare(given)).Select(n => n[^1]).Distinct().Skip(1).Any();
    }

    /// <summary>"The Committee" after "the High Negotiations Committee": the one body or side with a name of several words that ends in this one; -1 where none or several do.</summary>
    internal int CalledBy(string noun)
    {
        var found = -1;
        foreach (var actor in _actors)
        {
            if (actor is { Type: EntityType.Organization or EntityType.Party, Country: null } && actor.Name.Length > noun.Length + 1 && actor.Name[^(noun.Length + 1)] == ' '
                && char.IsUpper(actor.Name[^noun.Length]) && actor.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = actor.Number;
            }
        }

        return found;
    }

    internal void AlsoKnownBy(string key, int actor) => _byKey.TryAdd(key, actor);

    /// <summary>Takes <paramref name="name"/> for the actor's name where it is fuller than the one so far.</summary>
    internal void Rename(int actor, string name)
    {
        if (name.Length > _actors[actor].Name.Length)
        {
            Alias(actor, _actors[actor].Name);
            _aliases[actor].Remove(name);
            _actors[actor] = _actors[actor] with { Name = name };
            if (_actors[actor].Type == EntityType.Person)
            {
                KnowPerson(actor, name);
            }
        }
        else
        {
            Alias(actor, name);
        }
    }

    private void KnowPerson(int actor, string name)
    {
        var words = Parts(name).Select(Bare).ToArray();
        foreach (var middle in words.Skip(1).SkipLast(1).Where(w => char.IsUpper(w[0])))
        {
            _within[middle] = _within.TryGetValue(middle, out var other) && other != actor ? -1 : actor;
        }

        foreach (var word in words.Length == 1 ? words : [words[0], words[^1]])
        {
            if (!_people.TryGetValue(word, out var known))
            {
                _people[word] = known = [];
            }

            // A hundred people of one name are told apart no longer; the latest count.
            if (!known.Contains(actor))
            {
                known.Add(actor);
                if (known.Count > 100)
                {
                    known.RemoveAt(0);
                }
            }
        }
    }

    internal void Become(int actor, EntityType type, string? country = null, string? group = null) =>
        _actors[actor] = _actors[actor] with
        {
            Type = type,
            Country = _actors[actor].Country ?? country,
            Group = group ?? _actors[actor].Group,
        };

    internal void Alias(int actor, string name)
    {
        if (name != _actors[actor].Name && !_aliases[actor].Contains(name))
        {
            _aliases[actor].Add(name);
        }
    }

    /// <summary>Says that the tokens name the actor: all of them stand for it.</summary>
    internal void Mention(int actor, int first, int last)
    {
        _mentions.Add(new Mention(actor, first, last));
        for (var i = first; i <= last; i++)
        {
            _byToken[i] = [actor];
        }
    }

    /// <summary>Says that the head of a noun phrase stands for the actors; where it is one and sure, it counts as a mention.</summary>
    internal void Stands(int token, ImmutableArray<int> actors, bool mention)
    {
        _byToken[token] = actors;
        if (mention && actors.Length == 1)
        {
            _mentions.Add(new Mention(actors[0], token, token));
        }
    }

    /// <summary>Says who the sides of the main talks are, and who stands between them.</summary>
    internal void Seat(IEnumerable<(int Token, ImmutableArray<int> Sides)> seated, IEnumerable<int> brokers, (int Sides, int State) unnamed, (int State, int Group) inner) =>
        (_seated, _brokers, _unnamed, _inner) = ([.. seated], [.. brokers.Order()], unnamed, inner);

    internal Cast Build()
    {
        var byFirst = _mentions.OrderBy(m => m.First).ThenBy(m => m.Last).ThenBy(m => m.Actor).ToList();
        var order = new int[_actors.Count];
        Array.Fill(order, -1);
        var next = 0;
        foreach (var mention in byFirst)
        {
            if (order[mention.Actor] < 0)
            {
                order[mention.Actor] = next++;
            }
        }

        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] < 0)
            {
                order[i] = next++;
            }
        }

        var actors = new Actor[_actors.Count];
        var aliases = new ImmutableArray<string>[_actors.Count];
        for (var i = 0; i < order.Length; i++)
        {
            actors[order[i]] = _actors[i] with { Number = order[i] };
            aliases[order[i]] = [.. _aliases[i].Where(a => a != _actors[i].Name)];
        }

        return new Cast(
            [.. actors],
            [.. _byToken.Select(all => all.Select(a => order[a]).ToImmutableArray())],
            [.. byFirst.Select(m => m with { Actor = order[m.Actor] })],
            [.. aliases])
        {
            Seated = [.. _seated.Select(s => (s.Token, s.Sides.Select(a => order[a]).ToImmutableArray()))],
            Brokers = [.. _brokers.Select(a => order[a])],
            Inner = _inner is { State: >= 0, Group: >= 0 } ? (order[_inner.State], order[_inner.Group]) : (-1, -1),
            UnnamedSides = _unnamed.Sides < 0 ? _unnamed : (order[_unnamed.Sides], order[_unnamed.State]),
        };
    }
}
