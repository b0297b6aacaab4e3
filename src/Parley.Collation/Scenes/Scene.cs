using Parley.Collation.Accounts;
using Parley.Collation.Rules;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Scenes;

/// <summary>What every part of the picture looks up: who stands behind a claim, when it was reported, of what age the meetings are.</summary>
internal sealed class Scene
{
    private const int Fortnight = 14;

    private readonly Dictionary<string, EntityType> _types;
    private readonly Dictionary<ItemId, MeetingAccount> _accounts;
    private readonly UnnamedVoices _unnamed;
    private readonly string[] _hosts;

    internal Scene(Corpus corpus, Seq<MeetingAccount> meetings)
    {
        Corpus = corpus;
        _unnamed = new(corpus);
        Meetings = meetings;
        _accounts = meetings.ToDictionary(m => m.Basis.Id);
        AsOf = corpus.Readings.Max(r => r.Report.Published);
        _types = corpus.Names.ToDictionary(n => n.Id.Value, n => n.Type, StringComparer.Ordinal);
        _hosts = [.. corpus.Of<Matter.Statement>().Select(s => Scene.OneLine(s.Matter.Content.Quote)).Where(Course.IsNoMediation)];
        Order = corpus.Names.Select((n, i) => (n.Id.Value, i)).ToDictionary(x => x.Value, x => x.i, StringComparer.Ordinal);
    }

    internal Corpus Corpus { get; }

    internal Seq<MeetingAccount> Meetings { get; }

    /// <summary>What a meeting of the picture is drawn from.</summary>
    internal MeetingAccount Account(ItemId meeting) => _accounts[meeting];

    internal DateOnly? AsOf { get; }

    internal Dictionary<string, int> Order { get; }

    internal EntityType? TypeOf(Who who) => who.Id is { } id ? _types[id.Value] : null;

    /// <summary>Whether somebody is a side with a country of its own.</summary>
    internal bool IsState(Who who) => who.Id is { } id && Corpus.Names[Order[id.Value]] is { Type: EntityType.Party, Country: not null };

    /// <summary>Whether a report has it said of a side that it hosts and does not mediate.</summary>
    internal bool OnlyHosts(Who side) => Array.Exists(_hosts, h => h.StartsWith(side.Name, StringComparison.Ordinal) || h.StartsWith("the " + side.Name, StringComparison.OrdinalIgnoreCase));

    internal bool IsOnePlace(Who a, Who b) =>
        a == b || (a.Id is { } x && b.Id is { } y && MeetingSketch.MayBeOnePlace(Corpus.Names[Order[x.Value]], Corpus.Names[Order[y.Value]]));

    /// <summary>Whether a report is of the weeks around a meeting: two weeks before it to two after; yes where either gives no day.</summary>
    internal bool IsOfWeeks(SourcedClaim claim, Picture.MeetingPicture meeting) =>
        Published(claim) is not { } day || (meeting.From ?? meeting.To) is not { } first || (day.DayNumber >= first.DayNumber - Fortnight && day.DayNumber <= (meeting.To ?? first).DayNumber + Fortnight);

    internal DateOnly? Published(SourcedClaim claim) => Corpus.ReportOf(claim).Published;

    internal string Outlet(SourcedClaim claim) => Corpus.ReportOf(claim).Outlet ?? Corpus.ReportOf(claim).Title ?? claim.Report.Value;

    /// <summary>Who said it first, where the report does not say it in its own voice.</summary>
    internal Who? Voice(SourcedClaim claim) => claim.Claim.Attribution is [var first, ..] ? _unnamed.Meant(claim, first.Source, first.As) : null;

    /// <summary>Who holds or says a claim.</summary>
    internal Who Holder(SourcedClaim claim, EntitySlot slot) => _unnamed.Holder(claim, slot);

    /// <summary>Who fills a speaker's slot of a claim.</summary>
    internal Who Speaker(SourcedClaim claim, EntitySlot slot, string? described) => _unnamed.Meant(claim, slot, described);

    /// <summary>Who says so: the first voices, or where a report speaks for itself, its outlet. Each once, in order.</summary>
    internal Seq<string> Tellers(IEnumerable<SourcedClaim> by) => [.. by.Select(c => Voice(c)?.Name ?? Outlet(c)).Distinct()];

    /// <summary>Who says it, where all claims come from one voice; else nobody.</summary>
    internal Who? OneVoice(Seq<SourcedClaim> by) =>
        by.Select(Voice).Distinct().ToArray() is [{ } one] ? one : null;

    internal (DateOnly? From, DateOnly? To) Reported(IEnumerable<SourcedClaim> by)
    {
        var days = by.Select(Published).OfType<DateOnly>().ToArray();
        return days.Length == 0 ? (null, null) : (days.Min(), days.Max());
    }

    internal static int Sources(IEnumerable<SourcedClaim> by) => by.Select(c => c.Report).Distinct().Count();

    /// <summary>The words around a claim, on one line.</summary>
    internal static string Sentence(SourcedClaim claim) => OneLine(string.Join(" … ", claim.Claim.Passages.Select(p => p.Quote)));

    internal static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The fullest of several wordings: the longest, of equal ones the first told.</summary>
    internal static string Fullest(IEnumerable<string> words) => OneLine(words.Select((w, i) => (w, i)).OrderByDescending(x => x.w.Length).ThenBy(x => x.i).First().w);
}
