namespace Parley.Collation.Repeats;

/// <summary>Which reports were found to carry one text, kept in memory: the same reports in the same order, which never change, are not compared again. The last few askings are kept. Not safe from several threads.</summary>
public sealed class SameTextBefore
{
    private const int Most = 4;

    private readonly List<(Seq<Report> Reports, Seq<SameTextGroup> Groups)> _known = [];

    /// <summary>What <see cref="SameText.Groups"/> says of these.</summary>
    public Seq<SameTextGroup> Groups(Seq<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var at = _known.FindIndex(k => k.Reports.Count == reports.Count && k.Reports.Zip(reports).All(r => ReferenceEquals(r.First, r.Second)));
        var known = at < 0 ? (reports, SameText.Groups(reports)) : _known[at];

        // The one asked for last first; of more than are kept the last goes.
        if (at >= 0 || _known.Count == Most)
        {
            _known.RemoveAt(at >= 0 ? at : Most - 1);
        }

        _known.Insert(0, known);
        return known.Item2;
    }
}
