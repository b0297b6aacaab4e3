using System.Text;
using Parley.App.Bytes;

namespace Parley.Tests.App.Commands;

/// <summary>Where results go: whole or not at all, never over what they come from.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Report = "published: 2026-02-17\n\nNorthland and Southland opened a third round of talks in Geneva on Tuesday. The envoys said that the talks would go on.\n";

    private const string Scenario = """
        parley: scenario/1
        title: Talks
        parties:
          north: { name: North, reservation: 45 }
          south: { name: South, reservation: 30 }
        issues:
          harbour: { track: resources, options: [joint authority, open port] }
        preferences:
          north: { weights: { harbour: 1 }, scores: { harbour: { joint authority: 60, open port: 40 } } }
          south: { weights: { harbour: 1 }, scores: { harbour: { joint authority: 30, open port: 80 } } }
        """;

    private const string Conflict = """
        parley: conflict/1
        title: A siege
        decision makers:
          north: { options: [fire] }
          south: { options: [leave] }
        preferences:
          north: { statements: [leave, not fire] }
          south: { statements: [not fire, not leave] }
        """;

    private readonly Bench _bench = new();

    /// <summary>Commands that write to a file, by what they read.</summary>
    public static TheoryData<string, string> Writing => new()
    {
        { "a.txt", "brief IN -o OUT" },
        { "a.txt", "model IN -o OUT" },
        { "a.yaml", "deals IN -o OUT" },
        { "a.yaml", "deals IN --html OUT" },
        { "a.yaml", "deals IN --html -o OUT" },
        { "c.yaml", "stability IN --html -o OUT" },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task What_is_read_is_never_written_over(string name, string line)
    {
        var path = Input(name);
        var before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var link = Path.Combine(_bench.Folder, "link.html");
        File.CreateSymbolicLink(link, path);
        foreach (var same in (string[])[path, link, Path.Combine(_bench.Folder, ".", "none", "..", name)])
        {
            if (!line.EndsWith("--html OUT", StringComparison.Ordinal) || same == link)
            {
                Assert.Equal(2, await Run(line, path, same));
                Assert.Contains("is one of the files to read", _bench.Error.ToString(), StringComparison.Ordinal);
            }

            Assert.Equal(before, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
            _bench.Error.GetStringBuilder().Clear();
        }
    }

    [Fact]
    public async Task A_second_name_of_a_file_is_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links are told there by their paths alone.");
        var path = Input("a.txt");
        var second = Path.Combine(_bench.Folder, "second.html");
        using (var linking = System.Diagnostics.Process.Start("ln", [path, second]))
        {
            await linking.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, await Run("brief IN -o OUT", path, second));
        Assert.Equal(Report, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task Where_nothing_can_be_written_is_told_before_anything_is_read(string name, string line)
    {
        _ = Input(name);
        foreach (var (to, why) in ((string, string)[])[(Path.Combine(_bench.Folder, "none", "x.html"), "there is no such folder"), (_bench.Folder, line.StartsWith("model", StringComparison.Ordinal) ? "is there already" : "it is a folder")])
        {
            Assert.Equal(1, await Run(line, Path.Combine(_bench.Folder, "not-there.txt"), to));
            var told = _bench.Error.ToString();
            Assert.Contains(why, told, StringComparison.Ordinal);
            Assert.Equal(1, told.Count(c => c == '\n'));
            _bench.Error.GetStringBuilder().Clear();
        }
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task A_hyphen_is_standard_output(string name, string line)
    {
        var code = await Run(line, Input(name), "-");
        Assert.True(code == 0 || (line.StartsWith("model", StringComparison.Ordinal) && code == 3), _bench.Error.ToString());
        Assert.False(File.Exists("-"));
        Assert.NotEqual(code == 0, _bench.Output.ToString().Length == 0);
    }

    [Theory]
    [InlineData("deals IN --html OUT", "a.yaml", "x.page")]
    [InlineData("deals IN --html -o OUT", "a.yaml", "x.page")]
    [InlineData("deals IN -o OUT", "a.yaml", "x.html")]
    [InlineData("stability IN --html -o OUT", "c.yaml", "x.page")]
    [InlineData("stability IN -o OUT", "c.yaml", "x.html")]
    public async Task The_page_is_asked_for_alike_in_all_commands(string line, string name, string to)
    {
        var path = Path.Combine(_bench.Folder, to);
        Assert.Equal(0, await Run(line, Input(name), path));
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(_bench.Output.ToString());
        Assert.DoesNotContain(Directory.EnumerateFiles(_bench.Folder), f => Path.GetFileName(f).StartsWith(".parley", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("deals IN --html")]
    [InlineData("deals IN --html -o -")]
    [InlineData("stability IN --html")]
    public async Task A_page_without_a_file_goes_to_standard_output(string line)
    {
        Assert.Equal(0, await Run(line, Input(line[0] == 'd' ? "a.yaml" : "c.yaml"), ""));
        Assert.StartsWith("<!DOCTYPE html>", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_not_written_over_what_may_be_meant_as_a_scenario()
    {
        var path = Input("a.yaml");
        Assert.Equal(2, await _bench.Run("deals", "--html", path, Input("c.yaml")));
        Assert.Equal(Scenario, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("deals x --explain")]
    [InlineData("deals x --csv --explain")]
    [InlineData("deals x --samples")]
    [InlineData("deals x --convert")]
    [InlineData("deals x --robust --seed -o")]
    [InlineData("read x --with --model")]
    [InlineData("read x --with http://localhost --model m --timeout soon")]
    [InlineData("read x --published")]
    [InlineData("brief x -o")]
    [InlineData("model --record")]
    [InlineData("stability x --html -o")]
    [InlineData("stability x --ahead")]
    public async Task An_option_without_its_value_is_wrong_usage_and_no_fault(string line)
    {
        Assert.Equal(2, await _bench.Run(line.Split(' ')));
        Assert.DoesNotContain("fault", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("parse")]
    [InlineData("brief")]
    public async Task After_two_hyphens_a_word_is_a_path(string command)
    {
        Assert.Equal(3, await _bench.Run(command, "--", "-not-there.txt"));
        Assert.Contains("./-not-there.txt: ", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_whole_leaves_what_was_there()
    {
        var path = _bench.Write("old.html", "old");
        Assert.Throws<IOException>(() => WholeFile.Replace(path, w =>
        {
            w.Write(new string('x', 100_000));
            throw new IOException("No space left on device");
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Throws<IOException>(() => WholeFile.Create(Path.Combine(_bench.Folder, "new.yaml"), w => throw new IOException("No space left on device")));
        Assert.Equal([path], Directory.EnumerateFiles(_bench.Folder));
    }

    [Fact]
    public void A_new_file_is_not_put_over_one_that_came_to_be_there_meanwhile()
    {
        var path = Path.Combine(_bench.Folder, "new.yaml");
        Assert.Throws<IOException>(() => WholeFile.Create(path, w =>
        {
            File.WriteAllText(path, "another's");
            w.Write("ours");
        }));
        Assert.Equal("another's", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFiles(_bench.Folder));
    }

    [Fact]
    public void A_link_stays_a_link_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = _bench.Write("old.html", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var link = Path.Combine(_bench.Folder, "link.html");
        File.CreateSymbolicLink(link, path);
        WholeFile.Replace(link, w => w.Write("new ü\n"));
        Assert.Equal("new ü\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal(path, File.ResolveLinkTarget(link, returnFinalTarget: false)!.FullName);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task A_conversion_that_cannot_be_finished_leaves_nothing()
    {
        var folder = _bench.Write("folder", "a file where a folder should be");
        Assert.Equal(1, await _bench.Run("deals", Input("a.yaml"), "--convert", "negmas", "-o", Path.Combine(folder, "below")));
        Assert.Empty(_bench.Output.ToString());
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_bench.Folder).Count());
    }

    private string Input(string name) => _bench.Write(name, Encoding.UTF8.GetBytes(name switch { "a.txt" => Report, "c.yaml" => Conflict, _ => Scenario }));

    private Task<int> Run(string line, string input, string output) =>
        _bench.Run([.. line.Split(' ').Select(w => w switch { "IN" => input, "OUT" => output, _ => w })]);
}
