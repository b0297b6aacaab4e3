using Parley.App.Records;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Exchange;

/// <summary>Whose word a claim stands on, and since when: the person who decided on it last, else the reader that proposed it.</summary>
internal sealed class Authorship(RecordTalks talks)
{
    private readonly Dictionary<RecordId, Decision> _decided = talks.InForce.Where(d => d.Act is Act.Accept or Act.Edit or Act.Add).GroupBy(d => d.Subject).ToDictionary(g => g.Key, g => g.Last());

    private readonly Dictionary<int, VersionedReading> _read = talks.Layers.Readings.Where(r => talks.Cut.Knows(r.Made)).GroupBy(r => r.Report).ToDictionary(g => g.Key, g => g.Last());

    /// <summary>The name, whether it is a person's, and when; null where none of it is kept.</summary>
    internal (string Name, bool IsPerson, DateTimeOffset At)? Of(RecordedClaim claim) =>
        claim.IsReviewed && _decided.TryGetValue(claim.Id, out var decision) ? (decision.Who, true, decision.At)
        : _read.TryGetValue(claim.Id.Number, out var reading) ? (reading.Reader, false, reading.Made)
        : null;
}
