using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records.Deciding;

/// <summary>Decisions on claims, with a sentence of what came of each; what cannot be decided is told and nothing is written.</summary>
/// <param name="Record">The record, open for writing.</param>
/// <param name="Who">Who decides.</param>
/// <param name="Why">The reason given, where one was.</param>
internal sealed record Verdicts(RecordFile Record, string Who, string? Why)
{
    /// <summary>The claims an id stands for: one, or those of a report that nobody has decided on; none where there is nothing of that id.</summary>
    internal static Seq<RecordedClaim> Meant(RecordLayers layers, RecordId id)
    {
        var report = Recorded.One(layers, id.Number);
        return report is null || id.Kind != 'r' ? [] : [.. report.Claims.Where(c => id.Claim is null ? c.Standing == ClaimStanding.Proposed : c.Id == id)];
    }

    internal (Decision? Decision, string Told) Accept(RecordLayers layers, RecordedClaim claim) => claim.Standing switch
    {
        ClaimStanding.Accepted or ClaimStanding.Edited or ClaimStanding.Added => (null, $"{claim.Id} is {Word.Of(claim.Standing)} already."),
        _ => Done(Record.Decide(new Act.Accept(ReadIn(layers, claim)), claim.Id, Who, Why), $"{claim.Id} accepted"),
    };

    internal (Decision? Decision, string Told) Reject(RecordedClaim claim) => claim.Standing == ClaimStanding.Rejected
        ? (null, $"{claim.Id} is rejected already.")
        : Done(Record.Decide(new Act.Reject(), claim.Id, Who, Why), $"{claim.Id} rejected");

    internal (Decision? Decision, string Told) Edit(RecordedReport report, RecordedClaim claim, IEnumerable<(string Slot, string Filler)> slots)
    {
        var (right, wrong) = ClaimEditing.Edited(report, claim.Claim, slots);
        return right is null ? (null, wrong!) : Done(Record.Edit(claim.Id, right, Who, Why), $"{claim.Id} is now: {right.Claims[0].Summary}");
    }

    internal (Decision? Decision, string Told) Add(RecordedReport report, string kind, string words, IEnumerable<(string Slot, string Filler)> slots)
    {
        var (right, wrong) = ClaimEditing.Added(report, kind, words, Who, slots);
        if (right is null)
        {
            return (null, wrong!);
        }

        var decision = Record.AddClaim(report.Filed.Number, right, Who, Why);
        return Done(decision, $"{decision.Subject} added: {right.Claims[0].Summary}");
    }

    /// <summary>Takes back a decision that holds: the one named, or the last there is.</summary>
    internal (Decision? Decision, string Told) Undo(RecordLayers layers, int? number)
    {
        var holding = RecordLayers.InForce(layers.Decisions);
        var last = number is { } n ? holding.FirstOrDefault(d => d.Number == n) : holding.LastOrDefault(d => d.Act is not (Act.Undo or Act.Take or Act.Forget));
        return last is null ? (null, number is null ? "There is nothing to take back." : $"No d{number} holds: there is none, or it was taken back already.")
            : last.Act is Act.Take or Act.Forget or null ? (null, $"d{last.Number} cannot be taken back: to {last.Verb} a report is for good (parley forget removes one).")
            : Done(Record.Decide(new Act.Undo(last.Number), last.Subject, Who, Why), $"d{last.Number} ({last.Verb} {last.Subject}) taken back");
    }

    private static (Decision? Decision, string Told) Done(Decision decision, string told) => (decision, $"{told} (d{decision.Number})");

    // The latest reading that has it.
    private static int ReadIn(RecordLayers layers, RecordedClaim claim) =>
        layers.Readings.Last(r => r.Report == claim.Id.Number && r.Numbers.Contains(claim.Id.Claim!.Value)).Number;
}
