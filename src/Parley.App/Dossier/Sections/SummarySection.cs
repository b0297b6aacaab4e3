using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>The opening paragraph: a few sentences, each no firmer than its sources.</summary>
internal static class SummarySection
{
    private const string Section = "summary";

    /// <summary>The meeting most sources tell of; of equal ones that of most claims, then the first.</summary>
    internal static MeetingAccount? MainMeeting(Talks talks) => talks.Meetings
        .OrderByDescending(m => talks.CountSources(m.Basis.By)).ThenByDescending(m => m.Basis.By.Count).FirstOrDefault();

    internal static Line? Title(Desk desk)
    {
        if (MainMeeting(desk.Talks) is not { } main)
        {
            return null;
        }

        var sides = Wording.List(MeetingSection.Sides(desk, main));
        var where = MeetingSection.Places(main);
        return desk.Line(
            "title", main.Basis.By,
            Desk.Plain(Wording.Capital($"{MeetingSection.Title(main)}{(sides.Length > 0 ? $": {sides}" : "")}{(where.Length > 0 ? $" in {where}" : "")}")));
    }

    internal static Seq<Line> Of(Desk desk) =>
        [.. Meeting(desk), .. Heads(desk), .. Proposals(desk), .. Answers(desk), .. DifferSection.Of(desk, Section), .. Outlook(desk)];

    private static IEnumerable<Line> Meeting(Desk desk)
    {
        if (MainMeeting(desk.Talks) is not { } main)
        {
            yield break;
        }

        var outlets = desk.Outlets(main.Basis.By);
        var sides = MeetingSection.Sides(desk, main);
        var title = MeetingSection.Title(main);
        var article = main.Rounds.Count > 0 ? "a " : "";
        var places = MeetingSection.Places(main);
        var days = MeetingSection.Days(main);
        var mediators = Wording.List([.. main.Mediators.Select(m => Wording.The(m.Value.Name))]);
        yield return desk.Line(
            Section, main.Basis.By,
            Desk.Plain($"{Wording.List(outlets)} {(outlets.Length == 1 ? "tells" : "tell")} of {article}{title}"),
            Desk.Plain(sides.Length > 1 ? $" between {Wording.List(sides)}" : sides.Length == 1 ? $" with {sides[0]}" : ""),
            Desk.Plain(places.Length > 0 ? $" in {places}" : ""),
            Desk.Plain(days.Length > 0 ? $", {days}" : ""),
            Desk.Plain(mediators.Length > 0 ? $", with {mediators} mediating" : ""),
            Desk.Plain("; the latest of these reports has it as "),
            Desk.Stance(MeetingSection.Standing(desk, main)),
            Desk.Plain("."));
    }

    private static IEnumerable<Line> Heads(Desk desk)
    {
        var main = MainMeeting(desk.Talks)?.Basis.Id;
        return desk.Talks.Delegations.Where(d => d.Meeting == main && d.Heads.Count == 1).Select(team => desk.Line(
            Section, team.Heads[0].By, Desk.Named(team.Heads[0].Value.Name),
            Desk.Plain($" is reported to {Verb(team.Heads[0].By)} {Wording.Of(Wording.The(team.Party.Name))} delegation.")));
    }

    private static string Verb(Seq<SourcedClaim> by) =>
        Desk.StatusNote(by).Length > 0 ? "be going to head" : by.All(c => c.Claim.Status == Status.Ended) ? "have headed" : "head";

    private static IEnumerable<Line> Proposals(Desk desk) =>
        Weightiest(desk, desk.Talks.Proposals, p => p.Stances.SelectMany(s => s.By), 3).Select(p => desk.Line(
            Section,
            p.Stances.SelectMany(s => s.By),
            [
                Desk.Named(Wording.Capital(Wording.The(p.By.Name))), Desk.Plain(" is reported to "), Desk.Stance(Wording.ToStand(p.Stances[0].Value)), Desk.Plain(": "),
                .. Entries.Joined([.. p.Parts.Take(3).Select(x => new[] { Desk.Quote(x.Words[0].Value) })]),
                Desk.Plain("."),
            ]));

    // One answer may be to two proposals on one thing; it is told once.
    private static IEnumerable<Line> Answers(Desk desk) =>
        Weightiest(desk, desk.Talks.Proposals, p => p.Stances.SelectMany(s => s.By), 3).SelectMany(p => p.Answers.Take(3))
            .DistinctBy(a => (a.Stance, a.Issue, a.From)).Select(a => desk.Line(
                Section,
                a.Words.SelectMany(w => w.By),
                [
                    Desk.Named(Wording.List([.. a.From.Select((f, i) => i == 0 ? Wording.Capital(Wording.The(f.Name)) : Wording.The(f.Name))])),
                    Desk.Plain(a.From.Count > 1 ? " are reported to " : " is reported to "),
                    Desk.Stance(Wording.ToStand(a.Stance)),
                    Desk.Plain(" "),
                    Desk.Quote(a.Words[0].Value),
                    .. ProposalSection.Meant(a),
                    Desk.Plain("."),
                ]));

    private static IEnumerable<Line> Outlook(Desk desk) =>
        desk.Talks.Expectations.GroupBy(e => e.Directions[0].Value).OrderBy(g => g.Key).Select(g =>
        {
            var by = g.SelectMany(e => e.Basis.By).ToArray();
            return desk.Line(
                Section, by, Desk.Plain($"The outlook in {Wording.List(desk.Outlets(by))} is "), Desk.Stance(Word.Of(g.Key)), Desk.Plain("."));
        });

    // Those that most sources tell of; among equals in order of first mention, so that no side comes first by choice.
    private static IEnumerable<T> Weightiest<T>(Desk desk, Seq<T> items, Func<T, IEnumerable<SourcedClaim>> by, int most) =>
        items.Select((item, i) => (Item: item, Index: i)).OrderByDescending(x => desk.Talks.CountSources(by(x.Item))).ThenBy(x => x.Index)
            .Take(most).OrderBy(x => x.Index).Select(x => x.Item);
}
