using Microsoft.Data.Sqlite;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Tests.Core.Json;

namespace Parley.Tests.Storage;

/// <summary>What is no record, or none that can be used now, is told in a sentence, and nothing is lost.</summary>
public class OpeningTests
{
    [Fact]
    public void What_is_not_there_is_not_made()
    {
        using var shelf = new Shelf();
        Assert.Equal("S001", Problem(shelf, shelf.In("none.parley")));
        Assert.False(File.Exists(shelf.In("none.parley")));
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        using var shelf = new Shelf();
        File.WriteAllText(shelf.In("notes.parley"), "notes");
        Assert.Equal("S008", RecordFile.Create(shelf.In("notes.parley"), "x", shelf.Clock).Problem?.Code);
        Assert.Equal("notes", File.ReadAllText(shelf.In("notes.parley")));
    }

    [Fact]
    public void A_record_that_cannot_be_made_leaves_nothing()
    {
        using var shelf = new Shelf();
        Directory.CreateDirectory(shelf.In("half.parley-wal"));
        Assert.NotNull(RecordFile.Create(shelf.In("half.parley"), "x", shelf.Clock).Problem);
        Assert.False(File.Exists(shelf.In("half.parley")));
        Directory.Delete(shelf.In("half.parley-wal"));
        var (made, problem) = RecordFile.Create(shelf.In("half.parley"), "x", shelf.Clock);
        Assert.Null(problem);
        made!.Dispose();
    }

    [Fact]
    public void Another_programs_file_is_told_apart()
    {
        using var shelf = new Shelf();
        File.WriteAllText(shelf.In("text.parley"), new string('x', 5000));
        Execute(shelf.In("other.parley"), "CREATE TABLE other (x)");
        Assert.Equal(["S002", "S002"], [Problem(shelf, shelf.In("text.parley")), Problem(shelf, shelf.In("other.parley"))]);
    }

    [Fact]
    public void A_record_of_the_first_schema_answers_as_it_is_and_keeps_answers_once_it_is_written_to()
    {
        using var shelf = new Shelf();
        shelf.Record.Dispose();
        Execute(shelf.Path, "DROP TABLE kept");
        Execute(shelf.Path, "DROP TABLE feed");
        Execute(shelf.Path, "PRAGMA user_version = 1");
        using (var read = RecordFile.Open(shelf.Path, write: false, shelf.Clock).Record!)
        {
            Assert.Equal("made", read.Kept.Of("question", "program", () => "made"));
            Assert.Empty(RecordFeeds.Of(read));
        }

        shelf.Reopen();
        Assert.Equal("made", shelf.Record.Kept.Of("question", "program", () => "made"));
        Assert.Equal("made", shelf.Record.Kept.Of("question", "program", () => "made anew"));
        Assert.Equal("made anew", shelf.Record.Kept.Of("question", "another program", () => "made anew"));
    }

    [Fact]
    public void A_newer_schema_is_left_alone()
    {
        using var shelf = new Shelf();
        shelf.Record.Dispose();
        Execute(shelf.Path, "PRAGMA user_version = 99");
        Assert.Equal("S003", Problem(shelf, shelf.Path));
        Execute(shelf.Path, "PRAGMA user_version = 3");
        Assert.Null(Problem(shelf, shelf.Path));
    }

    [Theory]
    [InlineData("ALTER TABLE claim RENAME TO was; CREATE VIEW claim AS SELECT * FROM was, (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n)")]
    [InlineData("CREATE TRIGGER added AFTER INSERT ON decision BEGIN DELETE FROM claim; END")]
    [InlineData("DROP TRIGGER decision_is_not_changed")]
    [InlineData("CREATE TRIGGER word_added AFTER INSERT ON decision BEGIN DELETE FROM claim; END")]
    [InlineData("DROP TABLE word_docsize")]
    [InlineData("ALTER TABLE report ADD COLUMN other TEXT")]
    [InlineData("DROP TABLE word")]
    public void Tables_and_triggers_that_are_not_those_of_a_record_are_told_before_any_is_asked(string change)
    {
        using var shelf = new Shelf();
        shelf.Record.Dispose();
        Execute(shelf.Path, change);
        Assert.Equal("S004", Problem(shelf, shelf.Path));
    }

