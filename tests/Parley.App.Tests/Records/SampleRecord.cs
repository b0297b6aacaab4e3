using Parley.App.Terminal;
using Parley.Tests.App.Deals;

namespace Parley.Tests.App.Records;

/// <summary>The reports of a sample in a record, taken once; what is asked first, in this order, is given ids first, so that they are what they are whichever test runs next.</summary>
public abstract class SampleRecord(string sample, params string[] first) : IAsyncLifetime
{
    private readonly Bench _bench = new();

    internal string Path { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Path = System.IO.Path.Combine(_bench.Folder, "sample.parley");
        Assert.Equal(ExitCode.Done, await _bench.Run("new", Path, "--title", sample));
        Assert.Equal(ExitCode.Done, await _bench.Run("add", DealsSchema.InRoot($"samples/{sample}"), "--record", Path, "--by", "Ann"));
        foreach (var line in first)
        {
            Assert.Equal(ExitCode.Done, await _bench.Run([.. line.Split(' '), "--record", Path]));
        }
    }

    public ValueTask DisposeAsync()
    {
        _bench.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
