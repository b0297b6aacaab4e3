using System.Diagnostics;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace Parley.Tests.App;

/// <summary>What is shipped tells nothing of the machine it was built on, and settles what a command of a second needs.</summary>
public class ShippedTests
{
    public static TheoryData<string> Own => [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*arley*.dll").Select(f => Path.GetFileName(f)!).Where(f => !f.Contains("Tests", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Own))]
    public void No_path_of_the_machine_it_was_built_on_stands_in_a_library(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file));
        var root = Root();
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(root)));
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(root)));
        using var image = new PEReader(new MemoryStream(bytes));
        Assert.Contains(image.ReadDebugDirectory(), d => d.Type == DebugDirectoryEntryType.Reproducible);

        // The symbols are packed, so their paths are looked at unpacked.
        var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(image.ReadDebugDirectory().Single(d => d.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        var reader = symbols.GetMetadataReader();
        var paths = reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name)).ToList();
        Assert.NotEmpty(paths);
        Assert.All(paths, p => Assert.StartsWith("/_/", p, StringComparison.Ordinal));
    }

    [Fact]
    public void The_program_runs_with_one_heap_and_no_collector_beside_it()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "parley.runtimeconfig.json")));
        var settings = json.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");
        Assert.False(settings.GetProperty("System.GC.Server").GetBoolean());
        Assert.False(settings.GetProperty("System.GC.Concurrent").GetBoolean());
        Assert.True(settings.GetProperty("System.Globalization.Invariant").GetBoolean());
    }

    [Fact]
    public void Nothing_of_a_web_server_comes_with_the_program() =>
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(AppContext.BaseDirectory).Select(Path.GetFileName), f => f is "web.config" or "wwwroot" || f!.Contains("staticwebassets", StringComparison.Ordinal));

    [Fact]
    public async Task What_other_systems_need_stays_out_of_the_published_folder_unless_asked_for()
    {
        var here = (await Published()).Where(f => f.StartsWith("runtimes/", StringComparison.Ordinal)).ToList();
        Assert.Contains(here, f => f.Contains("e_sqlite3", StringComparison.Ordinal));
        Assert.Single(here.Select(f => f.Split('/')[1]).Where(s => s is not ("unix" or "win")).Distinct());
        Assert.True((await Published("-p:ForEverySystem=true")).Count(f => f.Contains("e_sqlite3.", StringComparison.Ordinal)) > 10);
    }

    // Asked of the build, without building.
    private static async Task<IReadOnlyList<string>> Published(params string[] settings)
    {
        string[] line = ["msbuild", Path.Combine(Root(), "src", "Parley.App", "Parley.App.csproj"), "-p:Configuration=Release", "-target:ComputeResolvedFilesToPublishList", "-getItem:ResolvedFileToPublish", .. settings];
        using var build = Process.Start(new ProcessStartInfo("dotnet", line) { RedirectStandardOutput = true })!;
        var told = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(build.ExitCode == 0, told);
        using var json = JsonDocument.Parse(told);
        return [.. json.RootElement.GetProperty("Items").GetProperty("ResolvedFileToPublish").EnumerateArray().Select(f => f.GetProperty("RelativePath").GetString()!.Replace('\\', '/'))];
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
