using System.Globalization;
using System.Text;
using Parley.App.Fetching;
using Parley.App.Records;
using Parley.App.Reports;
using Parley.App.Sources.Extracts;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Web.Posting;

/// <summary>Reports sent from a page: files, text that was pasted, or an address to fetch once.</summary>
internal static class ReportPosts
{
    private const int LongestName = 200;

    internal static void Map(IEndpointRouteBuilder app, Desk desk, TimeProvider clock, Action<Uri> fetching) => app.Post(desk, "/reports", sent => Take(sent, clock, fetching));

    private static async Task<IResult> Take(Sent sent, TimeProvider clock, Action<Uri> fetching)
    {
        var day = sent.Field("published");
        if (day.Length > 0 && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return Routes.Refused(Refusal.NotUnderstood($"'{Shown.OnOneLine(day)}' is no day of the form 2026-02-17. Nothing was changed."));
        }

        var named = sent.Field("address");
        var address = Fetcher.Address(named);
        if (named.Length > 0 && address is null)
        {
            return Routes.Refused(Refusal.NotUnderstood($"'{Shown.OnOneLine(named)}' is no address of http or https. Nothing was changed."));
        }

        if (Enum.GetValues<Terms>().Where(t => Word.Of(t) == sent.Field("terms")).ToArray() is not [var terms])
        {
            terms = Terms.OnTheRecord;
        }

        var outlet = sent.Field("outlet");
        var given = new Given(day.Length > 0 ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, outlet.Length > 0 ? Shown.OnOneLine(outlet) : null);
        var files = new ReportFiles(Stream.Null, given, 1, clock);
        var text = sent.Http.Request.Form["text"].ToString();

        // Asked before the record is held, so that nobody who decides waits for a server elsewhere.
        var asked = new List<Uri>();
        var fetched = address is not null && sent.Desk.CanDecide ? await new Fetcher(clock).FetchAsync(address, FetchState.Unknown, Telling, sent.Http.RequestAborted) : null;
        var added = sent.Desk.Take(
            () => Intakes(files, sent.Files, text).Concat(Intakes(files, address, fetched)),
            terms,
            sent.Http.RequestAborted);
        sent.Session.Tell(string.Join(" ", asked.Select(a => $"Asked {a.AbsoluteUri}.").Append(Told(sent.Desk, added))), false);
        return new SeeOther(added.OfType<Added.New>().Select(n => n.Number).Concat(added.OfType<Added.There>().Select(t => t.Number)).FirstOrDefault() is > 0 and var first ? $"/reports/r{first}" : "/reports");

        void Telling(Uri one)
        {
            asked.Add(one);
            fetching(one);
        }
    }

    private static IEnumerable<Intake> Intakes(ReportFiles files, IFormFileCollection sent, string text)
    {
        foreach (var file in sent.Where(f => f.Length > 0))
        {
            using var stream = file.OpenReadStream();
            foreach (var intake in files.ReadSent(Name(file.FileName), stream))
            {
                yield return intake;
            }
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
            foreach (var intake in files.ReadSent("pasted text", stream))
            {
                yield return intake;
            }
        }
    }

    private static IEnumerable<Intake> Intakes(ReportFiles files, Uri? address, Fetched? fetched) => fetched switch
    {
        Fetched.Got got => WebReports.Of(got, files),
        Fetched.Failed failed => [new Intake.Refused(address!.AbsoluteUri, failed.Problem)],
        _ => [],
    };

    // A browser may say any name: of its last part as much as can be shown.
    private static string Name(string name)
    {
        var last = Shown.OnOneLine(name.Split('/', '\\')[^1]).Trim();
        last = last.Length > LongestName ? last[^LongestName..] : last;
        return last.Length == 0 || last == "-" ? "file" : last;
    }

    private static string Told(Desk desk, Added[] added) => !desk.CanDecide ? "The record cannot be written to."
        : added.Length == 0 ? "Nothing was sent."
        : string.Join(" ", added.Take(20).Select(a => a switch
        {
            Added.New n => $"r{n.Number} was taken, with {InWords.Count(n.Claims, "claim", "claims")} proposed.",
            Added.There t => $"r{t.Number} is there already.",
            Added.Refused r => $"{r.Path}: {r.Input.Problem.Message}",
            _ => "",
        }));
}
