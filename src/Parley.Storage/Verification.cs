using Parley.Storage.Layers;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>Checks a record from end to end.</summary>
internal static class Verification
{
    internal static Audit Of(Db db, DecisionRows decisions, LayerRows rows)
    {
        var wrong = new List<string>();
        if (db.Text("PRAGMA quick_check") is var pages && pages != "ok")
        {
            wrong.Add($"The file's pages do not fit together: {pages}.");
        }

        if (decisions.FirstBroken() is var (number, how))
        {
            wrong.Add($"The chain breaks at {RecordId.Decision(number)}: {how}.");
        }

        var reports = rows.Reports();
        var taken = wrong.Count > 0 ? [] : decisions.All().Where(d => d.Act is Act.Take).ToDictionary(d => d.Subject.Number, d => ((Act.Take)d.Act!).Sha256);
        wrong.AddRange(reports.Where(r => taken.TryGetValue(r.Number, out var sha) && sha != r.Report.Sha256).Select(r => $"The text of r{r.Number} is not the one that was taken."));
        wrong.AddRange(reports.Where(r => wrong.Count == 0 && !taken.ContainsKey(r.Number)).Select(r => $"Nobody is told to have taken r{r.Number}.").ToArray());
        try
        {
            _ = rows.Readings(reports);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or KeyNotFoundException)
        {
            wrong.Add($"A reading is not one of its report: {e.Message.TrimEnd('.')}.");
        }

        var last = db.Text("SELECT hash FROM decision ORDER BY number DESC LIMIT 1") ?? Decision.None;
        return new(reports.Count, (int)db.Number("SELECT count(*) FROM decision"), last, [.. wrong]);
    }
}
