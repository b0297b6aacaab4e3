using System.Text;
using Parley.Analysis.Scenarios.Yaml;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;

namespace Parley.App.Drafts;

/// <summary>
/// Writes a draft as a file to edit, in Parley's own format: above each line why it is there and the words it rests on, below all of them what
/// nobody has said and what has no place. Reading it gives the draft's scenario; the same draft gives the same text.
/// </summary>
public static class DraftYaml
{
    /// <summary>The text; lines end in a line feed. Cost linear in the draft.</summary>
    public static string Write(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var to = new StringBuilder();
        var comments = new DraftComments(draft, to);
        comments.Head();
        to.Append("parley: ").Append(ParleyYaml.Format).Append('\n');
        to.Append("title: ").Append(Name(draft.Scenario.Title!)).Append("\n\n");
        Parties(to, draft, comments);
        Issues(to, draft, comments);
        Preferences(to, draft, comments);
        Sources(to, draft);
        comments.Open();
        comments.LeftOut();
        return to.ToString();
    }

    private static void Parties(StringBuilder to, Draft draft, DraftComments comments)
    {
        to.Append("parties:\n");
        foreach (var party in draft.Parties)
        {
            comments.Party(party);
            to.Append("  ").Append(Name(party.Id.Value)).Append(": { name: ").Append(Name(party.Who.Name)).Append(", reservation: ")
                .Append(draft.Scenario.Parties.First(p => p.Id == party.Id).Reservation).Append(" }   # what no deal is worth to it: not read here\n");
        }

        to.Append('\n');
    }

    private static void Issues(StringBuilder to, Draft draft, DraftComments comments)
    {
        to.Append("issues:\n");
        foreach (var question in draft.Issues)
        {
            comments.Line("  ", question.Because);
            to.Append("  ").Append(Name(question.Id.Value)).Append(":\n    track: ").Append(Word.Of(question.Track)).Append("\n    options:\n");
            foreach (var choice in question.Choices)
            {
                comments.Option(choice);
                to.Append("      - ").Append(Name(choice.Id.Value)).Append('\n');
            }
        }

        to.Append('\n');
    }

    private static void Preferences(StringBuilder to, Draft draft, DraftComments comments)
    {
        to.Append("preferences:\n");
        foreach (var party in draft.Parties)
        {
            var weights = draft.Issues.Select(q => $"{Name(q.Id.Value)}: {StanceRanges.Unknown}").ToList();
            to.Append("  ").Append(Name(party.Id.Value)).Append(":\n");
            comments.Line("    ", "Which issue matters more to it was not read here.");
            to.Append("    weights: { ").AppendJoin(", ", weights).Append(" }\n    scores:\n");
            foreach (var question in draft.Issues)
            {
                to.Append("      ").Append(Name(question.Id.Value)).Append(":\n");
                var wide = question.Choices.Max(c => Name(c.Id.Value).Length);
                foreach (var choice in question.Choices)
                {
                    var valuation = draft.Valuations.First(s => s.Party == party.Id && s.Issue == question.Id && s.Option == choice.Id);
                    var isShort = valuation.Shown.Count == 0 && valuation.Why.Length < 40;
                    if (!isShort)
                    {
                        comments.Valuation(valuation);
                    }

                    to.Append("        ").Append($"{Name(choice.Id.Value)}:".PadRight(wide + 1)).Append(' ').Append(valuation.Range);
                    to.Append(isShort ? $"   # {valuation.Why.TrimEnd('.').ToLowerInvariant()}" : "").Append('\n');
                }
            }

            RedLines(to, [.. draft.RedLines.Where(r => r.Party == party.Id)], comments);
        }

        to.Append('\n');
    }

    // One that is only suggested stands there as a comment: a red line takes packages away without a trace, so a person decides.
    private static void RedLines(StringBuilder to, Seq<RedLine> lines, DraftComments comments)
    {
        if (lines.Any(r => r.Taken))
        {
            to.Append("    red lines:\n");
        }

        foreach (var line in lines.OrderByDescending(r => r.Taken))
        {
            comments.RedLine(line);
            var entry = $"- {{ {Name(line.Issue.Value)}: {Name(line.Option.Value)} }}";
            if (line.Taken)
            {
                to.Append("      ").Append(entry).Append('\n');
            }
            else if (lines.Any(r => r.Taken))
            {
                to.Append("      # ").Append(entry).Append('\n');
            }
            else
            {
                to.Append("    # red lines:\n    #   ").Append(entry).Append('\n');
            }
        }
    }

    private static void Sources(StringBuilder to, Draft draft)
    {
        to.Append("sources:\n");
        foreach (var source in draft.Scenario.Sources)
        {
            to.Append("  ").Append(Name(source.Entry)).Append(": [").AppendJoin(", ", source.From.Select(Name)).Append("]\n");
        }
    }

    private static string Name(string text) => ParleyYamlWriter.Word(text);
}
