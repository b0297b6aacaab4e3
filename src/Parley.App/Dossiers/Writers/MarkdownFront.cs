using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Writers;

/// <summary>The first pages as Markdown, block by block.</summary>
internal static class MarkdownFront
{
    internal static IEnumerable<string> Of(FrontPages front)
    {
        yield return front.Lead.Count == 0 && front.Blocks.Count == 0 ? "No claims about talks were read in these reports." : string.Join(' ', front.Lead.Select(MarkdownText.Sourced));
        foreach (var block in front.Blocks)
        {
            yield return $"## {block.Heading}";
            yield return block.Columns.Count == 0 ? string.Join('\n', block.Rows.Select(r => "- " + string.Join(" ", r.Lines().Select(MarkdownText.Sourced)))) : Table(block);
        }

        if (front.Closing.Count > 0)
        {
            yield return $"*{MarkdownText.Escape(string.Join(' ', front.Closing))}*";
        }
    }

    private static string Table(FrontBlock block) => string.Join('\n', block.Rows
        .Select(r => Row(r.Cells.Select(c => string.Join("; ", c.Select(MarkdownText.Sourced))).Prepend(Label(r.Label))))
        .Prepend(Row(block.Columns.Select(_ => "---").Prepend("---")))
        .Prepend(Row(block.Columns.Select(MarkdownText.Escape).Prepend(""))));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Label(Span? label) => label is null ? "" : label.Tone == Tone.Quote ? $"“{MarkdownText.Escape(label.Text)}”" : MarkdownText.Escape(label.Text);
}
