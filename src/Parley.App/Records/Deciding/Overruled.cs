using Parley.Collation;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records.Deciding;

/// <summary>What people decided on items, put in place of what was brought together by rule.</summary>
internal static class Overruled
{
    private const string ByPerson = "A person said that they are one.";

    /// <summary>Whether anything was decided on items of these kinds.</summary>
    internal static bool Any(Seq<Decision> inForce, string kinds) => inForce.Any(d => kinds.Contains(d.Subject.Kind, StringComparison.Ordinal) && d.Act is Act.Same or Act.Name or Act.SetTrack);

    /// <summary>The readings with those who were said to be one under one name, and with the names that people gave.</summary>
    internal static Seq<ReadingResult> Renamed(Seq<ReadingResult> readings, Seq<Named> names, Seq<Decision> inForce, Func<RecordId, ItemId?> item)
    {
        var groups = Groups(inForce, 'p', item);
        var given = new Dictionary<ItemId, string>();
        foreach (var decision in inForce.Where(d => d.Subject.Kind == 'p'))
        {
            if (decision.Act is Act.Name name && item(decision.Subject) is { } named)
            {
                given[groups.GetValueOrDefault(named, named)] = name.Words;
            }
        }

        var now = new Dictionary<(ReportId, EntityId), Entity>();
        foreach (var named in names)
        {
            var root = groups.GetValueOrDefault(named.Id, named.Id);
            var whole = names.First(n => n.Id == root);
            if (root != named.Id || given.ContainsKey(root) || groups.ContainsValue(named.Id))
            {
                foreach (var at in named.In)
                {
                    now[(at.Report, at.Entity)] = new(at.Entity, whole.Type, given.GetValueOrDefault(root, whole.Name), [], whole.Country, []);
                }
            }
        }

        return [.. readings.Select(r => Renamed(r, now))];
    }

    /// <summary>The talks with meetings, issues and proposals that were said to be one as one, and issues on the tracks they were put on.</summary>
    internal static Talks Joined(Talks talks, Seq<Decision> inForce, Func<RecordId, ItemId?> item)
    {
        var meetings = Groups(inForce, 'm', item);
        var issues = Groups(inForce, 'i', item);
        var proposals = Groups(inForce, 'o', item);
        var tracks = new Dictionary<ItemId, Track>();
        foreach (var decision in inForce.Where(d => d.Subject.Kind == 'i'))
        {
            if (decision.Act is Act.SetTrack track && item(decision.Subject) is { } issue)
            {
                tracks[Issue(issue)] = Enum.GetValues<Track>().First(t => Word.Of(t) == track.Track);
            }
        }

        ItemId Meeting(ItemId id) => meetings.GetValueOrDefault(id, id);
        ItemId Issue(ItemId id) => issues.GetValueOrDefault(id, id);
        return talks.With(
            [.. talks.Meetings.GroupBy(m => Meeting(m.Basis.Id)).Select(g => (Id: g.Key, Whole: g.Aggregate(Join))).Select(m => m.Whole with { Basis = Called(m.Whole.Basis, m.Id) })],
            [.. talks.Delegations.Select(d => d.Meeting is { } at ? d with { Meeting = Meeting(at) } : d)],
            [
                .. talks.Issues.GroupBy(i => Issue(i.Basis.Id)).Select(g => (Id: g.Key, Whole: g.Aggregate(Join))).Select(i => i.Whole with { Basis = Called(i.Whole.Basis, i.Id) })
                    .Select(i => tracks.TryGetValue(i.Basis.Id, out var track) ? i with { Track = track } : i).OrderBy(i => i.Track),
            ],
            [.. talks.Proposals.Select(p => On(p, Issue)).GroupBy(p => proposals.GetValueOrDefault(p.Basis.Id, p.Basis.Id)).Select(g => (Id: g.Key, Whole: g.Aggregate(Join))).Select(p => p.Whole with { Basis = Called(p.Whole.Basis, p.Id) })]);
    }

    /// <summary>Of each item that was said to be one with another, the one that stands for both: the first named.</summary>
    private static Dictionary<ItemId, ItemId> Groups(Seq<Decision> inForce, char kind, Func<RecordId, ItemId?> item)
    {
        var root = new Dictionary<ItemId, ItemId>();
        foreach (var decision in inForce.Where(d => d.Subject.Kind == kind))
        {
            if (decision.Act is Act.Same same && item(decision.Subject) is { } one && RecordId.Parse(same.Other) is { } id && item(id) is { } other)
            {
                var to = root.GetValueOrDefault(one, one);
                var from = root.GetValueOrDefault(other, other);
                foreach (var moved in root.Where(r => r.Value == from).Select(r => r.Key).Append(from).Where(m => m != to).ToArray())
                {
                    root[moved] = to;
                }
            }
        }

        return root;
    }

