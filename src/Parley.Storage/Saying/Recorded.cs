using System.Globalization;
using Parley.Json;
using Parley.Storage.Layers;

namespace Parley.Storage.Saying;

/// <summary>
/// What the record says: a function of reports, readings and decisions, and of nothing else. Of each report the latest reading proposes; what a person accepted stays as it was accepted, what one
/// edited or added stays as it was put, what one rejected does not count, and what only an older reader proposed is gone.
/// </summary>
public static class Recorded
{
    /// <summary>The reports within a cut, by number, each with all its claims. Cost linear in what is kept.</summary>
    /// <param name="layers">What is kept.</param>
    /// <param name="cut">Which part of it.</param>
    /// <param name="before">What was worked out before: a report of which nothing was read or decided since is not worked out again.</param>
    public static Seq<RecordedReport> Of(RecordLayers layers, Cut cut, RecordedBefore? before = null)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(cut);
        return [.. All(layers, cut, layers.Reports, before)];
    }

    /// <summary>One report with all its claims; null where it is not kept. Cost linear in the readings and decisions.</summary>
    public static RecordedReport? One(RecordLayers layers, int report)
    {
        ArgumentNullException.ThrowIfNull(layers);
        return All(layers, Cut.Everything, layers.Reports.Where(r => r.Number == report), null).FirstOrDefault();
    }

    private static IEnumerable<RecordedReport> All(RecordLayers layers, Cut cut, IEnumerable<FiledReport> reports, RecordedBefore? before)
    {
        var readings = layers.Readings.Where(r => cut.Knows(r.Made)).ToLookup(r => r.Report);
        var decisions = RecordLayers.InForce(layers.Decisions.Where(d => cut.Knows(d.At)))
            .Where(d => d.Subject.Claim is not null && d.Act is Act.Accept or Act.Reject or Act.Edit or Act.Add).ToLookup(d => d.Subject.Number);
        foreach (var filed in reports.Where(cut.Holds))
        {
            VersionedReading[] read = [.. readings[filed.Number].OrderBy(x => x.Number)];
            Decision[] decided = [.. decisions[filed.Number]];
            yield return before?.Of(filed, read, decided, Report) ?? Report(filed, read, decided);
        }
    }

    private static RecordedReport Report(FiledReport filed, VersionedReading[] readings, IEnumerable<Decision> decisions)
    {
        var latest = readings.Length > 0 ? readings[^1] : null;
        var company = new Company(latest?.Result.Entities ?? []);
        var proposed = Numbered(latest);
        var last = new SortedDictionary<int, Act>();
        foreach (var decision in decisions)
        {
            last[decision.Subject.Claim!.Value] = decision.Act!;
        }

        var claims = new List<RecordedClaim>();
        foreach (var (number, act) in last)
        {
            if (Decided(filed, number, act, readings, company) is { } decided)
            {
                claims.Add(decided);
            }
        }

        var settled = claims.Select(c => c.Id.Claim!.Value).ToHashSet();
        claims.AddRange(proposed.Where(p => !settled.Contains(p.Key)).Select(p => New(filed, p.Key, Own(p.Value, p.Key, latest!), ClaimStanding.Proposed)));
        settled.UnionWith(proposed.Keys);
        foreach (var older in readings.SkipLast(1).Reverse())
        {
            claims.AddRange(Numbered(older).Where(p => settled.Add(p.Key))
                .Select(p => New(filed, p.Key, company.Adopt(Own(p.Value, p.Key, older), older.Result.Entities), ClaimStanding.Gone)).ToArray());
        }

        return new(filed, company.Entities, [.. claims.OrderBy(c => c.Claim.Passages[0].Start).ThenBy(c => c.Id.Claim)], latest?.Result.Problems ?? []);
    }

    private static RecordedClaim? Decided(FiledReport filed, int number, Act act, VersionedReading[] readings, Company company)
    {
        switch (act)
        {
            case Act.Edit edit:
                return Hand(filed, number, edit.Claim, ClaimStanding.Edited, company);
            case Act.Add add:
                return Hand(filed, number, add.Claim, ClaimStanding.Added, company);
            default:
                // As it was read when it was accepted; a rejected one as it was read last.
                var by = act is Act.Accept accept ? Array.Find(readings, r => r.Number == accept.Reading) : Array.FindLast(readings, r => r.Numbers.Contains(number));
                return by is not null && Numbered(by).TryGetValue(number, out var claim)
                    ? New(filed, number, company.Adopt(Own(claim, number, by), by.Result.Entities), act is Act.Accept ? ClaimStanding.Accepted : ClaimStanding.Rejected)
                    : null;
        }
    }

    // What a person wrote is made out only here, so that here it may turn out to be damaged.
    private static RecordedClaim Hand(FiledReport filed, int number, string json, ClaimStanding standing, Company company) => RecordFile.Guarded(() =>
    {
        var alone = ClaimsJsonReader.ReadApart(filed.Report, json);
        var claim = alone.Claims.Count > 0 ? alone.Claims[0] : throw new FormatException("A claim written by hand is missing.");
        return New(filed, number, company.Adopt(Restated.As(claim, Id(number), claim.Matter), alone.Entities), standing);
    });

    private static RecordedClaim New(FiledReport filed, int number, Claim claim, ClaimStanding standing) => new(RecordId.ClaimOf(filed.Number, number), claim, standing);

    // Two claims of one reading may have one number, where a person put one right as the other says: the first stands for both.
    private static SortedDictionary<int, Claim> Numbered(VersionedReading? reading)
    {
        var numbered = new SortedDictionary<int, Claim>();
        foreach (var (claim, number) in reading is null ? [] : reading.Result.Claims.Zip(reading.Numbers))
        {
            numbered.TryAdd(number, claim);
        }

        return numbered;
    }

    // Under the record's own number, and so is the meeting of a delegation.
    private static Claim Own(Claim claim, int number, VersionedReading reading)
    {
        if (claim.Matter is not Matter.Delegation { At: { } at } team)
        {
            return Restated.As(claim, Id(number), claim.Matter);
        }

        var meeting = reading.Result.Claims.Zip(reading.Numbers).Where(c => c.First.Id == at).Select(c => Id(c.Second)).FirstOrDefault();
        return Restated.As(claim, Id(number), team with { At = meeting });
    }

    private static ClaimId Id(int number) => new(string.Create(CultureInfo.InvariantCulture, $"c{number}"));
}
