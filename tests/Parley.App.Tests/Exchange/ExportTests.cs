using System.Globalization;
using System.Text.Json;
using Json.Schema;
using Parley.App.Exchange;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Tests.App.Deals;
using Parley.Tests.App.Records;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Exchange;

/// <summary>The record in the forms of other programs, each held against what its own documentation asks.</summary>
public sealed class ExportTests(HavanaAnswerTests.Taken taken) : IClassFixture<HavanaAnswerTests.Taken>
{
    // Letters beyond the basic plane before the words: where a code point is not a code unit.
    private const string Beyond = "🕊️🕊 Peru and Chile met in Lima on 3 May 2024. Peru killed 11 soldiers of Chile near Tacna on 4 May 2024 and 3 were wounded, the mayor said. =SUM(A1) is what Chile demands.";

    [Fact]
    public async Task Annotations_are_of_the_model_and_point_at_their_words_in_code_points()
    {
        using var bench = new Bench();
        using var havana = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "export", "--annotations", "--record", taken.Path));
        AssertOf("annotations", havana.RootElement);
        Assert.Equal(havana.RootElement.GetProperty("total").GetInt32(), havana.RootElement.GetProperty("first").GetProperty("items").GetArrayLength());
        Assert.Distinct(havana.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(a => a.GetProperty("id").GetString()));

        using var beyond = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "export", "--annotations", "--record", OfBeyond(bench)));
        AssertOf("annotations", beyond.RootElement);
        var runes = Beyond.EnumerateRunes().ToArray();
        Assert.True(runes.Length < Beyond.Length);
        Assert.All(beyond.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().SelectMany(a => a.GetProperty("target").EnumerateArray()), target =>
        {
            var (place, quote) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(runes[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()].Select(r => r.ToString())));
            Assert.Contains(quote.GetProperty("prefix").GetString() + quote.GetProperty("exact").GetString() + quote.GetProperty("suffix").GetString(), Beyond, StringComparison.Ordinal);
            Assert.StartsWith("ni:///sha-256;", target.GetProperty("source").GetProperty("id").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_text_of_a_report_has_the_name_that_the_standard_gives_its_hash()
    {
        // RFC 6920, section 8.1: the digest of "Hello World!".
        Assert.Equal("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk", ReportAddress.OfText(new(new("r1"), "Hello World!")));
    }

    [Fact]
    public async Task A_claim_that_a_person_accepted_is_that_persons_annotation()
    {
        using var bench = new Bench();
        var record = OfBeyond(bench);
        Assert.Equal(ExitCode.Done, await bench.Run("accept", "r1.c1", "--by", "Bea", "--record", record));
        using var all = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "export", "--annotations", "--record", record));
        var items = all.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToDictionary(a => a.GetProperty("dcterms:identifier").GetString()!);
        Assert.Equal(("Person", "Bea"), Creator(items["r1.c1"]));
        Assert.Equal(("Software", "by hand"), Creator(items["r1.c2"]));
        using var reviewed = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "export", "--annotations", "--reviewed", "--record", record));
        Assert.Equal(1, reviewed.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Popolo_has_people_bodies_and_memberships_that_lead_to_each_other()
    {
        using var bench = new Bench();
        using var document = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "export", "--popolo", "--record", taken.Path));
        AssertOf("popolo", document.RootElement);
        string[] Ids(string list, string key) => [.. document.RootElement.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(key).GetString()!)];
        Assert.Subset(Ids("persons", "id").ToHashSet(), Ids("memberships", "person_id").ToHashSet());
        Assert.Subset(Ids("organizations", "id").ToHashSet(), Ids("memberships", "organization_id").ToHashSet());
        Assert.Distinct(Ids("memberships", "id"));
        var heads = document.RootElement.GetProperty("memberships").EnumerateArray().Where(m => m.GetProperty("role").GetString() == "head of delegation").ToArray();
        Assert.Contains(heads, h => Name(document, "persons", h, "person_id") == "Humberto de la Calle" && Name(document, "organizations", h, "organization_id") == "Colombia");
    }

    [Fact]
    public async Task Events_are_of_the_ontology_and_claims_it_drops_are_none()
    {
        using var bench = new Bench();
        var lines = (await RecordCommandTests.Printed(bench, "export", "--plover", "--record", taken.Path)).Split('\n')[..^1];
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            using var document = JsonDocument.Parse(line);
            AssertOf("plover", document.RootElement);
        });

        var beyond = (await RecordCommandTests.Printed(bench, "export", "--plover", "--record", OfBeyond(bench))).Split('\n')[..^1];
        using var met = JsonDocument.Parse(beyond[0]);
        Assert.Equal("CONSULT", met.RootElement.GetProperty("event")[0].GetString());
        Assert.Equal(["PER", "CHL"], met.RootElement.GetProperty("source").EnumerateArray().Select(a => a.GetProperty("code").GetString()));
        Assert.Equal("2024-05-03", met.RootElement.GetProperty("date").GetString());
        using var killed = JsonDocument.Parse(beyond[1]);
        Assert.Equal("ASSAULT", killed.RootElement.GetProperty("event")[0].GetString());
        Assert.Equal((11, 3), (killed.RootElement.GetProperty("dead").GetInt32(), killed.RootElement.GetProperty("injured").GetInt32()));
        Assert.Equal("e1", killed.RootElement.GetProperty("link").GetString());

        // A statement is no event; the demand is one of the day it was told, and the report has none.
        Assert.Equal(2, beyond.Length);
        Assert.Contains("left out: 1 claims of events without a day or an actor.", bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Incidents_stand_in_the_columns_of_acled()
    {
        using var bench = new Bench();
        var lines = (await RecordCommandTests.Printed(bench, "export", "--incidents", "acled", "--record", OfBeyond(bench))).Split('\n')[..^1];

        // The columns of ACLED's data since 20 March 2023, as listed by dtacled/acledR (man/acled_old_dummy.Rd).
        Assert.Equal(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,"
                + "admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp",
            lines[0]);
        var row = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(p => p.First, p => p.Second);
        Assert.Equal(("e1", "2024-05-04", "2024", "1"), (row["event_id_cnty"], row["event_date"], row["year"], row["time_precision"]));
        Assert.Equal(("Peru", "soldiers of Chile", "Peru", "11"), (row["actor1"], row["actor2"], row["location"], row["fatalities"]));
        Assert.Equal(("604", "Peru"), (row["iso"], row["country"]));
        Assert.Equal("The Wire", row["source"]);
        Assert.Equal("", row["event_type"]);
    }

    [Fact]
    public async Task Tables_have_a_file_each_and_the_dictionary_has_every_column()
    {
        using var bench = new Bench();
        var folder = Path.Combine(bench.Folder, "tables");
        var record = OfBeyond(bench);
        Assert.Equal(ExitCode.Done, await bench.Run("export", "--csv", folder, "--record", record));
        var tables = Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => File.ReadAllText(f));
        var described = tables["dictionary"].Split('\n')[1..^1].Select(l => string.Join(' ', l.Split(',')[..2])).ToHashSet();
        Assert.Equal(tables.Where(t => t.Key != "dictionary").SelectMany(t => t.Value.Split('\n')[0].Split(',').Select(c => $"{t.Key} {c}")).Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
        Assert.All(tables.Values, t => Assert.Equal(t.Split('\n')[0].Split(',').Length, t.Split('\n')[0].Split(',').Distinct().Count()));
        Assert.Contains("'=SUM(A1)", tables["claims"], StringComparison.Ordinal);
        Assert.DoesNotContain(",=SUM", tables["claims"], StringComparison.Ordinal);
        Assert.Equal(Beyond.EnumerateRunes().Count().ToString(CultureInfo.InvariantCulture), tables["reports"].Split('\n')[1].Split(',')[^2]);

        // What is there is left alone.
        Assert.Equal(ExitCode.Failed, await bench.Run("export", "--csv", folder, "--record", record));
        Assert.Contains("is there already; nothing was written.", bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(tables, Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => File.ReadAllText(f)));
    }

    [Theory]
    [InlineData("--annotations")]
    [InlineData("--popolo")]
    [InlineData("--plover")]
    [InlineData("--incidents acled")]
    public async Task The_same_record_gives_the_same_bytes_to_a_file_as_to_the_output(string form)
    {
        using var bench = new Bench();
        var printed = await RecordCommandTests.Printed(bench, ["export", .. form.Split(' '), "--record", taken.Path]);
        var file = Path.Combine(bench.Folder, "out");
        Assert.Equal(ExitCode.Done, await bench.Run(["export", .. form.Split(' '), "-o", file, "--record", taken.Path]));
        Assert.Equal(printed, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_record_made_of_an_archive_gives_every_answer_byte_for_byte()
    {
        using var bench = new Bench();
        var (archive, copy) = (Path.Combine(bench.Folder, "havana.archive"), Path.Combine(bench.Folder, "copy.parley"));
        Assert.Equal(ExitCode.Done, await bench.Run("export", "--archive", "-o", archive, "--record", taken.Path));
        Assert.Equal(ExitCode.Done, await bench.Run("import", archive, "--to", copy));
        foreach (var line in (string[])["today", "changes --since 2016-08-01", "positions", "people", "delegations", "meetings", "timeline", "agreements", "proposals", "incidents", "disputes --all", "sources", "search ceasefire", "audit", "show r3", "show r3 text", "show m1", "export --annotations", "brief --json -o -"])
        {
            Assert.Equal(await RecordCommandTests.Printed(bench, [.. line.Split(' '), "--record", taken.Path]), await RecordCommandTests.Printed(bench, [.. line.Split(' '), "--record", copy]));
        }

        Assert.Equal(ExitCode.Failed, await bench.Run("import", archive, "--to", copy));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("import", Path.Combine(bench.Folder, "none"), "--to", Path.Combine(bench.Folder, "other.parley")));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("import", bench.Write("no.archive", "What is this?"), "--to", Path.Combine(bench.Folder, "other.parley")));
        Assert.Contains("(S010)", bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Say in which form: --csv, --annotations, --popolo, --plover, --incidents and --archive.")]
    [InlineData("--popolo --plover", "One form at a time, not --popolo and --plover.")]
    [InlineData("--archive --reviewed", "An archive is of all the record, so there is no --reviewed with it.")]
    [InlineData("--csv there -o here", "--csv names the folder")]
    [InlineData("--incidents gdelt", "'gdelt' not recognized")]
    public async Task What_cannot_be_meant_is_told(string line, string told)
    {
        using var bench = new Bench();
        Assert.Equal(ExitCode.WrongUsage, await bench.Run(["export", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--record", taken.Path]));
        Assert.Contains(told, bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CO", "COL", 170, "Colombia")]
    [InlineData("NO", "NOR", 578, "Norway")]
    [InlineData("UA", "UKR", 804, "Ukraine")]
    [InlineData("US", "USA", 840, "United States")]
    public void States_have_the_codes_of_the_standard(string two, string three, int number, string name) => Assert.Equal(new(two, three, number, name), StateCode.Of(two));

    private static string OfBeyond(Bench bench)
    {
        var path = Path.Combine(bench.Folder, "beyond.parley");
        using var record = RecordFile.Create(path, "Beyond", TimeProvider.System).Record!;
        var telling = new Telling("a", Beyond, "The Wire").Party("Peru", "PE").Party("Chile", "CL");
        telling.Meeting("Peru and Chile met in Lima on 3 May 2024", Status.Asserted, ["Peru", "Chile"], when: Telling.Day("on 3 May 2024", "2024-05-03"));
        telling.Incident("Peru killed 11 soldiers of Chile near Tacna on 4 May 2024 and 3 were wounded", "Peru", "soldiers of Chile", "killed 11 soldiers", place: "Peru", when: Telling.Day("on 4 May 2024", "2024-05-04"), counts: [new(11, null, Approx.Exact, "soldiers"), new(3, null, Approx.Exact, "wounded")]);
        telling.Statement("the mayor said", "the mayor", "3 were wounded");
        telling.Position("=SUM(A1) is what Chile demands", "Chile", Stance.Demands, "=SUM(A1)");
        record.Take(telling.Reading, "by hand", "a.txt", "Ann");
        return path;
    }

    private static void AssertOf(string schema, JsonElement json)
    {
        var results = JsonSchema.FromText(File.ReadAllText(DealsSchema.InRoot($"tests/Parley.App.Tests/Exchange/{schema}.schema.json"))).Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    private static (string? Type, string? Name) Creator(JsonElement annotation) => (annotation.GetProperty("creator").GetProperty("type").GetString(), annotation.GetProperty("creator").GetProperty("name").GetString());

    private static string? Name(JsonDocument document, string list, JsonElement of, string key) =>
        document.RootElement.GetProperty(list).EnumerateArray().Single(e => e.GetProperty("id").GetString() == of.GetProperty(key).GetString()).GetProperty("name").GetString();
}
