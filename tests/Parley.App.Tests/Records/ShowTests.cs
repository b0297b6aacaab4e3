using System.Text.Json;
using Json.Schema;
using Parley.App.Terminal;
using Parley.Tests.App.Deals;

namespace Parley.Tests.App.Records;

/// <summary>What <c>parley show</c> tells of each kind of thing.</summary>
public sealed class ShowTests(ShowTests.Taken taken) : IClassFixture<ShowTests.Taken>
{
    [Theory]
    [InlineData("r1")]
    [InlineData("r1.c1")]
    [InlineData("m4")]
    [InlineData("p2")]
    [InlineData("p4")]
    [InlineData("i3")]
    [InlineData("o1")]
    [InlineData("a1")]
    [InlineData("e1")]
    [InlineData("x1")]
    [InlineData("x5")]
    [InlineData("d1")]
    public async Task Everything_is_shown_as_approved(string id)
    {
        using var bench = new Bench();
        var shown = await RecordCommandTests.Printed(bench, "show", id, "--record", taken.Path);
        var told = string.Join('\n', shown.Split('\n').Where(l => !l.StartsWith("  taken: ", StringComparison.Ordinal) && !l.StartsWith("  from: ", StringComparison.Ordinal) && !l.StartsWith("d1 ", StringComparison.Ordinal) && !l.StartsWith("  read by: ", StringComparison.Ordinal)));
        Golden.Matches(told.Length == 0 ? "\n" : told, $"Golden/geneva-2026/shown/{id}.txt");
    }

    [Fact]
    public async Task All_that_any_answer_names_is_json_of_its_schema()
    {
        using var bench = new Bench();
        var schema = JsonSchema.FromText(await File.ReadAllTextAsync(DealsSchema.InRoot("docs/reference/show.schema.json"), TestContext.Current.CancellationToken));
        var ids = new SortedSet<string>(StringComparer.Ordinal) { "d1", "r1" };
        foreach (var answer in (string[])["meetings", "positions", "people", "proposals", "agreements", "incidents", "disputes", "today"])
        {
            using var rows = JsonDocument.Parse(await RecordCommandTests.Printed(bench, answer, "--json", "--record", taken.Path));
            ids.UnionWith(rows.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("claims").EnumerateArray().Append(r.GetProperty("id")).Select(i => i.GetString()!)));
        }

        foreach (var id in ids)
        {
            using var page = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "show", id, "--json", "--record", taken.Path));
            Assert.True(schema.Evaluate(page.RootElement).IsValid, id);
            Assert.Equal(id, page.RootElement.GetProperty("id").GetString());
            Assert.All(page.RootElement.GetProperty("facts").EnumerateArray(), f => Assert.True(f.GetProperty("id").GetString() is not { } other || ids.Contains(other) || other[0] is 'p' or 'i', $"{id} leads to {f}"));
        }
    }

    [Fact]
    public async Task A_passage_is_that_slice_of_the_text_shown_with_it()
    {
        using var bench = new Bench();
        using var page = JsonDocument.Parse(await RecordCommandTests.Printed(bench, "show", "r2", "text", "--json", "--record", taken.Path));
        var text = page.RootElement.GetProperty("text").GetString()!;
        Assert.All(
            page.RootElement.GetProperty("claims").EnumerateArray().SelectMany(c => c.GetProperty("passages").EnumerateArray()),
            p => Assert.Equal(p.GetProperty("quote").GetString(), text[p.GetProperty("start").GetInt32()..p.GetProperty("end").GetInt32()]));
    }

    /// <summary>The reports in a record, taken once.</summary>
    public sealed class Taken : IAsyncLifetime
    {
        private readonly Bench _bench = new();

        internal string Path { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            Path = System.IO.Path.Combine(_bench.Folder, "geneva.parley");
            Assert.Equal(ExitCode.Done, await _bench.Run("new", Path, "--title", "Geneva"));
            Assert.Equal(ExitCode.Done, await _bench.Run("add", DealsSchema.InRoot("samples/geneva-2026"), "--record", Path, "--by", "Ann"));
            Assert.Equal(ExitCode.Done, await _bench.Run("today", "--record", Path));
        }

        public ValueTask DisposeAsync()
        {
            _bench.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
