using System.CommandLine;
using System.Globalization;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.App.Terminal;
using Parley.Storage.Layers;

namespace Parley.App.Commands.Asking;

/// <summary>The answers that need more than the record as it is now: disputes, search, changes, today.</summary>
internal static class AskingCommands
{
    internal static Command Disputes(Shell shell)
    {
        var all = new Option<bool>("--all") { Description = "List those that are settled too." };
        return AnswerCommand.Asking(
            new("disputes", "Lists on what accounts differ, side by side."), shell, (file, talks, parsed, _) => (Disagreements.Answer(file, talks, parsed.GetValue(all)), null), AnswerCommand.Since(), all);
    }

    internal static Command Search(Shell shell)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words that all have to stand in the report; \"between quotes\" they stand together, and one that ends in * may go on.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Lists reports in which words stand, whatever their accents.") { words };
        return AnswerCommand.Looking(
            command,
            shell,
            (file, cut, since, parsed) => SearchAnswer.Of(file, cut, string.Join(' ', parsed.GetValue(words)!.Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w)), since),
            AnswerCommand.Since());
    }

    internal static Command Position(Shell shell)
    {
        var issue = new Argument<string>("ISSUE") { Description = "An issue, as i5 in parley positions." };
        var party = new Argument<string>("PARTY") { Description = "A side: its id (p3), or words of its name." };
        issue.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && RecordId.Parse(result.Tokens[0].Value) is not { Kind: 'i' })
            {
                result.AddError($"'{result.Tokens[0].Value}' is no id of an issue, as i5.");
            }
        });
        var command = new Command("position", "Tells how one side has stood on one issue, report by report, oldest to newest.") { issue, party };
        return AnswerCommand.Asking(command, shell, (_, talks, parsed, _) => PositionStory.Of(talks, RecordId.Parse(parsed.GetValue(issue)!)!, parsed.GetValue(party)!), AnswerCommand.Since());
    }

    internal static Command Delegations(Shell shell)
    {
        var round = new Option<int?>("--round") { Description = "Only the round that any report numbers so.", HelpName = "N" };
        round.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is var word && !(int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0))
            {
                result.AddError($"'{word}' is no number of a round.");
            }
        });
        return AnswerCommand.Asking(
            new("delegations", "Lists who came for whom to which meeting, and what changed since the one before."),
            shell,
            (_, talks, parsed, _) => (DelegationAnswer.Of(talks, parsed.GetValue(round)), null),
            AnswerCommand.Since(),
            round);
    }

    internal static Command Changes(Shell shell)
    {
        var since = new Option<string[]>("--since")
        {
            Description = "A day, as 2016-08-24: what is told by reports of it or later, and was not before. round N: the same from the first day of that round. last: what the record learned on the last day on which a report was taken.",
            HelpName = "DAY | last | round N",
            Arity = new(1, 2),
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        since.Validators.Add(result =>
        {
            if (Beginning.Of([.. result.Tokens.Select(t => t.Value)]) is null)
            {
                result.AddError($"'{string.Join(' ', result.Tokens.Select(t => t.Value))}' is no day of the form 2026-02-17, nor last, nor round 3.");
            }
        });
        return AnswerCommand.Asking(
            new("changes", "Lists what changed since a day, by consequence: positions, meetings, heads of delegations, agreements, disagreements, then the rest."),
            shell,
            (file, now, parsed, cancellation) => Beginning.Of(parsed.GetValue(since)!)!.Before(now) is { } cut
                ? (ChangeAnswer.Of(file, RecordTalks.Of(file, now.Layers, cut, cancellation), now), null)
                : (null, $"No days of a round {parsed.GetValue(since)![^1]} were read in this record."),
            null,
            since);
    }

    internal static Command Today(Shell shell) => AnswerCommand.Asking(
        new("today", "Says in short what changed with the latest day of reports, what is disputed, what waits for review and which meetings are to come."),
        shell,
        (file, now, _, cancellation) => (TodayAnswer.Of(file, RecordTalks.Of(file, now.Layers, Beginning.On(now.Latest).Before(now)!, cancellation), now), null),
        null);
}
