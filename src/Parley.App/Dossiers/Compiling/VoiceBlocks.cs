using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>How the talks are judged and by whom, what is told otherwise than before, and where accounts differ.</summary>
internal static class VoiceBlocks
{
    /// <summary>How a meeting that was held went by those who tell, and apart from that what they look ahead to.</summary>
    internal static IEnumerable<FrontBlock> Assessments(LineWriter writer, MeetingPicture main)
    {
        var differ = writer.Talks.Picture.Differ.Any(d => IsShown(d, main));
        Assessment[] all = [.. writer.Talks.Picture.Assessments.Where(a => a.Of == main.Id && !IsBefore(writer, a, main))];
        return main.Standing != MeetingStanding.Held ? Assessed(writer, "assessments", differ ? "What is expected: accounts differ" : "What is expected", all)
            : [
                .. Assessed(writer, "assessments", differ ? "How did it go? Accounts differ" : "How did it go?", Array.FindAll(all, a => !a.LooksAhead)),
                .. Assessed(writer, "expected", "What is expected", Array.FindAll(all, a => a.LooksAhead)),
            ];
    }

    private static IEnumerable<FrontBlock> Assessed(LineWriter writer, string name, string heading, Assessment[] all) => FrontLines.Block(
        name, heading,
        all.Select((a, i) => (Assessment: a, Index: i))
            .GroupBy(a => a.Assessment.Speaker is { } speaker ? SideOf(writer, speaker) : null).SelectMany(g => g.Select((a, turn) => (a.Assessment, a.Index, Turn: turn)))
            .OrderBy(a => a.Assessment.Speaker is null).ThenBy(a => a.Turn).ThenBy(a => a.Index).Select(a => a.Assessment).Select(a => FrontLines.Row(FrontLines.Line(
                writer, a.By,
                Span.Named(a.Speaker?.Name ?? a.Outlet), Span.Plain(a.Speaker is null ? ", in its own voice, " : ", "), Span.Stance(Word.Of(a.Direction)),
                Span.Plain(": "), Span.Quote(a.Content), Span.Plain(".")))));

    // What was expected before a meeting says nothing of how it went.
    private static bool IsBefore(LineWriter writer, Assessment assessment, MeetingPicture main) =>
        main is { Standing: MeetingStanding.Held, From: { } from } && writer.Days(assessment.By) is { Length: > 0 } days && days.Max() < from;

    // One of each side speaks before a second of any. A Northland official is of Northland.
    private static Who SideOf(LineWriter writer, Who speaker) =>
        writer.PartyOf(speaker) is var side && side != speaker ? side : speaker.Id is { } id ? new(id, "") : speaker;

    /// <summary>The question first, then each account with those who give it; those about the headline meeting first.</summary>
    internal static IEnumerable<FrontBlock> Differ(LineWriter writer, MeetingPicture? main) => FrontLines.Block(
        "differ", "Accounts differ",
        writer.Talks.Picture.Differ.Where(d => !IsShown(d, main)).Select((d, i) => (Difference: d, Index: i)).OrderBy(d => main is not null && d.Difference.Of == main.Id ? 0 : 1).ThenBy(d => d.Index)
            .Select(d => FrontLines.Row(Difference(writer, d.Difference, main))));

    internal static IEnumerable<FrontBlock> Changed(LineWriter writer) =>
        FrontLines.Block("changed", "Changed", writer.Talks.Picture.Changes.Select(c => FrontLines.Row(FrontLines.Line(writer, c.By, Change(writer, c)))));

    private static Line Difference(LineWriter writer, Difference difference, MeetingPicture? main) => FrontLines.Line(
        writer, difference.Accounts.Select(a => a.By[0]).Concat(difference.Accounts.SelectMany(a => a.By)),
        [
            Span.Differ(difference.Question),
            Span.Plain(Elsewhere(writer, difference.Of, main) + " "),
            .. DifferSection.Accounts(difference, a => FrontLines.NoteOf(InWords.List(a.Told), FrontLines.Told(writer, a.Latest))),
            Span.Plain("."),
        ]);

    // How the headline meeting is judged stands in a block of its own, account by account.
    private static bool IsShown(Difference difference, MeetingPicture? main) => difference.About == DisputedMatter.Assessment && main is not null && difference.Of == main.Id;

    private static string Elsewhere(LineWriter writer, ItemId? of, MeetingPicture? main) =>
        of is not null && of != main?.Id && writer.Talks.Picture.Meetings.FirstOrDefault(m => m.Id == of) is { } meeting
            ? $" ({string.Join(", ", FrontLines.PlaceAndDays(meeting).Prepend(HeadlineWords.Name(writer, meeting)))})"
            : "";

    private static Span[] Change(LineWriter writer, TalksChange change)
    {
        if (change.Before is not { } before)
        {
            return [Span.Quote(change.After), FrontLines.Note(FrontLines.Told(writer, change.To))];
        }

        // States of agreements are words of the format: "in-force".
        string Spaced(string words) => change.Kind == "agreement" ? words.Replace('-', ' ') : words;
        var subject = change.Kind == "agreement" ? Span.Quote(change.Subject) : Span.Named(change.Subject);
        return
        [
            subject, Span.Plain(": " + Spaced(before)), FrontLines.Note(change.From is { } from ? DayWords.Day(from) : null),
            Span.Plain(", then " + Spaced(change.After)), FrontLines.Note(change.To is { } to ? DayWords.Day(to) : null), Span.Plain("."),
        ];
    }
}
