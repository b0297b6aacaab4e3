using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>
/// Chooses what stands on the first pages where not all has room: of each block its first rows, then its next ones, and so on round by round, as long as they
/// fit. The order is total and does not hang on the number of pages, so more pages hold all that fewer hold.
/// </summary>
internal static class Paging
{
    // As document.css prints A4 in a common serif: so many lines to a page, so many letters to a line. A test prints pages and counts them.
    private const double PageLines = 56;
    private const double LineLetters = 104;
    private const double LeadLetters = 90;
    private const double TableLetters = 100;
    private const double HeadLines = 8;
    private const double HeadingLines = 2.1;
    private const double LabelShare = 0.22;

    /// <summary>How many rows of a block come in each round, and in which order the blocks come in it.</summary>
    private static readonly (string Name, int Share, string One, string Several)[] Turns =
    [
        ("delegations", 4, "delegation", "delegations"),
        ("positions", 4, "issue", "issues"),
        ("differ", 2, "difference", "differences"),
        ("assessments", 3, "assessment", "assessments"),
        ("expected", 2, "expectation", "expectations"),
        ("table", 2, "line of the agenda", "lines of the agenda"),
        ("changed", 2, "change", "changes"),
        ("beside", 2, "meeting of others", "meetings of others"),
        ("before", 2, "earlier round or agreement", "earlier rounds and agreements"),
        ("ground", 3, "incident", "incidents"),
        ("notread", 3, "open answer", "open answers"),
    ];

    internal static FrontPages Fit(Seq<Line> lead, IReadOnlyList<FrontBlock> blocks, int pages)
    {
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        var room = Math.Max(0, (pages * PageLines) - HeadLines);
        Seq<Line> opening = [.. lead.Select((l, i) => (Line: l, Cost: lead.Take(i + 1).Sum(x => Letters(x)) / LeadLetters * 1.2)).TakeWhile((x, i) => i == 0 || x.Cost <= room * 0.4).Select(x => x.Line)];
        room -= (opening.Sum(Letters) / LeadLetters * 1.2) + 2;
        var order = blocks.SelectMany(b => b.Rows.Select((row, i) => (Block: b, Row: row, Index: i, Turn: Array.FindIndex(Turns, t => t.Name == b.Name))))
            .OrderBy(x => x.Index / Turns[x.Turn].Share).ThenBy(x => x.Turn).ThenBy(x => x.Index);
        foreach (var next in order)
        {
            room -= Lines(next.Block, next.Row) + (kept.ContainsKey(next.Block.Name) ? 0 : HeadingLines + (next.Block.Columns.Count > 0 ? 1.5 : 0));
            if (room < 0)
            {
                break;
            }

            kept[next.Block.Name] = next.Index + 1;
        }

        string[] left =
        [
            .. lead.Count > opening.Count ? [InWords.Count(lead.Count - opening.Count, "sentence of the lead", "sentences of the lead")] : Array.Empty<string>(),
            .. Turns.SelectMany(t => blocks.Where(b => b.Name == t.Name).Select(b => (Turn: t, Left: b.Rows.Count - kept.GetValueOrDefault(b.Name)))).Where(x => x.Left > 0)
                .Select(x => InWords.Count(x.Left, x.Turn.One, x.Turn.Several)),
        ];
        return new(
            pages, opening,
            [.. blocks.Where(b => kept.ContainsKey(b.Name)).Select(b => b with { Rows = [.. b.Rows.Take(kept[b.Name])] })],
            left.Length > 0 ? [$"In the annex alone: {InWords.List(left)}."] : []);
    }

    // A table gives its labels a fixed share of the width and each column the same of the rest.
    private static double Lines(FrontBlock block, FrontRow row) => block.Columns.Count == 0
        ? row.Lines().Sum(l => Math.Ceiling(Letters(l) / LineLetters)) + 0.25
        : Math.Max(
            Math.Ceiling((row.Label?.Text.Length ?? 0) / (TableLetters * LabelShare * 0.85)),
            row.Cells.Max(c => c.Sum(l => Math.Ceiling(Letters(l) / (TableLetters * (1 - LabelShare) / block.Columns.Count * 0.85)) + 0.3))) + 0.8;

    // The words, and the numbers of the sources after them.
    private static double Letters(Line line) => line.Text.Length + line.Sources.Sum(s => s.Label.Length) + (line.IsNew ? 5 : 0);
}
