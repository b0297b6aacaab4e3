using Parley.App.Dossiers.Lines;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>The opening paragraph where no meeting of two sides was read: a few sentences, each no firmer than its sources.</summary>
internal static class SummarySection
{
    private const string Section = "front";

    /// <summary>The headline of the picture; where it has none the meeting most sources tell of, of equal ones that of most claims, then the first; none that is only told to be off.</summary>
    internal static MeetingAccount? MainMeeting(LineWriter writer) =>
        writer.Talks.Meetings.FirstOrDefault(m => m.Basis.Id == writer.Talks.Picture.Headline) ?? writer.Talks.Meetings.Where(m => !m.IsOffSince)
        .OrderByDescending(m => writer.CountSources(m.Basis.By)).ThenByDescending(m => m.Basis.By.Count).FirstOrDefault();

    internal static Line? Title(LineWriter writer)
    {
        if (writer.MainMeeting is not { } main)
        {
            return null;
        }

        var sides = InWords.List(MeetingSection.Sides(writer, main));
        var where = MeetingSection.Places(main);
        return writer.Line(
            "title", main.Basis.By,
            Span.Plain(InWords.Capital($"{MeetingSection.Title(main)}{(sides.Length > 0 ? $": {sides}" : "")}{(where.Length > 0 ? $" in {where}" : "")}")));
    }

    internal static Seq<Line> Of(LineWriter writer) =>
        [.. Meeting(writer), .. Heads(writer), .. Proposals(writer), .. Answers(writer), .. DifferSection.Of(writer, Section), .. Outlook(writer)];

    private static IEnumerable<Line> Meeting(LineWriter writer)
    {
        if (writer.MainMeeting is not { } main)
        {
            yield break;
        }

        var outlets = writer.Outlets(main.Basis.By);
        var sides = MeetingSection.Sides(writer, main);
        var title = MeetingSection.Title(main);
        var article = main.Rounds.Count > 0 ? "a " : "";
        var places = MeetingSection.Places(main);
        var days = MeetingSection.Days(main);
        var mediators = InWords.List([.. main.Mediators.Select(m => InWords.The(m.Value.Name))]);
        yield return writer.Line(
            Section, main.Basis.By,
            Span.Plain($"{InWords.List(outlets)} {(outlets.Length == 1 ? "tells" : "tell")} of {article}{title}"),
            Span.Plain(sides.Length > 1 ? $" between {InWords.List(sides)}" : sides.Length == 1 ? $" with {sides[0]}" : ""),
            Span.Plain(places.Length > 0 ? $" in {places}" : ""),
            Span.Plain(days.Length > 0 ? $", {days}" : ""),
            Span.Plain(mediators.Length > 0 ? $", with {mediators} mediating" : ""),
            Span.Plain("; the latest of these reports has it as "),
            Span.Stance(MeetingSection.Standing(writer, main)),
            Span.Plain("."));
    }

    private static IEnumerable<Line> Heads(LineWriter writer)
    {
        var main = writer.MainMeeting?.Basis.Id;
        return writer.Talks.Delegations.Where(d => d.Meeting == main && d.Heads.Count == 1).Select(team => writer.Line(
            Section, team.Heads[0].By, Span.Named(team.Heads[0].Value.Name),
            Span.Plain($" is reported to {Verb(team.Heads[0].By)} {InWords.Possessive(InWords.The(team.Party.Name))} delegation.")));
    }

    private static string Verb(Seq<SourcedClaim> by) =>
        LineWriter.StatusNote(by).Length > 0 ? "be going to head" : by.All(c => c.Claim.Status == Status.Ended) ? "have headed" : "head";

    private static IEnumerable<Line> Proposals(LineWriter writer) =>
        Weightiest(writer, writer.Talks.Proposals, p => p.Stances.SelectMany(s => s.By), 3).Select(p => writer.Line(
            Section,
            p.Stances.SelectMany(s => s.By),
            [
                Span.Named(InWords.Capital(InWords.The(p.By.Name))), Span.Plain(" is reported to "), Span.Stance(StanceWords.ToStand(p.Stances[0].Value)), Span.Plain(": "),
                .. LineGroups.Joined([.. p.Parts.Take(3).Select(x => new[] { Span.Quote(x.Words[0].Value) })]),
                Span.Plain("."),
            ]));

    // One answer may be to two proposals on one thing; it is told once.
    private static IEnumerable<Line> Answers(LineWriter writer) =>
        Weightiest(writer, writer.Talks.Proposals, p => p.Stances.SelectMany(s => s.By), 3).SelectMany(p => p.Answers.Take(3))
            .DistinctBy(a => (a.Stance, a.Issue, a.From)).Select(a => writer.Line(
                Section,
                a.Words.SelectMany(w => w.By),
                [
                    Span.Named(InWords.List([.. a.From.Select((f, i) => i == 0 ? InWords.Capital(InWords.The(f.Name)) : InWords.The(f.Name))])),
                    Span.Plain(a.From.Count > 1 ? " are reported to " : " is reported to "),
                    Span.Stance(StanceWords.ToStand(a.Stance)),
                    Span.Plain(" "),
                    Span.Quote(a.Words[0].Value),
                    .. ProposalSection.Meant(a),
                    Span.Plain("."),
                ]));

    private static IEnumerable<Line> Outlook(LineWriter writer) =>
        writer.Talks.Expectations.GroupBy(e => e.Directions[0].Value).OrderBy(g => g.Key).Select(g =>
        {
            var by = g.SelectMany(e => e.Basis.By).ToArray();
            return writer.Line(
                Section, by, Span.Plain($"The outlook in {InWords.List(writer.Outlets(by))} is "), Span.Stance(Word.Of(g.Key)), Span.Plain("."));
        });

    // Those that most sources tell of; among equals in order of first mention, so that no side comes first by choice.
    private static IEnumerable<T> Weightiest<T>(LineWriter writer, Seq<T> items, Func<T, IEnumerable<SourcedClaim>> by, int most) =>
        items.Select((item, i) => (Item: item, Index: i)).OrderByDescending(x => writer.CountSources(by(x.Item))).ThenBy(x => x.Index)
            .Take(most).OrderBy(x => x.Index).Select(x => x.Item);
}
