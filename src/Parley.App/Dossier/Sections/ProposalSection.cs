using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Proposals, their parts and the answers to them; agreements.</summary>
internal static class ProposalSection
{
    internal static Seq<ProposalView> Of(Desk desk) => [.. desk.Talks.Proposals.Select(p => View(desk, p))];

    internal static Seq<Entry> Agreements(Desk desk) => [.. desk.Talks.Agreements.Select(a => new Entry(
        a.Parties.Count == 0 ? "Parties not named" : Wording.List([.. a.Parties.Select(p => p.Value.Name)]),
        [
            .. a.Contents.Select(c => desk.Line("agreements", c.By, Desk.Quote(c.Value))),
            .. a.States.Select(s => desk.Line(
                "agreements", s.By, Desk.Stance(Wording.State(s.Value)), Desk.Plain(Dates(a, s.By) + Desk.StatusNote(s.By)))),
        ],
        a.States.Count > 1))];

    private static string Dates(AgreementAccount agreement, Seq<SourcedClaim> by)
    {
        var days = agreement.Whens.Where(w => w.By.Any(by.Contains)).Select(w => Wording.When(w.Value)).Distinct().ToArray();
        return days.Length == 0 ? "" : ", " + string.Join(" or ", days);
    }

    private static ProposalView View(Desk desk, Proposal proposal)
    {
        var own = proposal.Stances.SelectMany(s => s.By);
        var verbs = Wording.List([.. proposal.Stances.Select(s => Wording.ToStand(s.Value))]);
        var heading = desk.Line(
            "proposals", own, Desk.Named(Wording.Capital(Wording.The(proposal.By.Name))), Desk.Plain(" is reported to "), Desk.Stance(verbs), Desk.Plain(desk.AsOf(own)));
        var parts = proposal.Parts.Select((p, i) => new Entry(
            proposal.Parts.Count == 1 ? "In the words of" : $"Part {i + 1}",
            [.. p.Words.Select(w => desk.Line("proposals", w.By, Desk.Quote(w.Value)))])).ToArray();
        return new(
            proposal.Basis.Id,
            heading,
            proposal.Basis.Because,
            [.. parts.Select(p => proposal.Parts.Count == 1 ? p with { Label = "What" } : p)],
            [.. proposal.Answers.Select(a => Answer(desk, proposal, a))]);
    }

    /// <summary>What an answer is on, where its words only point back; its own words stay, since they may say less.</summary>
    internal static Span[] Meant(Answer answer) =>
        answer.PointsBack ? [Desk.Plain(" (on "), Desk.Quote(answer.About), Desk.Plain(")")] : [];

    private static Line Answer(Desk desk, Proposal proposal, Answer answer)
    {
        var part = proposal.Parts.Count > 1
            ? $" (part {proposal.Parts.Select((p, i) => (p.Issue, i)).First(p => p.Issue == answer.Issue).i + 1})"
            : "";
        var words = answer.Words.SelectMany((w, i) => i == 0 ? [Desk.Quote(w.Value)] : new[] { Desk.Plain(", "), Desk.Quote(w.Value) });
        return desk.Line(
            "proposals",
            answer.Words.SelectMany(w => w.By),
            [
                Desk.Named(Wording.List([.. answer.From.Select((f, i) => i == 0 ? Wording.Capital(Wording.The(f.Name)) : Wording.The(f.Name))])),
                Desk.Plain(answer.From.Count > 1 ? " are reported to " : " is reported to "),
                Desk.Stance(Wording.ToStand(answer.Stance)),
                Desk.Plain(" "),
                .. words,
                .. Meant(answer),
                Desk.Plain(part + desk.AsOf(answer.Words.SelectMany(w => w.By))),
            ]);
    }
}
