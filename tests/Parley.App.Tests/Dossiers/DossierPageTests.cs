using Deque.AxeCore.Playwright;
using Parley.App.Dossiers;
using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

/// <summary>The page in a browser, as a reader has it.</summary>
public class DossierPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly Dossier Geneva3 = Compiled.Of(Geneva.All());

    [Theory]
    [InlineData("geneva", 1280, false)]
    [InlineData("geneva", 390, false)]
    [InlineData("geneva", 1280, true)]
    [InlineData("all kinds", 1280, false)]
    [InlineData("hostile", 390, true)]
    [InlineData("none", 1280, false)]
    [InlineData("silent", 390, false)]
    public async Task Breaks_no_rule_of_accessibility(string name, int width, bool dark)
    {
        var page = await browser.Open(await Html(name), width, dark);
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html).Take(3))}"));
    }

    [Theory]
    [InlineData("geneva", 390)]
    [InlineData("geneva", 320)]
    [InlineData("hostile", 390)]
    [InlineData("all kinds", 390)]
    public async Task Needs_no_scrolling_sideways(string name, int width)
    {
        var page = await browser.Open(await Html(name), width);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Theory]
    [InlineData("geneva")]
    [InlineData("none")]
    [InlineData("all kinds")]
    public async Task Every_link_within_the_page_has_one_target(string name)
    {
        var page = await browser.Open(await Html(name));
        var broken = await page.EvaluateAsync<string[]>(
            """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href')).filter(h => document.querySelectorAll('[id="' + h.slice(1) + '"]').length != 1)""");
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("geneva")]
    [InlineData("all kinds")]
    public async Task Every_line_leads_to_its_passages_and_every_passage_back_to_its_lines(string name)
    {
        var dossier = Named(name);
        var page = await browser.Open(await HtmlDossier.WriteAsync(dossier));
        var links = await page.EvaluateAsync<Dictionary<string, string[]>>(
            """Object.fromEntries([...document.querySelectorAll('[id]')].map(e => [e.id, [...e.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))]))""");
        foreach (var line in dossier.Lines())
        {
            Assert.Subset(links[line.Id.Anchor].ToHashSet(), line.Sources.Select(s => s.Anchor).ToHashSet());
            Assert.All(line.Sources, s => Assert.Contains(line.Id.Anchor, links[s.NoteAnchor]));
        }

        foreach (var note in dossier.Reports.SelectMany(r => r.Paragraphs).SelectMany(p => p.Notes))
        {
            Assert.NotEmpty(note.Lines);
            Assert.All(note.Lines, l => Assert.Contains(note.Ref.Anchor, links[l.Anchor]));
        }
    }

    [Fact]
    public async Task Every_claim_of_the_reports_has_its_marks()
    {
        var page = await browser.Open(await Html("geneva"));
        foreach (var (report, number) in Geneva.All().Index())
        {
            foreach (var (claim, index) in number.Claims.Select((c, i) => (c, i)))
            {
                var marks = await page.EvaluateAsync<string>(
                    $$"""[...document.querySelectorAll('.pr{{report + 1}}-{{index + 1}}')].map(m => [...m.childNodes].filter(n => n.nodeType == 3).map(n => n.data).join('')).join('')""");
                Assert.Equal(string.Concat(claim.Passages.Select(p => p.Quote)), marks);
            }
        }
    }

    [Fact]
    public async Task A_source_number_lights_all_words_of_the_passage_and_no_others()
    {
        var page = await browser.Open(await Html("geneva"), fragment: "#r1-13");
        var lit = await page.EvaluateAsync<bool[]>(
            """
            (() => { const lit = [...document.querySelectorAll('mark')].filter(m => getComputedStyle(m).backgroundColor == getComputedStyle(document.querySelector('#r1-13').parentNode).backgroundColor);
              const own = [...document.querySelectorAll('.pr1-13')];
              return [own.length > 0, own.every(m => lit.includes(m)), lit.every(m => own.includes(m))]; })()
            """);
        Assert.Equal([true, true, true], lit);
    }

    [Fact]
    public async Task The_number_of_a_note_lights_the_note()
    {
        var page = await browser.Open(await Html("geneva"), fragment: "#n1-13");
        Assert.True(await page.EvaluateAsync<bool>("getComputedStyle(document.querySelector('#n1-13')).backgroundColor != getComputedStyle(document.querySelector('#n1-10')).backgroundColor"));
    }

    [Fact]
    public async Task The_style_sheet_does_not_grow_with_the_claims()
    {
        var (few, many) = (Style(await Html("geneva")), Style(await Html("hostile")));
        Assert.Equal(few, many);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("mark")]
    [InlineData("bdi")]
    [InlineData(".name")]
    public async Task Names_and_quotes_are_isolated_in_direction(string selector)
    {
        var page = await browser.Open(await Html("geneva"));
        Assert.Contains("isolate", await page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{selector}')).unicodeBidi"), StringComparison.Ordinal);
    }

    private static string Style(string html) => html[html.IndexOf("<style>", StringComparison.Ordinal)..html.IndexOf("</style>", StringComparison.Ordinal)];

    [Fact]
    public async Task Works_without_script_and_asks_nothing_of_the_network()
    {
        var page = await browser.Open(await Html("geneva"), script: false);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        Assert.Single(asked);
        await page.Locator(".summary .refs a").First.ClickAsync();
        Assert.EndsWith("#r1-1", page.Url, StringComparison.Ordinal);
        await page.Locator("#n1-1 .back a").First.ClickAsync();
        Assert.EndsWith("#title-1", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await Html("geneva"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_first_key_offers_to_skip_to_the_summary()
    {
        var page = await browser.Open(await Html("geneva"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#summary", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    [Fact]
    public async Task Words_of_a_report_never_become_markup()
    {
        var page = await browser.Open(await Html("hostile"));
        Assert.Equal(0, await page.Locator("script, img, iframe, [onmouseover]").CountAsync());
        Assert.Equal(0, await page.Locator("a[href^='javascript' i], a[href^='data' i]").CountAsync());
        Assert.Contains("javascript:alert(1)", await page.Locator("#reports ~ article").First.TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.False(await page.EvaluateAsync<bool>("'hacked' in window"));
    }

    [Theory]
    [InlineData("none", "No reports were given.")]
    [InlineData("silent", "No claims were read in this report.")]
    public async Task Says_so_where_there_is_nothing_to_say(string name, string words)
    {
        var page = await browser.Open(await Html(name));
        Assert.Contains(words, await page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Task<string> Html(string name) => HtmlDossier.WriteAsync(Named(name));

    private static Dossier Named(string name) => name switch
    {
        "geneva" => Geneva3,
        "none" => Compiled.Of([]),
        "silent" => Compiled.Of([new Telling("silent", "Nothing of note happened.").Reading]),
        "hostile" => Compiled.Of([Hostile.Reading()]),
        "all kinds" => Compiled.Of([Parley.Tests.Core.Json.AllKinds.Result()]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such dossier."),
    };
}
