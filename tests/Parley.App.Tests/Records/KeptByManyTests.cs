using System.Diagnostics;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.Tests.App.Records;

/// <summary>One program decides while others ask: each is told what one state of the record says, and what stays kept is what is worked out anew.</summary>
public class KeptByManyTests
{
    private const int Times = 2;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "parley");

    private static readonly string[] Answers = ["today", "positions", "disputes"];

    [Fact]
    public async Task Programs_that_ask_while_another_decides_are_told_what_one_state_of_the_record_says()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program has another name there.");
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        RecordId claim;
        using (var file = RecordFile.Open(record, write: false, TimeProvider.System).Record!)
        {
            claim = Recorded.Of(file.Layers(), Cut.Everything)[0].Claims.First(c => c.Claim.Matter is Matter.Position).Id;
        }

        var states = Answers.ToDictionary(a => a, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var verb in (string[])["reject", "accept"])
        {
            await RecordCommandTests.Printed(bench, verb, claim.ToString(), "--record", record);
            foreach (var answer in Answers)
            {
                states[answer].Add(await RecordCommandTests.Printed(bench, answer, "--json", "--record", record));
            }
        }

        Assert.Contains(Answers, a => states[a].Count == 2);
        var told = Task.WhenAll(Answers.Select(a => Task.Run(() => Asked(a, record))));
        using (var file = RecordFile.Open(record, write: true, TimeProvider.System).Record!)
        {
            // Ends as it began: accepted.
            do
            {
                file.Decide(new Act.Reject(), claim, "Ann", null);
                file.Decide(new Act.Accept(1), claim, "Ann", null);
            }
            while (!told.IsCompleted);
        }

        foreach (var (answer, says) in Answers.Zip(await told))
        {
            Assert.All(says, s => Assert.Contains(s, states[answer]));
        }

        var kept = await All(bench, record);
        await RecordCommandTests.Printed(bench, "rebuild", "--record", record);
        Assert.Equal(kept, await All(bench, record));
        await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record);
    }

    private static async Task<List<string>> All(Bench bench, string record)
    {
        var all = new List<string>();
        foreach (var answer in Answers)
        {
            all.Add(await RecordCommandTests.Printed(bench, answer, "--json", "--record", record));
        }

        return all;
    }

    private static List<string> Asked(string answer, string record)
    {
        var says = new List<string>();
        for (var n = 0; n < Times; n++)
        {
            using var process = Process.Start(new ProcessStartInfo(Program, [answer, "--json", "--record", record]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            says.Add(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
        }

        return says;
    }
}
