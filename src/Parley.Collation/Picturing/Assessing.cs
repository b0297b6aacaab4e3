using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>
/// How speakers see the talks: what they expect, and what they say of how the talks go (<see cref="Course"/>). An outlet holds no view: where nobody is quoted, there is no speaker.
/// A wish that says nothing of talks ("hopes to reach the generals by video link") is no assessment.
/// </summary>
internal static class Assessing
{
    internal static IEnumerable<Assessment> Of(Scene scene, Seq<Expectation> expectations, Seq<MeetingPicture> meetings, MeetingPicture? headline)
    {
        var voices = new Voices(scene);
        var meant = new Meant(scene, meetings, headline);
        var wanted = scene.Corpus.Of<Matter.Position>().Select(p => (p.By.Report, p.By.Claim.Passages[0].Start)).ToHashSet();
        var expected = expectations.Where(e => IsAssessment(e) && !IsStand(e, wanted) && !e.Words.All(w => Course.BreaksOff(w.Value))).Select(e =>
        {
            var by = e.Basis.By;
            var holder = by[0].Claim.Matter is Matter.Outlook { Holder: { } slot } ? scene.Holder(by[0], slot) : e.Holder;
            var speaker = holder is not null && scene.TypeOf(holder) != EntityType.Outlet ? holder : scene.OneVoice(by);
            var content = Scene.Fullest(e.Words.Select(w => w.Value));
            return (Speaker: speaker, Direction: Course.Of(content) == Direction.Mixed ? Direction.Mixed : e.Directions[0].Value, Content: content, By: by);
        }).ToArray();
        var told = expected.SelectMany(e => e.By.Select(c => (c.Report, Speaker: e.Speaker?.Name, Passage: c.Claim.Passages[0].Start))).ToHashSet();
        var said = scene.Corpus.Of<Matter.Statement>().Select(s => (s.By, Words: Spoken(s.Matter.Content.Quote), Speaker: voices.Of(s.By, s.Matter.Speaker), Direction: Course.Of(Spoken(s.Matter.Content.Quote))))
            .Where(s => s.Direction is not null && s.Speaker is not null && Course.IsOfTalks(s.Words) && !told.Contains((s.By.Report, s.Speaker.Name, s.By.Claim.Passages[0].Start)))
            .GroupBy(s => (s.By.Report, s.Speaker, s.Direction))
            .Select(g => (g.Key.Speaker, Direction: g.Key.Direction!.Value, Content: Scene.OneLine(g.First().Words), By: scene.Corpus.InOrder(g.Select(s => s.By))));
        return expected.Concat(said).OrderBy(a => scene.Corpus.Order(a.By[0])).ThenBy(a => a.Direction)
            .Select(a => new Assessment(a.Speaker, scene.Outlet(a.By[0]), a.Direction, a.Content, meant.By(a.By[0], a.Speaker), a.By) { LooksAhead = Course.IsOfToCome(a.Content) });
    }

    // "18.25 "Difficult, but nobody shouted": the hour of an entry is none of what is said in it.
    private static string Spoken(string words) => words.Length > 6 && char.IsDigit(words[0]) && words[2] is '.' or ':' && words[5] == ' ' ? words[6..].TrimStart('"', '“', ' ') : words;

    private static bool IsAssessment(Expectation expectation) =>
        !expectation.Words.All(w => Course.Of(w.Value) is null && Course.IsTimeless(w.Value)) && !expectation.Words.All(w => Fates.Of(w.Value) is Fate.Later or Fate.Unplanned) && IsView(expectation);

    private static bool IsView(Expectation expectation) => expectation.Holder is null || expectation.Words.Any(w => Course.Of(w.Value) is not null || Course.IsOfTalks(w.Value) || !StartsAsWish(w.Value));

    // "Has doubts about the economic zone" is where a side stands on the zone, not how it sees the talks.
    private static bool IsStand(Expectation expectation, HashSet<(ReportId, int)> wanted) =>
        expectation.Basis.By.All(c => wanted.Contains((c.Report, c.Claim.Passages[0].Start))) && expectation.Words.All(w => Course.Of(w.Value) is null && !Course.IsOfTalks(w.Value));

    private static bool StartsAsWish(string words) => words.StartsWith("to ", StringComparison.Ordinal) || words.StartsWith("that ", StringComparison.Ordinal);
}
