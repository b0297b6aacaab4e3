namespace Parley.Collation.Rules;

/// <summary>
/// Tells which accounts are of talks of the same parties. Those that name two sides or more say so themselves: the same sides, or those of a more frequent
/// set and others with them. One that names a single side belongs to the talks of that side that its report told of last, or tells of next; one that names none
/// ("the discussions") to those its report told of last, or opens with, or else to the most frequent ones whose sides its report names.
/// </summary>
/// <remarks>Cost: linear in the accounts times the number of different sets of sides.</remarks>
internal sealed class MeetingSeries
{
    private readonly List<(IReadOnlySet<string> Core, HashSet<string> Mediators)> _all = [];
    private readonly Dictionary<MeetingSketch, int> _of = new(ReferenceEqualityComparer.Instance);

    private MeetingSeries()
    {
    }

    internal int Of(MeetingSketch sketch) => _of[sketch];

    internal IReadOnlySet<string> Core(int series) => _all[series].Core;

    /// <param name="corpus">Whose names tell which talks a report can be about.</param>
    /// <param name="sketches">In the order of the reports and their passages.</param>
    internal static MeetingSeries Of(Corpus corpus, IReadOnlyList<MeetingSketch> sketches)
    {
        var series = new MeetingSeries();
        var full = sketches.Where(s => s.Sides.Count > 1)
            .GroupBy(s => string.Join('+', s.Sides.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(s => s.By.Report).Distinct().Count()).ThenBy(g => g.First().Sides.Count).ThenByDescending(g => g.Count())
            .ThenBy(g => corpus.Order(g.First().By));
        foreach (var group in full)
        {
            var at = series.Fitting(group.First().Sides);
            if (at < 0)
            {
                series._all.Add((group.First().Sides, []));
                at = series._all.Count - 1;
            }

            foreach (var sketch in group)
            {
                series._of[sketch] = at;
                series._all[at].Mediators.UnionWith(sketch.Mediators);
            }
        }

        var named = corpus.Names.SelectMany(n => n.In.Select(i => (i.Report, n.Id.Value))).ToLookup(x => x.Report, x => x.Value);
        var bySeries = full.SelectMany(g => g).ToLookup(s => series._of[s]);

        // "The government" of a report that names no state is that of the talks it names the other side of.
        var states = corpus.Names.Where(n => n is { Type: EntityType.Party, Country: not null }).Select(n => n.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var report in sketches.GroupBy(s => s.By.Report))
        {
            var inside = named[report.Key].ToHashSet(StringComparer.Ordinal);
            var likely = series._all.FindIndex(a => a.Core.Count > 0 && a.Core.All(inside.Contains));
            likely = likely >= 0 && series.IsWithHost(series._all[likely].Core) ? -1 : likely;
            if (likely < 0 && series._all is [{ Core: { Count: > 1 } most }, ..] && corpus.ReportOf(report.First().By).Text.Contains("government", StringComparison.OrdinalIgnoreCase)
                && most.Where(c => !inside.Contains(c)).ToArray() is [var missing] && states.Contains(missing))
            {
                likely = 0;
            }

            var here = series._all.Select((a, n) => (a.Core, n)).Where(a => a.Core.Count > 1 && a.Core.All(inside.Contains)).Select(a => a.n).ToArray();
            bool Fits(MeetingSketch s, int n) => n >= 0 && bySeries[n].Any(f => s.Place is null ? IsOneStretch(s, f) : f.Place is not null && s.MayBeAtPlaceOf(f));
            series.Complete([.. report], likely, (s, near) => Fits(s, near) ? near : here.FirstOrDefault(n => Fits(s, n), -1));
        }

        return series;
    }

    // A host and one of the sides it mediates between: what names no sides at all is of the talks themselves, not of the host's.
    private bool IsWithHost(IReadOnlySet<string> core) =>
        _all.Exists(a => a.Core.Count > 1 && !ReferenceEquals(a.Core, core) && a.Mediators.Overlaps(core) && core.All(c => a.Core.Contains(c) || a.Mediators.Contains(c)));

    private int Fitting(IReadOnlySet<string> sides) => _all.FindIndex(a =>
        (a.Core.IsSubsetOf(sides) && sides.Count <= a.Core.Count + 2) || (sides.IsSubsetOf(a.Core) && !sides.Overlaps(a.Mediators)));

    // Nobody sits at two tables in two places on one day: what names no sides is of others.
    private static bool IsElsewhere(MeetingSketch account, MeetingSketch told) =>
        told.Sides.Count > 1 && account.Place is not null && told.Place is not null && !account.MayBeAtPlaceOf(told) && account.IsNarrow && told.IsNarrow && account.When!.DaysFrom(told.When!) == 0;

    // "The third day of the talks" and "the seventh day": from one first day on.
    private static bool IsOneStretch(MeetingSketch a, MeetingSketch b) =>
        a.IsNarrow && b.IsNarrow && a.When!.From == b.When!.From && a.When.To > a.When.From && b.When.To > b.When.From;

    private void Complete(MeetingSketch[] report, int likely, Func<MeetingSketch, int, int> byPlace)
    {
        for (var i = 0; i < report.Length; i++)
        {
            if (_of.ContainsKey(report[i]))
            {
                continue;
            }

            var near = report[..i].Reverse().Concat(report[i..]).Select(s => _of.GetValueOrDefault(s, -1)).Append(likely)
                .Where(s => s >= 0 && !(report[i].Unnamed && report[i].Sides.Count > 0)).ToArray();

            // Those of sides that the report names which were in that place, where the talks it told of last were not.
            if (report[i].Sides.Count == 0 && byPlace(report[i], near.FirstOrDefault(-1)) is >= 0 and var there)
            {
                _of[report[i]] = there;
                continue;
            }

            var home = report[i].Sides.Count == 0
                ? Array.Exists(report, s => IsElsewhere(report[i], s)) ? -1 : near.FirstOrDefault(-1)
                : near.FirstOrDefault(s => report[i].Sides.IsSubsetOf(_all[s].Core), _all.FindIndex(a => report[i].Sides.IsSubsetOf(a.Core)));
            if (home < 0 || (report[i].Unnamed && report[i].Sides.Count > 0))
            {
                _all.Add((report[i].Sides, []));
                home = _all.Count - 1;
            }

            _of[report[i]] = home;
        }
    }
}
