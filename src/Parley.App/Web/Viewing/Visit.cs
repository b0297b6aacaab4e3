using System.Globalization;
using Microsoft.AspNetCore.Components;
using Parley.App.Pages;
using Parley.App.Records.Asked;
using Parley.App.Records.Writers;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.Viewing;

/// <summary>One asking of a page.</summary>
internal sealed class Visit
{
    private readonly HttpContext _http;
    private readonly Session _session;
    private RecordView? _newest;

    private Visit(HttpContext http, Desk desk, Session session, Cut cut, string path)
    {
        (_http, Desk, _session, Path) = (http, desk, session, path);
        View = desk.Shown().View(cut);
    }

    internal Desk Desk { get; }

    /// <summary>What is shown of what was brought together; on a long record what was written last may be missing.</summary>
    internal RecordView View { get; }

    /// <summary>The reports and their claims as they are at this moment. What was brought together is asked of <see cref="View"/>, which is there at once.</summary>
    internal RecordView Newest => _newest ??= Desk.Now().View(View.Cut);

    /// <summary>The page without its form.</summary>
    internal string Path { get; }

    internal CancellationToken Cancellation => _http.RequestAborted;

    /// <summary>The visit, or why it cannot be answered.</summary>
    internal static (Visit? Visit, Refusal? Refusal) Of(HttpContext http, Desk desk, string form)
    {
        var asked = http.Request.Query["as-of"].ToString();
        if (asked.Length > 0 && !DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return (null, Refusal.NotUnderstood("What as-of names is no day of the form 2026-02-17."));
        }

        DateOnly? day = asked.Length > 0 ? DateOnly.ParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var path = http.Request.Path.Value ?? "/";
        path = form.Length > 0 ? path[..^form.Length] : path;
        return (new(http, desk, (Session)http.Items[typeof(Session)]!, new(day, null, http.Request.Query["reviewed"] == "1"), path == "/today" ? "/" : path), null);
    }

    /// <summary>What the page is asked with; empty where it is not.</summary>
    internal string Asked(string name) => _http.Request.Query[name].ToString();

    /// <summary>A number the path names; 0 where it names none.</summary>
    internal string Named(string name) => _http.Request.RouteValues[name]?.ToString() ?? "";

    /// <summary>
    /// The day on which this browser was here last before today; null where it was not. Kept in a cookie of its own, which outlives the program: today and that day, and nothing else.
    /// </summary>
    internal DateOnly? LastHere()
    {
        static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var today = Desk.Today;
        var kept = (_http.Request.Cookies[Desk.Seen] ?? "").Split('.').Select(Day).ToArray();
        var last = kept is [{ } first, ..] && first < today ? first : kept is [_, { } before] && before < today ? before : (DateOnly?)null;
        static string Words(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        _http.Response.Cookies.Append(Desk.Seen, $"{Words(today)}.{Words(last)}", new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true, MaxAge = TimeSpan.FromDays(400) });
        return last;
    }

    /// <summary>What was written into a form that was not taken.</summary>
    internal IReadOnlyDictionary<string, string>? Draft(string of) => _session.Draft(of);

    /// <summary>Whether the page is one on which can be decided.</summary>
    internal bool CanDecide => Desk.CanDecide && View.Cut == Cut.Everything;

    /// <summary>The page, in what stands around every page.</summary>
    /// <param name="room">Which room it is in.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="forms">In which forms it can be had.</param>
    /// <param name="content">What stands on it.</param>
    /// <param name="source">What the source pane begins with; null where the page is the source itself.</param>
    /// <param name="own">What else it is asked with.</param>
    internal async Task<IResult> Page<TPage>(string room, string title, PageForms forms, object content, string? source, params (string Name, string Value)[] own) where TPage : IComponent
    {
        var here = new Here(Path, [.. own.Where(o => o.Value.Length > 0)], View.Cut);
        var told = _session.Told() is { } t ? new Notice(t.Words, t.IsDone) : null;
        var last = _session.Last is { } d ? (d.Number, $"{d.Verb} {d.Subject}") : ((int, string)?)null;
        var pane = source is null ? null : Asked("source") is { Length: > 0 } asked ? Panes.Of(Newest, View, asked) : Panes.Of(Newest, View, source, asked: false);
        var isOfRecord = room is "/reports" or "/claims";
        var screen = new DeskScreen(here, Desk.Title, room, title, Standing(isOfRecord ? Newest : View), Newest.Waiting, _session.Token, told, last, pane, forms, CanDecide, Events.Words(View.Edition.State, isOfRecord ? Newest.Edition.State : null));
        var page = await HtmlPage.WriteAsync<TPage>(new() { ["Screen"] = screen, ["Content"] = content });
        return Results.Content(page, "text/html; charset=utf-8");
    }

    /// <summary>The source pane alone.</summary>
    internal async Task<IResult> Pane()
    {
        var here = new Here(Asked("on") is ['/', not '/', ..] on && !on.Contains('\\', StringComparison.Ordinal) ? on : "/", [], View.Cut);
        var pane = await HtmlPage.WriteAsync<SourcePane>(new() { [nameof(SourcePane.Pane)] = Panes.Of(Newest, View, Asked("source")), [nameof(SourcePane.Here)] = here });
        return Results.Content(pane["<!DOCTYPE html>\n".Length..], "text/html; charset=utf-8");
    }

    internal IResult Json(RecordAnswer answer) => Results.Content(RowsJson.Of(answer, Desk.Title, View.Cut), "application/json; charset=utf-8");

    internal static IResult Csv(RecordAnswer answer) => Results.Content(RowsCsv.Of(answer), "text/csv; charset=utf-8");

    // As of when, in words, and how far people have looked; and what is written already and not yet shown.
    private string Standing(RecordView view)
    {
        var cut = view.Cut;
        var day = cut.AsOf is { } asOf ? $"As it had been said by {DayWords.Day(asOf)}" : view.Latest is { } latest ? $"As it stands with the reports of {DayWords.Day(latest)}" : "As it stands";
        var behind = Newest.Edition.State.Decision - view.Edition.State.Decision;
        var worked = view.Edition.State == Newest.Edition.State ? "" : behind > 0 ? $"; {InWords.Count((int)behind, "later decision is", "later decisions are")} being worked in" : "; what was read last is being worked in";
        return $"{day}; {InWords.Count(view.Reports.Count, "report", "reports")}{(cut.ReviewedOnly ? ", only what is reviewed" : "")}{worked}.";
    }
}
