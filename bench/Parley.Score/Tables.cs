using System.Globalization;
using System.Text;

namespace Parley.Score;

/// <summary>Scores as text.</summary>
internal static class Tables
{
    /// <summary>One score for a terminal.</summary>
    internal static string Plain(Score score)
    {
        var text = new StringBuilder();
        Line(text, $"{score.Name}: {score.Reports} reports");
        Line(text, $"{"kind",-12}{"P",7}{"R",7}{"F1",7}{"facts",7}");
        foreach (var (kind, tally) in score.Kinds.Append(new("all", score.All)))
        {
            Line(text, $"{kind,-12}{tally.Precision,7:F3}{tally.Recall,7:F3}{tally.F1,7:F3}{tally.Facts,7}");
        }

        var (further, chains, dates) = (score.Further, score.Chains, score.Dates);
        Line(text, $"further slots right {Share(further):F3} of {further.Of}; attribution right {Share(chains):F3} of {chains.Of}; dates right {dates.Right} of {dates.Of}");
        Line(text, $"F1 {score.All.F1:F3}");
        return text.ToString();
    }

    /// <summary>What has no counterpart, by kind and cause, the most frequent first.</summary>
    /// <param name="title">What they are: "misses", "surplus".</param>
    /// <param name="lone">In the order of the reports.</param>
    /// <param name="withTexts">Whether each is listed, or only their numbers.</param>
    internal static string Lone(string title, IReadOnlyList<Lone> lone, bool withTexts)
    {
        var text = new StringBuilder();
        Line(text, $"{title}: {lone.Count}");
        foreach (var group in lone.GroupBy(l => (l.Kind, Cause: Causes.Sort(l.Cause))).OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            Line(text, $"{group.Count(),4}  {group.Key.Kind}: {group.Key.Cause}");
            foreach (var one in group.Where(_ => withTexts))
            {
                Line(text, $"      {one.Report}: {(one.Cause == group.Key.Cause ? "" : $"({one.Cause}) ")}{one.Text}");
            }
        }

        return text.ToString();
    }

    /// <summary>All scores as tables for docs/reference/reading.md.</summary>
    internal static string Markdown(IReadOnlyList<Score> scores)
    {
        var text = new StringBuilder();
        Line(text, $"F1 (precision / recall; number of facts):\n\n| kind |{string.Concat(scores.Select(s => $" {s.Name}, {s.Reports} reports |"))}");
        Line(text, $"|---|{string.Concat(scores.Select(_ => "---|"))}");
        foreach (var kind in scores.SelectMany(s => s.Kinds.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            Line(text, $"| {kind} |{string.Concat(scores.Select(s => $" {Cell(s.Kinds.GetValueOrDefault(kind))} |"))}");
        }

        Line(text, $"| **all** |{string.Concat(scores.Select(s => $" **{s.All.F1:F2}** ({s.All.Precision:F2} / {s.All.Recall:F2}; {s.All.Facts}) |"))}");
        Line(text, $"| attribution right |{string.Concat(scores.Select(s => $" {Cell(s.Chains)} |"))}");
        Line(text, $"| further slots right |{string.Concat(scores.Select(s => $" {Cell(s.Further)} |"))}");
        Line(text, $"| days of a time right |{string.Concat(scores.Select(s => $" {Cell(s.Dates)} |"))}");
        Line(text, "\nWhy facts are missed and claims are surplus, by number:\n");
        Line(text, $"| | kind: cause |{string.Concat(scores.Select(s => $" {s.Name} |"))}\n|---|---|{string.Concat(scores.Select(_ => "---|"))}");
        AddCauses(text, "missed", scores, s => s.Misses);
        AddCauses(text, "surplus", scores, s => s.Surplus);
        return text.ToString();
    }

    private static void AddCauses(StringBuilder text, string title, IReadOnlyList<Score> scores, Func<Score, List<Lone>> lone)
    {
        const int most = 12;
        var groups = scores.SelectMany(lone).GroupBy(l => (l.Kind, Cause: Causes.Sort(l.Cause))).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        foreach (var key in groups.Take(most).Select(g => g.Key))
        {
            Line(text, $"| {title} | {key.Kind}: {key.Cause} |{string.Concat(scores.Select(s => $" {lone(s).Count(l => (l.Kind, Causes.Sort(l.Cause)) == key)} |"))}");
        }

        var rest = groups.Skip(most).Select(g => g.Key).ToHashSet();
        Line(text, $"| {title} | all others |{string.Concat(scores.Select(s => $" {lone(s).Count(l => rest.Contains((l.Kind, Causes.Sort(l.Cause))))} |"))}");
    }

    private static string Cell(Tally? tally) => tally is null ? "" : Invariant($"{tally.F1:F2} ({tally.Precision:F2} / {tally.Recall:F2}; {tally.Facts})");

    private static string Cell((int Right, int Of) pair) => pair.Of == 0 ? "" : Invariant($"{Share(pair):F2} of {pair.Of}");

    private static double Share((int Right, int Of) pair) => pair.Of == 0 ? 0 : (double)pair.Right / pair.Of;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(Invariant(line)).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
