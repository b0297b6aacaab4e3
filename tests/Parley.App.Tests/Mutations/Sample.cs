using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Parley.App.Terminal;
using Parley.Tests.App.Deals;
using Parley.Tests.App.Exchange;
using Parley.Tests.App.Sources;
using Parley.Tests.App.Sources.Pdf;

namespace Parley.Tests.App.Mutations;

/// <summary>A good file of every format that a command takes, with how it is changed. What stands in its name after the last hyphen or before the dot says which commands it goes through.</summary>
internal sealed record Sample(string Name, Func<byte[]> Bytes, Func<byte[], Random, byte[]> Change)
{
    /// <summary>Statements for the tables of the good record.</summary>
    internal const string Statements = ".sql";

    private static readonly Lazy<Task<Made>> MadeOnce = new(Make);

    /// <summary>The record that statements are put to, a small one with decisions of several kinds.</summary>
    internal static async Task<byte[]> Record() => (await MadeOnce.Value).Record;

    internal static async Task<Sample[]> All()
    {
        var made = await MadeOnce.Value;
        return
        [
            new("a.txt", () => InRoot("samples/geneva-2026/1-alpine-wire.txt"), Mutation.OfBytes),
            new("a.html", () => Page("highland-post.html"), Mutation.OfBytes),
            new("b.html", () => Page("lantern.html"), Mutation.OfBytes),
            new("a.rss", () => Page("wire.rss"), Mutation.OfBytes),
            new("a.atom", () => Page("lantern.atom"), Mutation.OfBytes),
            new("a.json", () => Page("hill.json"), Mutation.OfBytes),
            new("b.json", () => Page("hill.json"), OfJson),
            new("a.eml", () => Page("statement.eml"), Mutation.OfBytes),
            new("a.md", () => Page("note.md"), Mutation.OfBytes),
            new("a.pdf", () => PdfTests.Document(["Sarn and Velia agreed on Friday to open the middle crossing."]), Mutation.OfBytes),
            new("a.docx", Word, Mutation.OfZip),
            new("s.yaml", () => InRoot("samples/harbour/harbour.yaml"), Mutation.OfBytes),
            new("delta-s.yaml", () => InRoot("samples/delta/delta.yaml"), Mutation.OfBytes),
            new("s.xml", () => Encoding.UTF8.GetBytes(Genius), Mutation.OfBytes),
            new("c.yaml", () => InRoot("samples/elmira/elmira.yaml"), Mutation.OfBytes),
            new("options-c.yaml", () => Encoding.UTF8.GetBytes(Conflict), Mutation.OfBytes),
            new("k.claims", () => made.Claims, Mutation.OfBytes),
            new("k2.claims", () => made.Claims, OfJson),
            new("acled.csv", () => Encoding.UTF8.GetBytes(IncidentImportTests.Acled), Mutation.OfBytes),
            new("ged.csv", () => Encoding.UTF8.GetBytes(IncidentImportTests.Ged), Mutation.OfBytes),
            new("r.archive", () => made.Archive, RecordMutation.OfArchive),
            new("r.parley", () => made.Record, Mutation.OfPlaces),
            new("rows" + Statements, () => [], (_, random) => Encoding.UTF8.GetBytes(RecordMutation.Statements(random))),
            new("tables" + Statements, () => [], (_, random) => Encoding.UTF8.GetBytes(RecordMutation.Statements(random))),
        ];
    }

    private const string Conflict = """
        parley: conflict/1
        title: Made up
        decision makers:
          A: { options: [stop, sign] }
          B: { options: [withdraw, sign too] }
          C: { options: [pay] }
        impossible:
          - { sign: y, sign too: n, pay: y }
        same:
          - { withdraw: y, pay: n }
        irreversible: [sign, withdraw -> n]
        preferences:
          A: { statements: [withdraw, not stop if sign, pay] }
          B: { one of: [{ statements: [stop, pay] }, { weights: { not withdraw: 4, stop if pay: 2.5 } }] }
          C: { weights: { not pay: 1, sign and "sign too": 3 } }
        """;

    private const string Genius = """
        <?xml version="1.0"?>
        <negotiation_template><utility_space number_of_issues="2"><objective index="0" etype="objective" type="objective" name="any">
        <issue index="1" etype="discrete" type="discrete" vtype="discrete" name="a"><item index="1" value="x"/><item index="2" value="y"/></issue>
        <issue index="2" etype="integer" type="integer" vtype="integer" name="b" lowerbound="0" upperbound="9"/>
        </objective></utility_space></negotiation_template>
        """;

    private static byte[] OfJson(byte[] good, Random random) => Encoding.UTF8.GetBytes(Mutation.OfJson(Encoding.UTF8.GetString(good), random));

    private static byte[] InRoot(string path) => File.ReadAllBytes(DealsSchema.InRoot(path));

    private static byte[] Page(string name) => InRoot("tests/Parley.App.Tests/Sources/Pages/" + name);

    private static byte[] Word() => WordTests.Document(
        new Paragraph(WordTests.Words("published: 2024-05-04")),
        new Paragraph(WordTests.Words("Peru and Chile met in Lima on 3 May 2024 for a second round of talks. The two delegations discussed the border.")),
        new Table(new TableRow(new TableCell(new Paragraph(WordTests.Words("Party"))), new TableCell(new Paragraph(WordTests.Words("Position"))))));

    private static async Task<Made> Make()
    {
        using var bench = new Bench();
        var record = Path.Combine(bench.Folder, "r.parley");
        string[] reports = [DealsSchema.InRoot("samples/geneva-2026/1-alpine-wire.txt"), DealsSchema.InRoot("samples/geneva-2026/2-harbour-courier.txt")];
        string[][] lines =
        [
            ["new", record, "--title", "Geneva"], ["add", .. reports, "--record", record, "--by", "Ann"], ["import", bench.Write("a.csv", IncidentImportTests.Acled.Split("\n,")[0]), "--record", record, "--by", "Ann"],
            ["feeds", "add", "https://example.org/feed", "--record", record], ["today", "--record", record], ["positions", "--record", record], ["meetings", "--record", record], ["incidents", "--record", record],
            ["accept", "r1.c1", "--record", record, "--by", "Ann"], ["reject", "r1.c2", "--record", record, "--by", "Ben", "--why", "Not said."], ["edit", "r2.c1", "place=Geneva", "--record", record, "--by", "Ben"],
            ["grade", "r1", "B", "--record", record, "--by", "Ann"], ["name", "p1", "Somebody", "--record", record, "--by", "Ann"], ["same", "p1", "p2", "--record", record, "--by", "Ann"], ["undo", "--record", record, "--by", "Ann"],
            ["today", "--record", record],
        ];
        foreach (var line in lines)
        {
            Assert.True(await bench.Run(line) is ExitCode.Done or ExitCode.WrongUsage, $"{string.Join(' ', line)}: {bench.Error}");
        }

        var archive = Path.Combine(bench.Folder, "r.archive");
        Assert.Equal(ExitCode.Done, await bench.Run("export", "--archive", "-o", archive, "--record", record));
        bench.Output.GetStringBuilder().Clear();
        Assert.Equal(ExitCode.Done, await bench.Run("read", reports[1], "--json"));
        return new(File.ReadAllBytes(record), File.ReadAllBytes(archive), Encoding.UTF8.GetBytes(bench.Output.ToString()));
    }

    private sealed record Made(byte[] Record, byte[] Archive, byte[] Claims);
}
