using System.Collections.Concurrent;
using Parley.App.Dossiers;
using Parley.App.Dossiers.Compiling;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Told;
using Parley.Collation.Accounts;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Web.Viewing;

/// <summary>What an edition of the record says within a cut: the reports at once, what is brought together from them when it is first asked for. Cost, once: that of collating.</summary>
internal sealed class RecordView
{
    private readonly Desk _desk;
    private readonly Lazy<Seq<RecordedReport>> _reports;
    private readonly Lazy<RecordTalks> _talks;
    private readonly Lazy<Seq<Disagreement>> _disagreements;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _grades;
    private readonly Lazy<DateOnly?> _latest;
    private readonly Lazy<int> _waiting;
    private readonly Lazy<Dictionary<int, RecordedReport>> _byNumber;
    private readonly ConcurrentDictionary<string, Lazy<object>> _once = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<RecordAnswer>> _answers = new(StringComparer.Ordinal);

    internal RecordView(Desk desk, Edition edition, Cut cut)
    {
        (_desk, Edition, Cut) = (desk, edition, cut);
        _reports = new(() => Recorded.Of(edition.Layers, cut, desk.Before));
        _talks = new(() => desk.Ask(file => RecordTalks.Of(file, edition.Layers, cut, CancellationToken.None)));
        _disagreements = new(() => [.. Ask(Parley.App.Records.Asked.Disagreements.Of)]);
        _grades = new(Graded);
        _latest = new(() => Reports.Max(r => r.Filed.Report.Published));
        _waiting = new(() => Reports.Sum(r => r.Claims.Count(c => c.Standing == ClaimStanding.Proposed)));
        _byNumber = new(() => Reports.ToDictionary(r => r.Filed.Number));
    }

    internal Edition Edition { get; }

    internal Cut Cut { get; }

    internal Seq<RecordedReport> Reports => _reports.Value;

    internal RecordTalks Talks => _talks.Value;

    internal Dossier Dossier => OnceBrought("dossier", v => Compilation.Of(v.Talks.Talks, v.Talks.Readings, DossierWish.Plain));

    /// <summary>The first pages of the dossier, without its annex.</summary>
    internal Dossier Front => OnceBrought("front", v => Compilation.First(v.Talks.Talks, v.Talks.Readings, DossierWish.Plain));

    /// <summary>A scenario drafted from it, for packages to be worked out.</summary>
    internal Drafted Drafted => OnceBrought("drafted", v => Drafter.Draft(v.Talks.Talks));

    /// <summary>On what accounts differ, settled or not.</summary>
    internal Seq<Disagreement> Disagreements => _disagreements.Value;

    /// <summary>The day of the latest report; null where no report says its day.</summary>
    internal DateOnly? Latest => _latest.Value;

    /// <summary>How many claims wait for review.</summary>
    internal int Waiting => _waiting.Value;

    internal RecordedReport? Report(int number) => _byNumber.Value.GetValueOrDefault(number);

    internal (RecordedReport Report, RecordedClaim Claim)? Claim(RecordId id) =>
        Report(id.Number) is { } report && report.Claims.FirstOrDefault(c => c.Id == id) is { } claim ? (report, claim) : null;

    /// <summary>What an item is called: by its name; a meeting, agreement or incident in a line; else by the first claim it rests on, else by its id.</summary>
    internal string NameOf(RecordId id) => Talks.Item(id) is not { } item ? id.ToString()
        : OnceBrought("names", v => v.Talks.Talks.Names.DistinctBy(n => n.Id).ToDictionary(n => n.Id, n => n.Name)).GetValueOrDefault(item)
        ?? OnceBrought("happenings in words", Happenings).GetValueOrDefault(item) ?? (IssueOf(item) is { } issue ? $"“{issue.Words}”" : null) ?? BasisOf(item)?.By[0].Claim.Summary ?? id.ToString();

