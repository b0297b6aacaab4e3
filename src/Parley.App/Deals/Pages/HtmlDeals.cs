using Parley.App.Deals.Views;
using Parley.App.Pages;

namespace Parley.App.Deals.Pages;

/// <summary>Writes an answer as one page that needs no other file and no network.</summary>
internal static class HtmlDeals
{
    /// <summary>The page. The same answer gives the same text.</summary>
    internal static async Task<string> WriteAsync(DealsAnswer answer) => HtmlPage.Isolated(await HtmlPage.WriteAsync<DealsPage>(new()
    {
        [nameof(DealsPage.View)] = new DealsView(answer),
        [nameof(DealsPage.Style)] = HtmlPage.Own("document.css") + HtmlPage.Own("deals.css"),
        [nameof(DealsPage.Script)] = HtmlPage.Own("deals.js"),
    }));
}
