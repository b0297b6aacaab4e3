using System.Globalization;
using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.Viewing;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Web.ProposalRoom;

/// <summary>The room of what was put forward: how far each has come, and texts side by side.</summary>
internal static class ProposalDoors
{
    // Of each state: a proposal has its parts and answers, so fewer of them than of lines fill a page.
    private const int PageLength = 8;
    private const int AloneLength = 30;
    private const int MostAnswers = 4;

    private static readonly (ProposalState State, string Heading, string Meaning)[] Order =
    [
        (ProposalState.Agreed, "Agreed", "An agreement is told of, or another side accepts every part and none refuses."),
        (ProposalState.InPart, "Agreed in part", "Another side accepts some parts and none refuses these."),
        (ProposalState.UnderDiscussion, "Under discussion", "Somebody answered; no other side is told to accept it."),
        (ProposalState.Tabled, "Tabled", "No answer of another side was read."),
        (ProposalState.Superseded, "Superseded", "The same side put something else forward later, on the same matter."),
        (ProposalState.Dropped, "Dropped", "Whoever put it forward is told to be against it since, or what was agreed was broken or ran out."),
    ];

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/proposals", visit => visit.Page<ProposalsPage>(
            "/proposals", "Proposals", PageForms.Table, Of(visit), "", ("state", visit.Asked("state")), ("after", visit.Asked("after")), ("texts", visit.Asked("texts")), ("left", visit.Asked("left")), ("right", visit.Asked("right"))));
        desk.Readies(5, "proposals", v => v.Once("proposals by state", ByState));
        app.Table(desk, "/proposals", "What was put forward, and what others answered.", visit => visit.View.Answer("proposals", talks => ProposalAnswer.Of(talks)));
    }

    private static ProposalsView Of(Visit visit)
    {
        var view = visit.View;
        var entries = view.Once("proposals by state", ByState);
        var asked = Order.Any(o => Word.Of(o.State) == visit.Asked("state"));
        return new(
            InBrief(entries),
            [
                .. Order.Where(o => entries[o.State].Any() && (!asked || Word.Of(o.State) == visit.Asked("state"))).Select(o => (
                    o.State, o.Heading, o.Meaning, Stretches.Of([.. entries[o.State]], e => e.Id, asked ? visit.Asked("after") : "", e => e.Entry.Value, asked ? AloneLength : PageLength))),
            ],
            Compared(visit));
    }

    private static ILookup<ProposalState, (string Id, Lazy<ProposalEntry> Entry)> ByState(RecordView view)
    {
        var states = new ProposalStates(view.Talks);
        return view.Talks.Talks.Proposals.Select(p => (State: states.Of(p), p.Basis.Id, Entry: Once(() => Entry(view, p))))
            .Concat(view.Talks.Talks.Agreements.Select(a => (State: a.States.Count == 0 ? ProposalState.Agreed : ProposalStates.Of(Latest(view, a)), a.Basis.Id, Entry: Once(() => Entry(view, a)))))
            .ToLookup(x => x.State, x => (view.Talks.IdOf(x.Id)!.ToString(), x.Entry));
    }

    // Made when it is first shown, and kept.
    private static Lazy<ProposalEntry> Once(Func<ProposalEntry> entry) => new(entry);

    private static string InBrief<T>(ILookup<ProposalState, T> entries)
    {
        int Of(params ProposalState[] states) => states.Sum(s => entries[s].Count());
        var (agreed, open) = (Of(ProposalState.Agreed), Of(ProposalState.InPart, ProposalState.UnderDiscussion, ProposalState.Tabled));
        return agreed + open == 0 ? "" : $"As far as these reports tell, {(agreed == 0 ? "nothing is agreed" : $"{InWords.Count(agreed, "thing is", "things are")} agreed")}, and {(open == 0 ? "nothing else is on the table" : $"{InWords.Count(open, "other is", "others are")} on the table")}.";
    }

    // The last state told: by the day of its report, then by its claim.
    private static AgreementState Latest(RecordView view, AgreementAccount agreement) => agreement.States
        .SelectMany(s => s.By.Select(b => (State: s.Value, Day: view.Talks.Published(b) ?? DateOnly.MinValue, view.Talks.Claim(b).Id)))
        .OrderBy(x => x.Day).ThenBy(x => x.Id.Number).ThenBy(x => x.Id.Claim).Last().State;

    private static ProposalEntry Entry(RecordView view, Proposal proposal)
    {
        var own = proposal.Stances.SelectMany(s => s.By).ToArray();

        // Who says his own once more answers nobody.
        var answers = proposal.Answers.Where(a => a.From.Any(f => f != proposal.By)).ToArray();
        return new(
            view.Talks.IdOf(proposal.Basis.Id)!.ToString(),
            InWords.Capital(proposal.By.Name),
            InWords.List([.. proposal.Stances.Select(s => StanceWords.Stands(s.Value)).Distinct()]),
            [.. proposal.Parts.Select(p => AnswerRows.Or(p.Words, w => w)).OfType<string>()],
            own.Select(view.Talks.Published).Min() is { } day ? DayWords.Day(day) : null,
            AnswerRows.Sources(view.Talks, own),
            AnswerRows.Of(view.Talks, null, own).State,
            Ids(view, own),
            [.. answers.TakeLast(MostAnswers).Select(a => (InWords.List([.. a.From.Select(f => f.Name)]), StanceWords.Stands(a.Stance), a.PointsBack ? a.About : a.Words[0].Value, Ids(view, a.Words.SelectMany(w => w.By))))],
            Math.Max(0, answers.Length - MostAnswers),
            [.. proposal.Parts.Select(p => Issue(view, p.Issue)).Where(i => Texts(view, i).Count > 1).Select(i => (view.Talks.IdOf(i.Basis.Id)!.ToString(), i.Words))]);
    }

    private static ProposalEntry Entry(RecordView view, AgreementAccount agreement)
    {
        var days = agreement.Whens.Select(w => DayWords.When(w.Value)).Distinct().ToArray();
        return new(
            view.Talks.IdOf(agreement.Basis.Id)!.ToString(),
            InWords.Capital(InWords.List([.. agreement.Parties.Select(p => p.Value.Name).Distinct(StringComparer.Ordinal)])),
            agreement.States.Count == 0 ? "agreed" : DossierWords.State(Latest(view, agreement)),
            [.. agreement.Contents.Select(c => c.Value)],
            days.Length == 0 ? null : string.Join(" or ", days),
            AnswerRows.Sources(view.Talks, agreement.Basis.By),
            AnswerRows.Of(view.Talks, null, agreement.Basis.By).State,
            Ids(view, agreement.Basis.By),
            [],
            0,
            [])
        { IsAgreement = true };
    }

    private static string Ids(RecordView view, IEnumerable<SourcedClaim> by) => string.Join(',', by.Select(c => view.Talks.Claim(c).Id).Distinct());

    private static IssueAccount Issue(RecordView view, ItemId id) => view.IssueOf(id)!;

    // What was put forward on it, the earliest first; the same words of the same side once.
    private static Seq<TabledText> Texts(RecordView view, IssueAccount issue) =>
    [
        .. issue.Points.Where(p => p.Stance is Stance.Proposes or Stance.Offers or Stance.Demands && !p.PointsBack)
            .OrderBy(p => view.Talks.Published(p.By) ?? DateOnly.MaxValue).ThenBy(p => view.Talks.Claim(p.By).Id.Number).ThenBy(p => p.By.Number)
            .DistinctBy(p => (p.Holder.Name, p.Words.ToUpperInvariant()))
            .Select(p => new TabledText(p.Holder.Name, StanceWords.Stands(p.Stance), view.Talks.Published(p.By) is { } day ? DayWords.Day(day) : "day not given", p.Words, view.Talks.Claim(p.By).Id.ToString())),
    ];

    private static ComparedTexts? Compared(Visit visit)
    {
        var view = visit.View;
        if (RecordId.Parse(visit.Asked("texts")) is not { Kind: 'i' } id || view.Talks.Item(id) is not { } item || view.IssueOf(item) is not { } issue
            || Texts(view, issue) is not { Count: > 1 } texts)
        {
            return null;
        }

        int Place(string name, int usual) => int.TryParse(visit.Asked(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= texts.Count ? n - 1 : usual;
        var (left, right) = (Place("left", texts.Count - 2), Place("right", texts.Count - 1));
        var (before, after, changes) = WordChanges.Of(texts[left].Words, texts[right].Words);
        return new(view.Talks.IdOf(item)!.ToString(), issue.Words, texts, left, right, before, after, changes);
    }
}
