using System.Text.Json;
using Parley.App.Exchange.Incoming;
using Parley.App.Terminal;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Exchange;

/// <summary>Tables in the columns that ACLED and UCDP GED publish, put into a record. The events are made up.</summary>
public class IncidentImportTests
{
    // As listed by dtacled/acledR (man/acled_old_dummy.Rd), without those that nothing is taken from.
    internal const string Acled = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,country,location,source,source_scale,notes,fatalities,timestamp\n"
        + "PER12,2024-05-04,2024,1,Political violence,Battles,Armed clash,Military Forces of Peru,,State Forces,Military Forces of Chile,Peru,Tacna,Radio Tacna; El Correo,National,\"On 4 May 2024, forces of Peru and Chile clashed in Tacna, \"\"the mayor\"\" said.\nEleven were killed.\",11,1714953600\n"
        + "PER13,06 May 2024,2024,2,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Military Forces of Chile,,State Forces,Civilians (Peru),Peru,Arica,Radio Tacna,National,=HYPERLINK(\"x\"),0,1714953600\n"
        + ",2024-05-07,2024,1,,Battles,Armed clash,Nobody,,,,,,,,,,\n";

    // The 49 columns of the codebook of UCDP GED (version 22.1 and later).
    internal const string Ged = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
        + "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
        + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n"
        + "412700,PER-2024-1-1,2024,1,Clear,1,1,1,Peru: Government,1,1,Government of Peru - Shining Path,1,1,Government of Peru,2,2,Shining Path,2,\"El Correo,2024-05-06\",El Correo;Radio Tacna,2024-05-06;2024-05-07,Clash in the hills,police,1,Ayacucho town,near Ayacucho,Ayacucho,,-13.1,-74.2,POINT (-74.2 -13.1),1,Peru,135,Americas,"
        + "1,2,2024-05-03 00:00:00.000,2024-05-05 00:00:00.000,2,10,0,0,12,15,10,135,\n";

