using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Parley.Tests.App;

/// <summary>A Chromium of this machine, run without a window. Where there is none, tests are skipped, but fail under CI=true.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string? _executable = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private readonly string _folder = Directory.CreateTempSubdirectory("parley-dossier-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    public async ValueTask InitializeAsync()
    {
        if (_executable is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _executable, Args = Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Opens a page from a file, as a reader would.</summary>
    internal async Task<IPage> Open(string html, int width = 1280, bool dark = false, bool script = true, string fragment = "")
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        return await Visit(new Uri(new Uri(file).AbsoluteUri + fragment), width, dark, script);
    }

    /// <summary>Waits until the page was drawn: before that a browser lets keys go unheard.</summary>
    internal static Task Drawn(IPage page) => page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    /// <summary>
    /// Waits until the address of a page matches a pattern. It looks at the address itself: to wait for the event of a navigation misses one that comes while the waiting begins.
    /// </summary>
    internal static Task Reached(IPage page, string pattern) => Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = 30_000 });

    /// <summary>Opens a page at an address, as somebody who has never been there.</summary>
    internal async Task<IPage> Visit(Uri address, int width = 1280, bool dark = false, bool script = true)
    {
        if (_browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "No Chromium was found on the PATH.");
            Assert.Skip("No Chromium was found on the PATH.");
        }

        if (_context is not null)
        {
            // Tests of one class run one after the other; a page left open would slow the next.
            await _context.CloseAsync();
        }

        _context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
        });
        var page = await _context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }
}
