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
                yield return new EntitySlot(Cast.Id(number), Words(draft, token));
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
        foreach (var title in draft.Titles)
        {
            if (draft.Cast.At(title.Person)?.Number == person && title.Of >= 0 && draft.Cast.At(title.Of) is { } of && of.Type is EntityType.Party or EntityType.Organization)
            {
                return of.Type == EntityType.Organization && StateOf(draft, of) is { } state ? state : new EntitySlot(Cast.Id(of.Number), draft.Text.Words(title.Of, title.Of));
            }
        }

        return null;
    }

    private static EntitySlot? StateOf(Draft draft, Actor organization)
    {
        if (organization.Country is null)
        {
            return null;
        }

        foreach (var actor in draft.Cast.Actors)
        {
            if (actor.Type == EntityType.Party && actor.Country == organization.Country)
            {
                return new EntitySlot(Cast.Id(actor.Number), actor.Name);
            }
        }

        return null;
    }

    private static string Words(Draft draft, int token) => draft.Cast.Slot(draft.Text, token).Text;

    /// <summary>The same slot once, in the order of first use.</summary>
    internal static Seq<EntitySlot> Distinct(IEnumerable<EntitySlot> slots) =>
        [.. slots.DistinctBy(s => s.Entity?.Value ?? s.Text)];
}
