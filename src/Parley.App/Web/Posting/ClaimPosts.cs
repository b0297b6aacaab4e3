using Parley.App.Records.Deciding;
using Parley.App.Records.Overruling;
using Parley.App.Web.Addresses;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Web.Posting;

/// <summary>Decisions on claims, by the same rules as the commands have them.</summary>
internal static class ClaimPosts
{
    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Post(desk, "/claims/{id}/accept", sent => OnClaim(sent, (verdicts, edition, _, claim) => verdicts.Accept(edition.Layers, claim)));
        app.Post(desk, "/claims/{id}/reject", sent => OnClaim(sent, (verdicts, _, _, claim) => verdicts.Reject(claim)));
        app.Post(desk, "/claims/{id}/edit", Edit);
        app.Post(desk, "/claims/{id}/track", sent => OnClaim(sent, (verdicts, edition, _, claim) => SetTrack(verdicts, desk.Shown(), edition, claim, sent.Field("track"))));
        app.Post(desk, "/claims/{id}/grade", sent => OnClaim(sent, (verdicts, _, _, claim) => Written(verdicts, ItemVerdicts.Grade(claim.Id, sent.Field("mark")), claim.Id)));
        app.Post(desk, "/reports/{id}/claims", Add);
        app.Post(desk, "/reports/{id}/grade", sent => sent.Id(i => i is { Kind: 'r', Claim: null }) is { } id && desk.Now().View(Cut.Everything).Report(id.Number) is not null
            ? After(sent.Decide((verdicts, _) => Written(verdicts, ItemVerdicts.Grade(id, sent.Field("mark")), id)), $"/reports/{id}#origin")
            : Absent(sent));
        app.Post(desk, "/disagreements/{id}/settle", Settle);
        app.Post(desk, "/undo", Undo);
    }

    /// <summary>Where a claim stands on the page of its report.</summary>
    internal static string At(RecordId claim) => $"/reports/r{claim.Number}?at={claim}#r{claim.Number}-{claim.Claim}";

    /// <summary>Writes an act, or says why there is none.</summary>
    internal static (Decision? Decision, string Told) Written(Verdicts verdicts, (Act? Act, string Told) decided, RecordId id)
    {
        if (decided.Act is null)
        {
            return (null, decided.Told);
        }

        var decision = verdicts.Record.Decide(decided.Act, id, verdicts.Who, verdicts.Why);
        return (decision, $"{decided.Told} (d{decision.Number})");
    }

    private static SeeOther After(bool _, string path) => new(path);

    private static IResult Absent(Sent sent)
    {
        _ = sent;
        return Routes.Refused(Refusal.Absent("Nothing in this record has that id. Nothing was changed."));
    }

    private static IResult OnClaim(Sent sent, Func<Verdicts, Edition, RecordedReport, RecordedClaim, (Decision? Decision, string Told)> decide)
    {
        if (sent.Id(i => i.Claim is not null) is not { } id || sent.Desk.Now().View(Cut.Everything).Claim(id) is null)
        {
            return Absent(sent);
        }

        var done = sent.Decide((verdicts, edition) => edition.View(Cut.Everything).Claim(id) is var (report, claim) ? decide(verdicts, edition, report, claim) : (null, $"There is no {id} any more."));
        return new SeeOther(sent.Field("from") == "claim" ? $"/claims/{id}" : done ? Next(sent.Desk, id) : At(id));
    }

    // The next that waits, from there on and then from the beginning; the end of the page where none does.
    private static string Next(Desk desk, RecordId id)
    {
        var claims = desk.Now().View(Cut.Everything).Report(id.Number)!.Claims;
        var waiting = claims.SkipWhile(c => c.Id != id).Concat(claims).FirstOrDefault(c => c.Standing == ClaimStanding.Proposed);
        return waiting is null ? $"/reports/r{id.Number}#changed" : At(waiting.Id);
    }

    private static IResult Edit(Sent sent)
    {
        if (sent.Id(i => i.Claim is not null) is not { } id || sent.Desk.Now().View(Cut.Everything).Claim(id) is null)
        {
            return Absent(sent);
        }

        // What the page showed is sent along: a slot that was left as it was is nobody's decision.
        var (now, before) = (sent.Fields("slot."), sent.Fields("was."));
        var changed = now.Where(s => before.GetValueOrDefault(s.Key, "") != s.Value).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)).ToArray();
        var done = sent.Decide((verdicts, edition) => changed.Length == 0 ? (null, "Nothing was changed.")
            : edition.View(Cut.Everything).Claim(id) is var (report, claim) ? verdicts.Edit(report, claim, changed) : (null, $"There is no {id} any more."));
        if (!done && changed.Length > 0)
        {
            sent.Session.Keep($"{id}", now);
            return new SeeOther($"/claims/{id}?edit=1{(sent.Field("from") == "claim" ? "&from=claim" : "")}");
        }

        return new SeeOther(sent.Field("from") == "claim" ? $"/claims/{id}" : done ? Next(sent.Desk, id) : At(id));
    }

    private static IResult Add(Sent sent)
    {
        if (sent.Id(i => i is { Kind: 'r', Claim: null }) is not { } id || sent.Desk.Now().View(Cut.Everything).Report(id.Number) is null)
        {
            return Absent(sent);
        }

        var slots = sent.Fields("slot.");
        var (kind, words) = (sent.Field("kind"), sent.Http.Request.Form["words"].ToString().Trim());
        var done = sent.Decide((verdicts, edition) => edition.View(Cut.Everything).Report(id.Number) is { } report
            ? verdicts.Add(report, kind, words, slots.Where(s => s.Value.Length > 0).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)))
            : (null, $"There is no {id} any more."));
        if (done)
        {
            return new SeeOther(At(sent.Session.Last!.Subject));
        }

        sent.Session.Keep($"{id}", slots);
        return new SeeOther($"/reports/{id}?add={Uri.EscapeDataString(kind)}&words={Uri.EscapeDataString(words)}");
    }

    // A track is that of the issue the claim is of; where what is shown does not have the claim yet, of that it is of now.
    private static (Decision? Decision, string Told) SetTrack(Verdicts verdicts, Edition shown, Edition edition, RecordedClaim claim, string track) =>
        (IssueOf(shown, claim) ?? (shown == edition ? null : IssueOf(edition, claim))) is { } id ? Written(verdicts, ItemVerdicts.SetTrack(id, track), id) : (null, $"{claim.Id} is of no issue.");

    private static RecordId? IssueOf(Edition edition, RecordedClaim claim)
    {
        var talks = edition.View(Cut.Everything).Talks;
        return talks.Talks.Issues.FirstOrDefault(i => i.Points.Any(p => talks.Claim(p.By).Id == claim.Id)) is { } issue ? talks.IdOf(issue.Basis.Id) : null;
    }

    private static IResult Settle(Sent sent)
    {
        if (sent.Id(i => i.Kind == 'x') is not { } id || sent.Desk.Shown().View(Cut.Everything).Disagreements.FirstOrDefault(d => d.Id == id) is not { } found)
        {
            return Absent(sent);
        }

        sent.Decide((verdicts, edition) => sent.Field("open") != "1" ? Written(verdicts, ItemVerdicts.Settle(found, sent.Field("value")), id)
            : RecordLayers.InForce(edition.Layers.Decisions).LastOrDefault(d => d.Act is Act.Settle && d.Subject == id) is { } settled ? verdicts.Undo(edition.Layers, settled.Number) : (null, $"{id} is open."));
        return new SeeOther(sent.Field("from") == "one" ? $"/disagreements/{id}" : $"/disagreements#{id}");
    }

    private static IResult Undo(Sent sent)
    {
        var number = int.TryParse(sent.Field("decision"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : sent.Session.Last?.Number ?? 0;
        RecordId? subject = null;
        var (decision, told) = sent.Desk.Decide(sent.Field("why"), (verdicts, edition) =>
        {
            subject = edition.Layers.Decisions.FirstOrDefault(d => d.Number == number)?.Subject;
            return verdicts.Undo(edition.Layers, number);
        });
        sent.Session.Tell(told, false);
        if (decision is not null)
        {
            sent.Session.TakenBack(number);
        }

        return new SeeOther(subject is { Claim: not null } && sent.Desk.Now().View(Cut.Everything).Claim(subject) is not null ? At(subject) : subject is { Kind: 'r' } ? $"/reports/r{subject.Number}" : subject is { Kind: 'x' } ? "/disagreements" : subject is { Claim: null } && ItemPaths.Of(subject.ToString()) is { } page ? page : "/");
    }
}
