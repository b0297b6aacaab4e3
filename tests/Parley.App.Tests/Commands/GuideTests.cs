using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App.Commands;

public partial class GuideTests
{
    private static readonly string[] Written = [".html", ".json", ".parley", ".docx", ".archive"];

    public static TheoryData<string> Guides() =>
        [.. Directory.GetFiles(Path.Combine(Root(), "docs", "guide"), "*.md").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Every_command_of_a_guide_works_and_prints_what_the_guide_quotes(string guide)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "guide", guide), TestContext.Current.CancellationToken);
        var folder = Directory.CreateTempSubdirectory("parley-guide-").FullName;
        var printed = new StringBuilder();
        foreach (Match command in Command().Matches(text))
        {
            var words = command.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Located(w, folder)).ToArray();
            using var output = new StringWriter();
            using var error = new StringWriter();
            var shell = new Shell(Stream.Null, output, error, 100, TimeProvider.System, true) { Folder = folder, User = "Ann" };
            Assert.True(await Cli.RunAsync(words, shell, TestContext.Current.CancellationToken) == 0, $"parley {command.Groups[1].Value}\n{error}");
            printed.Append(output);
        }

        Assert.NotEqual(0, printed.Length);
        foreach (Match quote in Quote().Matches(text))
        {
            Assert.Contains(quote.Groups[1].Value.Trim(), printed.ToString(), StringComparison.Ordinal);
        }
    }

    // Samples lie in the repository; what a guide writes goes to a folder of the test's own.
    private static string Located(string word, string folder) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root(), word)
        : Written.Contains(Path.GetExtension(word)) ? Path.Combine(folder, word)
        : word;

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    [GeneratedRegex(@"^    \$ parley (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^> (.+)$", RegexOptions.Multiline)]
    private static partial Regex Quote();
}
