using Parley.Reading.Actors.Naming;
using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>
/// Finds out whom the words of a report mean: names first, then noun phrases that belong to a name ("the Ukrainian side"),
/// then descriptions and pronouns that point back. What is not sure stands for nobody.
/// </summary>
internal static class Casting
{
    /// <summary>The cast of a parsed report.</summary>
    /// <param name="text">The report, parsed.</param>
    /// <param name="gazetteer">Names of states, capitals, bodies and outlets.</param>
    /// <param name="author">Who "I" and "we" are outside quotations, as the report's head says; or null.</param>
    internal static (Cast Cast, Seq<Title> Titles) Cast(ParsedText text, Gazetteer gazetteer, string? author)
    {
        var builder = new CastBuilder(text);
        var names = Names.Find(text, gazetteer);
        var shortNames = Bracketed.ShortNames(text, gazetteer, names);
        var standing = shortNames.Values.SelectMany(m => m).ToHashSet();
        foreach (var name in names)
        {
            if (standing.Contains(name.First) && name.First == name.Last)
            {
                continue;
            }

            if (JoinedNames.BothOfOneName(text, gazetteer, name.Last) is var (one, other))
            {
                builder.Stands(name.Last, [State(builder, one), State(builder, other)], mention: false);
                continue;
            }

            if (IsAbroad(text, names, name))
            {
                continue;
            }

            Introduce(text, builder, name);
            foreach (var again in shortNames.TryGetValue(name.First, out var places) ? places : [])
            {
                builder.Alias(builder.One(name.First), text.Tokens[again].Text);
                builder.Mention(builder.One(name.First), again, again);
            }
        }

        Abbreviations(text, builder, names);
        var titles = Titles.Find(text, builder, names);
        References.Resolve(text, builder, titles, author);
        return (builder.Build(), titles);
    }

    // "Greeks in the north of Cyprus": people of one state who live in another are not their state.
    private static bool IsAbroad(ParsedText text, Seq<Name> names, Name name)
    {
        if (name is not { Sort: NameSort.Demonym, Entry: { } people } || text.Tokens[name.Last] is not { Tag: "NNPS" or "NNS", Dep: not ("compound" or "amod" or "nmod") } || text.Child(name.Last, "det") >= 0 || text.PrepositionObject(name.Last, "in") is not (>= 0 and var there))
        {
            return false;
        }

        there = text.PrepositionObject(there, "of") is >= 0 and var part ? part : there;
        return names.Any(n => n.First <= there && there <= n.Last && n is { Sort: NameSort.State, Entry: { } land } && land.Country != people.Country);
    }

    private static void Introduce(ParsedText text, CastBuilder builder, Name name)
    {
        var words = Names.Leading(text.Words(name.First, name.Last));
        switch (name.Sort)
        {
            case NameSort.Person or NameSort.Place or NameSort.Organization when OtherName(text, builder, name) is >= 0 and var man:
                builder.AlsoKnownBy("person:" + words, man);
                builder.AlsoKnownBy((name.Sort is NameSort.Place ? "place:" : "org:") + Key(words), man);
                builder.Alias(man, words);
                builder.Mention(man, name.First, name.Last);
                break;
            case NameSort.Person:
                builder.Mention(Addressed(text, builder, name, words), name.First, name.Last);
                break;
            case NameSort.State when name.Entry is { } entry:
                IntroduceState(text, builder, name, entry, words);
                break;
            case NameSort.Demonym when name.Entry is { } entry:
                var state = State(builder, entry);
                builder.Alias(state, words);
                builder.Mention(state, name.First, name.Last);
                break;
            case NameSort.Body when name.Entry is { } entry:
                var body = builder.Add("body:" + entry.Name, IsUnion(entry.Name) ? EntityType.Party : EntityType.Organization, entry.Name, entry.Country);
                builder.Alias(body, words);
                builder.Mention(body, name.First, name.Last);
                break;
            case NameSort.Movement when name.Entry is { } entry:
                var movement = builder.Add("movement:" + entry.Name, EntityType.Party, words, null, "movement");
                builder.Rename(movement, words);
                builder.Mention(movement, name.First, name.Last);
                break;
            case NameSort.Outlet when name.Entry is { } entry:
                var outlet = builder.Add("outlet:" + entry.Name, EntityType.Outlet, words, entry.Country);
                builder.Alias(outlet, words);
                builder.Mention(outlet, name.First, name.Last);
                break;
            case NameSort.Organization:
                var key = "org:" + Key(words);
                var known = builder.ByKey(key) is >= 0 and var same ? same
                    : name.First == name.Last && name.First > 0 && text.Lower(name.First - 1) == "the" && (WordList.Institution.Has(text, name.First) || WordList.PartyNameEnding.Has(words)) ? builder.CalledBy(words) : -1;
                var organization = known >= 0 ? known : builder.Add(key, IsOutlet(words) ? EntityType.Outlet : IsSide(words) ? EntityType.Party : EntityType.Organization, words, null);
                builder.Alias(organization, words);
                builder.Mention(organization, name.First, name.Last);
                break;
            case NameSort.Kind:
                builder.Mention(Kind(builder, words), name.First, name.Last);
                break;
            default:
                var place = builder.Add("place:" + Key(words), EntityType.Place, words, null);
                builder.Mention(place, name.First, name.Last);
                break;
        }
    }

