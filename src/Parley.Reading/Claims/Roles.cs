using Parley.Reading.Syntax;

namespace Parley.Reading.Claims;

/// <summary>Who somebody is: titles before and after names.</summary>
internal static class Roles
{
    internal static Draft Take(Draft draft) => draft.With(Find(draft));

    private static IEnumerable<Finding> Find(Draft draft)
    {
        var text = draft.Text;
        foreach (var title in draft.Titles)
        {
            if (draft.Cast.At(title.Person) is not { Type: EntityType.Person } person)
            {
                continue;
            }

            var (start, end) = text.Characters(title.First, title.Last);
            var words = Passage.In(text.Text, start, end);
            // "China's chief negotiator, Vice Foreign Minister Wu Dawei": one state for both.
            var owner = title.Of >= 0 ? title.Of : draft.TitlesOf[person.Number].Where(t => t.Person == title.Person).Select(t => t.Of).FirstOrDefault(o => o >= 0, -1);
            var of = owner >= 0 ? draft.Cast.Slot(text, owner) : null;
            yield return new Finding(
                title.Head,
                new Matter.Role(new EntitySlot(Actors.Cast.Id(person.Number), person.Name), words, of),
                Status(words.Quote),
                null,
                null,
                title.From,
                title.To,
                "role",
                title.Why,
                Background: true);
        }
    }

    private static Status Status(string title)
    {
        var words = title.ToLowerInvariant();
        return words.StartsWith("former ", StringComparison.Ordinal) || words.StartsWith("ex-", StringComparison.Ordinal)
            || words.StartsWith("deposed ", StringComparison.Ordinal) || words.StartsWith("ousted ", StringComparison.Ordinal)
            ? Parley.Status.Ended
            : Parley.Status.Asserted;
    }
}
