using System.Globalization;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Texts;
using Parley.Reading.Reports;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>The reports in full, cut so that every claim's passages can be marked, however they overlap.</summary>
internal static class ReportSection
{
    // Of thousands that carry one text each would name all others.
    private const int MaxOneText = 20;

    /// <summary>The reports.</summary>
    /// <param name="writer">Writes lines.</param>
    /// <param name="lines">The lines that rest on them.</param>
    /// <param name="inFull">The numbers of those whose text is wanted; null for all.</param>
    internal static Seq<ReportView> Of(LineWriter writer, IEnumerable<Line> lines, IReadOnlySet<int>? inFull = null)
    {
        var used = lines.SelectMany(l => l.Sources.Select(s => (s.Anchor, l.Id))).ToLookup(x => x.Anchor, x => x.Id);
        var repeats = writer.Talks.Repeats.ToLookup(r => r.SameAs.Value, r => r.Report);
        var bySource = writer.Readings.Select((r, i) => (r.Report.Id, Number: i + 1)).ToLookup(x => writer.SourceOf(x.Id).Value, x => x.Number);
        return [.. writer.Readings.Select((r, i) => View(writer, r, i + 1, used, inFull?.Contains(i + 1) != false) with
        {
            Repeats = [.. repeats[r.Report.Id.Value]],
            OneText = [.. bySource[writer.SourceOf(r.Report.Id).Value].Where(n => n != i + 1).Take(MaxOneText)],
            FurtherOneText = Math.Max(bySource[writer.SourceOf(r.Report.Id).Value].Count() - 1 - MaxOneText, 0),
        })];
    }

    /// <summary>Says under which other names the very same text came.</summary>
    internal static string CameAlsoAs(ReportView view) => $"The same text came also as {string.Join(", ", view.Repeats)}; it counts once.";

    /// <summary>Says with which others a report is one source.</summary>
    internal static string SameTextAs(ReportView view)
    {
        var others = view.OneText.Select(n => n.ToString(CultureInfo.InvariantCulture));
        return $"Much the same text as {(view.OneText.Count == 1 ? "report" : "reports")} "
            + $"{InWords.List([.. view.FurtherOneText == 0 ? others : others.Append(InWords.Count(view.FurtherOneText, "other", "others"))])}: counted together as one source.";
    }

    private static ReportView View(LineWriter writer, ReadingResult reading, int number, ILookup<string, LineId> used, bool inFull)
    {
        var claims = inFull ? writer.RefsOf(number).Select(r => (Ref: r, Claim: reading.Claims[r.Number - 1])).ToArray() : [];
        var report = reading.Report;

        // Headers are shown above the text; only where a claim rests on them are they shown as text too.
        var first = claims.SelectMany(c => c.Claim.Passages).Select(p => p.Start).DefaultIfEmpty(report.BodyStart).Min();
        return new(
            number, report, LineWriter.Name(report), report.Published is { } day ? writer.ShortDay(day) : null, SafeLink(report.Url), [], [], 0,
            inFull ? Dateline.Find(report.Text, report.BodyStart, report.Published)?.Place : null,
            !inFull ? [] : Paragraphs(report, first < report.BodyStart ? 0 : report.BodyStart, claims, r => [.. used[r.Anchor].Distinct()]), reading.Problems);
    }

    /// <summary>A report's text from a place on, cut so that the passages of all claims can be marked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="claims">The claims, each under what points at it.</param>
    /// <param name="lines">The lines that rest on a claim.</param>
    internal static Seq<Paragraph> Paragraphs(Report report, int from, (Ref Ref, Claim Claim)[] claims, Func<Ref, Seq<LineId>> lines)
    {
        var cut = Cut(report.Text, from).ToArray();
        var (touching, beginning) = ByParagraph(cut, claims);
        return
        [
            .. cut.Select((p, i) => new Paragraph(
                [.. Segments(report.Text, p.Start, p.End, touching[i])],
                [.. beginning[i].Select(c => new Note(c.Ref, c.Claim, Kind.Of(c.Claim.Matter), lines(c.Ref)))])),
        ];
    }

    // For each paragraph the claims whose words, or the end of whose words, lie in it, and those whose words begin in it; each in the order of the claims.
    private static (List<(Ref Ref, Claim Claim)>[] Touching, List<(Ref Ref, Claim Claim)>[] Beginning) ByParagraph((int Start, int End)[] cut, (Ref Ref, Claim Claim)[] claims)
    {
        var touching = cut.Select(_ => new List<(Ref Ref, Claim Claim)>()).ToArray();
        var beginning = cut.Select(_ => new List<(Ref Ref, Claim Claim)>()).ToArray();
        var ends = cut.Select(p => p.End).ToArray();
        foreach (var claim in claims)
        {
            foreach (var at in claim.Claim.Passages.SelectMany(p => Paragraphs(p.Start, p.End)).Distinct())
            {
                touching[at].Add(claim);
            }

            if (Paragraph(Start(claim.Claim)) is var first && first < cut.Length && Start(claim.Claim) >= cut[first].Start)
            {
                beginning[first].Add(claim);
            }
        }

        return (touching, beginning);

        IEnumerable<int> Paragraphs(int start, int end)
        {
            for (var at = Paragraph(start); at < cut.Length && cut[at].Start < end; at++)
            {
                yield return at;
            }
        }

        // The first that ends behind a place.
        int Paragraph(int place) => Array.BinarySearch(ends, place) is var found && found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Only web addresses are links: "javascript:" and its like are shown as text.</summary>
    internal static string? SafeLink(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

    private static int Start(Claim claim) => claim.Passages.Min(p => p.Start);

    private static IEnumerable<int> Starts(Claim claim) => claim.Passages.Select(p => p.Start).Distinct().Order();

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

    private static IEnumerable<Segment> Segments(string text, int start, int end, List<(Ref Ref, Claim Claim)> claims)
    {
        var edges = claims.SelectMany(c => c.Claim.Passages).SelectMany(p => new[] { p.Start, p.End }).Where(e => e > start && e < end)
            .Append(start).Append(end).Distinct().Order().ToArray();
        var opens = claims.SelectMany(c => Starts(c.Claim).Select((at, i) => (At: at, c.Ref, Passage: i + 1, Claim: c.Claim))).ToLookup(x => x.At);
        var closes = claims.ToLookup(c => End(c.Claim), c => c.Ref);
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var (from, to) = (edges[i], edges[i + 1]);
            yield return new(
                text[from..to],
                [.. opens[from].Select(x => (x.Ref, x.Passage, Reach(x.Claim, i)))],
                [.. claims.Where(c => c.Claim.Passages.Any(p => p.Start <= from && p.End >= to)).Select(c => c.Ref)],
                [.. closes[to]]);
        }

        int Reach(Claim claim, int first)
        {
            var end = claim.Passages.Where(p => p.Start == edges[first]).Max(p => p.End);
            return edges.Skip(first + 1).TakeWhile(e => e <= end).Count();
        }
    }
}
