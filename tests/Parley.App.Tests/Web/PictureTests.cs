using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Tests.App.Web;

/// <summary>
/// The pictures of the guide and the front page, taken of the pages as they are: beside them stands of which words each was taken, so that one whose page says something else now is found. PARLEY_ACCEPT=1 takes them
/// again, which a change of style alone asks for by eye.
/// </summary>
public sealed partial class PictureTests(Served served, Browser browser) : IClassFixture<Served>, IClassFixture<Browser>
{
    private const string Images = "../../../docs/images";

    private static readonly (string Name, string Address, int Width, int Height)[] Pictures =
    [
        ("workbench-today", "/", 1280, 860),
        ("workbench-report", "/reports/r2?at=r2.c1", 1280, 860),
        ("workbench-people", "/people", 1280, 860),
        ("workbench-packages", "/packages", 1280, 860),
        ("workbench-phone", "/claims/r1.c1", 390, 860),
    ];

    [Fact]
    public async Task Each_shows_what_its_page_says()
    {
        var folder = Path.GetFullPath(Path.Combine(Here(), Images));
        var told = new StringBuilder("Pictures of the workbench: of which words each was taken, and which file that is (SHA-256). PictureTests takes them.\n");
        foreach (var (name, address, width, height) in Pictures)
        {
            var file = Path.Combine(folder, name + ".png");
            if (Environment.GetEnvironmentVariable("PARLEY_ACCEPT") == "1")
            {
                var page = await browser.Visit(new Uri(served.Address), width);
                await page.SetViewportSizeAsync(width, height);
                await page.GotoAsync(served.Origin + address);
                await Browser.Drawn(page);
                await page.ScreenshotAsync(new() { Path = file });
            }

            // As the server says them: what a script shows or hides meanwhile is of one moment, as is the minute at which a report was put in.
            var words = Minute().Replace(Markup().Replace(await served.Get(address), " "), " ");

            told.Append(CultureInfo.InvariantCulture, $"{name} {Sum(Encoding.UTF8.GetBytes(words))} {Sum(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))}\n");
        }

        Golden.Matches(told.ToString(), Images + "/workbench.txt");
    }

    [Fact]
    public void Each_stands_in_the_guide_or_on_the_front_page()
    {
        var root = Path.Combine(Here(), "../../..");
        var pages = File.ReadAllText(Path.Combine(root, "docs/guide/the-workbench.md")) + File.ReadAllText(Path.Combine(root, "README.md"));
        Assert.All(Pictures, p => Assert.Contains($"images/{p.Name}.png)", pages, StringComparison.Ordinal));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"<[^>]*>|\s+")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\d{1,2} \w+ \d{4}, \d\d:\d\d UTC")]
    private static partial Regex Minute();

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
