using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.App.Dossiers.Views;
using Parley.Wording;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes all that was read behind the first pages of a Word document: what the annex of the other forms has, in their order.</summary>
internal sealed class WordAnnex
{
    private readonly WordWriter _word;

    private WordAnnex(WordWriter word) => _word = word;

    internal static void Write(WordWriter word, Dossier dossier)
    {
        var annex = new WordAnnex(word);
        word.Paragraph("Title", () => word.Text("Annex: all that was read"), newPage: true);
        annex.Who(dossier.Who);
        annex.Meetings(dossier.Meetings);
        annex.Tracks(dossier.Tracks);
        annex.Proposals(dossier);
        annex.Happenings(dossier);
        annex.Voices(dossier.Voices);
        if (dossier.Unread.Count > 0)
        {
            annex.Heading("What could not be read");
            foreach (var unread in dossier.Unread)
            {
                annex.Bullet(() => word.Text($"{unread.Path}: {unread.Message} ({unread.Code})"));
            }
        }
    }

    private void Who(WhoSection who)
    {
        if (Section("Who is talking", who.Sides.Count + who.Delegations.Count + who.People.Count + who.AlsoThere.Count == 0))
        {
            Entries(who.Sides);
            foreach (var team in who.Delegations)
            {
                Under(team.Heading);
                Entries(team.Entries);
            }

            Titled("Who they are, in the words of the reports", who.People);
            Bullets("Also there", who.AlsoThere);
            Bullets("Perhaps the same", who.PerhapsTheSame);
        }
    }

    private void Meetings(MeetingsSection meetings)
    {
        if (Section("Meetings", meetings.Meetings.Count == 0))
        {
            Bullets(null, [.. meetings.Timeline.Bars.Select(b => b.Label)]);
            Bullets("On days not read in the reports", meetings.Timeline.Undated);
            foreach (var meeting in meetings.Meetings)
            {
                Under(meeting.Heading);
                Entries(meeting.Entries);
            }
        }
    }

    private void Tracks(TracksSection tracks)
    {
        if (!Section("Tracks, and where each side stands", tracks.Tracks.Count == 0))
        {
            return;
        }

        foreach (var track in tracks.Tracks)
        {
            Under(track.Name);
            foreach (var row in track.Rows)
            {
                _word.Paragraph("About", () => _word.Text($"“{row.Words}”", bold: true));
                foreach (var (side, group) in row.Cells.SelectMany(c => c.Groups.Select(g => (c.Side, g))))
                {
                    Bullet(() =>
                    {
                        _word.Text($"{side} ");
                        _word.Text(group.Word, italic: true);
                        _word.Text(": ");
                        _word.Lines(group.Lines, "; ");
                    });
                }

                var silent = row.Cells.Where(c => c.Groups.Count == 0 && c.Side != TrackSection.Others).Select(c => c.Side).ToArray();
                if (silent.Length > 0)
                {
                    _word.Paragraph("About", () => _word.Text($"Nothing read here says where {InWords.List(silent)} {(silent.Length == 1 ? "stands" : "stand")}."));
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
                Under(proposal.Heading);
                Entries(proposal.Parts);
                if (proposal.Answers.Count > 0)
                {
                    _word.Paragraph("About", () => _word.Text("Answers"));
                    Bullets(null, proposal.Answers);
                }
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
                _word.Paragraph("About", () => _word.Lines([incident.Heading], " "));
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
        if (Section("Who said what", voices.Chains.Count == 0))
        {
            Bullets("Where accounts differ", voices.Differing);
            Bullets("What changed", voices.Changes);
            Titled("Also said", voices.Statements);
            Bullets("What rests on a single source", voices.Single);
            Titled("Where each report has it from", voices.Chains);
        }
    }

    private bool Section(string heading, bool empty, string none = "Nothing on this was read in these reports.")
    {
        Heading(heading);
        if (empty)
        {
            _word.Paragraph("About", () => _word.Text(none));
        }

        return !empty;
    }

    private void Heading(string words) => _word.Paragraph("Heading1", () => _word.Text(words));

    private void Under(string words) => _word.Paragraph("Heading2", () => _word.Text(words));

    private void Under(Line line) => _word.Paragraph("Heading2", () => _word.Lines([line], " "));

    private void Bullet(Action content) => _word.Paragraph("ListBullet", content);

    private void Titled(string heading, Seq<LineGroup> entries)
    {
        if (entries.Count > 0)
        {
            Under(heading);
            Entries(entries);
        }
    }

    private void Entries(Seq<LineGroup> entries)
    {
        foreach (var entry in entries)
        {
            Bullet(() =>
            {
                _word.Text($"{entry.Label}{(entry.Differ ? " (accounts differ)" : "")}: ");
                _word.Lines(entry.Lines, "; ");
            });
        }
    }

    private void Bullets(string? heading, Seq<Line> lines)
    {
        if (lines.Count > 0 && heading is not null)
        {
            Under(heading);
        }

        foreach (var line in lines)
        {
            Bullet(() => _word.Lines([line], " "));
        }
    }
}
