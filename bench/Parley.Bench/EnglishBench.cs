using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Parley.Reading.English;

namespace Parley.Bench;

/// <summary>
/// The English pipeline over the project's own prose, on one thread. Time and allocation are for one word between white
/// space; the peak of the working set is written to the log.
/// </summary>
[MemoryDiagnoser]
public class EnglishBench
{
    private const int Words = 5_356;
    private readonly EnglishPipeline _pipeline = EnglishPipeline.Load();
    private readonly List<string> _texts = [];

    [GlobalSetup]
    public void ReadTexts()
    {
        foreach (var line in File.ReadLines(OwnTexts()).Skip(1))
        {
            var text = JsonDocument.Parse(line).RootElement;
            if (text.GetProperty("id").GetString()!.StartsWith("prose", StringComparison.Ordinal))
            {
                _texts.Add(text.GetProperty("text").GetString()!);
            }
        }

        var words = _texts.Sum(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        if (words != Words)
        {
            throw new InvalidOperationException($"The texts have {words} words, not {Words}.");
        }
    }

#pragma warning disable CA1822 // The runner of benchmarks wants instance methods.
    [GlobalCleanup(Target = nameof(Parse))]
    public void TellMemory() => Console.WriteLine($"// peak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");

#pragma warning restore CA1822

    /// <summary>Words met before: their vectors out of context are there.</summary>
    [Benchmark(OperationsPerInvoke = Words)]
    public int Parse() => Parse(_pipeline);

    /// <summary>Every word for the first time, and loading, shared by all words.</summary>
    [Benchmark(OperationsPerInvoke = Words)]
    public int LoadAndParse() => Parse(EnglishPipeline.Load());

    private int Parse(EnglishPipeline pipeline)
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            tokens += pipeline.Parse(text).Tokens.Count;
        }

        return tokens;
    }

    private static string OwnTexts([CallerFilePath] string here = "") => Path.Combine(
        Path.GetDirectoryName(here)!, "..", "..", "tests", "Parley.Tests", "Reading", "English", "own.jsonl");
}

/// <summary>Loading in a fresh process, compilation included.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 8, warmupCount: 0, iterationCount: 1)]
public class EnglishLoadBench
{
#pragma warning disable CA1822 // The runner of benchmarks wants instance methods.
    [Benchmark]
    public EnglishPipeline Load() => EnglishPipeline.Load();
#pragma warning restore CA1822
}
