using Parley.Storage.Layers;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>
/// What one report says and no other: whether words that people typed quote it. They do where they have three words in a row of it, or a name or number of it (four letters or digits at least, beginning
/// with a capital or holding a digit), that stand in no other report. Cost linear in the texts.
/// </summary>
internal sealed class OwnWords
{
    private const int Run = 3;
    private const int ShortestName = 4;

    private readonly HashSet<string> _runs;
    private readonly HashSet<string> _names;
    private readonly string _all;
    private readonly List<string> _others = [];

    /// <param name="text">The report's.</param>
    /// <param name="others">Those of all other reports.</param>
    internal OwnWords(string text, IEnumerable<string> others)
    {
        var words = Words(text);
        _all = Line(words);
        _runs = [.. Runs(words)];
        _names = [.. words.Where(w => w.Length >= ShortestName && (char.IsUpper(w[0]) || w.Any(char.IsDigit)))];
        foreach (var other in others)
        {
            var its = Words(other);
            _others.Add(Line(its));
            _runs.ExceptWith(Runs(its));
            _names.ExceptWith(its);
        }
    }

    internal bool Quoted(string? words) => words is not null && Words(words) is var typed && (typed.Any(_names.Contains) || Runs(typed).Any(_runs.Contains));

    /// <summary>Whether words stand in the report as they are, and in no other.</summary>
    internal bool IsOnlySource(string words) => Line(Words(words)) is var line && _all.Contains(line, StringComparison.Ordinal) && !_others.Exists(o => o.Contains(line, StringComparison.Ordinal));

    private static string Line(List<string> words) => $" {string.Join(' ', words)} ";

    private static IEnumerable<string> Runs(List<string> words) => Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(i => string.Join(' ', words.GetRange(i, Run)).ToLowerInvariant());

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(text[start..i]);
            }

            start = i + 1;
        }

        return words;
    }

    /// <summary>Those of a report that is kept; null where it is not.</summary>
    internal static OwnWords? Of(LayerRows rows, int report)
    {
        var reports = rows.Reports();
        return reports.Find(r => r.Number == report) is { } forgotten ? new(forgotten.Report.Text, reports.Where(r => r.Number != report).Select(r => r.Report.Text)) : null;
    }

    /// <summary>The decisions on other things that quote a report, and whether all of what was decided goes with it.</summary>
    internal static IEnumerable<(Decision Decision, bool Whole)> Quoting(LayerRows rows, DecisionRows decisions, int report)
    {
        var own = Of(rows, report);
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
