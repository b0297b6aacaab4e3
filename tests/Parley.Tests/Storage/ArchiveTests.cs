using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.Tests.Storage;

/// <summary>A record written as an archive and made anew of it.</summary>
public class ArchiveTests
{
    [Fact]
    public void A_record_made_of_an_archive_has_the_same_layers_ids_and_audit_and_gives_the_same_archive()
    {
        using var shelf = Full();
        var archive = Written(shelf.Record);
        using var again = Restored(shelf, archive).Record!;
        Assert.Equal(shelf.Record.Layers(), again.Layers());
        Assert.Equal(shelf.Record.Verify(), again.Verify());
        Assert.Equal(shelf.Record.Items.GivenFor(RecordId.Item('m', 1)), again.Items.GivenFor(RecordId.Item('m', 1)));
        Assert.Equal(shelf.Record.Search("geneva", 10), again.Search("geneva", 10));
        Assert.Equal(shelf.Record.Title, again.Title);
        Assert.Equal(archive, Written(again));
    }

    [Fact]
    public void Numbers_once_given_stay_given_after_a_report_was_forgotten()
    {
        using var shelf = Full();
        shelf.Record.Forget(1, "Ann", "asked to");
        var archive = Written(shelf.Record);
        Assert.DoesNotContain("a European diplomat", archive, StringComparison.Ordinal);
        using var again = Restored(shelf, archive).Record!;
        Assert.Empty(again.Verify().Wrong);
        var next = again.Take(new(new(new("x"), "Another report on talks in Geneva."), [], [], []), "by hand", "x.txt", "Ann");
        Assert.Equal((Collation.Geneva.All().Count + 1, true), next);
    }

    [Fact]
    public void What_was_cut_off_or_changed_anywhere_makes_no_record()
    {
        using var shelf = Full();
        var archive = Written(shelf.Record);
        var lines = archive.Split('\n')[..^1];
        foreach (var cut in Enumerable.Range(0, lines.Length))
        {
            Assert.Equal("S010", Restored(shelf, string.Concat(lines[..cut].Select(l => l + "\n"))).Problem!.Code);
        }

        foreach (var at in Enumerable.Range(0, archive.Length).Where(i => i % 997 == 0 && char.IsAsciiLetterOrDigit(archive[i])))
        {
            var (record, problem) = Restored(shelf, archive[..at] + (archive[at] == 'x' ? 'y' : 'x') + archive[(at + 1)..]);
            Assert.Null(record);
            Assert.Equal("S010", problem!.Code);
        }

        Assert.Equal([Path.GetFileName(shelf.Path)], Directory.EnumerateFiles(Path.GetDirectoryName(shelf.Path)!).Select(f => Path.GetFileName(f)).Where(f => !f.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "S010")]
    [InlineData("What is this?\n", "S010")]
    [InlineData("{}\n", "S010")]
    [InlineData("[1]\n", "S010")]
    [InlineData("{\"format\":\"parley.archive/2\",\"schema\":1}\n", "S010")]
    [InlineData("{\"format\":\"parley.archive/1\",\"schema\":99}\n", "S003")]
    [InlineData("{\"format\":\"parley.archive/1\",\"schema\":1}\n{\"sqlite_master\":{}}\n", "S010")]
    [InlineData("{\"format\":\"parley.archive/1\",\"schema\":1}\n{\"record\":{\"id\":2,\"title\":\"a\",\"created\":\"b\"}}\n", "S010")]
    public void What_is_no_archive_is_told(string text, string code)
    {
        using var shelf = new Shelf();
        Assert.Equal(code, Restored(shelf, text).Problem!.Code);
        Assert.False(Path.Exists(shelf.In("again.parley")));
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        using var shelf = Full();
        var before = File.ReadAllBytes(shelf.Path);
        using var reader = new StringReader(Written(shelf.Record));
        Assert.Equal("S008", RecordArchive.Restore(shelf.Path, reader, shelf.Clock, TestContext.Current.CancellationToken).Problem!.Code);
        Assert.Equal(before, File.ReadAllBytes(shelf.Path));
    }

    private static Shelf Full()
    {
        var shelf = new Shelf();
        foreach (var reading in Collation.Geneva.All())
        {
            shelf.Record.Take(reading, "by hand", $"{reading.Report.Id}.txt", "Ann");
            shelf.Clock.Now = shelf.Clock.Now.AddMinutes(1);
        }

        shelf.Record.Decide(new Act.Accept(1), RecordId.ClaimOf(1, 1), "Bea", "heard it myself");
        shelf.Record.Decide(new Act.Reject(), RecordId.ClaimOf(2, 1), "Bea", null);
        shelf.Record.Items.Give('m', [new Member(1, "r1.c1"), new Member(2, "r2.c1")]);
        return shelf;
    }

    private static string Written(RecordFile record)
    {
        using var text = new StringWriter();
        RecordArchive.Write(record, text);
        return text.ToString();
    }

    private static RecordOpening Restored(Shelf shelf, string archive)
    {
        using var reader = new StringReader(archive);
        return RecordArchive.Restore(shelf.In("again.parley"), reader, shelf.Clock, TestContext.Current.CancellationToken);
    }
}
