using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>Where decisions quote a report.</summary>
internal sealed class Quotations(LayerRows rows, DecisionRows decisions)
{
    /// <summary>The words that a report alone has; null where it is not kept.</summary>
    internal OwnWords? OwnOf(int report)
    {
        var reports = rows.Reports();
        return reports.Find(r => r.Number == report) is { } forgotten ? new(forgotten.Report.Text, reports.Where(r => r.Number != report).Select(r => r.Report.Text)) : null;
    }

    /// <summary>The decisions on other things that quote a report, and whether all of what was decided goes with it.</summary>
    internal IEnumerable<(Decision Decision, bool Whole)> Of(int report)
    {
        var own = OwnOf(report);
        foreach (var decision in own is null ? [] : decisions.All().Where(d => d.Act is not null && !(d.Subject.Kind == 'r' && d.Subject.Number == report)))
        {
            var whole = decision.Act switch
            {
                Act.Settle settle => own!.IsOnlySource(settle.Value),
                Act.Name name => own!.IsOnlySource(name.Words),
                _ => false,
            };
            if (whole || own!.Quoted(decision.Why))
            {
                yield return (decision, whole);
            }
        }
    }
}
