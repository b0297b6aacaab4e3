using System.Collections.Frozen;
using System.Globalization;
using Parley.Reading.Actors;
using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims;

/// <summary>Makes claims of the findings: order, ids, passages, chains; and checks that each quotes its text.</summary>
internal static class Assembly
{
    internal static (Seq<Entity> Entities, Seq<Claim> Claims, Seq<Problem> Problems) Assemble(Notebook notes)
    {
        var text = notes.Text;
        var claims = new List<Claim>();
        var (vouched, problem) = Crowding.Bounded(text, Told(notes), f => f.Finding);
        foreach (var (finding, denied) in vouched)
        {
            var (start, end) = text.Characters(finding.First, finding.Last);
            var passage = Passage.In(text.Text, start, end);
            var matter = WholeWords.Of(text, finding.Matter, passage);
            var status = denied ? Status.Denied : finding.Status;
            var claim = new Claim(
                new ClaimId($"c{claims.Count + 1}"),
                matter,
                Summaries.Of(matter, status, finding.When, finding.Place, slot => Name(notes, slot)),
                status,
                finding.Background ? [] : AttributionChains.Of(notes, finding.Trigger),
                finding.When,
                finding.Place,
                [passage],
                Confidence[Kind.Of(matter)],
                finding.Warrant.Why);
            claims.Add(claim);
        }

        return (Entities(notes), [.. claims], problem is null ? [] : [problem]);
    }

    // Each once, in order, without what is left open or, denied, says nothing.
    private static IEnumerable<(Finding Finding, bool Denied)> Told(Notebook notes)
    {
        foreach (var finding in InOrder(notes.Findings).DistinctBy(Same))
        {
            if (IsNobodys(notes, finding))
            {
                continue;
            }

            var said = Vouched(notes, finding);
            var denied = said == RealityKind.Negated;
            if (said != RealityKind.Open && !(denied && finding.Matter is Matter.Position or Matter.Outlook))
            {
                yield return (finding, denied);
            }
        }
    }

    private static readonly FrozenDictionary<string, double> Confidence = WordFiles.Rows("confidence", 2, 2)
        .ToFrozenDictionary(c => c[0], c => double.Parse(c[1], CultureInfo.InvariantCulture));

    // "The army denied that it had bombed the hospital": what a denial denies did not happen, by that source, and is nobody's position;
    // what somebody did not deny or did not say is left open.
    private static RealityKind Vouched(Notebook notes, Finding finding)
    {
        var vouched = RealityKind.Real;
        if (finding.Matter is Matter.Incident or Matter.Meeting or Matter.Position or Matter.Outlook or Matter.Presence or Matter.Agreement)
        {
            foreach (var said in notes.UtterancesAt.At(finding.Trigger).Where(u => u.Covers(finding.Trigger) && u.Words is not (":" or "")))
            {
                var kind = Realities.OfSaying(notes.Text, said.Cue).Kind;
                vouched = kind == RealityKind.Real || vouched == RealityKind.Open ? vouched : kind;
            }
        }

        return vouched;
    }

    // What stands in a quotation whose speaker is not sure, or in a question of a briefing, is said by somebody, and not by the report.
    private static bool IsNobodys(Notebook notes, Finding finding) =>
        finding.Matter is not Matter.Role && notes.UtterancesAt.At(finding.Trigger).Any(u => u.Speaker < 0 && u.Words.Length == 0 && u.From <= finding.Trigger && finding.Trigger <= u.To);

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => f.First).ThenBy(f => f.Trigger).ThenBy(f => f.Warrant.Rule.Kind, StringComparer.Ordinal).ThenBy(f => f.Last)
            .ThenBy(f => f.Warrant.Rule.Name, StringComparer.Ordinal);

    private static object Same(Finding finding) => (finding.First, finding.Matter, finding.Status);

    private static string Name(Notebook notes, EntitySlot slot) =>
        slot.Entity is { } id && notes.Cast.Find(id) is { Type: EntityType.Person or EntityType.Party } actor
            ? actor.Name
            : slot.Text;

    private static Seq<Entity> Entities(Notebook notes)
    {
        var text = notes.Text;
        var entities = new List<Entity>();
        var mentionsOf = notes.Cast.Mentions.ToLookup(m => m.Actor);
        foreach (var actor in notes.Cast.Actors)
        {
            var mentions = mentionsOf[actor.Number].Select(m => text.Characters(m.First, m.Last)).Distinct()
                .Select(c => Passage.In(text.Text, c.Start, c.End));
            entities.Add(new Entity(Cast.Id(actor.Number), actor.Type, actor.Name, [.. notes.Cast.Aliases[actor.Number]], actor.Country, [.. mentions]));
        }

        return [.. entities];
    }
}
