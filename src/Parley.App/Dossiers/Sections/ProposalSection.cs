using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Proposals, their parts and the answers to them; agreements.</summary>
internal static class ProposalSection
{
    internal static Seq<ProposalView> Of(LineWriter writer) => [.. writer.Talks.Proposals.Select(p => View(writer, p))];

    internal static Seq<LineGroup> Agreements(LineWriter writer) => [.. writer.Talks.Agreements.Select(a => new LineGroup(
        a.Parties.Count == 0 ? "Parties not read" : InWords.List([.. a.Parties.Select(p => p.Value.Name)]),
        [
            .. a.Contents.Select(c => writer.Line("agreements", c.By, Span.Quote(c.Value))),
            .. a.States.Select(s => writer.Line(
                "agreements", s.By, Span.Stance(DossierWords.State(s.Value)), Span.Plain(Dates(a, s.By) + LineWriter.StatusNote(s.By)))),
        ],
        a.States.Count > 1))];

    private static string Dates(AgreementAccount agreement, Seq<SourcedClaim> by)
    {
        var days = agreement.Whens.Where(w => w.By.Any(by.Contains)).Select(w => DayWords.When(w.Value)).Distinct().ToArray();
        return days.Length == 0 ? "" : ", " + string.Join(" or ", days);
    }

    private static ProposalView View(LineWriter writer, Proposal proposal)
    {
        var own = proposal.Stances.SelectMany(s => s.By);
        var verbs = InWords.List([.. proposal.Stances.Select(s => StanceWords.ToStand(s.Value))]);
        var heading = writer.Line(
            "proposals", own, Span.Named(InWords.Capital(InWords.The(proposal.By.Name))), Span.Plain(" is reported to "), Span.Stance(verbs), Span.Plain(writer.AsOf(own)));
        var parts = proposal.Parts.Select((p, i) => new LineGroup(
            proposal.Parts.Count == 1 ? "In the words of" : $"Part {i + 1}",
            [.. p.Words.Select(w => writer.Line("proposals", w.By, Span.Quote(w.Value)))])).ToArray();
        return new(
            proposal.Basis.Id,
            heading,
            proposal.Basis.Because,
            [.. parts.Select(p => proposal.Parts.Count == 1 ? p with { Label = "What" } : p)],
            [.. proposal.Answers.Select(a => Answer(writer, proposal, a))]);
    }

    /// <summary>What an answer is on, where its words only point back; its own words stay, since they may say less.</summary>
    internal static Span[] Meant(Reply answer) =>
        answer.PointsBack ? [Span.Plain(" (on "), Span.Quote(answer.About), Span.Plain(")")] : [];

    private static Line Answer(LineWriter writer, Proposal proposal, Reply answer)
    {
        var part = proposal.Parts.Count > 1
            ? $" (part {proposal.Parts.Select((p, i) => (p.Issue, i)).First(p => p.Issue == answer.Issue).i + 1})"
            : "";
        var words = answer.Words.SelectMany((w, i) => i == 0 ? [Span.Quote(w.Value)] : new[] { Span.Plain(", "), Span.Quote(w.Value) });
        return writer.Line(
            "proposals",
            answer.Words.SelectMany(w => w.By),
            [
                Span.Named(InWords.List([.. answer.From.Select((f, i) => i == 0 ? InWords.Capital(InWords.The(f.Name)) : InWords.The(f.Name))])),
                Span.Plain(answer.From.Count > 1 ? " are reported to " : " is reported to "),
                Span.Stance(StanceWords.ToStand(answer.Stance)),
                Span.Plain(" "),
                .. words,
                .. Meant(answer),
                Span.Plain(part + writer.AsOf(answer.Words.SelectMany(w => w.By))),
            ]);
    }
}
