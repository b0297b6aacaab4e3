using System.Security.Cryptography;
using System.Text;
using Parley.App.Pages;

namespace Parley.App.Web.Framing;

/// <summary>The style sheet and the script of the workbench: constants of the program, under addresses that change with them.</summary>
internal static class OwnFiles
{
    /// <summary>The dossier's style sheet and what the workbench adds to it.</summary>
    internal static readonly string Style = HtmlPage.Own("document.css") + HtmlPage.Own("workbench.css");

    internal static readonly string Script = HtmlPage.Own("workbench.js");

    internal static readonly string StyleAddress = "/-/workbench.css?v=" + Mark(Style);

    internal static readonly string ScriptAddress = "/-/workbench.js?v=" + Mark(Script);

    private static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
