using System.Text.Json;
using Parley.Json;
using Parley.Reading.Folding;

namespace Parley.Tests.Reading;

/// <summary>What holds of every reading, whatever the text.</summary>
internal static class Soundness
{
    internal static void Check(ReadingResult result)
    {
        var text = result.Report.Text;
        var entities = result.Entities.Select(e => e.Id).ToHashSet();
        Assert.Equal(result.Entities.Count, entities.Count);
        var named = result.Entities.Select(e => e.Name).ToHashSet();
        foreach (var mention in result.Entities.SelectMany(e => e.Mentions))
        {
            CheckPassage(mention, text);
        }

        Assert.Equal(result.Claims.Count, result.Claims.Select(c => c.Id).Distinct().Count());
        Assert.Equal(result.Claims.Select(c => c.Passages[0].Start).Order(), result.Claims.Select(c => c.Passages[0].Start));
        foreach (var claim in result.Claims)
        {
            CheckClaim(claim, result.Report, entities, named);
        }

        foreach (var at in result.Claims.Select(c => (c.Matter as Matter.Delegation)?.At).OfType<ClaimId>())
        {
            Assert.Contains(result.Claims, c => c.Id == at && c.Matter is Matter.Meeting);
        }

        JsonDocument.Parse(ClaimsJson.Write(result)).Dispose();
    }

    private static void CheckClaim(Claim claim, Report report, HashSet<EntityId> entities, HashSet<string> named)
    {
        // Slots hold the words as they are read, in plain letters.
        var words = OneLine(FoldedText.Of(report.Text)?.Text ?? report.Text);
        foreach (var passage in Contents(claim.Matter).OfType<Passage>().Concat(claim.Passages))
        {
            CheckPassage(passage, report.Text);
            Assert.True(passage.Start >= report.BodyStart);
        }

        foreach (var slot in Slots(claim).OfType<EntitySlot>())
        {
            Assert.True(slot.Entity is null || entities.Contains(slot.Entity), $"{slot.Entity} is nobody");
            AssertStands(slot.Text, slot.Entity is null ? [] : named, words);
        }

        var told = claim.Attribution.SelectMany(l => new[] { l.As, l.Via, l.On?.Text }).Append(claim.When?.Text);
        Assert.All(told.OfType<string>(), w => AssertStands(w, [], words));

        // "According to" at the head of a sentence is told in small letters.
        Assert.All(claim.Attribution.Select(l => l.Verb).OfType<string>(), v => Assert.Contains(OneLine(v), words, StringComparison.OrdinalIgnoreCase));
    }

    // A party that only an adjective names ("the Norwegian minister") may go by its name; lines may be broken anywhere.
    private static void AssertStands(string text, HashSet<string> named, string words) =>
        Assert.True(named.Contains(text) || words.Contains(OneLine(text), StringComparison.Ordinal), $"'{text}' does not stand in the report");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void CheckPassage(Passage passage, string text)
    {
        Assert.True(passage.Quotes(text), $"'{passage.Quote}' does not stand at {passage.Start}");
        Assert.False(Splits(text, passage.Start) || Splits(text, passage.End), $"'{passage.Quote}' cuts a character in two");
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static IEnumerable<EntitySlot?> Slots(Claim claim) =>
    [
        .. claim.Matter.Match<IEnumerable<EntitySlot?>>(
            m => [.. m.Parties, .. m.Mediators, .. m.Participants],
            d => [d.Party, d.Head, .. d.Members, .. d.Absent],
            r => [r.Person, r.Of],
            p => [p.Holder, p.Toward],
            a => [.. a.Parties],
            i => [i.Actor, i.Target],
            p => [p.Who],
            o => [o.Holder],
            s => [s.Speaker]),
        claim.Place,
        .. claim.Attribution.Select(l => l.Source),
    ];

    private static IEnumerable<Passage?> Contents(Matter matter) => matter.Match<IEnumerable<Passage?>>(
        m => [.. m.Agenda, m.Outcome],
        _ => [],
        r => [r.Title],
        p => [p.Content, .. p.Parts],
        a => [a.Content],
        i => [i.Action, i.Weapon],
        p => [p.Event],
        o => [o.Content],
        s => [s.Content]);
}
