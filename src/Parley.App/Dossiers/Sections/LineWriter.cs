using Parley.App.Dossiers.Lines;
using Parley.Collation;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Writes lines: numbers them section by section and turns claims into references.</summary>
/// <remarks>Lives only while one dossier is made; nothing of it is handed out.</remarks>
internal sealed class LineWriter
{
    private readonly DateOnly? _since;
    private readonly bool _tellsDays;
    private readonly int? _onlyYear;
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Report, string Claim), Ref> _refs = [];
    private readonly Dictionary<(string Report, string Entity), string> _names = [];
    private readonly Dictionary<string, ReportId> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemId, Who?> _sides = [];
    private readonly Lazy<MeetingAccount?> _main;

    internal LineWriter(Talks talks, IReadOnlyList<ReadingResult> readings, DateOnly? since = null)
    {
        _since = since;
        Talks = talks;
        Readings = readings;
        foreach (var named in talks.Names)
        {
            foreach (var at in named.In)
            {
                _names.TryAdd((at.Report.Value, at.Entity.Value), named.Name);
            }
        }

        foreach (var person in talks.People.Where(p => p.Person.Id is not null))
        {
            _sides.TryAdd(person.Person.Id!, person.Party);
        }

        foreach (var group in talks.OneText)
        {
            foreach (var report in group.Reports)
            {
                _sources.TryAdd(report.Value, group.Reports[0]);
            }
        }

        _main = new(() => SummarySection.MainMeeting(this));
        var days = readings.Select(r => r.Report.Published).OfType<DateOnly>().ToArray();
        HasSeveralDays = days.Distinct().Count() > 1;
        _onlyYear = DayWords.OnlyYear(days.Select(d => (DateOnly?)d));
        _tellsDays = days.Length > 0 && days.Max().DayNumber - days.Min().DayNumber > 14;
        for (var r = 0; r < readings.Count; r++)
        {
            var reading = readings[r];
            for (var c = 0; c < reading.Claims.Count; c++)
            {
                var claim = reading.Claims[c];
                _refs.TryAdd((reading.Report.Id.Value, claim.Id.Value), new(r + 1, c + 1, claim.Id, Voice(reading, claim)));
            }
        }
    }

    internal Talks Talks { get; }

    internal IReadOnlyList<ReadingResult> Readings { get; }

    /// <summary>Whether the reports were published on several days.</summary>
    internal bool HasSeveralDays { get; }

    /// <summary>The meeting that the dossier is about; null where no meeting was read.</summary>
    internal MeetingAccount? MainMeeting => _main.Value;

    /// <summary>The side that somebody is of, where one is told; else who it is.</summary>
    internal Who PartyOf(Who who) => (who.Id is { } id ? _sides.GetValueOrDefault(id) : null) ?? who;

    /// <summary>The claims of a report, in the order of the report.</summary>
    /// <param name="number">Which report, from 1.</param>
    internal IEnumerable<Ref> RefsOf(int number) =>
        Readings[number - 1].Claims.Select(c => _refs[(Readings[number - 1].Report.Id.Value, c.Id.Value)]).Where(r => r.Report == number).DistinctBy(r => r.Number).OrderBy(r => r.Number);

    /// <summary>The report that stands for the source of this one, as <see cref="Talks.SourceOf"/>.</summary>
    internal ReportId SourceOf(ReportId report) => _sources.TryGetValue(report.Value, out var first) ? first : report;

    /// <summary>How many sources claims come from; reports that carry one text are one.</summary>
    internal int CountSources(IEnumerable<SourcedClaim> claims) => claims.Select(c => SourceOf(c.Report)).Distinct().Count();

    /// <summary>What somebody or something named in a report is called in the dossier; null where nobody is meant.</summary>
    internal string? NameOf(ReportId report, EntityId? entity) => entity is { } id ? _names.GetValueOrDefault((report.Value, id.Value)) : null;

    internal Ref Ref(SourcedClaim claim) => _refs[(claim.Report.Value, claim.Claim.Id.Value)];

    internal Line Line(string section, IEnumerable<SourcedClaim> by, params Span[] spans)
    {
        SourcedClaim[] sources = [.. by];
        var number = _count[section] = _count.GetValueOrDefault(section) + 1;
        return new(new(section, number), [.. spans.Where(s => s.Text.Length > 0)], [.. sources.Select(Ref).Distinct().OrderBy(r => r.Report).ThenBy(r => r.Number)])
        {
            IsNew = IsNew(sources),
        };
    }

    /// <summary>Whether every report behind claims is of the day or later from which on lines are new; one without a day is not.</summary>
    internal bool IsNew(IEnumerable<SourcedClaim> by) => _since is { } since && by.All(c => Published(c) is { } day && day >= since);

    /// <summary>
    /// The outlets behind claims, in the order of the reports: one entry a source. Where reports carry one text, the first is named and the others
    /// with it.
    /// </summary>
    internal string[] Outlets(IEnumerable<SourcedClaim> by) =>
        [.. by.Select(c => Ref(c).Report).Distinct().Order().Select(n => Readings[n - 1].Report).GroupBy(r => SourceOf(r.Id))
            .Select(g => g.Select(Name).Distinct().ToArray())
            .Select(names => names.Length == 1 ? names[0] : $"{names[0]} (the same text in {InWords.List(names[1..])})").Distinct()];

    /// <summary>The day of the report a claim stands in, or null.</summary>
    internal DateOnly? Published(SourcedClaim claim) => Readings[Ref(claim).Report - 1].Report.Published;

    /// <summary>
    /// When the reports behind claims were published: ", 18 October 2012". Nothing where all reports of the dossier lie within
    /// two weeks, since the line under the title then says enough.
    /// </summary>
    internal string AsOf(IEnumerable<SourcedClaim> by)
    {
        var days = _tellsDays ? Days(by) : [];
        return days.Length == 0 ? "" : $", {DayWords.Days(days[0], days[^1])}";
    }

    /// <summary>A day on which a report was published, as briefly as the days of all reports allow.</summary>
    internal string ShortDay(DateOnly day) => DayWords.ShortDay(day, _onlyYear);

    /// <summary>The days on which the reports behind claims were published, each once, earliest first.</summary>
    internal DateOnly[] Days(IEnumerable<SourcedClaim> by) => [.. by.Select(Published).OfType<DateOnly>().Distinct().Order()];

    internal static string Name(Report report) => report.Outlet ?? report.Title ?? report.Id.Value;

    /// <summary>"planned", where every claim says so and none that it came about; else nothing.</summary>
    internal static string StatusNote(IEnumerable<SourcedClaim> by)
    {
        var statuses = by.Select(c => c.Claim.Status).Distinct().ToArray();
        return statuses is [Status.Asserted or Status.Ongoing or Status.Ended] || statuses.Length != 1 ? "" : $" ({Word.Of(statuses[0])})";
    }

    /// <summary>Whom a report quotes for a claim, in words: "Dmitry Peskov, by way of Interfax".</summary>
    private string? Voice(ReadingResult reading, Claim claim) =>
        claim.Attribution.Count == 0 ? null : string.Join(", by way of ", claim.Attribution.Select(a => Speaker(reading, a)));

    private string Speaker(ReadingResult reading, Attribution link)
    {
        var named = NameOf(reading.Report.Id, link.Source.Entity);
        return (link.As ?? named ?? link.Source.Text) + (link.Via is { } via ? $" ({via})" : "");
    }
}
