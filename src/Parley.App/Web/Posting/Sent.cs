using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;

namespace Parley.App.Web.Posting;

/// <summary>A form that was sent from a page of this workbench.</summary>
/// <param name="Http">The request; the form is read already.</param>
/// <param name="Desk">The record.</param>
/// <param name="Session">The browser.</param>
internal sealed record Sent(HttpContext Http, Desk Desk, Session Session)
{
    /// <summary>What stands in a field; empty where nothing does.</summary>
    internal string Field(string name) => Http.Request.Form[name].ToString().Trim();

    internal IFormFileCollection Files => Http.Request.Form.Files;

    /// <summary>All fields whose name begins so, under the rest of it.</summary>
    internal IReadOnlyDictionary<string, string> Fields(string prefix) =>
        Http.Request.Form.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(f => f.Key[prefix.Length..], f => f.Value.ToString().ReplaceLineEndings(" ").Trim(), StringComparer.Ordinal);

    /// <summary>The id that the address names, where it is one of that sort.</summary>
    internal RecordId? Id(Func<RecordId, bool> fits) => RecordId.Parse(Http.Request.RouteValues["id"]?.ToString() ?? "") is { } id && fits(id) ? id : null;

    /// <summary>Decides, and keeps what came of it for the next page.</summary>
    internal bool Decide(Func<Records.Deciding.Verdicts, Edition, (Decision? Decision, string Told)> decide)
    {
        var (decision, told) = Desk.Decide(Field("why"), decide);
        Session.Tell(told, decision is not null);
        if (decision is not null)
        {
            Session.Made(decision);
        }

        return decision is not null;
    }
}
