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
    };

    [Fact]
    public void Rooms_know_only_those_they_may()
    {
        Assembly[] rooms = [typeof(Claim).Assembly, typeof(Parley.Reading.Reader).Assembly, typeof(Parley.Collation.Collator).Assembly, typeof(Parley.Analysis.Pareto.Frontier).Assembly];
        Assert.All(rooms, room =>
        {
            var known = room.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Parley", StringComparison.Ordinal));
            Assert.Empty(known.Except(Arrows[room.GetName().Name!]));
        });
    }

    [Fact]
    public void No_room_holds_more_than_15_source_files()
    {
        var full = Directory.EnumerateDirectories(Path.Combine(Root(), "src"), "*", SearchOption.AllDirectories)
            .Where(d => Directory.EnumerateFiles(d).Count(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)) > 15)
            .Select(d => Path.GetRelativePath(Root(), d));
        Assert.Empty(full);
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
