using System.Collections.Concurrent;
using Parley.Reading.English;

[assembly: AssemblyFixture(typeof(Parley.Tests.Reading.English.PipelineFixture))]

namespace Parley.Tests.Reading.English;

/// <summary>A text of the references with what our pipeline makes of it.</summary>
public sealed record Compared(Reference Reference, ParsedText Ours)
{
    /// <summary>Whether both have the same tokens, so that the rest can be compared token by token.</summary>
    public bool SameTokens =>
        Reference.Tokens.Select(t => (t.Start, t.Length)).SequenceEqual(Ours.Tokens.Select(t => (t.Start, t.Text.Length)));
}

/// <summary>The pipeline, loaded once for all tests, and the reference texts, parsed once.</summary>
public sealed class PipelineFixture
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Compared>>> _parsed = new();

    public EnglishPipeline Pipeline { get; } = EnglishPipeline.Load();

    public IReadOnlyList<Compared> Parsed(string file)
    {
        var references = Reference.Read(file);
        return _parsed.GetOrAdd(file, _ => new(() => [.. references.Select(r => new Compared(r, Pipeline.Parse(r.Text)))])).Value;
    }
}
