using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>Everybody a report names, and which words stand for whom.</summary>
internal sealed class Cast
{
    private readonly ImmutableArray<ImmutableArray<int>> _byToken;
    private readonly Dictionary<int, Mention> _named;
    private readonly Dictionary<string, Actor> _states;
    private readonly Dictionary<EntityId, Actor> _byId;
    private readonly ILookup<int, Mention> _mentionsOf;
    private readonly IReadOnlyDictionary<int, int> _meant = new Dictionary<int, int>();

    /// <param name="actors">The actors, each at the place of its number.</param>
    /// <param name="byToken">For each token the actors it stands for: none, one, or several ("both sides").</param>
    /// <param name="names">Where actors are named or sure to be meant.</param>
    /// <param name="aliases">The other names of each actor, in order of first use.</param>
    internal Cast(
        ImmutableArray<Actor> actors,
        ImmutableArray<ImmutableArray<int>> byToken,
        ImmutableArray<Mention> names,
        ImmutableArray<ImmutableArray<string>> aliases)
    {
        Actors = actors;
        _byToken = byToken;
        Mentions = names;
        Aliases = aliases;
        _named = [];
        foreach (var mention in names)
        {
            for (var token = mention.First; token <= mention.Last; token++)
            {
                _named.TryAdd(token, mention);
            }
        }

        _states = actors.Where(a => a.IsState).DistinctBy(a => a.Country).ToDictionary(a => a.Country!);
        _mentionsOf = names.ToLookup(m => m.Actor);
        _byId = actors.ToDictionary(a => Id(a.Number));
    }

    private Cast(Cast cast, ImmutableArray<ImmutableArray<int>> byToken, ImmutableArray<Mention> names, IReadOnlyDictionary<int, int> meant)
        : this(cast.Actors, byToken, names, cast.Aliases) => _meant = meant;

    internal ImmutableArray<Actor> Actors { get; }

    internal ImmutableArray<Mention> Mentions { get; }

    internal ImmutableArray<ImmutableArray<string>> Aliases { get; }

    /// <summary>The sides that the words seat at one table or against each other, and where, in the order of the text.</summary>
    internal ImmutableArray<(int Token, ImmutableArray<int> Sides)> Seated { get; init; } = [];

    /// <summary>Whoever is said to mediate, host or observe.</summary>
    internal ImmutableArray<int> Brokers { get; init; } = [];

    /// <summary>A state and the group that it is in conflict with inside it; -1 where the report tells of none.</summary>
    internal (int State, int Group) Inner { get; init; } = (-1, -1);

    /// <summary>The one that stands for the sides of a state's inner conflict ("the Libyan parties"), and the state; -1 where the report has none.</summary>
    internal (int Sides, int State) UnnamedSides { get; init; } = (-1, -1);

    /// <summary>The first mentions of an actor, at most ten: whoever is introduced is so early on.</summary>
    internal IEnumerable<Mention> MentionsOf(int actor) => _mentionsOf[actor].Take(10);

    /// <summary>The same cast with pronouns that stand for the words at other places, or, where that is -1, for nobody that is sure.</summary>
    internal Cast Settled(ParsedText text, IReadOnlyDictionary<int, int> meant)
    {
        var byToken = _byToken.ToBuilder();
        foreach (var (pronoun, words) in meant)
        {
            byToken[pronoun] = words < 0 ? [] : [.. text.Conjuncts(words).SelectMany(w => _byToken[w]).Distinct()];
        }

        return new Cast(
            this,
            byToken.ToImmutable(),
            [.. Mentions.Where(m => m.First != m.Last || !meant.ContainsKey(m.First) || byToken[m.First].Contains(m.Actor))],
            meant)
        {
            Seated = Seated,
            Brokers = Brokers,
            Inner = Inner,
            UnnamedSides = UnnamedSides,
        };
    }

    /// <summary>Where the words stand that a settled pronoun stands for; the token itself for all others.</summary>
    internal int Antecedent(int token) => _meant.TryGetValue(token, out var words) && words >= 0 ? words : token;

    /// <summary>The actors that the word at <paramref name="token"/> stands for.</summary>
    internal ImmutableArray<int> AllAt(int token) => token < 0 ? [] : _byToken[token];

    /// <summary>The one actor that the word stands for, or null where it is none or several.</summary>
    internal Actor? At(int token) => token >= 0 && _byToken[token].Length == 1 ? Actors[_byToken[token][0]] : null;

    internal bool IsPerson(int token) => At(token)?.Type == EntityType.Person;

    /// <summary>Whether the word stands for a side, or for somebody of one.</summary>
    internal bool IsActor(int token) => token >= 0 && _byToken[token].Length > 0;

    /// <summary>The state with this ISO 3166-1 alpha-2 code, where the report names it.</summary>
    internal Actor? State(string country) => _states.GetValueOrDefault(country);

    /// <summary>The name an actor goes by in a claim's slot.</summary>
    internal static EntityId Id(int actor) => new($"e{actor + 1}");

    /// <summary>Who goes by that name in slots, or null where nobody does.</summary>
    internal Actor? Find(EntityId id) => _byId.GetValueOrDefault(id);

