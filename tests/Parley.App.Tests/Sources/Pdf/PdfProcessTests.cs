using System.Diagnostics;
using CsCheck;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Pdf;

namespace Parley.Tests.App.Sources.Pdf;

/// <summary>Documents made to take the reader with them take a process of their own, and those after them are read.</summary>
public sealed class PdfProcessTests : IDisposable
{
    private const string Words = "Sarn and Velia agreed on Friday to open the middle crossing.";

    private static readonly PdfLimits Short = PdfLimits.Default with { Work = TimeSpan.FromSeconds(4) };

    private readonly PdfProcesses _processes = new(Short, TimeProvider.System);

    public static TheoryData<string> Traps => [.. RawPdf.Traps.Keys];

    public void Dispose() => _processes.Dispose();

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_is_its_own_problem_and_the_documents_after_it_are_read(string trap)
    {
        Assert.Equal("R038", Code(_processes.Read(RawPdf.Traps[trap]())));
        Assert.Equal(Words, Text(_processes.Read(PdfTests.Document([Words]))));
    }

    [Fact]
    public void Documents_read_by_many_threads_at_a_time_keep_apart()
    {
        var texts = Enumerable.Range(0, 12).Select(i => $"The {i + 2} delegations met in Orrin on Tuesday.").ToList();
        var read = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(3).Select(t => Text(_processes.Read(PdfTests.Document([t]))));
        Assert.Equal(texts, read);
    }

    [Fact]
    public void Whatever_passes_its_time_is_given_up()
    {
        // The processor time that a process takes to start is more than nothing at all.
        using var none = new PdfProcesses(Short with { Work = TimeSpan.FromTicks(1) }, TimeProvider.System);
        Assert.Equal("R038", Code(none.Read(PdfTests.Document([Words]))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_program_reads_documents_however_it_is_started(bool byHost)
    {
        using var bench = new Bench();
        bench.Write("a.pdf", PdfTests.Document([Words]));
        bench.Write("b.pdf", RawPdf.Traps["contents that stand for themselves"]());
        bench.Write("c.pdf", PdfTests.Document([Words]));
        var program = Path.Combine(AppContext.BaseDirectory, "parley");
        var start = byHost ? new ProcessStartInfo("dotnet", [program + ".dll", "read", bench.Folder]) : new ProcessStartInfo(program, ["read", bench.Folder]);
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, process.ExitCode);
        Assert.Matches(@"^parley: .*b\.pdf: .*\(R038\)\n$", error);
        Assert.Contains("middle crossing", await output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_passes_between_processes_unchanged() =>
        Gen.Select(Gen.Enum<PdfAnswer.Outcome>(), Gen.String, Gen.String.Null(), Gen.String.Null(), Gen.Int[0, 9000], (kind, text, title, author, pages) => new PdfAnswer(kind, text, title, author, pages))
            .Sample(answer => PdfAnswer.Of(answer.ToBytes()) == answer, iter: 200);

    [Fact]
    public void A_message_longer_than_any_is_none() => Assert.Throws<InvalidDataException>(() => Frame.Read(new MemoryStream([0xFF, 0xFF, 0xFF, 0x7F])));

    [Fact]
    public void A_message_that_breaks_off_is_none_and_the_end_between_two_is_no_fault()
    {
        Assert.Throws<EndOfStreamException>(() => Frame.Read(new MemoryStream([9, 0, 0, 0, 1])));
        Assert.Throws<InvalidDataException>(() => Frame.Read(new MemoryStream([9, 0])));
        Assert.Null(Frame.Read(new MemoryStream()));
    }

    private static string Code(Extraction extraction) => extraction.Match(d => "", p => p.Code);

    private static string Text(Extraction extraction) => extraction.Match(d => d.Single().Text, p => p.Message);
}
