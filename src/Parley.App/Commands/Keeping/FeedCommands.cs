using System.CommandLine;
using Parley.App.Commands.Inputs;
using Parley.App.Fetching;
using Parley.App.Terminal;
using Parley.Storage;

namespace Parley.App.Commands.Keeping;

/// <summary><c>parley feeds</c>, <c>parley feeds add URL</c>, <c>parley feeds remove URL</c> and <c>parley pull</c>.</summary>
internal static class FeedCommands
{
    internal static Command Feeds(Shell shell)
    {
        var record = new RecordInput();
        var command = new Command("feeds", "Lists the feeds that parley pull asks, and when each was pulled last.");
        record.AddTo(command);
        command.SetAction(parsed => record.Ask(parsed, shell, file =>
        {
            foreach (var feed in RecordFeeds.Of(file))
            {
                shell.Say($"{feed.Address}  {(feed.Pulled is { } at ? $"pulled {at.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "not pulled yet")}");
            }

            return ExitCode.Done;
        }));
        command.Subcommands.Add(Change("add", "Adds a feed (RSS, Atom or JSON Feed); nothing is fetched until parley pull.", (file, address) =>
            RecordFeeds.Add(file, address) ? $"{address} is added. Ask it with: parley pull" : $"{address} is there already.", shell));
        command.Subcommands.Add(Change("remove", "Removes a feed; the reports it gave stay.", (file, address) =>
            RecordFeeds.Remove(file, address) ? $"{address} is removed." : null, shell));
        return command;
    }

    internal static Command Pull(Shell shell)
    {
        var record = new RecordInput();
        var taking = new TakingOptions();
        var command = new Command("pull", "Asks each feed of the record for what is new, and puts it in as parley add does. This fetches over the net; each address is told.");
        taking.AddTo(command);
        record.AddSignedTo(command);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Use(parsed, shell, write: true, file =>
            {
                var feeds = RecordFeeds.Of(file);
                if (feeds.Count == 0)
                {
                    shell.Tell("There are no feeds in this record; add one with: parley feeds add URL");
                    return ExitCode.WrongUsage;
                }

                return AddCommand.Run(file, Pulling.Each(file, feeds, taking.Of(parsed, record.Who(parsed, shell)), new WebInputs(shell), cancellation), shell);
            }),
            cancellation));
        return command;
    }

    private static Command Change(string name, string about, Func<RecordFile, string, string?> change, Shell shell)
    {
        var record = new RecordInput();
        var named = new Argument<string>("URL") { Description = "The address of the feed, http or https." };
        named.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Fetcher.Address(t.Value) is null))
            {
                result.AddError($"'{token.Value}' is no address of http or https (names and passwords within it are not sent).");
            }
        });
        var command = new Command(name, about) { named };
        record.AddTo(command);
        command.SetAction(parsed => record.Use(parsed, shell, write: true, file =>
        {
            if (change(file, Fetcher.Address(parsed.GetValue(named)!)!.AbsoluteUri) is not { } said)
            {
                return RecordInput.TellAbsent(file, "There is no feed of that address in this record.", shell);
            }

            shell.Say(said);
            return ExitCode.Done;
        }));
        return command;
    }
}
