using Parley.Storage;
using Parley.Storage.Saying;

namespace Parley.Tests.Storage;

/// <summary>A folder with a record in it, gone when the test ends.</summary>
internal sealed class Shelf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-record-").FullName;

    internal Shelf()
    {
        var (record, problem) = RecordFile.Create(Path, "Test", Clock);
        Assert.Null(problem);
        Record = record!;
    }

    internal HandClock Clock { get; } = new(new(2026, 2, 17, 9, 0, 0, TimeSpan.Zero));

    internal string Path => In("test.parley");

    internal RecordFile Record { get; private set; }

    internal string In(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>Closes the record and opens it again.</summary>
    internal RecordFile Reopen()
    {
        Record.Dispose();
        var (record, problem) = RecordFile.Open(Path, write: true, Clock);
        Assert.Null(problem);
        return Record = record!;
    }

    internal Seq<RecordedReport> Says(Cut? cut = null) => Recorded.Of(Record.Layers(), cut ?? Cut.Everything);

    public void Dispose()
    {
        Record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
