using System.Diagnostics;

namespace Parley.App.Sources.Extracts;

/// <summary>What came of the bytes of one source.</summary>
internal abstract record Extraction
{
    private Extraction()
    {
    }

    /// <summary>It holds reports: one or, in a feed, any number.</summary>
    internal sealed record Found(Seq<Extracted> Reports) : Extraction;

    /// <summary>It cannot be read.</summary>
    internal sealed record Failed(Problem Problem) : Extraction;

    internal T Match<T>(Func<Seq<Extracted>, T> found, Func<Problem, T> failed) => this switch
    {
        Found f => found(f.Reports),
        Failed f => failed(f.Problem),
        _ => throw new UnreachableException(),
    };
}
