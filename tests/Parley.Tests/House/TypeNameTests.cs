using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

/// <summary>A type is found by its name: in a file called so, and in no second one.</summary>
public partial class TypeNameTests
{
    [Theory]
    [InlineData("Parley.App")]
    [InlineData("Parley.Analysis")]
    [InlineData("Parley.Collation")]
    [InlineData("Parley.Reading")]
    public void A_type_stands_in_a_file_of_its_name(string project)
    {
        var types = Types(project).ToArray();
        Assert.NotEmpty(types);

        // A choice among words may stand beside the type that it says something of, and a part whose name begins with that of its whole beside that.
        Assert.Empty(types.Where(t => t.Kind != "enum" && !t.Name.StartsWith(Path.GetFileNameWithoutExtension(t.File), StringComparison.Ordinal)).Select(t => $"{t.Name} in {t.File}"));
    }

    [Fact]
    public void A_noun_of_Core_stands_in_a_file_of_its_name_or_with_the_whole_that_it_is_part_of()
    {
        var files = Types("Parley.Core").ToLookup(t => t.File, t => t.Name);
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(f => !f.Key.EndsWith("Ids.cs", StringComparison.Ordinal) && !f.Contains(Path.GetFileNameWithoutExtension(f.Key))).Select(f => f.Key));
    }

    [Fact]
    public void A_name_is_given_to_one_type_in_all_projects()
    {
        var all = Directory.EnumerateDirectories(Path.Combine(Root(), "src")).SelectMany(d => Types(Path.GetFileName(d))).ToLookup(t => t.Name, t => t.File);
        Assert.True(all.Count > 500);
        Assert.Empty(all.Where(t => t.Distinct().Count() > 1).Select(t => $"{t.Key}: {string.Join(", ", t)}"));
    }

    private static IEnumerable<(string Name, string Kind, string File)> Types(string project)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "src", project), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(Root(), file);
            if (file.EndsWith(".razor", StringComparison.Ordinal) && Path.GetFileName(file) != "_Imports.razor")
            {
                yield return (Path.GetFileNameWithoutExtension(file), "component", path);
            }
            else if (file.EndsWith(".cs", StringComparison.Ordinal))
            {
                foreach (Match type in Declared().Matches(File.ReadAllText(file)))
                {
                    yield return (type.Groups["name"].Value, type.Groups["kind"].Value, path);
                }
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|abstract|partial|readonly) )+(?:record )?(?<kind>record|class|struct|enum|interface) (?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
