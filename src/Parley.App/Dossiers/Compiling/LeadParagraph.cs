using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>The opening paragraph: what happened, with what outcome, what is agreed, what is open, what is next. Where nothing was read the sentence is left out.</summary>
internal static class LeadParagraph
{
    private const int MostOutcomes = 3;
    private const int MostAgreed = 3;
    private const int MostNext = 2;
    private const int MostOpen = 2;

    internal static Seq<Line> Of(LineWriter writer, MeetingPicture main) =>
        [Stands(writer, main), .. Outcomes(writer, main), .. Agreed(writer, main), .. NotAgreed(writer, main), .. Open(writer, main), .. Next(writer, main)];

    /// <summary>The agreements of the talks that the lead tells: those reached about the headline meeting or after it, the latest first. What was broken or has run out is not agreed, and stands further down.</summary>
    internal static IEnumerable<AgreementPicture> Recent(LineWriter writer, MeetingPicture main)
    {
        var strangers = Strangers(writer, main);
        return writer.Talks.Picture.Agreements.Select((a, i) => (Agreement: a, Index: i))
            .Where(x => IsAgreed(x.Agreement) && (IsOfTable(x.Agreement, main, strangers) || IsNews(writer, x.Agreement)) && (x.Agreement.From is not { } day || main.From is not { } start || day >= start))
            .OrderByDescending(x => x.Agreement.From ?? writer.Days(x.Agreement.By).LastOrDefault()).ThenBy(x => x.Index).Select(x => x.Agreement)
            .DistinctBy(a => a is { State: AgreementState.Signed, From: { } signed } && Kinds.FirstOrDefault(k => a.Content.Contains(k, StringComparison.OrdinalIgnoreCase)) is { } kind
                ? $"{signed:O} {kind} {string.Join('/', a.Parties.Select(p => p.Name).Order(StringComparer.Ordinal))}" : a.Id.Value).Take(MostAgreed);
    }

    // What sides did not come to, broke or let run out is not agreed.
    private static bool IsAgreed(AgreementPicture agreement) => agreement.State is not (AgreementState.Broken or AgreementState.Expired or AgreementState.Stalled);

    /// <summary>The agreements a dossier without a meeting begins with, and what is told of no sides by name at the head of a report: that is its news.</summary>
    internal static IEnumerable<Line> News(LineWriter writer) =>
        Newest(writer).Select((a, i) => Agreement(writer, a, i == 0 ? "Agreed:" : ""));

    /// <summary>"Agreement between Chad and Niger", where the dossier has no meeting to be called by.</summary>
    internal static Line? Title(LineWriter writer) =>
        Newest(writer).FirstOrDefault(a => a.Parties.Count > 1) is { } agreement ? writer.Line("title", agreement.By, Span.Plain($"Agreement between {HeadlineWords.Sides(writer, agreement.Parties)}")) : null;

    private static IEnumerable<AgreementPicture> Newest(LineWriter writer) =>
        writer.Talks.Picture.Agreements.Where(a => IsAgreed(a) && a.State != AgreementState.InForce).Select((a, i) => (Agreement: a, Index: i))
            .OrderByDescending(x => x.Agreement.From ?? writer.Days(x.Agreement.By).LastOrDefault()).ThenBy(x => x.Index).Select(x => x.Agreement).Take(MostAgreed);

    private const int HeadOfReport = 600;

    private static bool IsNews(LineWriter writer, AgreementPicture agreement) =>
        agreement.State is AgreementState.Reached or AgreementState.Signed && agreement.Parties.All(p => p.Id is null)
        && agreement.By.Any(c => c.Claim.Status != Status.Ended && c.Claim.Passages[0].Start < HeadOfReport);

    // "The declaration of principles" and "the declaration signed on Saturday" are one, of one day and the same sides.
    private static readonly string[] Kinds = ["declaration", "protocol", "memorandum", "communiqu", "ceasefire", "truce", "accord"];

    // "The agreement that Northland concluded with Eastland": a side that has no seat there is named in it.
    private static bool IsOfTable(AgreementPicture agreement, MeetingPicture main, string[] strangers) =>
        agreement.Parties.Any(main.Parties.Contains) && !Array.Exists(strangers, s => agreement.Content.Contains(s, StringComparison.Ordinal));

    // " with " and the name of each side that has no seat at that table.
    private static string[] Strangers(LineWriter writer, MeetingPicture main) =>
    [
        .. writer.Talks.Picture.Meetings.SelectMany(m => m.Parties).Concat(writer.Talks.Picture.Positions.Select(p => p.Party)).Concat(writer.Talks.Picture.Agreements.SelectMany(a => a.Parties)).Distinct()
            .Where(p => p.Id is not null && !main.Parties.Contains(p) && !main.Mediators.Contains(p) && writer.PartyOf(p) == p).Select(p => " with " + p.Name),
    ];

