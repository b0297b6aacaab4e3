using Parley.Reading.Proposed;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>Takes a claim that a language model proposes for a report already in the record.</summary>
internal static class Proposing
{
    private const char OfModel = 'm';

    /// <summary>Keeps a further reading of the report, in force from now on: the one before, and the claim where it stands in the report and is new.</summary>
    /// <returns>What came of it, and whether the claim waits for review now.</returns>
    internal static (string Told, bool IsTaken) Propose(RecordFile record, RecordLayers layers, int report, ReaderId model, string claim)
    {
        if (layers.Readings.LastOrDefault(r => r.Report == report) is not { } last)
        {
            return ($"There is no r{report} in this record.", false);
        }

        var own = last.Result;
        var before = own.Claims.Where(c => c.Id.Value[0] == OfModel).ToArray();
        var text = own.Report.Text;
        var held = Proposals.Add(own with { Claims = [.. own.Claims.Except(before)], Problems = [] }, model, [new Answer(Passage.In(text, own.Report.BodyStart, text.Length), $"[{claim}]", null)]);
        if (held.Problems.Count > 0)
        {
            return (string.Join(' ', held.Problems.Select(p => $"{p.Message} ({p.Code})")), false);
        }

        var proposed = held.Claims.Where(c => c.Id.Value[0] == OfModel).ToArray();
        if (proposed.Length != 1 || before.Any(b => b.Summary == proposed[0].Summary && b.Passages[0].Start == proposed[0].Passages[0].Start))
        {
            return ("The record has this claim already.", false);
        }

        var one = proposed[0];
        var next = before.Select(b => int.TryParse(b.Id.Value.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
        var named = new Claim(new($"{OfModel}{next}"), one.Matter, one.Summary, one.Status, one.Attribution, one.When, one.Place, one.Passages, one.Confidence, one.Why, one.Readers);
        var reading = held with { Claims = [.. own.Claims.Append(named).OrderBy(c => c.Passages[0].Start)], Problems = own.Problems };
        var rereading = record.Reread(report, reading, $"{model} (proposed one claim)");
        return ($"It waits for review in r{report}: {one.Summary}", rereading.New > 0);
    }
}
