using Parley.Reading.Actors;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims;

/// <summary>Which side a person speaks or acts for, as far as the report says.</summary>
internal static class Sides
{
    /// <summary>The party slot for each actor at a token: the party itself, or the state or group of a person's office.</summary>
    internal static IEnumerable<EntitySlot> Parties(Draft draft, int token)
    {
        foreach (var number in draft.Cast.AllAt(token))
        {
            var actor = draft.Cast.Actors[number];
            if (actor.Type is EntityType.Party)
            {
                yield return new EntitySlot(Cast.Id(number), draft.Text.Tokens[token].Pos == "PRON" ? actor.Name : Words(draft, token));
            }
            else if (actor.Type is EntityType.Person)
            {
                yield return OfPerson(draft, number) ?? new EntitySlot(Cast.Id(number), actor.Name);
            }
            else if (actor.Type is EntityType.Organization)
            {
                yield return StateOf(draft, actor) ?? new EntitySlot(Cast.Id(number), Words(draft, token));
            }
        }
    }

    /// <summary>The people named at a token.</summary>
    internal static IEnumerable<EntitySlot> People(Draft draft, int token)
    {
        foreach (var number in draft.Cast.AllAt(token))
        {
            if (draft.Cast.Actors[number].Type == EntityType.Person)
            {
                yield return new EntitySlot(Cast.Id(number), draft.Cast.Actors[number].Name);
            }
        }
    }

    /// <summary>The side of a person's office, or null where the report does not say it.</summary>
    internal static EntitySlot? OfPerson(Draft draft, int person)
    {
        foreach (var title in draft.TitlesOf[person])
        {
            if (title.Of >= 0 && draft.Cast.At(title.Of) is { } of && of.Type is EntityType.Party or EntityType.Organization)
            {
                return of.Type == EntityType.Organization && StateOf(draft, of) is { } state ? state : new EntitySlot(Cast.Id(of.Number), of.Type == EntityType.Party ? of.Name : draft.Text.Words(title.Of, title.Of));
            }
        }

        return null;
    }

    /// <summary>The two parties the report names most, each at least twice; none where a third is named as often.</summary>
    internal static Seq<EntitySlot> MainPair(Draft draft)
    {
        var counts = draft.Cast.Mentions.Where(m => draft.Cast.Actors[m.Actor].Type == EntityType.Party)
            .GroupBy(m => m.Actor).Select(g => (Actor: g.Key, Count: g.Count())).Where(c => c.Count > 1)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Actor).ToList();
        return counts.Count < 2 || (counts.Count > 2 && counts[2].Count == counts[1].Count)
            ? []
            : [.. counts.Take(2).OrderBy(c => c.Actor).Select(c => new EntitySlot(Cast.Id(c.Actor), draft.Cast.Actors[c.Actor].Name))];
    }

    private static EntitySlot? StateOf(Draft draft, Actor organization)
    {
        if (organization.Country is null)
        {
            return null;
        }

        return draft.Cast.State(organization.Country) is { } state ? new EntitySlot(Cast.Id(state.Number), state.Name) : null;
    }

    private static string Words(Draft draft, int token) => draft.Cast.Slot(draft.Text, token).Text;

    /// <summary>The same slot once, in the order of first use.</summary>
    internal static Seq<EntitySlot> Distinct(IEnumerable<EntitySlot> slots) =>
        [.. slots.DistinctBy(s => s.Entity?.Value ?? s.Text)];
}
