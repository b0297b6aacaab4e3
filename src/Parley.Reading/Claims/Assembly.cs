using Parley.Reading.Actors;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims;

/// <summary>Makes claims of the findings: order, ids, passages, chains; and checks that each quotes its text.</summary>
internal static class Assembly
{
    internal static (Seq<Entity> Entities, Seq<Claim> Claims) Assemble(Draft draft)
    {
        var text = draft.Text;
        var claims = new List<Claim>();
        foreach (var finding in draft.Findings.OrderBy(f => f.First).ThenBy(f => f.Trigger).ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Last).DistinctBy(Same))
        {
            var (start, end) = text.Characters(finding.First, finding.Last);
            var passage = Passage.In(text.Text, start, end);
            var claim = new Claim(
                new ClaimId($"c{claims.Count + 1}"),
                finding.Matter,
                Summaries.Of(finding, slot => Name(draft, slot)),
                finding.Status,
                finding.Background ? [] : Chains.Of(draft, finding.Trigger),
                finding.When,
                finding.Place,
                [passage],
                0.5,
                finding.Why);
            claims.Add(claim);
        }

        return (Entities(draft), [.. claims]);
    }

    private static object Same(Finding finding) => (finding.First, finding.Matter, finding.Status);

    private static string Name(Draft draft, EntitySlot slot) =>
        slot.Entity is { } id && int.Parse(id.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) is var number && draft.Cast.Actors[number - 1] is { Type: EntityType.Person or EntityType.Party } actor
            ? actor.Name
            : slot.Text;

    private static Seq<Entity> Entities(Draft draft)
    {
        var text = draft.Text;
        var entities = new List<Entity>();
        var mentionsOf = draft.Cast.Mentions.ToLookup(m => m.Actor);
        foreach (var actor in draft.Cast.Actors)
        {
            var mentions = mentionsOf[actor.Number].Select(m => text.Characters(m.First, m.Last)).Distinct()
                .Select(c => Passage.In(text.Text, c.Start, c.End));
            entities.Add(new Entity(Cast.Id(actor.Number), actor.Type, actor.Name, [.. draft.Cast.Aliases[actor.Number]], actor.Country, [.. mentions]));
        }

        return [.. entities];
    }
}
