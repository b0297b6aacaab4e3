using System.Globalization;
using Parley.App.Deals.Writers;
using Parley.App.Drafts;
using Parley.App.Pages;
using Parley.App.Web.Framing;
using Parley.App.Web.Posting;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.PackageRoom;

/// <summary>The room of the packages: the drafted model in sentences, and what the parties could accept by it.</summary>
internal static class PackageDoors
{
    private const int LongestQuote = 160;

    // Every sentence has its sliders: issues go on from page to page, and of what was left out the draft has the rest.
    private const int PageLength = 10;
    private const int MostLeftOut = 30;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/packages", visit => visit.Page<PackagesPage>("/packages", "Packages", PageForms.Table, Of(visit), "", Own(visit)));
        app.Page(desk, "/packages/answers", Part);
        app.Form(desk, "/packages", ".json", "Packages that the parties of the drafted model could accept (parley.deals/1).", visit => Written(visit, "application/json", (answer, to) => DealsJson.Write(answer, to)), "set", "out", "line");
        app.Form(desk, "/packages", ".csv", "Packages that no other beats.", visit => Written(visit, "text/csv", (answer, to) => DealsCsv.Write(answer, to)), "set", "out", "line");
        app.Form(desk, "/packages", ".yaml", "The model that is drafted from the record (scenario/1).", visit => Model(visit) is { } model ? Results.Content(DraftYaml.Write(model.Draft), "application/yaml; charset=utf-8") : Absent(visit));
        app.Post(desk, "/packages", Change);
    }

    private static ChangedModel? Model(Visit visit) => visit.View.Drafted is Drafted.Model drafted
        ? new(drafted.Draft, Assumptions.Read(visit.Asked("set"), visit.Asked("out"), visit.Asked("line")), c => visit.View.Talks.Claim(c).Id.ToString()) : null;

    private static IResult Absent(Visit visit) => Routes.Refused(Refusal.Absent(visit.View.Drafted is Drafted.Nothing nothing ? nothing.Problem.Message : "There is no model."));

    private static (string Name, string Value)[] Own(Visit visit) => Model(visit) is { } model ? [.. model.Assumptions.Written(), ("why", visit.Asked("why")), ("after", visit.Asked("after"))] : [];

    private static IResult Written(Visit visit, string type, Action<Deals.DealsAnswer, TextWriter> write)
    {
        if (Model(visit) is not { } model)
        {
            return Absent(visit);
        }

        using var to = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(PackagesAnswers.Of(model, "", visit.Cancellation).Answer, to);
        return Results.Content(to.ToString(), $"{type}; charset=utf-8");
    }

    private static async Task<IResult> Part(Visit visit)
    {
        if (Model(visit) is not { } model)
        {
            return Absent(visit);
        }

        var (answer, _) = PackagesAnswers.Of(model, visit.Asked("why"), visit.Cancellation);
        var page = await HtmlPage.WriteAsync<PackageAnswers>(new() { [nameof(PackageAnswers.Answer)] = answer, [nameof(PackageAnswers.Here)] = new Here("/packages", answer.Own, visit.View.Cut) });
        return Results.Content(page["<!DOCTYPE html>\n".Length..], "text/html; charset=utf-8");
    }

    private static PackagesView Of(Visit visit)
    {
        if (Model(visit) is not { } model)
        {
            return new(((Drafted.Nothing)visit.View.Drafted).Problem.Message, "", [], new([], null, 0), [], [], 0, [], 0, 0, null);
        }

        var draft = model.Draft;
        var keys = model.All().Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var page = Stretches.Of(draft.Issues, i => i.Id.Value, visit.Asked("after"), i => i, PageLength);
        var changed = model.Assumptions.Set.Keys.Concat(model.Assumptions.Out).Concat(model.Assumptions.Lines).ToArray();
        return new(
            null,
            model.From(),
            [.. draft.Parties.Select(model.NoDeal)],
            new([.. page.Rows.Select(i => (ChangedModel.TitleOf(i), (Seq<(string, Seq<ModelSentence>)>)[.. draft.Parties.Select(p => (p.Who.Name, model.Of(p, i)))]))], page.After, page.Count),
            [.. draft.Parties.Select(p => (p.Who.Name, (Seq<ModelSentence>)[.. page.Rows.Select(i => model.Weight(p, i))]))],
            [
                .. draft.LeftOut.Take(MostLeftOut).Select(l => (
                    $"{l.Point.Holder.Name} {StanceWords.Stands(l.Point.Stance)} “{Excerpt.Short(Excerpt.Tidy(l.Point.Words), LongestQuote)}”", l.Why, visit.View.Talks.Claim(l.Point.By).Id.ToString())),
            ],
            Math.Max(0, draft.LeftOut.Count - MostLeftOut),
            Elsewhere(model, page.Rows),
            changed.Count(keys.Contains),
            changed.Count(c => !keys.Contains(c)),
            PackagesAnswers.Of(model, visit.Asked("why"), visit.Cancellation).View);
    }

    // What is assumed otherwise of sentences that stand on other pages: it goes along.
    private static Seq<(string Name, string Value)> Elsewhere(ChangedModel model, Seq<DraftIssue> issues)
    {
        var here = model.Draft.Parties.SelectMany(p => issues.SelectMany(i => model.Of(p, i).Append(model.Weight(p, i))).Append(model.NoDeal(p))).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var (set, struck, lines) = model.Assumptions;
        return [.. new Assumptions(set.Where(s => !here.Contains(s.Key)).ToDictionary(StringComparer.Ordinal), struck.Where(s => !here.Contains(s)).ToHashSet(StringComparer.Ordinal), lines.Where(s => !here.Contains(s)).ToHashSet(StringComparer.Ordinal)).Written()];
    }

    // A form sends every sentence of its page; the address that it leads to holds those alone that are otherwise than drafted.
    private static IResult Change(Sent sent)
    {
        var day = DateOnly.TryParseExact(sent.Field("as-of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf) ? asOf : (DateOnly?)null;
        var cut = new Cut(day, null, sent.Field("reviewed") == "1");
        if (sent.Desk.Shown().View(cut).Drafted is not Drafted.Model drafted)
        {
            return new SeeOther("/packages");
        }

        var set = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        HashSet<string> struck = [], lines = [];
        var kept = Assumptions.Read(sent.Field("keep.set"), sent.Field("keep.out"), sent.Field("keep.line"));
        foreach (var sentence in new ChangedModel(drafted.Draft, Assumptions.Read("", "", ""), c => c.Claim.Id.Value).All())
        {
            if (kept.Set.TryGetValue(sentence.Key, out var range))
            {
                set[sentence.Key] = range;
            }
            else if (kept.Out.Contains(sentence.Key) || sent.Field("out." + sentence.Key) == "1")
            {
                struck.Add(sentence.Key);
            }
            else if (kept.Lines.Contains(sentence.Key) || sent.Field("line." + sentence.Key) == "1")
            {
                lines.Add(sentence.Key);
            }
            else if (sentence.Drafted is { } was && Assumptions.Whole(sent.Field("low." + sentence.Key)) is { } low && Assumptions.Whole(sent.Field("high." + sentence.Key)) is { } high
                && (Math.Min(low, high), Math.Max(low, high)) is var now && now != was)
            {
                set[sentence.Key] = now;
            }
        }

        return new SeeOther(new Here("/packages", [], cut).To("/packages", [.. new Assumptions(set, struck, lines).Written(), .. sent.Field("after") is { Length: > 0 } after ? [("after", after)] : Array.Empty<(string, string)>()]) + "#answers");
    }
}
