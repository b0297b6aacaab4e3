using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parley.Tests.House;

public class RoomTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Parley.Core"] = [],
        ["Parley.Reading"] = ["Parley.Core"],
        ["Parley.Collation"] = ["Parley.Core"],
        ["Parley.Analysis"] = ["Parley.Core"],
        ["Parley.Storage"] = ["Parley.Core"],
    };

    [Fact]
    public void Rooms_know_only_those_they_may()
    {
        Assembly[] rooms = [typeof(Claim).Assembly, typeof(Parley.Reading.Reader).Assembly, typeof(Parley.Collation.Collator).Assembly, typeof(Parley.Analysis.Pareto.Frontier).Assembly, typeof(Parley.Storage.RecordFile).Assembly];
        Assert.All(rooms, room =>
        {
            var known = room.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Parley", StringComparison.Ordinal));
            Assert.Empty(known.Except(Arrows[room.GetName().Name!]));
        });
    }

    [Fact]
    public void No_room_holds_more_than_15_source_files_or_2500_lines()
    {
        var rooms = Directory.EnumerateDirectories(Path.Combine(Root(), "src"), "*", SearchOption.AllDirectories)
            .Select(d => (Room: Path.GetRelativePath(Root(), d),
                Files: Directory.EnumerateFiles(d).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)).ToList()));
        Assert.Empty(rooms.Where(r => r.Files.Count > 15 || r.Files.Sum(f => File.ReadLines(f).Count()) > 2500).Select(r => r.Room));
    }

    [Theory]
    [InlineData("Utils")]
    [InlineData("Helpers")]
    [InlineData("Common")]
    [InlineData("Manager")]
    public void No_file_or_folder_has_a_name_that_names_nothing(string word)
    {
        var named = Directory.EnumerateFileSystemEntries(Path.Combine(Root(), "src"), "*", SearchOption.AllDirectories)
            .Where(e => Path.GetFileName(e).Contains(word, StringComparison.Ordinal));
        Assert.Empty(named);
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
