using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>What meetings are called on the first pages.</summary>
internal static class HeadlineWords
{
    // A conference of thirty is named by those told first.
    private const int MostSides = 4;

    /// <summary>"Third round of talks between Ukraine and Russia, mediated by the United States, Geneva, 17–18 February 2026"; null without a headline.</summary>
    internal static Line? Title(LineWriter writer)
    {
        if (writer.Talks.Picture.Main is not { } main)
        {
            return null;
        }

        var tail = FrontLines.PlaceAndDays(main);
        return writer.Line("title", main.By, Span.Plain(
            InWords.Capital(Name(writer, main)) + MediatedBy(main) + string.Concat(tail.Select(t => ", " + t))));
    }

    /// <summary>"third round of talks between Ukraine and Russia".</summary>
    internal static string Name(LineWriter writer, MeetingPicture meeting) =>
        $"{Kind(meeting)} {(meeting.Parties.Count > 1 ? "between" : "with")} {Sides(writer, meeting.Parties)}";

    /// <summary>"third round of talks", "trilateral talks", "talks".</summary>
    internal static string Kind(MeetingPicture meeting)
    {
        var talks = meeting.Format is { } format ? $"{Word.Of(format)} talks" : "talks";
        return meeting.Round is { } round ? $"{InWords.Ordinal(round)} round of {talks}" : talks;
    }

    /// <summary>Whether a verb after the name is that of one thing: a round is, talks are.</summary>
    internal static bool IsOne(MeetingPicture meeting) => meeting.Round is not null;

    internal static string Sides(LineWriter writer, IEnumerable<Who> sides)
    {
        var names = sides.Select(p => InWords.The(writer.PartyOf(p).Name)).Distinct().ToArray();
        return InWords.List(names.Length > MostSides ? [.. names[..(MostSides - 1)], $"{names.Length - MostSides + 1} others"] : names);
    }

    /// <summary>", mediated by the United States", or nothing.</summary>
    internal static string MediatedBy(MeetingPicture meeting) => meeting.Mediators.Count == 0 ? "" : $", mediated by {InWords.List([.. meeting.Mediators.Select(m => InWords.The(m.Name))])}";

    /// <summary>"is under way", "were held": what is told of a meeting last, with nothing added.</summary>
    internal static string Stands(MeetingPicture meeting) => (meeting.Standing, IsOne(meeting)) switch
    {
        (MeetingStanding.Held, true) => "was held",
        (MeetingStanding.Held, false) => "were held",
        (MeetingStanding.UnderWay, true) => "is under way",
        (MeetingStanding.UnderWay, false) => "are under way",
        (MeetingStanding.Postponed, true) => "has been put off",
        (MeetingStanding.Postponed, false) => "have been put off",
        (MeetingStanding.Cancelled, true) => "has been called off",
        (MeetingStanding.Cancelled, false) => "have been called off",
        (MeetingStanding.Denied, _) => "took place, as some tell and others deny,",
        (var s, true) => "is " + Word.Of(s),
        (var s, false) => "are " + Word.Of(s),
    };

    /// <summary>The word the lead begins with.</summary>
    internal static string State(MeetingStanding standing) => standing switch
    {
        MeetingStanding.UnderWay => "Under way",
        MeetingStanding.Postponed => "Put off",
        MeetingStanding.Cancelled => "Called off",
        _ => Word.Of(standing) is var word ? InWords.Capital(word) : "",
    };
}
