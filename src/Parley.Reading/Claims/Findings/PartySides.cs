using Parley.Reading.Actors;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>Which side a person speaks or acts for, as far as the report says.</summary>
internal static class PartySides
{
    /// <summary>The party slot for each actor at a token: the party itself, or the state or group of a person's office.</summary>
    internal static IEnumerable<EntitySlot> Parties(Notebook notes, int token)
    {
        foreach (var number in notes.Cast.AllAt(token))
        {
            var actor = notes.Cast.Actors[number];
            if (actor.Type is EntityType.Party)
            {
                yield return new EntitySlot(Cast.Id(number), notes.Text.Tokens[token].Pos == "PRON" ? actor.Name : Words(notes, token, number));
            }
            else if (actor.Type is EntityType.Person)
            {
                yield return OfPerson(notes, number) ?? new EntitySlot(Cast.Id(number), actor.Name);
            }
            else if (actor.Type is EntityType.Organization)
            {
                // "His team", of a man who leads it for a body: that body's.
                yield return StateOf(notes, actor) ?? new EntitySlot(Cast.Id(number), notes.Text.Child(token, "poss") is >= 0 and var his && notes.Text.Tokens[his].Pos is "PRON" ? actor.Name : Words(notes, token, number));
            }
        }
    }

    /// <summary>The people named at a token.</summary>
    internal static IEnumerable<EntitySlot> People(Notebook notes, int token)
    {
        foreach (var number in notes.Cast.AllAt(token))
        {
            if (notes.Cast.Actors[number].Type == EntityType.Person)
            {
                yield return new EntitySlot(Cast.Id(number), notes.Cast.Actors[number].Name);
            }
        }
    }

    /// <summary>The side of a person's office, or null where the report does not say it.</summary>
    internal static EntitySlot? OfPerson(Notebook notes, int person)
    {
        foreach (var title in notes.TitlesOf[person])
        {
            if (title.Of >= 0 && !title.IsToCome(notes.Text) && !WordList.EndedOffice.Has(notes.Text.Lower(title.First)) && notes.Cast.At(title.Of) is { } of && SideOf(notes, of, title.Of) is { } side)
            {
                return side;
            }
        }

        // "Omar Tijani of Niger", "Niger's Omar Tijani"
        foreach (var mention in notes.Cast.MentionsOf(person))
        {
            if (notes.Text.Child(mention.Last, "poss") is >= 0 and var owner && notes.Cast.At(owner) is { Type: EntityType.Party } whose)
            {
                return new EntitySlot(Cast.Id(whose.Number), whose.Name);
            }

            if (notes.Text.PrepositionObject(mention.Last, "of") is >= 0 and var from && notes.Cast.At(from) is { Type: EntityType.Party } state)
            {
                return new EntitySlot(Cast.Id(state.Number), state.Name);
            }
        }

        return null;
    }

    // A ministry or council of a state stands for the state; one whose state is not known is nobody's side.
    private static EntitySlot? SideOf(Notebook notes, Actor of, int token) => of.Type switch
    {
        EntityType.Party => new EntitySlot(Cast.Id(of.Number), of.Name),
        EntityType.Organization => StateOf(notes, of) ?? (WordList.Institution.Has(notes.Text, token) || of.Name.Split(' ').Any(w => WordList.Institution.Has(w.ToLowerInvariant())) ? null : new EntitySlot(Cast.Id(of.Number), notes.Text.Words(token, token))),
        _ => null,
    };

    /// <summary>
    /// The sides that the report up to the end of the sentence at <paramref name="token"/> seats most often at one table or against each other, the earliest
    /// where two are alike; where its words seat nobody, a state and the group inside it that it is in conflict with; else the clear pair; else the sides
    /// within a state that nobody names.
    /// </summary>
    internal static Seq<EntitySlot> MainSides(Notebook notes, int token, Seq<EntitySlot> aside)
    {
        aside = [.. aside, .. notes.Away.Sides];
        var end = notes.Text.SentenceOf(token).Last;
        var seated = notes.Cast.Seated.Where(s => s.Token <= end && !Slots(notes, s.Sides).Any(o => notes.Away.Sides.Contains(o))).GroupBy(s => string.Join(' ', s.Sides.Order())).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (seated is not null)
        {
            return Slots(notes, seated.First().Sides);
        }

        if (notes.Cast.Inner is { State: >= 0 and var state, Group: var group } && !Slots(notes, [state, group]).Any(o => notes.Away.Sides.Contains(o)))
        {
            return Slots(notes, [state, group]);
        }

        return ClearPair(notes, aside) is { Count: > 0 } pair ? pair : notes.Cast.UnnamedSides.Sides is >= 0 and var unnamed ? Slots(notes, [unnamed]) : [];
    }

