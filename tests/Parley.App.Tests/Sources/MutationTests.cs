using System.Diagnostics;
using System.Globalization;
using System.Text;
using Parley.Tests.App.Deals;
using Parley.Tests.App.Sources.Pdf;

namespace Parley.Tests.App.Sources;

/// <summary>
/// Samples of every format, changed at random, through the real commands with a limit on time. A run of minutes is made by hand before a release
/// (<c>Parley.App.Tests -explicit only -class '*MutationTests'</c>; <c>PARLEY_MUTATIONS</c> is how many, <c>PARLEY_SEED</c> where they begin); what fails is
/// kept in the folder for temporary files, and joins those under <c>Mutated/</c>, which every run of the tests reads.
/// </summary>
public sealed class MutationTests : IDisposable
{
    private const int Mutations = 600;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly (string Name, Func<byte[]> Bytes)[] Samples =
    [
        ("a.txt", () => File.ReadAllBytes(DealsSchema.InRoot("samples/geneva-2026/1-alpine-wire.txt"))),
        ("a.html", () => File.ReadAllBytes(PageTests.At("highland-post.html"))),
        ("b.html", () => File.ReadAllBytes(PageTests.At("lantern.html"))),
        ("a.rss", () => File.ReadAllBytes(PageTests.At("wire.rss"))),
        ("a.atom", () => File.ReadAllBytes(PageTests.At("lantern.atom"))),
        ("a.json", () => File.ReadAllBytes(PageTests.At("hill.json"))),
        ("a.eml", () => File.ReadAllBytes(PageTests.At("statement.eml"))),
        ("a.md", () => File.ReadAllBytes(PageTests.At("note.md"))),
        ("a.pdf", () => PdfTests.Document(["Sarn and Velia agreed on Friday to open the middle crossing."])),
        ("s.yaml", () => File.ReadAllBytes(DealsSchema.InRoot("samples/harbour/harbour.yaml"))),
        ("c.yaml", () => File.ReadAllBytes(DealsSchema.InRoot("samples/elmira/elmira.yaml"))),
    ];

    // What has a meaning somewhere.
    private static readonly string[] Pieces =
    [
        "\0", "\u001b[2J", "\u202E", "\uFEFF", "\uFFFD", "\n", "\n\n", "\r", "\t", " ", "(he said ", ")", "“", "\"", "'", ";", ":", "- ", "who said that ", "demands that ", "<", ">", "&", "&#xD800;", "<b>", "</p>", "<!--",
        "<![CDATA[", "{", "}", "[", "]", ",", "\\uD800", "null", "1e999", "-0", "9999-12-31", "0001-01-01", "&a", "*a", "<<: ", "? ", "| ", "!!int ", "=?utf-8?B?", "--b\n", "Content-Type: ", "stream\n", "endobj\n", "/Kids ", "1 0 R",
    ];

    private readonly Bench _bench = new();

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Folder()).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f)!)];

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task What_once_failed_holds(string name) => Assert.Null(await Fault(name, await File.ReadAllBytesAsync(Path.Combine(Folder(), name), TestContext.Current.CancellationToken)));

    [Fact(Explicit = true)]
    public async Task Nothing_made_of_a_sample_breaks_a_command()
    {
        var seed = Setting("PARLEY_SEED", 1);
        var faults = new List<string>();
        for (var n = 0; n < Setting("PARLEY_MUTATIONS", Mutations); n++)
        {
            var random = new Random(seed + n);
            var (name, sample) = Samples[n % Samples.Length];
            var bytes = Mutated(sample(), random);
            if (await Fault(name, bytes) is { } fault)
            {
                var kept = Path.Combine(Path.GetTempPath(), $"parley-mutated-{seed + n}-{name}");
                await File.WriteAllBytesAsync(kept, bytes, TestContext.Current.CancellationToken);
                faults.Add($"{kept}: {fault}");
            }
        }

        Assert.Empty(faults);
    }

    // Done, or refused with a reason, in time; nothing that steers a terminal, no fault of the program, and JSON that is JSON.
    private async Task<string?> Fault(string name, byte[] bytes)
    {
        var path = _bench.Write(name, bytes);
        string[][] lines = Path.GetFileName(name) switch
        {
            var n when n.EndsWith("s.yaml", StringComparison.Ordinal) => [["deals", path], ["deals", path, "--json"], ["deals", path, "--html"]],
            var n when n.EndsWith("c.yaml", StringComparison.Ordinal) => [["stability", path], ["stability", path, "--json"], ["stability", path, "--html"]],
            _ => [["read", path], ["read", path, "--json"], ["parse", path], ["brief", path], ["brief", path, "--json"], ["brief", path, "--md"], ["model", path]],
        };
        foreach (var line in lines)
        {
            _bench.Output.GetStringBuilder().Clear();
            _bench.Error.GetStringBuilder().Clear();
            var watch = Stopwatch.StartNew();
            var code = await _bench.Run(line);
            var (output, told) = (_bench.Output.ToString(), _bench.Error.ToString());
            var fault = code is not (0 or 2 or 3) || told.Contains("a fault of the program", StringComparison.Ordinal) ? $"exit code {code}: {told}"
                : watch.Elapsed > Patience ? $"{watch.Elapsed}"
                : told.Any(c => char.IsControl(c) && c != '\n') || output.Any(c => char.IsControl(c) && c is not ('\n' or '\t')) ? "something steers"
                : code == 0 && line.Contains("--json") && !IsJson(output) ? "no JSON"
                : null;
            if (fault is not null)
            {
                return $"{line[0]} {line[^1]}: {fault}";
            }
        }

        return null;
    }

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

    private static byte[] Mutated(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var changes = random.Next(1, 12); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 3:
                    var piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
                    bytes.InsertRange(at, Enumerable.Repeat(piece, random.Next(3) == 0 ? random.Next(1, 400) : 1).SelectMany(p => p));
                    break;
                case 4:
                    bytes.RemoveRange(at, random.Next(5) == 0 ? bytes.Count - at : 0);
                    break;
                default:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), random.Next(1, 20)).SelectMany(b => b).ToList());
                    break;
            }
        }

        return [.. bytes];
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Mutated");
}
