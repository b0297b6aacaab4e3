using Deque.AxeCore.Playwright;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Scenarios;
using Parley.App.Deals;
using Parley.App.Deals.Pages;

namespace Parley.Tests.App.Deals;

/// <summary>The page of packages in a browser, as a reader has it.</summary>
public class DealsPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Three = """
        parley: scenario/1
        title: River talks
        parties: { up: { name: Upland, reservation: [20, 40] }, low: { name: Lowland, reservation: 30 }, sea: { name: Coast, reservation: 20 } }
        issues: { water: { options: [more, even, less] }, dam: { options: [full, half, none] }, fund: { track: money, options: [none, large] } }
        preferences:
          up:
            weights: { water: [20, 50], dam: 30, fund: 20 }
            scores: { water: { more: 100, even: 60, less: 0 }, dam: { full: 100, half: 70, none: 0 }, fund: { none: 100, large: 0 } }
          low:
            weights: [water, fund, dam]
            scores: { water: { more: 0, even: 100, less: 50 }, dam: [none, half, full], fund: { none: 0, large: 100 } }
          sea:
            weights: { water: 1, dam: 1, fund: 1 }
            scores: { water: { more: 0, even: 50, less: 100 }, dam: { full: 0, half: 60, none: 100 }, fund: { none: 0, large: 100 } }
            red lines: [{ dam: full }]
        """;

    private const string Hostile = """
        parley: scenario/1
        title: "</title><script>hacked=1</script>"
        parties:
          a: { name: "<img src=x onerror=hacked=1>", reservation: [10, 20] }
          b: { name: "\"onfocus=\"hacked=1\" WordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd" }
        issues:
          "</style><b>who</b>": { track: "<i>", options: ["</script><script>hacked=1</script>", "javascript:alert(1) \u202e"] }
          OneMoreWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd: { options: [OneMoreOptionWithoutAnEndOptionWithoutAnEndOptionWithoutAnEnd, no] }
        preferences:
          a:
            weights: [OneMoreWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd, "</style><b>who</b>"]
            scores:
              "</style><b>who</b>": ["</script><script>hacked=1</script>", "javascript:alert(1) \u202e"]
              OneMoreWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd: [no, OneMoreOptionWithoutAnEndOptionWithoutAnEndOptionWithoutAnEnd]
          b:
            weights: ["</style><b>who</b>", OneMoreWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd]
            scores:
              "</style><b>who</b>": ["javascript:alert(1) \u202e", "</script><script>hacked=1</script>"]
              OneMoreWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd: [OneMoreOptionWithoutAnEndOptionWithoutAnEndOptionWithoutAnEnd, no]
        """;

    private const string Nothing = """
        parley: scenario/1
        parties: { a: { name: A } }
        issues: { x: { options: [y] } }
        preferences: { a: { weights: { x: 1 }, scores: { x: { y: 1 } }, red lines: [{ x: y }] } }
        """;

    public static TheoryData<string> Pages => ["harbour", "three", "hostile", "nothing", "alone"];

    [Theory]
    [InlineData("harbour", 1280, false)]
    [InlineData("harbour", 390, false)]
    [InlineData("harbour", 1280, true)]
    [InlineData("three", 1280, false)]
    [InlineData("three", 390, true)]
    [InlineData("hostile", 1280, false)]
    [InlineData("nothing", 1280, false)]
    [InlineData("alone", 390, false)]
    public async Task Breaks_no_rule_of_accessibility(string name, int width, bool dark)
    {
        var page = await browser.Open(await Html(name), width, dark);
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html).Take(3))}"));
    }

    [Theory]
    [InlineData("harbour", 390)]
    [InlineData("harbour", 320)]
    [InlineData("three", 390)]
    [InlineData("three", 1280)]
    [InlineData("hostile", 390)]
    [InlineData("hostile", 1280)]
    public async Task Needs_no_scrolling_sideways(string name, int width)
    {
        var page = await browser.Open(await Html(name), width);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_within_the_page_has_one_target(string name)
    {
        var page = await browser.Open(await Html(name));
        var broken = await page.EvaluateAsync<string[]>(
            """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href')).filter(h => document.querySelectorAll('[id="' + h.slice(1) + '"]').length != 1)""");
        Assert.Empty(broken);
    }

    [Fact]
    public async Task Pointing_at_a_mark_shows_its_package_and_leaving_it_the_one_before()
    {
        var page = await browser.Open(await Html("harbour"));
        var details = page.Locator("#details");
        Assert.StartsWith("Package 8", await details.InnerTextAsync(), StringComparison.Ordinal); // the first from the left that a rule picks
        await page.Locator("a.point[data-p=p3] .hit").HoverAsync();
        var text = await details.InnerTextAsync();
        Assert.StartsWith("Package 3", text, StringComparison.Ordinal);
        Assert.Contains("harbour north keeps it", text, StringComparison.Ordinal);
        Assert.Contains("Northern Council: 82.5 +42.5", text, StringComparison.Ordinal);
        Assert.Equal(3, await page.Locator(".lit-cell[data-p=p3], .lit[data-p=p3]").CountAsync());
        await page.Mouse.MoveAsync(5, 5);
        Assert.StartsWith("Package 8", await details.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("three")]
    public async Task Arrow_keys_go_from_mark_to_mark_and_the_tab_key_past_them(string name)
    {
        var page = await browser.Open(await Html(name));
        Assert.Equal(1, await page.Locator("a.point[tabindex='0']").CountAsync());
        var order = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a.point')].map(a => a.dataset.p)");
        await page.Locator("a.point[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        Assert.Equal(order[0], await Focused(page));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(order[1], await Focused(page));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(order[2], await Focused(page));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(order[1], await Focused(page));
        var label = await page.Locator($"a.point[data-p='{order[1]}']").GetAttributeAsync("aria-label");
        Assert.StartsWith(await page.Locator("#details h3").InnerTextAsync() + ": ", label, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("End");
        Assert.Equal(order[^1], await Focused(page));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(order[^1], await Focused(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Its row in the table", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#" + order[^1], page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_without_script_and_asks_nothing_of_the_network()
    {
        var page = await browser.Open(await Html("harbour"), script: false);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        Assert.Single(asked);
        Assert.False(await page.Locator("#details").IsVisibleAsync());
        await page.Locator("a.point[data-p=p3]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#p3", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_scenario_never_become_markup()
    {
        var page = await browser.Open(await Html("hostile"));
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img, iframe, b, i, [onfocus]").CountAsync());
        await page.Locator("a.point").First.FocusAsync();
        Assert.Equal(0, await page.Locator("#details script, #details img, #details b").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("'hacked' in window"));
    }

    [Fact]
    public async Task The_table_says_all_that_the_picture_says()
    {
        var page = await browser.Open(await Html("three"));
        var marks = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a.point')].map(a => a.dataset.p).sort()");
        var rows = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.list tbody tr')].map(r => r.id).sort()");
        Assert.Equal(rows, marks);
        Assert.Equal(
            await page.EvaluateAsync<int>("document.querySelectorAll('.plot .glyph').length"),
            await page.EvaluateAsync<int>("document.querySelectorAll('.list .glyph').length"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Says_nothing_of_the_best_and_the_same_twice(string name)
    {
        var html = await Html(name);
        Assert.DoesNotContain("optimal", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(html, await Html(name));
    }

    [Fact]
    public async Task Nothing_moves_for_whoever_wants_no_motion()
    {
        var page = await browser.Open(await Html("harbour"));
        await page.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        Assert.Equal("auto", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
    }

    private static Task<string> Focused(Microsoft.Playwright.IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.p");

    private static Task<string> Html(string name)
    {
        var yaml = name switch
        {
            "harbour" => File.ReadAllText(DealsSchema.InRoot("samples/harbour/harbour.yaml")),
            "three" => Three,
            "hostile" => Hostile,
            "nothing" => Nothing,
            _ => Nothing.Replace(", red lines: [{ x: y }]", "", StringComparison.Ordinal),
        };
        var reading = ScenarioReader.Read("s.yaml", [new("s.yaml", System.Text.Encoding.UTF8.GetBytes(yaml))]);
        Assert.True(reading.Scenario is not null, string.Join('\n', reading.Problems.Select(p => p.Message)));
        var answer = DealsAnswer.Of(reading.Scenario, Threat.Reservation, CancellationToken.None).WithRobust(200, 1, CancellationToken.None);
        return HtmlDeals.WriteAsync(answer.WithExplained([.. answer.Domain.Options.Select(_ => 0)], CancellationToken.None));
    }
}