    // "The Algerian diplomat" speaks for a body as often as for Algeria.
    private static bool IsOfDiplomat(English.ParsedText text, int token) =>
        text.Tokens[token].Dep is "amod" or "compound" && text.Lemma(text.Tokens[token].Head) is "diplomat";

    // "The army's absence", "the chair meant for the army stays empty", "the rebels' seat is vacant": who is told of as away from the table.
    internal static (Seq<EntitySlot> Sides, int Unplaced) Away(Notebook notes)
    {
        var text = notes.Text;
        var away = new List<int>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var empty = WordList.SeatAtTable.Has(text.Lower(i)) && text.Tokens[i].Dep is "nsubj" or "nsubjpass" && Enumerable.Range(i, text.SentenceOf(i).Last - i).Any(e => text.Lower(e + 1) is "empty" or "vacant");
            if (empty || (text.Lower(i) == "absence" && text.Child(i, "poss") >= 0))
            {
                away.AddRange(Enumerable.Range(text.LeftEdge(i), text.RightEdge(i) - text.LeftEdge(i) + 1).Where(t => notes.Cast.At(t)?.Type == EntityType.Party));
            }
        }

        return (Distinct(away.SelectMany(t => Slots(notes, [notes.Cast.At(t)!.Number]))), Unplaced(notes));
    }

    // How often a report speaks of a side that is nobody it knows: "the government", "the rebels", "the opposition", whose, it does not say.
    private static int Unplaced(Notebook notes) =>
        Enumerable.Range(0, notes.Text.Tokens.Count)
            .Where(t => (WordList.RulingBody.Has(notes.Text.Lemma(t)) || WordList.Group.Has(notes.Text.Lemma(t))) && !notes.Cast.IsActor(t))
            .GroupBy(t => notes.Text.Lemma(t)).Select(g => g.Count()).DefaultIfEmpty(0).Max();

    // The two parties the report names most, each at least twice, some and whoever mediates left aside, where a third is named at most two thirds as often; else none.
    private static Seq<EntitySlot> ClearPair(Notebook notes, Seq<EntitySlot> aside)
    {
        var (unnamed, torn) = notes.Cast.UnnamedSides;
        var counts = notes.Cast.Mentions.Where(m => notes.Cast.Actors[m.Actor].Type == EntityType.Party && aside.All(a => a.Entity != Cast.Id(m.Actor))
                && !WordList.Side.Has(notes.Cast.Actors[m.Actor].Name.Split(' ')[^1].ToLowerInvariant()) && !notes.Cast.Brokers.Contains(m.Actor) && !Owners.IsTopic(notes.Text, m.Last) && !IsOfDiplomat(notes.Text, m.Last) && m.Actor != unnamed && m.Actor != torn)
            .GroupBy(m => m.Actor).Select(g => (Actor: g.Key, Count: g.Count())).Where(c => c.Count > 1)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Actor).ToList();
        // "The government", whose, the report does not say, is a side that another must not stand for.
        return counts.Count < 2 || (notes.Away.Unplaced > 1 && notes.Away.Unplaced >= counts[1].Count) || (counts.Count > 2 && counts[2].Count * 3 > counts[1].Count * 2) ? [] : Slots(notes, counts.Take(2).Select(c => c.Actor).Order());
    }

    private static Seq<EntitySlot> Slots(Notebook notes, IEnumerable<int> actors) => [.. actors.Select(a => new EntitySlot(Cast.Id(a), notes.Cast.Actors[a].Name))];

    /// <summary>Whose a thing is, by the actor its words name first: "Iran's offer", "an offer from the government"; -1 where they name none.</summary>
    internal static int OwnerOf(Notebook notes, int thing) => notes.Text.OwnersOf(thing).FirstOrDefault(notes.Cast.IsActor, -1);

    private static EntitySlot? StateOf(Notebook notes, Actor organization)
    {
        if (organization.Country is null)
        {
            return null;
        }

        return notes.Cast.State(organization.Country) is { } state ? new EntitySlot(Cast.Id(state.Number), state.Name) : null;
    }

    private static string Words(Notebook notes, int token, int actor) => notes.Cast.Slots(notes.Text, token).First(s => s.Entity == Cast.Id(actor)).Text;

    /// <summary>The same slot once, in the order of first use.</summary>
    internal static Seq<EntitySlot> Distinct(IEnumerable<EntitySlot> slots) =>
        [.. slots.DistinctBy(s => s.Entity?.Value ?? s.Text)];
}
