using Parley.App.Pages;
using Parley.App.Stability.Views;

namespace Parley.App.Stability.Pages;

/// <summary>Writes an answer as one page that needs no other file and no network.</summary>
internal static class HtmlStability
{
    /// <summary>The page. The same answer gives the same text.</summary>
    internal static async Task<string> WriteAsync(StabilityAnswer answer) => HtmlPage.Isolated(await HtmlPage.WriteAsync<StabilityPage>(new()
    {
        [nameof(StabilityPage.View)] = new StabilityView(answer),
        [nameof(StabilityPage.Style)] = HtmlPage.Own("document.css") + HtmlPage.Own("stability.css"),
        [nameof(StabilityPage.Script)] = HtmlPage.Own("stability.js"),
    }));
}
