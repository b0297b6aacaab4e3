namespace Parley.Storage.Layers;

/// <summary>All that the record keeps: reports, readings of them, and decisions. What it says is a function of these.</summary>
/// <param name="Reports">By number; without those forgotten.</param>
/// <param name="Readings">By number.</param>
/// <param name="Decisions">By number.</param>
public sealed record RecordLayers(Seq<FiledReport> Reports, Seq<VersionedReading> Readings, Seq<Decision> Decisions)
{
    /// <summary>The decisions that hold: those that no later one, which holds itself, has taken back.</summary>
    public static Seq<Decision> InForce(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var undone = new HashSet<int>();
        var holding = new List<Decision>();
        foreach (var decision in decisions.OrderByDescending(d => d.Number))
        {
            if (undone.Contains(decision.Number))
            {
                continue;
            }

            if (decision.Act is Act.Undo undo)
            {
                undone.Add(undo.Decision);
            }

            holding.Add(decision);
        }

        holding.Reverse();
        return [.. holding];
    }
}
