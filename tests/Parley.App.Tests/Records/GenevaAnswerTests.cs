namespace Parley.Tests.App.Records;

/// <summary>Every answer on the talks in Geneva, whole; a change in the reader shows here as a difference to be read.</summary>
public sealed class GenevaAnswerTests(GenevaAnswerTests.Taken taken) : IClassFixture<GenevaAnswerTests.Taken>
{
    [Theory]
    [InlineData("today")]
    [InlineData("changes --since 2026-02-19")]
    [InlineData("changes --since round 3")]
    [InlineData("positions")]
    [InlineData("position i3 Ukraine")]
    [InlineData("people")]
    [InlineData("delegations")]
    [InlineData("delegations --round 3")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    [InlineData("agreements")]
    [InlineData("proposals")]
    [InlineData("incidents")]
    [InlineData("incidents --by week")]
    [InlineData("disputes --all")]
    [InlineData("sources")]
    [InlineData("search ceasefire")]
    public async Task Every_answer_is_as_approved(string line)
    {
        using var bench = new Bench();
        var name = string.Join('-', line.Split(' ').Select(w => w.Trim('-')));
        Golden.Matches(await RecordCommandTests.Printed(bench, [.. line.Split(' '), "--record", taken.Path]), $"Golden/geneva-2026/answers/{name}.txt");
    }

    /// <summary>The reports in a record, taken once; ids are given as answers are first asked for, those of a part too.</summary>
    public sealed class Taken() : SampleRecord("geneva-2026", "today", "changes --since 2026-02-19", "changes --since round 3");
}
