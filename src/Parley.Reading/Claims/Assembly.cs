using System.Collections.Frozen;
using System.Globalization;
using Parley.Reading.Actors;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

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
            var denied = IsDenied(draft, finding);
            if (denied && finding.Matter is Matter.Position or Matter.Outlook)
            {
                continue;
            }

            var (start, end) = text.Characters(finding.First, finding.Last);
            var passage = Passage.In(text.Text, start, end);
            var claim = new Claim(
                new ClaimId($"c{claims.Count + 1}"),
                finding.Matter,
                Summaries.Of(finding, slot => Name(draft, slot)),
                denied ? Status.Denied : finding.Status,
                finding.Background ? [] : Chains.Of(draft, finding.Trigger),
                finding.When,
                finding.Place,
                [passage],
                Confidence[Kind.Of(finding.Matter)],
                finding.Why);
            claims.Add(claim);
        }

        return (Entities(draft), [.. claims]);
    }

    private static readonly FrozenDictionary<string, double> Confidence = WordFiles.Rows("confidence", 2, 2)
        .ToFrozenDictionary(c => c[0], c => double.Parse(c[1], CultureInfo.InvariantCulture));

    // "The army denied that it had bombed the hospital": what a denial denies did not happen, by that source, and is nobody's position.
    private static bool IsDenied(Draft draft, Finding finding) =>
        finding.Matter is Matter.Incident or Matter.Meeting or Matter.Position or Matter.Outlook or Matter.Presence or Matter.Agreement
        && draft.UtterancesAt.At(finding.Trigger).Any(u => u.Covers(finding.Trigger) && draft.Text.Lemma(u.Cue) == "deny");

    private static object Same(Finding finding) => (finding.First, finding.Matter, finding.Status);

    private static string Name(Draft draft, EntitySlot slot) =>
        slot.Entity is { } id && draft.Cast.Find(id) is { Type: EntityType.Person or EntityType.Party } actor
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