    [Fact]
    public void Tables_and_indices_of_somebodys_own_beside_them_do_no_harm()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        shelf.Record.Dispose();
        Execute(shelf.Path, "CREATE TABLE mine (x); CREATE INDEX mine_too ON report (outlet); ANALYZE");
        Assert.Null(Problem(shelf, shelf.Path));
    }

    [Fact]
    public void What_unpacks_to_more_than_any_reading_is_not_unpacked()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        using var bomb = new MemoryStream();
        using (var packing = new System.IO.Compression.BrotliStream(bomb, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            var blanks = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                packing.Write(blanks);
            }
        }

        Execute(shelf.Path, $"UPDATE reading SET body = x'{Convert.ToHexString(bomb.ToArray())}'");
        var fault = Assert.Throws<RecordFaultException>(() => shelf.Record.Layers()).Problem;
        Assert.Equal("S004", fault.Code);
        Assert.Contains("too long", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE reading SET body = 5")]
    [InlineData("UPDATE reading SET body = x'00ff'")]
    [InlineData("UPDATE reading SET report = 9223372036854775807")]
    [InlineData("UPDATE report SET number = 2147483648")]
    [InlineData("UPDATE report SET body = 99999999")]
    [InlineData("UPDATE report SET terms = 'nobody knows'")]
    [InlineData("UPDATE report SET published = 7")]
    [InlineData("UPDATE claim SET key = key || 'x'")]
    [InlineData("UPDATE claim SET number = -1")]
    public void Rows_that_hold_what_they_may_not_are_damage_and_no_fault_of_the_program(string change)
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        Execute(shelf.Path, "PRAGMA foreign_keys = OFF; " + change);
        Assert.Equal("S004", Assert.Throws<RecordFaultException>(() => shelf.Record.Layers()).Problem.Code);
    }

    [Fact]
    public void A_torn_file_is_told_to_be_damaged()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        shelf.Record.Dispose();
        using (var file = File.OpenWrite(shelf.Path))
        {
            file.SetLength(4096 * 3);
        }

        var (record, problem) = RecordFile.Open(shelf.Path, write: false, shelf.Clock);
        Assert.Equal("S004", problem?.Code ?? Assert.Throws<RecordFaultException>(() => record!.Layers()).Problem.Code);
        record?.Dispose();
    }

    [Fact]
    public void While_another_program_writes_one_can_read_and_not_write()
    {
        using var shelf = new Shelf();
        using var other = new SqliteConnection($"Data Source={shelf.Path};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction(deferred: false);
        var (second, problem) = RecordFile.Open(shelf.Path, write: true, shelf.Clock, patience: 1);
        Assert.Null(problem);
        using (second)
        {
            Assert.Empty(second!.Layers().Reports);
            Assert.Equal("S005", Assert.Throws<RecordFaultException>(() => second.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann")).Problem.Code);
        }
    }

    [Fact]
    public void What_is_opened_for_reading_is_not_written_to()
    {
        using var shelf = new Shelf();
        var (reading, problem) = RecordFile.Open(shelf.Path, write: false, shelf.Clock);
        Assert.Null(problem);
        using (reading)
        {
            Assert.Equal("S006", Assert.Throws<RecordFaultException>(() => reading!.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann")).Problem.Code);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_nothing_can_be_written_beside_it_the_record_is_read_as_it_lies_there(bool hasLog)
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        var (path, there) = Closed(shelf, hasLog);
        var (reading, problem) = RecordFile.Open(path, write: false, shelf.Clock);
        Assert.Null(problem);
        using (reading)
        {
            Assert.Equal("a.txt", Assert.Single(reading!.Layers().Reports).Origin);
            Assert.Equal("S006", Assert.Throws<RecordFaultException>(() => reading.Decide(new Act.Reject(), RecordId.ClaimOf(1, 1), "Ann", null)).Problem.Code);
            Assert.Equal([1], reading.Items.IdsOf('m', [[new(1, "r1.c1")]]).Numbers);
        }

        Assert.Equal(there, File.ReadAllBytes(path));
        Assert.NotNull(RecordFile.Open(path, write: true, shelf.Clock).Problem);
    }

    [Fact]
    public void What_is_read_as_it_lies_there_is_thrown_away_where_another_program_wrote_to_it_meanwhile()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        var (path, _) = Closed(shelf, hasLog: false);
        using var reading = RecordFile.Open(path, write: false, shelf.Clock).Record!;
        Assert.Single(reading.Layers().Reports);
        File.SetLastWriteTimeUtc(path, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("S005", Assert.Throws<RecordFaultException>(() => reading.Layers()).Problem.Code);
    }

    // A copy whose shared memory cannot be made, as in a folder that nothing can be written to; beside it the log of what is not yet in the file, where there is to be one.
    private static (string Path, byte[] There) Closed(Shelf shelf, bool hasLog)
    {
        var path = Path.Combine(Directory.CreateDirectory(shelf.In("closed")).FullName, "copy.parley");
        if (!hasLog)
        {
            shelf.Record.Dispose();
        }

        File.Copy(shelf.Path, path);
        if (hasLog)
        {
            File.Copy(shelf.Path + "-wal", path + "-wal");
            Assert.Equal(0, Reports(path));
        }

        File.CreateSymbolicLink(path + "-shm", "nowhere");
        return (path, File.ReadAllBytes(path));
    }

    // Of the file alone, without its log.
    private static long Reports(string path)
    {
        using var file = new SqliteConnection($"Data Source={new Uri(path).AbsoluteUri}?immutable=1;Mode=ReadOnly;Pooling=False");
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'report'";
        return (long)command.ExecuteScalar()!;
    }

    [Fact]
    public void A_disk_without_room_loses_nothing_that_was_acknowledged()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        var pages = Pages(shelf.Path);
        using (var small = Limited(shelf, pages + 2))
        {
            var large = AllKinds.Result() with { Report = new(new("large"), AllKinds.Text + new string('x', 100_000)) };
            Assert.Equal("S007", Assert.Throws<RecordFaultException>(() => small.Take(large, "reader 1", "b.txt", "Ann")).Problem.Code);
            Assert.Single(small.Layers().Reports);
        }

        Assert.Empty(shelf.Reopen().Verify().Wrong);
        Assert.Equal((2, true), shelf.Record.Take(AllKinds.Result() with { Report = new(new("more"), AllKinds.Text + " ") }, "reader 1", "c.txt", "Ann"));
    }

    [Fact]
    public void A_backup_made_while_in_use_is_a_record_of_its_own()
    {
        using var shelf = new Shelf();
        shelf.Record.Take(AllKinds.Result(), "reader 1", "a.txt", "Ann");
        Assert.Null(shelf.Record.BackUp(shelf.In("copy.parley")));
        Assert.Equal("S008", shelf.Record.BackUp(shelf.In("copy.parley"))?.Code);
        shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(1, 1), "Ann", null);
        var (copy, problem) = RecordFile.Open(shelf.In("copy.parley"), write: false, shelf.Clock);
        Assert.Null(problem);
        using (copy)
        {
            Assert.Equal(1, copy!.Verify().Decisions);
            Assert.Equal(shelf.Record.Layers().Readings, copy.Layers().Readings);
        }
    }

    private static string? Problem(Shelf shelf, string path)
    {
        var (record, problem) = RecordFile.Open(path, write: true, shelf.Clock);
        record?.Dispose();
        return problem?.Code;
    }

    private static RecordFile Limited(Shelf shelf, long pages) => RecordFile.Open(shelf.Path, write: true, shelf.Clock).Record!.WithRoomFor(pages);

    private static long Pages(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
