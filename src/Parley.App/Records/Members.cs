using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Collation;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage;

namespace Parley.App.Records;

/// <summary>What the items of talks are known by from one time to the next.</summary>
internal static class Members
{
    private const int Digits = 16;

    /// <summary>By the letter of the kind, what its items are made of (the same object: the same items), and these in their order, each with members that no other has.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="readings">What the reports say.</param>
    /// <param name="renamed">The same under the names that people gave, which the talks were brought together from.</param>
    internal static IEnumerable<(char Kind, object? Of, Func<List<(ItemId Item, Seq<Member> Members)>> Items)> Of(Talks talks, Seq<ReadingResult> readings, Seq<ReadingResult> renamed)
    {
        yield return ('m', talks.Meetings, () => Each(talks.Meetings.Select(m => (m.Basis.Id, Claims(m.Basis)))));
        yield return ('i', talks.Issues, () => Each(talks.Issues.Select(i => (i.Basis.Id, Points(i)))));
        yield return ('o', talks.Proposals, () => Each(talks.Proposals.Select(p => (p.Basis.Id, Claims(p.Basis)))));
        yield return ('a', talks.Agreements, () => Each(talks.Agreements.Select(a => (a.Basis.Id, Claims(a.Basis)))));
        yield return ('e', talks.Incidents, () => Each(talks.Incidents.Select(i => (i.Basis.Id, Claims(i.Basis)))));

        // Where nobody was renamed, what readings call those they name is as much the same as the names are.
        yield return ('p', ReferenceEquals(readings, renamed) ? talks.Names : null, () => Named(talks, readings, renamed));
    }

    private static List<(ItemId Item, Seq<Member> Members)> Named(Talks talks, Seq<ReadingResult> readings, Seq<ReadingResult> renamed)
    {
        var names = readings.SelectMany(r => r.Entities.Select(e => ((r.Report.Id, e.Id), e.Name))).Concat(Joined(readings, renamed)).ToLookup(e => e.Item1, e => e.Name);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        return Each(talks.Names.Where(n => n.Type is EntityType.Person or EntityType.Party or EntityType.Organization).Select(n => (n.Id, Names(names, n, hashes))));
    }

    private static List<(ItemId Item, Seq<Member> Members)> Each(IEnumerable<(ItemId Item, IEnumerable<Member> Members)> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var each = new List<(ItemId, Seq<Member>)>();
        foreach (var (item, members) in items)
        {
            var all = members.ToArray();
            var own = all.Where(m => seen.Add(m.Key)).ToArray();

            // Where all that it rests on is another's as well, it is the second of them, and so on.
            for (var n = 2; own.Length == 0; n++)
            {
                var later = all[0] with { Key = string.Create(CultureInfo.InvariantCulture, $"{all[0].Key}/{n}") };
                own = seen.Add(later.Key) ? [later] : [];
            }

            each.Add((item, [.. own]));
        }

        return each;
    }

    /// <summary>By what a claim that an item rests on is known.</summary>
    internal static Member OfClaim(SourcedClaim claim) => new(Number(claim.Report), $"{claim.Report}.{claim.Claim.Id}");

    /// <summary>By what a point of an issue is known.</summary>
    internal static Member OfPoint(Point point) => new(Number(point.By.Report), string.Create(CultureInfo.InvariantCulture, $"{point.By.Report}.{point.By.Claim.Id}/{point.Part}"));

    /// <summary>By what somebody named in a report is known.</summary>
    internal static Member OfName(ReportId report, string name) => Hashed(report, Hash(name));

    private static Member Hashed(ReportId report, string hash) => new(Number(report), $"{report}#{hash}");

    private static IEnumerable<Member> Claims(Basis basis) => basis.By.Select(OfClaim);

    private static IEnumerable<Member> Points(IssueAccount issue) =>
        issue.Points.Select(OfPoint);

    // Of two of one report who were said to be one, the other leads to the one too.
    private static IEnumerable<((ReportId, EntityId), string Name)> Joined(Seq<ReadingResult> readings, Seq<ReadingResult> renamed)
    {
        foreach (var (said, now) in readings.Zip(renamed).Where(r => r.First.Entities.Count > r.Second.Entities.Count))
        {
            var left = now.Entities.Select(e => e.Id).ToHashSet();
            foreach (var gone in said.Entities.Where(e => !left.Contains(e.Id)))
            {
                if (now.Entities.FirstOrDefault(e => e.Name == gone.Name || e.Aliases.Contains(gone.Name, StringComparer.Ordinal)) is { } one)
                {
                    yield return ((said.Report.Id, one.Id), gone.Name);
                }
            }
        }
    }

    // By name, since the ids of entities are those of one reading; hashed, so that nothing of a report stays when it is forgotten.
    private static IEnumerable<Member> Names(ILookup<(ReportId, EntityId), string> names, Named named, Dictionary<string, string> hashes) =>
        named.In.SelectMany(n => names[(n.Report, n.Entity)].Select(name => Hashed(n.Report, hashes.TryGetValue(name, out var hash) ? hash : hashes[name] = Hash(name))));

    internal static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..Digits];

    private static int Number(ReportId report) => int.Parse(report.Value.AsSpan(1), CultureInfo.InvariantCulture);
}
