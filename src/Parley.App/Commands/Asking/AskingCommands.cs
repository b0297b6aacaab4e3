using System.CommandLine;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Terminal;

namespace Parley.App.Commands.Asking;

/// <summary>The answers that need more than the record as it is now: disputes, search, changes, today.</summary>
internal static class AskingCommands
{
    internal static Command Disputes(Shell shell)
    {
        var all = new Option<bool>("--all") { Description = "List those that are settled too." };
        return AnswerCommand.Asking(new("disputes", "Lists on what accounts differ, side by side."), shell, (file, talks, parsed, _) => Disagreements.Answer(file, talks, parsed.GetValue(all)), all);
    }

    internal static Command Search(Shell shell)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words that all have to stand in the report; \"between quotes\" they stand together, and one that ends in * may go on.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Lists reports in which words stand, whatever their accents.") { words };
        return AnswerCommand.Asking(command, shell, (file, talks, parsed, _) => SearchAnswer.Of(file, talks, string.Join(' ', parsed.GetValue(words)!.Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w))));
    }

    internal static Command Changes(Shell shell)
    {
        var since = CutOptions.Day("--since", "What is told by reports of this day or later, and was not before.");
        since.Required = true;
        return AnswerCommand.Asking(
            new("changes", "Lists what changed since a day, by consequence: positions, meetings, heads of delegations, agreements, disagreements, then the rest."),
            shell,
            (file, now, parsed, cancellation) => ChangeAnswer.Of(file, Before(file, now, parsed.GetValue(since) ?? DateOnly.MinValue, cancellation), now),
            since);
    }

    internal static Command Today(Shell shell) => AnswerCommand.Asking(
        new("today", "Says in short what changed with the latest day of reports, what is disputed, what waits for review and which meetings are to come."),
        shell,
        (file, now, _, cancellation) => TodayAnswer.Of(file, Before(file, now, TodayAnswer.Latest(now), cancellation), now));

    private static RecordTalks Before(Storage.RecordFile file, RecordTalks now, DateOnly since, CancellationToken cancellation) =>
        RecordTalks.Of(file, now.Layers, now.Cut with { AsOf = since == DateOnly.MinValue ? since : since.AddDays(-1) }, cancellation);
}
