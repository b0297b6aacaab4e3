using System.Text;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.App.Dossiers.Views;
using Parley.Wording;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes the dossier as Markdown that reads well as it stands: sources as numbers, listed at the end with their quotes.</summary>
internal sealed class MarkdownDossier
{
    private readonly StringBuilder _out = new();

    private MarkdownDossier()
    {
    }

    /// <summary>The document, lines ending in LF.</summary>
    internal static string Write(Dossier dossier, string? label = null)
    {
        var writer = new MarkdownDossier();
        writer.Head(dossier, label);
        writer.Write("# Annex: all that was read");
        writer.Who(dossier.Who);
        writer.Meetings(dossier.Meetings);
        writer.Tracks(dossier.Tracks);
        writer.Proposals(dossier);
        writer.Happenings(dossier);
        writer.Voices(dossier.Voices);
        writer.Sources(dossier);
        return writer._out.ToString();
    }

    /// <summary>The first pages alone, and the sources they name.</summary>
    internal static string WriteFront(Dossier dossier, string? label = null)
    {
        var writer = new MarkdownDossier();
        writer.Head(dossier, label);
        writer.Sources(dossier with { Reports = FrontSources.Of(dossier), Unread = [] });
        return writer._out.ToString();
    }

    private void Head(Dossier dossier, string? label)
    {
        Write($"# {(dossier.Title is null ? "Dossier" : MarkdownText.Escape(dossier.Title.Text))}");
        Write("<!-- written by Parley -->");
        if (label is not null)
        {
            Write($"**{MarkdownText.Escape(label)}**");
        }

        Write($"*{MarkdownText.Escape(Standfirst.Of(dossier))}* Numbers in square brackets stand for the sources listed at the end.");
        foreach (var note in Standfirst.Notes(dossier))
        {
            Write(MarkdownText.Escape(note));
        }

        foreach (var block in MarkdownFront.Of(dossier.Front))
        {
            Write(block);
        }
    }

    private void Who(WhoSection who)
    {
        if (!Section("Who is talking", who.Sides.Count + who.Delegations.Count + who.People.Count + who.AlsoThere.Count == 0))
        {
            return;
        }

        Entries(who.Sides);
        foreach (var team in who.Delegations)
        {
            Write($"### {MarkdownText.Escape(team.Heading)}");
            Entries(team.Entries);
        }

        Titled("Who they are, in the words of the reports", who.People);
        Bullets("Also there", who.AlsoThere);
        Bullets("Perhaps the same", who.PerhapsTheSame);
    }

    private void Meetings(MeetingsSection meetings)
    {
        if (!Section("Meetings", meetings.Meetings.Count == 0))
        {
            return;
        }

        Bullets(null, [.. meetings.Timeline.Bars.Select(b => b.Label)]);
        Bullets("On days not read in the reports", meetings.Timeline.Undated);
        foreach (var meeting in meetings.Meetings)
        {
            Write($"### {MarkdownText.Sourced(meeting.Heading)}");
            Entries(meeting.Entries);
        }
    }

    private void Tracks(TracksSection tracks)
    {
        if (!Section("Tracks, and where each side stands", tracks.Tracks.Count == 0))
        {
            return;
        }

        // A table with whole sentences in its cells is unreadable in a terminal, so each issue is a short list of sides.
        foreach (var track in tracks.Tracks)
        {
            Write($"### {track.Name}");
            foreach (var row in track.Rows)
            {
                Write($"**“{MarkdownText.Escape(row.Words)}”**");
                Write(string.Join('\n', row.Cells.Where(c => c.Groups.Count > 0).SelectMany(c => c.Groups.Select(g =>
                    $"- {MarkdownText.Escape(c.Side)} *{g.Word}*: {string.Join("; ", g.Lines.Select(MarkdownText.Sourced))}"))));
                var silent = row.Cells.Where(c => c.Groups.Count == 0 && c.Side != TrackSection.Others).Select(c => MarkdownText.Escape(c.Side)).ToArray();
                if (silent.Length > 0)
                {
                    Write($"Nothing read here says where {InWords.List(silent)} {(silent.Length == 1 ? "stands" : "stand")}.");
                }
            }
        }
    }