    [Fact]
    public async Task Events_of_acled_are_incidents_with_their_source_and_stand_under_the_day_they_were_told()
    {
        using var bench = new Bench();
        var record = await New(bench);
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("import", bench.Write("acled.csv", Acled), "--record", record));
        Assert.Contains("2 incidents new, 0 there already.", bench.Output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 line, the first of them line 5.", bench.Error.ToString(), StringComparison.Ordinal);
        var rows = await Rows(bench, record, "incidents");
        Assert.Equal(2, rows.Length);
        var clash = rows.Single(r => r.GetProperty("place").GetString() == "Tacna");
        Assert.Equal("Armed clash", clash.GetProperty("what").GetString());
        Assert.Equal("Military Forces of Peru", clash.GetProperty("by").GetString());
        Assert.Equal("Military Forces of Chile", clash.GetProperty("against").GetString());
        Assert.Equal("4 May 2024", clash.GetProperty("days").GetString());
        Assert.Equal("11 killed", clash.GetProperty("figures").GetString());
        Assert.Equal("6–12 May 2024", rows.Single(r => r.GetProperty("place").GetString() == "Arica").GetProperty("days").GetString());
        var claim = await RecordCommandTests.Printed(bench, "show", "r1.c1", "--record", record);
        Assert.Contains("said by: Radio Tacna; El Correo", claim, StringComparison.Ordinal);
        Assert.Contains("event PER12 of ACLED", claim, StringComparison.Ordinal);
        Assert.Contains("Eleven were killed.", await RecordCommandTests.Printed(bench, "show", "r1", "text", "--record", record), StringComparison.Ordinal);

        // Told on 6 May: by the day before, nothing had been.
        Assert.Empty(await Rows(bench, record, "incidents", "--as-of", "2024-05-05"));
        Assert.Contains("ACLED", await RecordCommandTests.Printed(bench, "sources", "--record", record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_coders_of_a_set_put_an_event_stands_in_its_report_and_goes_out_again()
    {
        const string Where = "event_id_cnty,event_date,event_type,actor1,actor2,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,notes,fatalities\n"
            + "PER30,2024-05-04,Battles,Military Forces of Peru,,South America,Peru,Tacna,Tacna; Sur,,Tacna,-18.0146,-70.2536,1,Radio Tacna,They clashed.,2\n";
        using var bench = new Bench();
        var record = await New(bench);
        Assert.Equal(ExitCode.Done, await bench.Run("import", bench.Write("acled.csv", Where), "--record", record));
        Assert.Equal(ExitCode.Done, await bench.Run("import", bench.Write("ged.csv", Ged), "--record", record));
        Assert.Contains("Coded place: region South America; admin1 Tacna; admin2 Tacna, Sur; latitude -18.0146; longitude -70.2536; geo_precision 1", await RecordCommandTests.Printed(bench, "show", "r1", "text", "--record", record), StringComparison.Ordinal);
        var lines = (await RecordCommandTests.Printed(bench, "export", "--incidents", "acled", "--record", record)).Split('\n');
        Assert.Contains(lines, l => l.Contains(",South America,Peru,Tacna,\"Tacna, Sur\",,Tacna,-18.0146,-70.2536,1,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(",Americas,Peru,Ayacucho,,,Ayacucho town,-13.1,-74.2,,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_events_alike_in_all_but_their_id_are_two_and_go_out_under_the_kind_they_came_in_with()
    {
        const string Event = "2024-05-04,2024,1,Political violence,Battles,Armed clash,Military Forces of Peru,,State Forces,Military Forces of Chile,Peru,Tacna,Radio Tacna,National,They clashed.,2,1714953600\n";
        using var bench = new Bench();
        var record = await New(bench);
        Assert.Equal(ExitCode.Done, await bench.Run("import", bench.Write("acled.csv", Acled.Split('\n')[0] + "\nPER20," + Event + "PER21," + Event), "--record", record));
        Assert.Equal(2, (await Rows(bench, record, "incidents")).Length);
        var lines = (await RecordCommandTests.Printed(bench, "export", "--incidents", "acled", "--record", record)).Split('\n');
        Assert.Equal(2, lines.Count(l => l.Contains(",Political violence,Battles,Armed clash,Military Forces of Peru,", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Events_of_ucdp_keep_their_best_estimate_and_tell_its_range()
    {
        using var bench = new Bench();
        var record = await New(bench);
        Assert.Equal(ExitCode.Done, await bench.Run("import", bench.Write("ged.csv", Ged), "--record", record));
        var row = Assert.Single(await Rows(bench, record, "incidents"));
        Assert.Equal(("State-based violence", "Government of Peru", "Shining Path"), (row.GetProperty("what").GetString(), row.GetProperty("by").GetString(), row.GetProperty("against").GetString()));
        Assert.Equal("3–5 May 2024", row.GetProperty("days").GetString());
        Assert.Contains("12", row.GetProperty("figures").GetString(), StringComparison.Ordinal);
        var text = await RecordCommandTests.Printed(bench, "show", "r1", "text", "--record", record);
        Assert.Contains("12 killed (between 10 and 15)", text, StringComparison.Ordinal);
        Assert.Contains("Source: El Correo;Radio Tacna", text, StringComparison.Ordinal);
        Assert.NotEmpty(await Rows(bench, record, "incidents", "--as-of", "2024-05-07"));
        Assert.Empty(await Rows(bench, record, "incidents", "--as-of", "2024-05-06"));
        var acled = (await RecordCommandTests.Printed(bench, "export", "--incidents", "acled", "--record", record)).Split('\n')[1];
        Assert.Contains(",Government of Peru,,,Shining Path,", acled, StringComparison.Ordinal);
        Assert.Contains(",604,Americas,Peru,", acled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_given_once_more_adds_nothing_and_a_reader_of_words_leaves_it_alone()
    {
        using var bench = new Bench();
        var record = await New(bench);
        var table = bench.Write("ged.csv", Ged);
        Assert.Equal(ExitCode.Done, await bench.Run("import", table, "--record", record));
        Assert.Equal(ExitCode.Done, await bench.Run("import", table, "--record", record));
        Assert.Contains("0 incidents new, 1 there already.", bench.Output.ToString(), StringComparison.Ordinal);
        Assert.Empty(await RecordCommandTests.Printed(bench, "reread", "--record", record));
        Assert.Contains("as they were written", await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a,b,c\n1,2,3\n", "has not the columns")]
    [InlineData("id,\"date", "has no end")]
    public async Task What_is_no_such_table_is_told(string text, string told)
    {
        using var bench = new Bench();
        var record = await New(bench);
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("import", bench.Write("x.csv", text), "--record", record));
        Assert.Contains(told, bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a;b\n1;2", "a|b;1|2")]
    [InlineData("\uFEFFa,b\r\n\"1,\"\"x\"\"\",\"2\n3\"\r\n", "a|b;1,\"x\"|2\n3")]
    [InlineData("a,b\n\n,\n", "a|b;|")]
    public void Values_are_read_as_the_standard_has_them(string text, string cells)
    {
        using var reader = new StringReader(text);
        Assert.Equal(cells, string.Join(';', CsvText.Read(reader).Select(l => string.Join('|', l.Cells))));
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        using var reader = new StringReader("a,b\n1,\"2\n3\"\n4,5\n");
        Assert.Equal([1, 2, 4], CsvText.Read(reader).Select(l => l.Line));
    }

    [Theory]
    [InlineData(200_001, 1)]
    [InlineData(1, 501)]
    public void A_cell_or_a_line_beyond_all_measure_is_refused(int length, int cells)
    {
        using var reader = new StringReader("a,b\n" + string.Join(',', Enumerable.Repeat(new string('x', length), cells)));
        Assert.Throws<InvalidDataException>(() => CsvText.Read(reader).Count());
    }

    private static async Task<string> New(Bench bench)
    {
        var record = Path.Combine(bench.Folder, "r.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", record, "--title", "R"));
        return record;
    }

    private static async Task<JsonElement[]> Rows(Bench bench, string record, params string[] question)
    {
        using var document = JsonDocument.Parse(await RecordCommandTests.Printed(bench, [.. question, "--json", "--record", record]));
        return [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }
}
