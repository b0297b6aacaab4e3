using System.Globalization;
using System.Text;
using Parley.App.Dossiers.Lines;
using Parley.Wording;

namespace Parley.App.Dossiers.Writers;

/// <summary>Words and lines as Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>The words of a line and its sources: "[1:c1 c2, 2:c1]".</summary>
    internal static string Sourced(Line line)
    {
        var words = string.Concat(line.Spans.Select(s => s.Tone switch
        {
            Tone.Quote => $"“{Escape(s.Text)}”",
            Tone.Name => $"**{Escape(s.Text)}**",
            Tone.Stance or Tone.Differ => $"*{Escape(s.Text)}*",
            _ => Escape(s.Text),
        }));
        var sources = line.Sources.GroupBy(s => s.Report).Select(g => string.Create(
            CultureInfo.InvariantCulture, $"{g.Key}:{string.Join(' ', g.Select(s => s.Claim.Value))}"));
        return $"{words}{(line.IsNew ? " (new)" : "")} [{string.Join(", ", sources)}]";
    }

    /// <summary>Words of a report stay words: nothing in them is taken for markup, and line breaks become spaces.</summary>
    internal static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in Shown.Isolated(text.ReplaceLineEndings(" ").Replace('\t', ' ')))
        {
            _ = c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' => safe.Append('\\').Append(c),
                '&' => safe.Append("&amp;"),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }
}
