using BenchmarkDotNet.Attributes;
using Parley.Reading;

namespace Parley.Bench;

[MemoryDiagnoser]
public class ReadingBench
{
    private readonly Reader _reader = Reader.Load();

    [Benchmark]
    public ReadingResult Read() => _reader.Read(new Report(new ReportId("r1"), "The talks began."));
}
