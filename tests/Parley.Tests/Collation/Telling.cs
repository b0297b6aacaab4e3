using System.Globalization;

namespace Parley.Tests.Collation;

/// <summary>Makes the reading of a report by hand: quotes words of its text and finds where they stand.</summary>
internal sealed class Telling
{
    private readonly List<Entity> _entities = [];
    private readonly List<Claim> _claims = [];
    private readonly Report _report;

    internal Telling(string id, string text, string? outlet = null, string? published = null, string? title = null, string? url = null, int bodyStart = 0) =>
        _report = new(
            new(id), text, bodyStart, title, outlet, null,
            published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture), url);

    internal ReadingResult Reading => new(_report, [.. _entities], [.. _claims], []);

    internal ClaimId Last => _claims[^1].Id;

    internal Telling Party(string name, string? country, params string[] aliases) => Add(EntityType.Party, name, country, aliases);

    internal Telling Person(string name, params string[] aliases) => Add(EntityType.Person, name, null, aliases);

    internal Telling Place(string name, params string[] aliases) => Add(EntityType.Place, name, null, aliases);

    internal Telling Outlet(string name, params string[] aliases) => Add(EntityType.Outlet, name, null, aliases);

    internal Telling Body(string name, string? country, params string[] aliases) => Add(EntityType.Organization, name, country, aliases);

    internal static When Day(string text, string day) => Days(text, day, day, Grain.Day);

    internal static When Days(string text, string? from, string? to, Grain grain) => When.Resolved(text, Date(from), Date(to), grain);

    /// <summary>The slot for words of the report: the entity of that name or alias, or nobody in particular.</summary>
    internal EntitySlot Slot(string words) =>
        new(_entities.Find(e => e.Name == words || e.Aliases.Contains(words))?.Id, words);

    internal Attribution Said(string who, string? verb = "said", string? via = null, string? described = null) =>
        new(Slot(who), described, verb, via, null);

    internal Passage Quote(string words)
    {
        var at = _report.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"The report does not say: {words}") : Passage.In(_report.Text, at, at + words.Length);
    }

    internal Telling Meeting(
        string quote, Status status, string[]? parties = null, string[]? mediators = null, string[]? people = null, int? round = null,
        MeetingFormat? format = null, string[]? agenda = null, string? outcome = null, string? place = null, When? when = null, params Attribution[] by) =>
        Claim(
            new Matter.Meeting(
                Slots(parties), Slots(mediators), Slots(people), round, format, [.. (agenda ?? []).Select(Quote)], outcome is null ? null : Quote(outcome)),
            quote, status, place, when, by);

    internal Telling Delegation(
        string quote, string party, string? head = null, string[]? members = null, string[]? absent = null, ClaimId? at = null,
        Status status = Status.Asserted, string? place = null, When? when = null, params Attribution[] by) =>
        Claim(new Matter.Delegation(Slot(party), Maybe(head), Slots(members), Slots(absent), at), quote, status, place, when, by);

    internal Telling Role(string quote, string person, string title, string? of = null, params Attribution[] by) =>
        Claim(new Matter.Role(Slot(person), Quote(title), Maybe(of)), quote, Status.Asserted, null, null, by);

    internal Telling Position(
        string quote, string holder, Stance stance, string content, string? toward = null, string[]? parts = null, params Attribution[] by) =>
        Claim(
            new Matter.Position(Slot(holder), stance, Quote(content), Maybe(toward), [.. (parts ?? []).Select(Quote)]), quote, Status.Asserted, null, null, by);

    /// <summary>The claim told last, with another status.</summary>
    internal Telling As(Status status)
    {
        var last = _claims[^1];
        _claims[^1] = new(last.Id, last.Matter, last.Summary, status, last.Attribution, last.When, last.Place, last.Passages, last.Confidence, last.Why, last.Readers);
        return this;
    }

    internal Telling Agreement(string quote, string[] parties, string content, AgreementState state, When? when = null, string? place = null, params Attribution[] by) =>
        Claim(new Matter.Agreement(Slots(parties), Quote(content), state), quote, Status.Asserted, place, when, by);

    internal Telling Incident(
        string quote, string? actor, string? target, string action, Count[]? counts = null, string? weapon = null, string? place = null,
        When? when = null, Status status = Status.Asserted, params Attribution[] by) =>
        Claim(
            new Matter.Incident(Maybe(actor), Maybe(target), Quote(action), weapon is null ? null : Quote(weapon), [.. counts ?? []]),
            quote, status, place, when, by);

    internal Telling Presence(string quote, string who, string? @event, string? place, Status status = Status.Asserted, When? when = null, params Attribution[] by) =>
        Claim(new Matter.Presence(Slot(who), @event is null ? null : Quote(@event)), quote, status, place, when, by);

    internal Telling Outlook(string quote, string? holder, Direction direction, string content, params Attribution[] by) =>
        Claim(new Matter.Outlook(Maybe(holder), direction, Quote(content)), quote, Status.Asserted, null, null, by);

    internal Telling Statement(string quote, string speaker, string content, params Attribution[] by) =>
        Claim(new Matter.Statement(Slot(speaker), Quote(content)), quote, Status.Asserted, null, null, by);

    private Telling Claim(Matter matter, string quote, Status status, string? place, When? when, Attribution[] by)
    {
        _claims.Add(new(
            new($"c{_claims.Count + 1}"), matter, quote, status, [.. by], when, Maybe(place), [Quote(quote)], 0.9, "made by hand"));
        return this;
    }

    private Telling Add(EntityType type, string name, string? country, string[] aliases)
    {
        var mentions = aliases.Prepend(name).Select(a => _report.Text.IndexOf(a, StringComparison.Ordinal)).Where(i => i >= 0).Order().Take(1)
            .Select(i => Passage.In(_report.Text, i, i + 1));
        _entities.Add(new(new($"e{_entities.Count + 1}"), type, name, [.. aliases], country, [.. mentions]));
        return this;
    }

    private EntitySlot? Maybe(string? words) => words is null ? null : Slot(words);

    private Seq<EntitySlot> Slots(string[]? words) => [.. (words ?? []).Select(Slot)];

    private static DateOnly? Date(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
