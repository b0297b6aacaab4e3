using System.Globalization;
using Parley.App.Pages;
using Parley.App.Stability.Views;

namespace Parley.App.Stability.Pages;

/// <summary>Writes an answer as one page that needs no other file and no network.</summary>
internal static class HtmlStability
{
    // Marks that turn the direction of writing round: a name with one would turn the sentence it stands in.
    private static readonly string[] Turning = [.. new[] { 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 }
        .SelectMany(c => (string[])[((char)c).ToString(), string.Create(CultureInfo.InvariantCulture, $"&#x{c:X};")])];

    /// <summary>The page. The same answer gives the same text.</summary>
    internal static async Task<string> WriteAsync(StabilityAnswer answer)
    {
        var page = await HtmlPage.WriteAsync<StabilityPage>(new()
        {
            [nameof(StabilityPage.View)] = new StabilityView(answer),
            [nameof(StabilityPage.Style)] = HtmlPage.Own("document.css") + HtmlPage.Own("stability.css"),
            [nameof(StabilityPage.Script)] = HtmlPage.Own("stability.js"),
        });
        return Turning.Aggregate(page, (text, mark) => text.Replace(mark, "", StringComparison.OrdinalIgnoreCase));
    }
}