    private void Proposals(Dossier dossier)
    {
        if (Section("Proposals and answers", dossier.Proposals.Count == 0))
        {
            foreach (var proposal in dossier.Proposals)
            {
                Write($"### {MarkdownText.Sourced(proposal.Heading)}");
                Entries(proposal.Parts);
                Bullets(proposal.Answers.Count > 0 ? "Answers" : null, proposal.Answers, 4);
            }
        }

        if (Section("Agreements", dossier.Agreements.Count == 0, "No agreement was read in these reports."))
        {
            Entries(dossier.Agreements);
        }
    }

    private void Happenings(Dossier dossier)
    {
        if (Section("Incidents", dossier.Incidents.Count == 0, "No incident was read in these reports."))
        {
            foreach (var incident in dossier.Incidents)
            {
                Write(MarkdownText.Sourced(incident.Heading));
                Entries(incident.Figures);
            }
        }

        if (Section("Outlook", dossier.Outlook.Count == 0))
        {
            Entries(dossier.Outlook);
        }
    }

    private void Voices(VoicesSection voices)
    {
        if (!Section("Who said what", voices.Chains.Count == 0))
        {
            return;
        }

        Bullets("Where accounts differ", voices.Differing);
        Bullets("What changed", voices.Changes);
        Titled("Also said", voices.Statements);
        Bullets("What rests on a single source", voices.Single);
        Titled("Where each report has it from", voices.Chains);
    }

    private void Sources(Dossier dossier)
    {
        if (dossier.Unread.Count > 0)
        {
            Write("## What could not be read");
            Write(string.Join('\n', dossier.Unread.Select(u => $"- {MarkdownText.Escape(u.Path)}: {MarkdownText.Escape(u.Message)} ({u.Code})")));
        }

        if (!Section("Sources", dossier.Reports.Count == 0, "No reports were given."))
        {
            return;
        }

        foreach (var report in dossier.Reports)
        {
            var day = report.Report.Published is { } published ? DayWords.Day(published) : "day of publication not given";
            Write($"### {report.Number}. {MarkdownText.Escape(report.Name)}, {day}");
            var about = new[]
            {
                report.Report.Title,
                report.Report.Byline is { } by ? $"By {by}" : null,
                report.Filed is { } place ? $"Filed from {place}" : null,
                report.Report.Url,
                report.Repeats.Count == 0 ? null : ReportSection.CameAlsoAs(report),
                report.OneText.Count == 0 ? null : ReportSection.SameTextAs(report),
            }.OfType<string>().ToArray();
            if (about.Length > 0)
            {
                Write(string.Join("  \n", about.Select(MarkdownText.Escape)));
            }

            var notes = report.Paragraphs.SelectMany(p => p.Notes).ToArray();
            Write(notes.Length == 0
                ? "No claims were read in this report."
                : string.Join('\n', notes.Select(n => $"- [{n.Ref.Label}] {n.Kind}{(n.Ref.Voice is { } v ? $", quoting {MarkdownText.Escape(v)}" : "")}: “{MarkdownText.Escape(Quotes(n.Claim))}”")));
            if (report.Problems.Count > 0)
            {
                Write("What could not be made out:\n\n" + string.Join('\n', report.Problems.Select(p => $"- {MarkdownText.Escape(p.Code)}: {MarkdownText.Escape(p.Message)}")));
            }
        }
    }

    private static string Quotes(Claim claim) => string.Join(" … ", claim.Passages.Select(p => p.Quote));

    private bool Section(string heading, bool empty, string none = "Nothing on this was read in these reports.")
    {
        Write($"## {heading}");
        if (empty)
        {
            Write(none);
        }

        return !empty;
    }

    private void Titled(string heading, Seq<LineGroup> entries)
    {
        if (entries.Count > 0)
        {
            Write($"### {heading}");
            Entries(entries);
        }
    }

    private void Entries(Seq<LineGroup> entries)
    {
        if (entries.Count > 0)
        {
            Write(string.Join('\n', entries.Select(e =>
                $"- {MarkdownText.Escape(e.Label)}{(e.Differ ? " (accounts differ)" : "")}: {string.Join("; ", e.Lines.Select(MarkdownText.Sourced))}")));
        }
    }

    private void Bullets(string? heading, Seq<Line> lines, int level = 3)
    {
        if (lines.Count == 0)
        {
            return;
        }

        if (heading is not null)
        {
            Write($"{new string('#', level)} {heading}");
        }

        Write(string.Join('\n', lines.Select(l => "- " + MarkdownText.Sourced(l))));
    }

    private void Write(string block) => _out.Append(_out.Length == 0 ? "" : "\n").Append(block).Append('\n');
}
