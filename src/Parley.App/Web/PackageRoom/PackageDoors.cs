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

    private static (string Name, string Value)[] Own(Visit visit) => Model(visit) is { } model ? [.. model.Assumptions.Written(), ("why", visit.Asked("why"))] : [];

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
            return new(((Drafted.Nothing)visit.View.Drafted).Problem.Message, "", [], [], [], [], 0, 0, null);
        }

        var draft = model.Draft;
        var keys = model.All().Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var changed = model.Assumptions.Set.Keys.Concat(model.Assumptions.Out).Concat(model.Assumptions.Lines).ToArray();
        return new(
            null,
            model.From(),
            [.. draft.Parties.Select(model.NoDeal)],
            [.. draft.Issues.Select(i => (i.Id.Value, (Seq<(string, Seq<ModelSentence>)>)[.. draft.Parties.Select(p => (p.Who.Name, model.Of(p, i)))]))],
            [.. draft.Parties.Select(p => (p.Who.Name, (Seq<ModelSentence>)[.. draft.Issues.Select(i => model.Weight(p, i))]))],
            [
                .. draft.LeftOut.Select(l => (
                    $"{l.Point.Holder.Name} {StanceWords.Stands(l.Point.Stance)} “{Excerpt.Short(Excerpt.Tidy(l.Point.Words), LongestQuote)}”", l.Why, visit.View.Talks.Claim(l.Point.By).Id.ToString())),
            ],
            changed.Count(keys.Contains),
            changed.Count(c => !keys.Contains(c)),
            PackagesAnswers.Of(model, visit.Asked("why"), visit.Cancellation).View);
    }

    // A form sends every sentence; the address that it leads to holds those alone that are otherwise than drafted.
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
        foreach (var sentence in new ChangedModel(drafted.Draft, Assumptions.Read("", "", ""), c => c.Claim.Id.Value).All())
        {
            if (sent.Field("out." + sentence.Key) == "1")
            {
                struck.Add(sentence.Key);
            }
            else if (sent.Field("line." + sentence.Key) == "1")
            {
                lines.Add(sentence.Key);
            }
            else if (sentence.Drafted is { } was && Assumptions.Whole(sent.Field("low." + sentence.Key)) is { } low && Assumptions.Whole(sent.Field("high." + sentence.Key)) is { } high
                && (Math.Min(low, high), Math.Max(low, high)) is var now && now != was)
            {
                set[sentence.Key] = now;
            }
        }

        return new SeeOther(new Here("/packages", [], cut).To("/packages", new Assumptions(set, struck, lines).Written()) + "#answers");
    }
}
