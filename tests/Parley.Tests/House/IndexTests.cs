using System.Runtime.CompilerServices;

namespace Parley.Tests.House;

/// <summary>The map of the rooms names all of them, and every page of the documentation.</summary>
public class IndexTests
{
    private static readonly string Index = File.ReadAllText(Path.Combine(Root(), "docs", "index.md"));

    [Fact]
    public void Every_folder_of_the_source_stands_in_the_index()
    {
        var folders = Folders().Select(d => Path.GetRelativePath(Root(), d).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(folders);
        Assert.All(folders, f => Assert.True(IsNamed(f), $"{f} has no row."));
    }

    [Fact]
    public void The_index_names_no_folder_that_is_not_there()
    {
        var named = Rows().Select(r => r.Split('`')[1]).Where(n => n.StartsWith("src/", StringComparison.Ordinal) || n.StartsWith("docs/", StringComparison.Ordinal));
        Assert.All(named, n => Assert.True(Path.Exists(Path.Combine(Root(), n)), $"{n} is not there."));
    }

    [Fact]
    public void Every_page_of_the_documentation_stands_in_the_index()
    {
        var docs = Path.Combine(Root(), "docs");
        var pages = Directory.EnumerateFiles(docs, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(docs, f).Replace('\\', '/'))
            .Where(f => f != "index.md" && !f.StartsWith("images/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.All(pages, f => Assert.Contains($"]({f})", Index, StringComparison.Ordinal));
    }

    // By a row of its own, or in the row of a folder above it: "`Markup/` is HTML as a tree".
    private static bool IsNamed(string folder)
    {
        if (Rows().Any(r => r.StartsWith($"| `{folder}`", StringComparison.Ordinal)))
        {
            return true;
        }

        for (var above = Path.GetDirectoryName(folder)!.Replace('\\', '/'); above != "src"; above = Path.GetDirectoryName(above)!.Replace('\\', '/'))
        {
            var below = folder[(above.Length + 1)..];
            if (Rows().Any(r => r.StartsWith($"| `{above}`", StringComparison.Ordinal) && (r.Contains($"`{below}/`", StringComparison.Ordinal) || r.Contains($"`{Path.GetFileName(above)}/{below}`", StringComparison.Ordinal)))
                || Rows().Any(r => r.StartsWith($"| `{above}/", StringComparison.Ordinal) && r.Contains($"`{Path.GetFileName(above)}/{below}`", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Rows() => Index.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal));

    // Folders of data alone stand with those that read them.
    private static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Path.Combine(Root(), "src"), "*", SearchOption.AllDirectories)
        .Where(d => Directory.EnumerateFiles(d).Any(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)));

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
