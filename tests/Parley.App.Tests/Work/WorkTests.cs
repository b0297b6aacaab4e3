using System.Text;
using Parley.Analysis.Bargaining;
using Parley.App.Dossiers.Compiling;
using Parley.App.Reports;
using Parley.App.Sources.Extracts;
using Parley.App.Work;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;

namespace Parley.Tests.App.Work;

/// <summary>What a command does, done without a terminal.</summary>
public sealed class WorkTests : IDisposable
{
    private const string Text = "title: Third round\noutlet: Example Wire\npublished: 2026-02-17\n\n"
        + "Northland and Southland opened a third round of talks in Geneva on Tuesday. Northland demands that Southland withdraw from the Vale district.\n";

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Reports_are_read_and_a_dossier_is_written_of_them()
    {
        _bench.Write("a.txt", Text);
        _bench.Write("b.txt", "");
        var told = new Seen();
        var read = Readings.All(Inputs(), 2, told, TestContext.Current.CancellationToken);
        Assert.Equal("a", Assert.Single(read.Readings).Report.Id.Value);
        Assert.Equal("R005", Assert.Single(read.Refused).Problem.Code);
        Assert.Equal([true, false], told.Outcomes.Select(o => o.Match(_ => true, _ => false)));
        var dossier = DossierWriting.Compile(read, DossierWish.Plain, TestContext.Current.CancellationToken);
        Assert.Contains("third round", await DossierWriting.WriteAsync(dossier, DossierForm.Markdown), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", await DossierWriting.WriteAsync(dossier, DossierForm.Html), StringComparison.Ordinal);
        Assert.StartsWith("{", await DossierWriting.WriteAsync(dossier, DossierForm.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_read_once_it_is_called_off()
    {
        _bench.Write("a.txt", Text);
        using var off = new CancellationTokenSource();
        off.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Readings.All(Inputs(), 1, null, off.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => DossierWriting.Compile(AllRead.Nothing, DossierWish.Plain, off.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => ModelDrafting.Draft([], Partings.None, [], off.Token));
    }

    [Fact]
    public void Of_nothing_there_is_no_model() => Assert.IsType<Drafted.Nothing>(ModelDrafting.Draft([], Partings.None, [], TestContext.Current.CancellationToken));

    [Fact]
    public void A_scenario_is_read_and_answered()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var reading = Answers.Read([Deals.DealsSchema.InRoot("samples/harbour")], Stream.Null, null, cancellation);
        Assert.Empty(reading.Problems);
        var wish = new DealsWish(Threat.Reservation, 50, 1, "1");
        var (answer, problems) = Answers.Of(reading.Scenario!, wish, cancellation);
        Assert.Empty(problems);
        Assert.NotNull(answer!.Robust);
        Assert.Equal(answer.Outcome(1), answer.Explained!.Outcome);
        (answer, problems) = Answers.Of(reading.Scenario!, wish with { Explain = "9999" }, cancellation);
        Assert.Null(answer);
        Assert.Equal("D033", Assert.Single(problems).Code);
    }

    [Fact]
    public void What_is_no_scenario_is_told_and_not_thrown() =>
        Assert.NotEmpty(Answers.Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes("parley: scenario/1")), null, TestContext.Current.CancellationToken).Problems);

    private IEnumerable<Intake> Inputs() => new ReportFiles(Stream.Null, Given.Nothing, 1, TimeProvider.System).Read([_bench.Folder], null, TestContext.Current.CancellationToken);

    private sealed class Seen : IProgress<ReportOutcome>
    {
        internal List<ReportOutcome> Outcomes { get; } = [];

        public void Report(ReportOutcome value) => Outcomes.Add(value);
    }
}