    /// <summary>The slot for the noun phrase whose head is <paramref name="token"/>: the words as they stand, and whom they mean.</summary>
    internal EntitySlot Slot(ParsedText text, int token)
    {
        var actor = At(token);
        return new EntitySlot(actor is null ? null : Id(actor.Number), SlotText(text, token));
    }

    /// <summary>One slot for each actor the words stand for; one without an actor where they name nobody in particular.</summary>
    internal IEnumerable<EntitySlot> Slots(ParsedText text, int token)
    {
        var all = AllAt(token);
        if (all.Length == 0)
        {
            // "He said": he whom no name is known of goes by the words he was told by.
            yield return new EntitySlot(null, SlotText(text, Antecedent(token)));
            yield break;
        }

        var words = all.Length > 1 ? SharedText(text, token) : SlotText(text, token);
        foreach (var actor in all)
        {
            yield return new EntitySlot(Id(actor), all.Length > 1 ? OwnText(text, token, actor) ?? words : words);
        }
    }

    // "officials of Chad and Niger": of two whom the words name, each by the words that name it.
    private string? OwnText(ParsedText text, int token, int actor)
    {
        var (first, last) = (text.LeftEdge(token), text.RightEdge(token));
        if (!Enumerable.Range(first, last - first + 1).Any(i => text.Tokens[i].Pos == "CCONJ"))
        {
            return null;
        }

        var own = _mentionsOf[actor].FirstOrDefault(m => m.First >= first && m.Last <= last && !(m.First <= token && token <= m.Last) && text.Tokens[m.First].Pos != "PRON");
        return own is null ? null : text.Words(own.First, own.Last);
    }

    // "officials of Chad and Niger": the words reach over all whom they name.
    private static string SharedText(ParsedText text, int token)
    {
        var (first, last) = text.NounPhrase(token);
        var inner = text.PrepositionObject(token, "of", "from");
        return text.Words(first, inner > token && inner <= last ? Math.Max(last, text.NounPhrase(text.Conjuncts(inner)[^1]).Last) : last);
    }

    private string SlotText(ParsedText text, int token)
    {
        if (text.Tokens[token].Pos != "PRON" && _named.TryGetValue(token, out var mention) && Actors[mention.Actor].Type == EntityType.Person)
        {
            // "UN Envoy for the Lakes, Omar Tijani, said": the name behind the office, in its sentence.
            var end = text.SentenceOf(token).Last;
            if (mention.First == mention.Last && text.Tokens[token].Pos == "PROPN" && WordList.Office.Has(text, token) && !Actors[mention.Actor].Name.Contains(text.Tokens[token].Text, StringComparison.Ordinal)
                && _mentionsOf[mention.Actor].FirstOrDefault(m => m.First > token && m.First < m.Last && m.Last <= end) is { } behind)
            {
                return text.Words(behind.First, behind.Last);
            }

            // "Chad's negotiator, Omar Tijani": the name beside the office; "the negotiator" later on goes by the words that stand there.
            if (mention.First < mention.Last || text.Tokens[token].Pos != "NOUN")
            {
                return text.Words(mention.First, mention.Last);
            }

            if (text.Child(token, "appos") is >= 0 and var name && _named.TryGetValue(name, out var beside) && beside.Actor == mention.Actor)
            {
                return text.Words(beside.First, beside.Last);
            }

            if (text.Conjuncts(token).Select(c => _named.GetValueOrDefault(c)).FirstOrDefault(m => m is not null && m.Actor == mention.Actor && m.First < m.Last) is { } joined)
            {
                // "Former president and mediator Kofi Mensah"
                return text.Words(joined.First, joined.Last);
            }
        }

        var (first, last) = text.NounPhrase(token);
        first = _named.TryGetValue(token, out var named) && named.First < named.Last ? Math.Min(first, named.First) : first;
        return text.Words(first, IsActor(token) ? last : WholeSource(text, token, last));
    }

    // "a person close to the team", "two people familiar with the plan", "a diplomat briefed on the talks": who speaks without a name goes by all the words that say who he is.
    private static int WholeSource(ParsedText text, int token, int last)
    {
        if (!(WordList.UnnamedSource.Has(text.Lemma(token)) || text.Lower(token) is "people" || (WordList.Office.Has(text, token) && text.Tokens[token].Pos == "NOUN")) || text.Tokens[token].Dep is not ("nsubj" or "pobj" or "dobj" or "nsubjpass"))
        {
            return last;
        }

        foreach (var child in text.Children(token))
        {
            if (child > token && text.LeftEdge(child) == last + 1 && text.Tokens[child] is { Dep: "amod" or "acl" or "prep" } tied && (tied.Dep != "prep" || WordList.SourceTie.Has(text.Lower(child)))
                && !Enumerable.Range(child, text.RightEdge(child) - child + 1).Any(i => text.Tokens[i].Text == "," || text.Tokens[i].EntityLabel is "DATE" or "TIME" || text.Tokens[i].Dep is "ccomp"))
            {
                last = text.RightEdge(child);
            }
        }

        return last;
    }
}
