using System.Globalization;
using System.Text;
using Parley.App.Terminal;
using Parley.Wording;

namespace Parley.App.Listing;

/// <summary>Writes what came of reading a report for a person at a terminal.</summary>
internal static class ClaimsListing
{
    /// <summary>Ends the line with the number of claims, by which a listing is told from a report.</summary>
    internal const string Mark = "as Parley reads it.";

    private const int ClaimIndent = 2;
    private const int DetailIndent = 6;

    // The kinds in the order of the reference, which is the order of use: who meets, then what is said.
    private static readonly (string Kind, string Heading)[] Headings =
    [
        ("meeting", "Meetings"),
        ("delegation", "Delegations"),
        ("role", "Roles"),
        ("position", "Positions"),
        ("agreement", "Agreements"),
        ("incident", "Incidents"),
        ("presence", "Presence"),
        ("outlook", "Outlook"),
        ("statement", "Statements"),
    ];

    /// <summary>The listing, lines of at most <paramref name="width"/> columns where words allow, each ending in a line feed.</summary>
    internal static string Of(ReadingResult result, int width)
    {
        var page = new StringBuilder();
        var lines = new LineMap(result.Report.Text);
        var names = result.Entities.ToDictionary(e => e.Id, e => e.Name);
        AppendHead(page, result, width);
        foreach (var (kind, heading) in Headings)
        {
            var claims = result.Claims.Where(c => Kind.Of(c.Matter) == kind).ToList();
            if (claims.Count > 0)
            {
                page.Append('\n').Append(heading).Append('\n');
            }

            foreach (var claim in claims)
            {
                AppendClaim(page, claim, names, lines, width);
            }
        }

        AppendProblems(page, result.Problems, lines, width);
        return page.ToString();
    }

    private static void AppendHead(StringBuilder page, ReadingResult result, int width)
    {
        var report = result.Report;
        Wrap.Append(page, report.Title ?? report.Id.Value, width, 0, 2);
        string?[] facts =
        [
            report.Title is null ? null : report.Id.Value,
            report.Outlet,
            report.Published is { } day ? Day(day) : "day of publication unknown",
            report.Byline is { } byline ? $"by {byline}" : null,
        ];
        Wrap.Append(page, string.Join(" · ", facts.Where(f => f is not null)), width, 0, 2);
        page.Append(result.Claims.Count switch
        {
            0 => $"No claims, {Mark}\n",
            var n => $"{InWords.Count(n, "claim", "claims")}, {Mark}\n",
        });
    }

    private static void AppendClaim(StringBuilder page, Claim claim, Dictionary<EntityId, string> names, LineMap lines, int width)
    {
        Wrap.Append(page, claim.Summary, width, ClaimIndent, ClaimIndent + 2);
        string?[] facts =
        [
            Word.Of(claim.Status),
            claim.When is { } when ? Time(when) : null,
            claim.Place is { } place ? Name(place, names) : null,
        ];
        Wrap.Append(page, string.Join(" · ", facts.Where(f => f is not null)), width, DetailIndent, DetailIndent + 2);
        if (claim.Attribution.Count > 0)
        {
            Wrap.Append(page, $"said by {Chain(claim.Attribution, names)}", width, DetailIndent, DetailIndent + 2);
        }

        foreach (var passage in claim.Passages)
        {
            Wrap.Append(page, $"{Position(lines, passage.Start)} “{passage.Quote}”", width, DetailIndent, DetailIndent + 2);
        }

        Wrap.Append(page, $"why: {claim.Why}", width, DetailIndent, DetailIndent + 2);

        // Worth a line only where somebody else was asked.
        if (claim.Readers is not [var reader] || reader != ReaderId.BuiltIn)
        {
            Wrap.Append(page, $"read by {InWords.List([.. claim.Readers.Select(r => r.Value)])}", width, DetailIndent, DetailIndent + 2);
        }
    }

    private static void AppendProblems(StringBuilder page, Seq<Problem> problems, LineMap lines, int width)
    {
        if (problems.Count > 0)
        {
            page.Append("\nIn doubt\n");
        }

        foreach (var problem in problems)
        {
            Wrap.Append(page, $"{Position(lines, problem.Start)} {problem.Message} ({problem.Code})", width, ClaimIndent, ClaimIndent + 2);
        }
    }

    // Innermost first, as in the contract: who said it, then those through whom it came.
    private static string Chain(Seq<Attribution> attribution, Dictionary<EntityId, string> names) =>
        string.Join(", by way of ", attribution.Select(link => Link(link, names)));

    private static string Link(Attribution link, Dictionary<EntityId, string> names)
    {
        var name = Name(link.Source, names);
        var described = link.As is { } words && words != name ? $" ({words})" : "";
        var channel = link.Via is { } via ? $" via {via}" : "";
        var day = link.On is { } on ? $", {Time(on)}" : "";
        return name + described + channel + day;
    }

    private static string Name(EntitySlot slot, Dictionary<EntityId, string> names) =>
        slot.Entity is { } id && names.TryGetValue(id, out var name) ? name : slot.Text;

    private static string Time(When when) => (when.From, when.To) switch
    {
        (null, null) => $"“{when.Text}”",
        ({ } from, null) => $"from {Day(from)} (“{when.Text}”)",
        (null, { } to) => $"until {Day(to)} (“{when.Text}”)",
        ({ } from, { } to) when from == to => $"{Day(from)} (“{when.Text}”)",
        ({ } from, { } to) => $"{Day(from)} to {Day(to)} (“{when.Text}”)",
    };

    private static string Position(LineMap lines, int offset)
    {
        var (line, column) = lines.At(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
