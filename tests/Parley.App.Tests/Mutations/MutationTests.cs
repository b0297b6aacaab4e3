using System.Globalization;
using System.Text;
using Parley.Tests.App.Deals;

namespace Parley.Tests.App.Mutations;

/// <summary>
/// Samples of every format, changed at random, through the real commands with a limit on time. A run of minutes is made by hand before a release
/// (<c>Parley.App.Tests -explicit only -class '*MutationTests'</c>; <c>PARLEY_MUTATIONS</c> is how many, <c>PARLEY_SEED</c> where they begin, <c>PARLEY_SAMPLES</c> the ends of the names of the samples); what fails is
/// kept in the folder for temporary files, and joins those under <c>Mutated/</c>, which every run of the tests reads.
/// </summary>
public sealed class MutationTests : IDisposable
{
    private const int Mutations = 600;
    private const string StillRunning = "still running";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Bench _bench = new();

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Folder()).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f)!)];

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task What_once_failed_holds(string name)
    {
        var fault = await Fault(name, await File.ReadAllBytesAsync(Path.Combine(Folder(), name), TestContext.Current.CancellationToken), null);
        Assert.True(fault is null, fault);
    }

    [Fact(Explicit = true)]
    public async Task Nothing_made_of_a_sample_breaks_a_command()
    {
        var seed = Setting("PARLEY_SEED", 1);
        var wanted = (Environment.GetEnvironmentVariable("PARLEY_SAMPLES") ?? "").Split(',');
        var samples = (await Sample.All()).Where(s => wanted.Any(w => s.Name.EndsWith(w, StringComparison.Ordinal))).ToArray();
        var faults = new List<string>();
        for (var n = 0; n < Setting("PARLEY_MUTATIONS", Mutations); n++)
        {
            var random = new Random(seed + n);
            var sample = samples[n % samples.Length];
            var bytes = sample.Change(sample.Bytes(), random);
            if (await Fault(sample.Name, bytes, random) is { } fault)
            {
                var kept = Path.Combine(Path.GetTempPath(), $"parley-mutated-{seed + n}-{sample.Name}");
                await File.WriteAllBytesAsync(kept, bytes, TestContext.Current.CancellationToken);
                faults.Add($"{kept}: {fault}");
                if (fault.EndsWith(StillRunning, StringComparison.Ordinal))
                {
                    break;
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // Of many commands some, where the time is to go to many files.
    private async Task<string?> Fault(string name, byte[] bytes, Random? some)
    {
        foreach (var left in Directory.EnumerateFileSystemEntries(_bench.Folder))
        {
            File.Delete(left);
        }

        var isStatements = name.EndsWith(Sample.Statements, StringComparison.Ordinal);
        var path = isStatements ? _bench.Write("r.parley", await Sample.Record()) : _bench.Write(name, bytes);
        if (isStatements)
        {
            RecordMutation.Run(path, Encoding.UTF8.GetString(bytes));
        }

        foreach (var line in await Lines(path, some))
        {
            if (await Fault(line, path) is { } fault)
            {
                return $"{string.Join(' ', line)}: {fault}";
            }
        }

        return null;
    }

    private async Task<IEnumerable<string[]>> Lines(string path, Random? some)
    {
        var other = Path.Combine(_bench.Folder, "other.parley");
        switch (Path.GetFileName(path))
        {
            case var n when n.EndsWith("s.yaml", StringComparison.Ordinal) || n.EndsWith("s.xml", StringComparison.Ordinal):
                return [["deals", path], ["deals", path, "--json"], ["deals", path, "--html", "-o", "-"], ["deals", path, "--csv", "--robust", "--samples", "50"]];
            case var n when n.EndsWith("c.yaml", StringComparison.Ordinal):
                return [["stability", path, "--why", "all", "--ahead", "3"], ["stability", path, "--json"], ["stability", path, "--html", "-o", "-"], ["stability", path, "--csv", "--simultaneous"]];
            case var n when n.EndsWith(".claims", StringComparison.Ordinal):
                return [["model", "--record", path], ["model", "--record", path, "--conflict"]];
            case var n when n.EndsWith(".csv", StringComparison.Ordinal):
                await File.WriteAllBytesAsync(other, await Sample.Record(), TestContext.Current.CancellationToken);
                return [["import", path, "--record", other], ["import", path, "--record", other], .. RecordLines(other, some)];
            case var n when n.EndsWith(".archive", StringComparison.Ordinal):
                return [["import", path, "--to", other], .. RecordLines(other, some)];
            case var n when n.EndsWith(".parley", StringComparison.Ordinal):
                return RecordLines(path, some);
            default:
                return [["read", path], ["read", path, "--json"], ["parse", path], ["brief", path, "-o", "-"], ["brief", path, "--json"], ["brief", path, "--md"], ["model", path]];
        }
    }

    private static IEnumerable<string[]> RecordLines(string record, Random? some)
    {
        string[][] asked =
        [
            ["today"], ["today", "--json"], ["changes", "--since", "2026-01-01"], ["meetings", "--json"], ["positions", "--csv"], ["position", "i1", "p1"], ["people", "--reviewed"], ["delegations"], ["proposals", "--json"], ["agreements"],
            ["incidents", "--csv"], ["timeline", "--json"], ["sources"], ["disputes"], ["search", "talks"], ["show", "r1"], ["show", "r1", "text"], ["show", "r1.c1"], ["show", "m1"], ["show", "p1"], ["show", "d3"], ["show", "i1"], ["audit"], ["audit", "verify"], ["feeds"],
            ["export", "--archive"], ["export", "--annotations"], ["export", "--popolo"], ["export", "--plover"], ["export", "--incidents", "acled"], ["get", "/"], ["get", "/positions.json"], ["get", "/r1"],
            ["timeline", "--as-of", "2026-02-17"], ["brief", "--json"], ["brief", "--md"], ["brief", "-o", "-"], ["model"], ["model", "--conflict"],
        ];
        string[][] written =
        [
            ["accept", "r1"], ["accept", "r2.c2"], ["reject", "r1.c1"], ["edit", "r1.c3", "place=Oslo"], ["undo"], ["undo", "d3"], ["same", "p1", "p3"], ["differ", "m1", "r1.c1"], ["name", "p2", "X"], ["track", "i1", "security"], ["grade", "r2", "C"],
            ["reread", "r1"], ["add", DealsSchema.InRoot("samples/geneva-2026/3-lantern-radio.txt")], ["rebuild"], ["forget", "r1", "--why", "asked", "--yes"], ["today"], ["audit", "verify"],
        ];
        string[] Of(string[] line) => [.. line, "--record", record];
        return some is null ? asked.Concat(written).Select(Of) : some.GetItems(asked, 4).Concat(some.GetItems(written, 2)).Concat(some.GetItems(asked, 1)).Select(Of).ToArray();
    }

    // Done, or refused with a reason, in time; nothing that steers a terminal, no fault of the program, JSON that is JSON, and no file left that nobody asked for.
    private async Task<string?> Fault(string[] line, string path)
    {
        _bench.Output.GetStringBuilder().Clear();
        _bench.Error.GetStringBuilder().Clear();
        int code;
        try
        {
            code = await Task.Run(() => _bench.Run(line)).WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            return StillRunning;
        }

        var (output, told) = (_bench.Output.ToString(), _bench.Error.ToString());
        var isKnown = code is 0 or 2 or 3 || (code == 1 && told.Contains("(S00", StringComparison.Ordinal));
        return !isKnown || told.Contains("a fault of the program", StringComparison.Ordinal) ? $"exit code {code}: {told}"
            : code != 0 && told.Length == 0 ? $"exit code {code} without a word"
            : told.Any(c => char.IsControl(c) && c != '\n') || output.Any(c => char.IsControl(c) && c is not ('\n' or '\t')) ? "something steers"
            : code == 0 && line.Contains("--json") && !IsJson(output) ? "no JSON"
            : Directory.EnumerateFileSystemEntries(_bench.Folder).FirstOrDefault(f => f != path && !IsOf(f, path) && !IsOf(f, Path.Combine(_bench.Folder, "other.parley"))) is { } left ? $"left behind: {left}"
            : line is ["import", _, "--to", var made] && File.Exists(made) != (code == 0) ? "half done"
            : null;
    }

    private static bool IsOf(string file, string path) => file == path || file == path + "-wal" || file == path + "-shm";

    private static bool IsJson(string text)
    {
        try
        {
            using var json = System.Text.Json.JsonDocument.Parse(text);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            // A feed of several reports has an object a line.
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } lines && lines.All(IsJson);
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Mutated");
}
