using System.Globalization;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Texts;
using Parley.Reading.Reports;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>The reports in full, cut so that every claim's passages can be marked, however they overlap.</summary>
internal static class ReportSection
{
    internal static Seq<ReportView> Of(LineWriter writer, IEnumerable<Line> lines)
    {
        var used = lines.SelectMany(l => l.Sources.Select(s => (s.Anchor, l.Id))).ToLookup(x => x.Anchor, x => x.Id);
        return [.. writer.Readings.Select((r, i) => View(writer, r, i + 1, used))];
    }

    /// <summary>Says under which other names the very same text came.</summary>
    internal static string CameAlsoAs(ReportView view) => $"The same text came also as {string.Join(", ", view.Repeats)}; it counts once.";

    /// <summary>Says with which others a report is one source.</summary>
    internal static string SameTextAs(ReportView view) => string.Create(
        CultureInfo.InvariantCulture,
        $"Much the same text as {(view.OneText.Count == 1 ? "report" : "reports")} {InWords.List([.. view.OneText.Select(n => n.ToString(CultureInfo.InvariantCulture))])}: counted together as one source.");

    private static ReportView View(LineWriter writer, ReadingResult reading, int number, ILookup<string, LineId> used)
    {
        var refs = writer.AllRefs.Where(r => r.Report == number).OrderBy(r => r.Number).ToArray();
        var claims = refs.Select(r => (Ref: r, Claim: reading.Claims[r.Number - 1])).ToArray();
        var report = reading.Report;

        // Headers are shown above the text; only where a claim rests on them are they shown as text too.
        var first = claims.SelectMany(c => c.Claim.Passages).Select(p => p.Start).DefaultIfEmpty(report.BodyStart).Min();
        var paragraphs = Cut(report.Text, first < report.BodyStart ? 0 : report.BodyStart)
            .Select(p => new Paragraph(
                [.. Segments(report.Text, p.Start, p.End, claims)],
                [.. claims.Where(c => Start(c.Claim) >= p.Start && Start(c.Claim) < p.End)
                    .Select(c => new Note(c.Ref, c.Claim, Kind.Of(c.Claim.Matter), [.. used[c.Ref.Anchor].Distinct()]))]));
        return new(
            number, report, LineWriter.Name(report), SafeLink(report.Url),
            [.. writer.Talks.Repeats.Where(r => r.SameAs == report.Id).Select(r => r.Report)],
            [.. writer.Readings.Select((r, i) => (r.Report.Id, Number: i + 1))
                .Where(x => x.Number != number && writer.Talks.SourceOf(x.Id) == writer.Talks.SourceOf(report.Id)).Select(x => x.Number)],
            Dateline.Find(report.Text, report.BodyStart, report.Published)?.Place,
            [.. paragraphs], reading.Problems);
    }

    /// <summary>Only web addresses are links: "javascript:" and its like are shown as text.</summary>
    private static string? SafeLink(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

    private static int Start(Claim claim) => claim.Passages.Min(p => p.Start);

    private static int End(Claim claim) => claim.Passages.Max(p => p.End);

    /// <summary>Paragraphs end at an empty line; where there is none, at every line's end. Every character lies in one.</summary>
    private static IEnumerable<(int Start, int End)> Cut(string text, int from)
    {
        var body = text.AsSpan(from);
        var blank = body.Trim().IndexOf("\n\n", StringComparison.Ordinal) >= 0 || body.Trim().IndexOf("\n\r\n", StringComparison.Ordinal) >= 0;
        var start = from;
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] != '\n' || (blank && !NextIsBlank(text, at + 1)))
            {
                continue;
            }

            if (!string.IsNullOrWhiteSpace(text[start..at]))
            {
                yield return (start, at + 1);
                start = at + 1;
            }
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return (start, text.Length);
        }
    }

    private static bool NextIsBlank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= text.Length || text[at] == '\n';
    }

    private static IEnumerable<Segment> Segments(string text, int start, int end, (Ref Ref, Claim Claim)[] claims)
    {
        var edges = claims.SelectMany(c => c.Claim.Passages).SelectMany(p => new[] { p.Start, p.End }).Where(e => e > start && e < end)
            .Append(start).Append(end).Distinct().Order().ToArray();
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var (from, to) = (edges[i], edges[i + 1]);
            yield return new(
                text[from..to],
                [.. claims.Where(c => Start(c.Claim) == from).Select(c => c.Ref)],
                [.. claims.Where(c => c.Claim.Passages.Any(p => p.Start <= from && p.End >= to)).Select(c => c.Ref)],
                [.. claims.Where(c => End(c.Claim) == to).Select(c => c.Ref)]);
        }
    }
}
