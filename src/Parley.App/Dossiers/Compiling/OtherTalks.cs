using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>The meetings beside the headline: those to come, those of others at that time, and those of the same sides before.</summary>
internal static class OtherTalks
{
    // Talks of others within so many days of the headline are told beside it.
    private const int DaysBeside = 10;

    private const int DaysFresh = 14;

    /// <summary>Of the same sides, and still to come at the day of the latest report; a first round that was put off before the third is not.</summary>
    internal static IEnumerable<MeetingPicture> Next(LineWriter writer, MeetingPicture main) =>
        Others(writer, main).Where(m => OfTheSame(m, main) && IsToCome(writer, m) && !(m.Round < main.Round)).OrderBy(m => m.From ?? DateOnly.MaxValue);

    internal static IEnumerable<FrontBlock> Beside(LineWriter writer, MeetingPicture main) => FrontLines.Block(
        "beside", "Beside it",
        Others(writer, main).Where(m => !OfTheSame(m, main) && IsBeside(writer, m, main)).Select((m, i) => (Meeting: m, Index: i))
            .OrderBy(m => IsSide(m.Meeting, main) ? 0 : 1).ThenBy(m => m.Meeting.From ?? DateOnly.MaxValue).ThenBy(m => m.Index)
            .Select(m => FrontLines.Row(FrontLines.Line(writer, m.Meeting.By, [.. Told(writer, m.Meeting, InWords.Capital(HeadlineWords.Name(writer, m.Meeting)))]))));

    /// <summary>Earlier rounds, a line each, the latest first; then what was agreed before.</summary>
    internal static IEnumerable<FrontBlock> Before(LineWriter writer, MeetingPicture main)
    {
        var told = LeadParagraph.Recent(writer, main).ToHashSet();
        return FrontLines.Block(
            "before", "Before",
            [
                .. Others(writer, main).Where(m => OfTheSame(m, main) && !IsToCome(writer, m) && m.Standing == MeetingStanding.Held && SaysWhich(m) && (m.To is not { } to || main.From is not { } from || to < from))
                    .Select((m, i) => (Meeting: m, Index: i)).OrderByDescending(m => m.Meeting.From ?? DateOnly.MaxValue).ThenBy(m => m.Index)
                    .Select(m => FrontLines.Row(FrontLines.Line(writer, m.Meeting.By, [.. Told(writer, m.Meeting, InWords.Capital(HeadlineWords.Kind(m.Meeting)))]))),
                .. writer.Talks.Picture.Agreements.Where(a => !told.Contains(a) && a.Parties.Any(p => main.Parties.Contains(p)))
                    .Select((a, i) => (Agreement: a, Index: i)).OrderByDescending(a => a.Agreement.From ?? DateOnly.MinValue).ThenBy(a => a.Index)
                    .Select(a => FrontLines.Row(LeadParagraph.Agreement(writer, a.Agreement, ""))),
            ]);
    }

    // A meeting of which nobody tells where, when or which round it was is told in the annex alone.
    private static bool SaysWhich(MeetingPicture meeting) => meeting.Place is not null || meeting.From is not null || meeting.Round is not null || meeting.Outcomes.Count > 0;

    private static IEnumerable<MeetingPicture> Others(LineWriter writer, MeetingPicture main) => writer.Talks.Picture.Meetings.Where(m => m.Id != main.Id);

    private static bool OfTheSame(MeetingPicture meeting, MeetingPicture main) =>
        meeting.Series == main.Series || meeting.Parties.Count(main.Parties.Contains) == Math.Min(main.Parties.Count, 2) || (main.Parties.All(meeting.Parties.Contains) && main.Parties.Count > 0);

    // A plan without a day is one to come as long as it is told of.
    private static bool IsToCome(LineWriter writer, MeetingPicture meeting) =>
        meeting.Standing is MeetingStanding.Planned or MeetingStanding.Proposed or MeetingStanding.Postponed
        && (writer.Talks.Picture.AsOf is not { } now || (meeting.To ?? meeting.From ?? writer.Days(meeting.By).Select(d => (DateOnly?)d.AddDays(DaysFresh)).LastOrDefault()) is not { } day || day >= now);

    private static bool IsBeside(LineWriter writer, MeetingPicture meeting, MeetingPicture main) =>
        IsToCome(writer, meeting)
        || (meeting.From is { } from && (main.From ?? writer.Talks.Picture.AsOf) is { } start && (main.To ?? main.From ?? writer.Talks.Picture.AsOf) is { } end
            && (meeting.To ?? from) >= start.AddDays(-DaysBeside) && from <= end.AddDays(DaysBeside));

    // On the margins of the headline: somebody of it, on its days.
    private static bool IsSide(MeetingPicture meeting, MeetingPicture main) =>
        meeting.From is { } from && main.From <= from && from <= (main.To ?? main.From)
        && meeting.Parties.Concat(meeting.Participants).Any(p => main.Parties.Contains(p) || main.Mediators.Contains(p) || main.Participants.Contains(p));

    private static IEnumerable<Span> Told(LineWriter writer, MeetingPicture meeting, string name)
    {
        yield return Span.Plain(string.Join(", ", FrontLines.PlaceAndDays(meeting).Prepend(name)) + HeadlineWords.MediatedBy(meeting) + ": ");
        yield return Span.Stance(meeting.Standing == MeetingStanding.UnderWay ? "under way" : Word.Of(meeting.Standing).Replace('-', ' '));
        var heads = writer.Talks.Picture.Delegations.Where(d => d.Meeting == meeting.Id && d.Heads.Count == 1).Select(d => $"{d.Heads[0].Value.Name} leading for {InWords.The(d.Party.Name)}").ToArray();
        yield return Span.Plain(heads.Length > 0 ? $"; {InWords.List(heads)}" : "");
        var led = writer.Talks.Picture.Delegations.Where(d => d.Meeting == meeting.Id).SelectMany(d => d.Heads).Select(h => h.Value).ToHashSet();
        var present = meeting.Participants.Where(p => !led.Contains(p) && !meeting.Parties.Contains(p)).Select(p => p.Name).ToArray();
        yield return Span.Plain(present.Length > 0 ? $"; with {InWords.List(present)}" : "");
        foreach (var outcome in meeting.Outcomes)
        {
            yield return Span.Plain("; ");
            yield return Span.Quote(outcome.Text);
            yield return FrontLines.Note(outcome.Said?.Name);
        }

        yield return Span.Plain(".");
    }
}