    private static Dictionary<ItemId, string> Happenings(RecordView view)
    {
        static string Of(string what, Seq<Told<Who>> places, Seq<Told<When>> whens) => string.Join(", ", new[] { what, AnswerRows.Or(places, p => p.Name), AnswerRows.Days(whens) }.Where(p => !string.IsNullOrEmpty(p)));
        var talks = view.Talks.Talks;
        return talks.Meetings.Select(m => (m.Basis.Id, Of(ToldInWords.Meeting(m), m.Places, m.Whens)))
            .Concat(talks.Agreements.Select(a => (a.Basis.Id, Of(ToldInWords.Agreement(a), a.Places, a.Whens))))
            .Concat(talks.Incidents.Select(i => (i.Basis.Id, Of(ToldInWords.Incident(i), i.Places, i.Whens))))
            .DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.Item2);
    }

    /// <summary>What an item rests on; null where it is of somebody of whom nothing but the name is told.</summary>
    internal Basis? BasisOf(ItemId item) => OnceBrought("bases", v => v.Talks.Talks.Bases().DistinctBy(b => b.Id).ToDictionary(b => b.Id)).GetValueOrDefault(item);

    /// <summary>An issue; null where the item is none.</summary>
    internal IssueAccount? IssueOf(ItemId item) => OnceBrought("issues", v => v.Talks.Talks.Issues.ToDictionary(i => i.Basis.Id)).GetValueOrDefault(item);

    /// <summary>The bases that a claim is part of.</summary>
    internal IEnumerable<Basis> RestingOn(ReportId report, ClaimId claim) => OnceBrought("resting", v => v.Talks.Talks.Bases()
        .SelectMany(b => b.By.Select(c => (c.Report, c.Claim.Id)).Distinct().Select(k => (Key: k, Basis: b))).ToLookup(x => x.Key, x => x.Basis))[(report, claim)];

    /// <summary>The last grade that a person gave the outlet of a report.</summary>
    internal string? GradeOf(RecordedReport report) => report.Filed.Report.Outlet is { } outlet ? _grades.Value.GetValueOrDefault(outlet) : null;

    /// <summary>An answer of what it says, worked out once.</summary>
    internal RecordAnswer Answer(string name, Func<RecordTalks, RecordAnswer> answer) => _answers.GetOrAdd(name, _ => new(() => answer(Talks))).Value;

    /// <summary>An answer that asks the file as well, worked out once.</summary>
    internal RecordAnswer Answer(string name, Func<RecordFile, RecordTalks, RecordAnswer> answer)
    {
        var talks = Talks;
        return _answers.GetOrAdd(name, _ => new(() => _desk.Ask(file => answer(file, talks)))).Value;
    }

    /// <summary>What a room makes of it, worked out once.</summary>
    /// <param name="name">Tells it apart from all else that is kept so.</param>
    /// <param name="work">Works it out; gives the same whenever it is asked.</param>
    internal T Once<T>(string name, Func<RecordView, T> work) where T : class => (T)_once.GetOrAdd(name, _ => new(() => work(this))).Value;

    /// <summary>The same of what hangs on nothing but what was brought together, the same for every edition of which that is the same: on no standing of a claim and no decision.</summary>
    /// <param name="name">Tells it apart from all else that is kept so.</param>
    /// <param name="work">Works it out.</param>
    internal T OnceBrought<T>(string name, Func<RecordView, T> work) where T : class => (T)_desk.Kept(Talks.Brought, name, () => work(this));

    /// <summary>The same edition as it was before a day.</summary>
    internal RecordView Before(DateOnly day) => Edition.View(Cut with { AsOf = day == DateOnly.MinValue ? day : day.AddDays(-1) });

    /// <summary>Asks the file along with what it says.</summary>
    internal T Ask<T>(Func<RecordFile, RecordTalks, T> question)
    {
        var talks = Talks;
        return _desk.Ask(file => question(file, talks));
    }

    /// <summary>Looks for words in the file, along with what it says; waits for nothing that is brought together meanwhile.</summary>
    internal T Search<T>(Func<RecordFile, RecordTalks, T> question)
    {
        var talks = Talks;
        return _desk.Search(file => question(file, talks));
    }

    private Dictionary<string, string> Graded()
    {
        var outlets = Edition.Layers.Reports.ToDictionary(r => RecordId.Report(r.Number), r => r.Report.Outlet);
        var grades = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var decision in RecordLayers.InForce(Edition.Layers.Decisions.Where(d => Cut.Knows(d.At))))
        {
            if (decision.Act is Act.Grade grade && outlets.GetValueOrDefault(decision.Subject) is { } outlet)
            {
                grades[outlet] = grade.Mark;
            }
        }

        return grades;
    }
}
