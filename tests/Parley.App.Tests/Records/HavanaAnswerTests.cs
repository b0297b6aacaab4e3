namespace Parley.Tests.App.Records;

/// <summary>Every answer on the five years in Havana, whole; a change in the reader shows here as a difference to be read.</summary>
public sealed class HavanaAnswerTests(HavanaAnswerTests.Taken taken) : IClassFixture<HavanaAnswerTests.Taken>
{
    [Theory]
    [InlineData("today")]
    [InlineData("changes --since 2016-08-01")]
    [InlineData("positions")]
    [InlineData("positions --as-of 2013-12-31 --party FARC")]
    [InlineData("position i2 FARC")]
    [InlineData("people")]
    [InlineData("delegations")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    [InlineData("agreements --since 2016-06-01")]
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
        Golden.Matches(await RecordCommandTests.Printed(bench, [.. line.Split(' '), "--record", taken.Path]), $"Golden/havana-2012-2016/answers/{name}.txt");
    }

    /// <summary>The reports in a record, taken once; ids are given as answers are first asked for, those of a part too.</summary>
    public sealed class Taken() : SampleRecord("havana-2012-2016", "today", "changes --since 2016-08-01", "positions --as-of 2013-12-31");
}