    // "Port Vela News Agency", "Radio Tamu", "the Tamu Daily": more than the one word, since "the Post" may be one of soldiers.
    private static bool IsOutlet(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts && (WordList.OutletEnding.Has(parts[^1]) || WordList.OutletOpening.Has(parts[0]) || (parts[^1] is "Agency" && parts[^2] is "News" or "Press"));

    // "Omar Salih, better known as Abu Zaid", "Antonio Rojas, alias El Rubio": whose other name it is, or -1.
    private static int OtherName(ParsedText text, CastBuilder builder, Name name)
    {
        var token = text.Tokens[name.Last];
        var owner = name.First > 0 && WordList.OtherNameNoun.Has(text.Lower(name.First - 1)) && token.Dep == "appos" ? token.Head
            : token.Dep == "pobj" && text.Lower(token.Head) == "as" && text.Tokens[text.Tokens[token.Head].Head] is { Dep: "acl", Tag: "VBN", Head: var known } called && text.Lower(called.Index) == "known" ? known
            : -1;
        return owner >= 0 && owner < name.First && builder.One(owner) is >= 0 and var one && builder.Actors[one].Type == EntityType.Person ? one : -1;
    }

    // A capital after "in" is the town; elsewhere it stands for its state: "Moscow has failed to conquer".
    private static void IntroduceState(ParsedText text, CastBuilder builder, Name name, GazetteerEntry entry, string words)
    {
        if (entry.Kind == GazetteerKind.Capital && (IsLocation(text, name) || IsVenue(text, name) || IsDated(text, name)))
        {
            builder.Mention(builder.Add("town:" + entry.Words, EntityType.Place, words, entry.Country), name.First, name.Last);
            return;
        }

        var state = State(builder, entry);
        builder.Alias(state, words);
        builder.Mention(state, name.First, name.Last);
    }

    private static bool IsLocation(ParsedText text, Name name)
    {
        var head = name.Last;
        var token = text.Tokens[head];
        if (token.Dep == "conj")
        {
            token = text.Tokens[text.FirstConjunct(head)];
        }

        if (token.Dep == "pobj")
        {
            return WordList.PlacePreposition.Has(text.Lower(token.Head)) || (text.Tokens[token.Head].Head is var edge && text.Tokens[edge].Dep == "pobj" && text.EdgeOf(text.Tokens[edge].Head) == token.Index)
                || (text.Lower(token.Head) is "to" or "from" or "for" && IsMotion(text, text.Tokens[token.Head].Head));
        }

        // "the capital, Lima,"
        if (name.First > 1 && text.Tokens[name.First - 1].Text == "," && text.Lemma(name.First - 2) is "capital" or "city" or "town")
        {
            return true;
        }

        return token.Dep is "appos" && text.Lemma(token.Head) is "capital" or "city" or "town"
            || token.Dep is "dobj" && text.Lemma(token.Head) is "visit" or "reach" or "leave";
    }

    // "the Rome talks", "the Oslo truce": where they were held or made, not who held them.
    private static bool IsVenue(ParsedText text, Name name)
    {
        var token = text.Tokens[name.Last];
        return token.Dep is "compound" or "nmod" or "amod" && token.Head > name.Last && text.Tokens[name.Last + 1].Tag is not ("HYPH" or "POS")
            && (WordList.Talks.Has(text, token.Head) || WordList.Agreement.Has(text, token.Head));
    }

    // "Round 2. Lima, 3-5 May", "(Lima, May 2023)": a town with a day.
    private static bool IsDated(ParsedText text, Name name) =>
        name.First > 0 && !text.StartsParagraph(name.First) && !char.IsLetterOrDigit(text.Tokens[name.First - 1].Text[^1]) && name.Last + 2 < text.Tokens.Count && text.Tokens[name.Last + 1].Text == ","
        && (char.IsAsciiDigit(text.Tokens[name.Last + 2].Text[0]) || (text.Tokens[name.Last + 2].Pos == "PROPN" && WordList.Month.Has(text.Lower(name.Last + 2))));

    private static bool IsMotion(ParsedText text, int verb) =>
        WordList.Motion.Has(text.Lemma(verb));

    private static int State(CastBuilder builder, GazetteerEntry entry) =>
        builder.Add("state:" + (entry.State ?? entry.Name), EntityType.Party, entry.State ?? entry.Name, entry.Country);

    private static bool IsUnion(string name) => WordList.UnionOfStates.Has(name);

    private static bool IsSide(string words) =>
        WordList.PartyNameEnding.Words().Any(s => words.EndsWith(s, StringComparison.Ordinal))
        && !words.Split([' ', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Any(w => WordList.Calling.Has(w.ToLowerInvariant()));

    /// <summary>The group that goes by an adjective: "Maoist" rebels and "the Maoists" are one.</summary>
    private static int Kind(CastBuilder builder, string words)
    {
        var stem = words.TrimEnd('s');
        var known = builder.ByKey("kind:" + stem);
        if (known >= 0)
        {
            builder.Rename(known, words);
            return known;
        }

        return builder.Add("kind:" + stem, EntityType.Party, words, null);
    }

    /// <summary>The person with this name: one named so before, by the full name or by its last word, else somebody new.</summary>
    // "Sir Paul" and "King Oren" are whoever was introduced with that word, whatever others are called.
    private static int Addressed(ParsedText text, CastBuilder builder, Name name, string words)
    {
        var address = name.First > 0 && (WordList.PlainTitle.Has(text.Lower(name.First - 1)) || WordList.Office.Has(text, name.First - 1)) ? text.Lower(name.First - 1) : "";
        if (name.First == name.Last && address.Length > 0 && builder.Addressed(address, words) is >= 0 and var known)
        {
            return known;
        }

        var person = Person(builder, words);
        if (name.First < name.Last && address.Length > 0)
        {
            builder.Address(address, words.Split(' ')[0], person);
        }

        return person;
    }

    private static int Person(CastBuilder builder, string words)
    {
        var parts = CastBuilder.Parts(words);
        var full = builder.ByKey("person:" + words);
        if (full >= 0)
        {
            return full;
        }

        // Two people with one surname: the bare name stays open, an entity of its own.
        if (parts.Length == 1 && (builder.IsShared(words) || builder.IsSharedGiven(words)))
        {
            return builder.Add("open:" + words, EntityType.Person, words, null);
        }

        // One surname and no given name against it: the one mentioned last.
        if (builder.PersonNamed(parts) is >= 0 and var actor)
        {
            builder.Rename(actor, words);
            if (parts.Length > 1)
            {
                builder.AlsoKnownBy("person:" + words, actor);
            }

            return actor;
        }

        return builder.Add("person:" + words, EntityType.Person, words, null);
    }

    // "Kurdistan Workers Party, known as the PKK": capitals that are the initials of a name of the report.
    private static void Abbreviations(ParsedText text, CastBuilder builder, Seq<Name> names)
    {
        var byWords = names.Where(n => n.First == n.Last && n.Sort is NameSort.Organization or NameSort.Kind or NameSort.Place).ToLookup(n => text.Words(n.First, n.Last));
        foreach (var same in byWords.Where(g => g.Key.Length is >= 2 and <= 6 && g.Key.All(char.IsUpper)).Take(MostAbbreviations))
        {
            var self = builder.One(same.First().First);
            foreach (var actor in builder.Actors.ToList())
            {
                if (actor.Number != self && self >= 0 && actor.Type is EntityType.Party or EntityType.Organization && Initials(actor.Name, same.Key))
                {
                    foreach (var again in same)
                    {
                        builder.Mention(actor.Number, again.First, again.Last);
                    }

                    builder.Alias(actor.Number, same.Key);
                    break;
                }
            }
        }
    }

    // Each is compared with all names; no report has more.
    private const int MostAbbreviations = 50;

    private static bool Initials(string name, string letters)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).ToList();
        return words.Count > 1 && string.Concat(words.Select(w => w[0])) == letters
            || (words.Count > 1 && words.Count == letters.Length && words.Where((w, i) => w.Contains(letters[i], StringComparison.OrdinalIgnoreCase)).Count() == letters.Length);
    }

    private static string Key(string words)
    {
        var key = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        return key.Replace('’', '\'').ToLowerInvariant();
    }
}
