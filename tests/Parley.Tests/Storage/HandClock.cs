namespace Parley.Tests.Storage;

/// <summary>A clock that stands still until it is put on.</summary>
internal sealed class HandClock(DateTimeOffset now) : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