    internal static Line Agreement(LineWriter writer, AgreementPicture agreement, string opening) => FrontLines.Line(
        writer, agreement.By,
        Span.Named(opening), Span.Plain(opening.Length > 0 ? " " : ""), Span.Quote(agreement.Content),
        Span.Plain(": "), Span.Stance(DossierWords.State(agreement.State)),
        Span.Plain(agreement.From is { } from ? $", {DayWords.Days(from, agreement.To ?? from)}" : ""),
        FrontLines.Note(agreement.Said?.Name),
        Span.Plain("."));

    private static Line Stands(LineWriter writer, MeetingPicture main)
    {
        var name = HeadlineWords.Name(writer, main);
        return FrontLines.Line(
            writer, main.By,
            Span.Named(HeadlineWords.State(main.Standing) + "."),
            Span.Plain($" {(HeadlineWords.IsOne(main) ? "The " + name : InWords.Capital(name))} {HeadlineWords.Stands(main)}{(main.Standing == MeetingStanding.UnderWay ? FrontLines.Within(main) : FrontLines.At(main))}{HeadlineWords.MediatedBy(main)}."));
    }

    // What came of it as an agreement is told as one.
    private static IEnumerable<Line> Outcomes(LineWriter writer, MeetingPicture main)
    {
        var agreed = Recent(writer, main).Select(a => a.Content).ToHashSet(StringComparer.Ordinal);
        return main.Outcomes.Where(o => !agreed.Contains(o.Text)).Take(MostOutcomes).Select((o, i) => FrontLines.Line(
            writer, o.By, Span.Named(i == 0 ? "Outcome:" : ""), Span.Plain(i == 0 ? " " : ""), Span.Quote(o.Text), FrontLines.Note(o.Said?.Name), Span.Plain(".")));
    }

    private static IEnumerable<Line> Agreed(LineWriter writer, MeetingPicture main) =>
        Recent(writer, main).Select((a, i) => Agreement(writer, a, i == 0 ? "Agreed:" : ""));

    // "The sides failed to agree on borders", told in the weeks of the meeting.
    private static IEnumerable<Line> NotAgreed(LineWriter writer, MeetingPicture main)
    {
        var strangers = Strangers(writer, main);
        return writer.Talks.Picture.Agreements.Where(a => a.State == AgreementState.Stalled && IsOfTable(a, main, strangers) && (a.From is not { } day || main.From is not { } start || day >= start)).Take(1)
            .Select(a => FrontLines.Line(writer, a.By, Span.Named("Not agreed:"), Span.Plain(" "), Span.Quote(a.Content), FrontLines.Note(a.Said?.Name), Span.Plain(".")));
    }

    // Where a side at that table wants, by reports of these weeks, what another there will not have.
    private static IEnumerable<Line> Open(LineWriter writer, MeetingPicture main) =>
        writer.Talks.Picture.Positions.GroupBy(p => p.Issue).Select((g, i) => (Issue: g, Index: i)).SelectMany(x =>
        {
            var held = x.Issue.Where(p => !p.IsFormer && (p.Said is null || p.Holder is not null || p.Party == p.Said)).Where(p => main.Parties.Contains(p.Party) && PositionBlock.IsFresh(writer, p)).ToArray();
            var asked = held.FirstOrDefault(p => p.Stance is Stance.Demands or Stance.Proposes);
            var refused = asked is null ? null : held.FirstOrDefault(p => p.Party != asked.Party && p.Stance is Stance.Rejects or Stance.Doubts);
            var later = asked is null || refused is null ? null : held.FirstOrDefault(p => p.Party == refused.Party && p.Stance is Stance.Accepts or Stance.Supports && p.To > refused.To);
            return asked is not null && refused is not null && later is null ? [(Asked: asked, Refused: refused, x.Index)] : Array.Empty<(PositionPicture Asked, PositionPicture Refused, int Index)>();
        }).OrderBy(x => x.Asked.Track == Track.Other).ThenByDescending(x => writer.CountSources(x.Asked.By.Concat(x.Refused.By))).ThenBy(x => x.Index).Take(MostOpen).Select((x, i) => FrontLines.Line(
            writer, x.Asked.By.Concat(x.Refused.By), Span.Named(i == 0 ? "Open:" : ""), Span.Plain(i == 0 ? " " : ""), Span.Quote(x.Asked.Content),
            Span.Plain($", which {InWords.The(x.Asked.Party.Name)} "), Span.Stance(StanceWords.Stands(x.Asked.Stance)), Span.Plain($" and {InWords.The(x.Refused.Party.Name)} "), Span.Stance(StanceWords.Stands(x.Refused.Stance)), Span.Plain(".")));

    private static IEnumerable<Line> Next(LineWriter writer, MeetingPicture main) =>
        OtherTalks.Next(writer, main).Take(MostNext).Select((m, i) => FrontLines.Line(
            writer, m.By, Span.Named(i == 0 ? "Next:" : ""),
            Span.Plain($"{(i == 0 ? " " : "")}{HeadlineWords.Name(writer, m)}{FrontLines.At(m)}, "), Span.Stance(Word.Of(m.Standing)), Span.Plain(".")));
}
