using System.Diagnostics;

namespace Parley.App.Work;

/// <summary>What came of writing a scenario as the files of another program.</summary>
internal abstract record Converted
{
    private Converted()
    {
    }

    /// <summary>All files are written.</summary>
    internal sealed record Written(Seq<string> Paths) : Converted;

    /// <summary>The other program has no place for something in it; nothing was written.</summary>
    internal sealed record Refused(string Message) : Converted;

    /// <summary>The folder could not be written to; nothing was left there.</summary>
    internal sealed record Failed(string Message) : Converted;

    internal T Match<T>(Func<Written, T> written, Func<Refused, T> refused, Func<Failed, T> failed) => this switch
    {
        Written w => written(w),
        Refused r => refused(r),
        Failed f => failed(f),
        _ => throw new UnreachableException(),
    };
}