    private static ReadingResult Renamed(ReadingResult reading, Dictionary<(ReportId, EntityId), Entity> now)
    {
        var entities = new List<Entity>();
        var to = new Dictionary<EntityId, EntityId>();
        foreach (var entity in reading.Entities)
        {
            if (!now.TryGetValue((reading.Report.Id, entity.Id), out var whole))
            {
                entities.Add(entity);
                continue;
            }

            // Two of one report become one in it too.
            var at = entities.FindIndex(e => e.Name == whole.Name && e.Type == whole.Type);
            var before = at < 0 ? null : entities[at];
            var aliases = (before?.Aliases ?? []).Concat(entity.Aliases.Prepend(entity.Name)).Where(a => a != whole.Name).Distinct(StringComparer.Ordinal);
            var joined = entity with { Id = before?.Id ?? entity.Id, Type = whole.Type, Name = whole.Name, Country = whole.Country, Aliases = [.. aliases], Mentions = [.. (before?.Mentions ?? []).Concat(entity.Mentions).OrderBy(m => m.Start)] };
            to[entity.Id] = joined.Id;
            if (at < 0)
            {
                entities.Add(joined);
            }
            else
            {
                entities[at] = joined;
            }
        }

        return to.Count == 0 ? reading : reading with { Entities = [.. entities], Claims = [.. reading.Claims.Select(c => Restated.WithEntities(c, id => to.GetValueOrDefault(id, id)))] };
    }

    private static MeetingAccount Join(MeetingAccount a, MeetingAccount b) => a with
    {
        Basis = Join(a.Basis, b.Basis),
        Parties = Join(a.Parties, b.Parties, Key),
        Mediators = Join(a.Mediators, b.Mediators, Key),
        Participants = Join(a.Participants, b.Participants, Key),
        Rounds = Join(a.Rounds, b.Rounds, r => $"{r}"),
        Formats = Join(a.Formats, b.Formats, f => Word.Of(f)),
        Agenda = Join(a.Agenda, b.Agenda, w => w),
        Outcomes = Join(a.Outcomes, b.Outcomes, w => w),
        Places = Join(a.Places, b.Places, Key),
        Whens = Join(a.Whens, b.Whens, w => $"{w.From:O}/{w.To:O}/{w.Text}"),
        Statuses = Join(a.Statuses, b.Statuses, s => Word.Of(s)),
    };

    private static IssueAccount Join(IssueAccount a, IssueAccount b) => a with { Basis = Join(a.Basis, b.Basis), Points = [.. a.Points, .. b.Points] };

    private static Proposal Join(Proposal a, Proposal b) => a with
    {
        Basis = Join(a.Basis, b.Basis),
        Stances = Join(a.Stances, b.Stances, s => Word.Of(s)),
        Parts = Join([.. a.Parts, .. b.Parts]),
        Answers = [.. a.Answers.Concat(b.Answers).Distinct()],
    };

    // Issues that are one are one part of what touches both.
    private static Proposal On(Proposal proposal, Func<ItemId, ItemId> issue) => proposal.Parts.All(p => issue(p.Issue) == p.Issue) && proposal.Answers.All(a => issue(a.Issue) == a.Issue) ? proposal
        : proposal with { Parts = Join([.. proposal.Parts.Select(p => p with { Issue = issue(p.Issue) })]), Answers = [.. proposal.Answers.Select(a => a with { Issue = issue(a.Issue) }).Distinct()] };

    private static Seq<ProposalPart> Join(ProposalPart[] parts) => [.. parts.GroupBy(p => p.Issue).Select(g => g.First() with { Words = g.Select(p => p.Words).Aggregate((a, b) => Join(a, b, w => w)) })];

    private static Basis Join(Basis a, Basis b) => new(a.Id, [.. a.By.Concat(b.By).Distinct()], ByPerson);

    // Of items that are one it is the first named that others lead to, in whatever order the rules have them.
    private static Basis Called(Basis basis, ItemId id) => basis.Id == id ? basis : new(id, basis.By, basis.Because);

    private static Seq<Told<T>> Join<T>(Seq<Told<T>> a, Seq<Told<T>> b, Func<T, string> key) =>
        [.. a.Concat(b).GroupBy(t => key(t.Value), StringComparer.Ordinal).Select(g => new Told<T>(g.First().Value, [.. g.SelectMany(t => t.By).Distinct()]))];

    private static string Key(Who who) => who.Id?.Value ?? who.Name;
}
