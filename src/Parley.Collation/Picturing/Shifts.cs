using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;
using Parley.Wording;

namespace Parley.Collation.Picturing;

/// <summary>
/// Changes that a report tells as such: a side that does otherwise than before ("in a shift", "having refused last week"), an offer that moved from one figure to another, a meeting that somebody says is put off. Cost: linear in the claims.
/// </summary>
internal static class Shifts
{
    private const int MostOfAReport = 3;

    internal static IEnumerable<TalksChange> Of(Scene scene, Seq<PositionPicture> positions, Seq<MeetingPicture> meetings)
    {
        TalksChange[] found = [.. Stances(scene, positions), .. Figures(scene), .. PutOff(scene, meetings)];
        var told = found.SelectMany(c => c.By).Select(c => (c.Report, c.Claim.Passages[0].Start)).ToHashSet();
        return [.. found, .. ToldTurns.Of(scene, positions).Where(t => t.By.All(c => !told.Contains((c.Report, c.Claim.Passages[0].Start))))];
    }

    private static IEnumerable<TalksChange> Stances(Scene scene, Seq<PositionPicture> positions)
    {
        var bySentence = positions.SelectMany(p => p.By.Select(c => (Position: p, By: c))).ToLookup(x => (x.By.Report, x.By.Claim.Passages[0].Start));
        foreach (var told in bySentence.OrderBy(g => g.Min(x => scene.Corpus.Order(x.By))))
        {
            var first = told.OrderBy(x => scene.Corpus.Order(x.By)).First();
            var former = told.FirstOrDefault(x => x.Position.IsFormer).Position;
            if (former is null && !Course.Shifts(Lead(scene, first.By)))
            {
                continue;
            }

            // What a side did before is the first of the two, wherever the sentence has it; where of the two only that can be shown, the sentence tells both.
            var since = former is null ? default : told.OrderBy(x => scene.Corpus.Order(x.By)).FirstOrDefault(x => x.Position.Party == former.Party && !x.Position.IsFormer);
            if (former is not null && since.Position is null)
            {
                yield return new("position", former.Party.Name, null, Scene.Sentence(first.By), null, scene.Published(first.By), [first.By]);
                continue;
            }

            first = since.Position is null ? first : since;
            var other = former ?? told.Select(x => x.Position).FirstOrDefault(p => p.Party == first.Position.Party && p != first.Position);
            var day = scene.Published(first.By);
            var before = other is not null ? Stand(other) : Having(Scene.Sentence(first.By));
            yield return new("position", first.Position.Party.Name, before, before is null ? Scene.Sentence(first.By) : Stand(first.Position), null, day, [first.By]);
        }
    }

    private static string Stand(PositionPicture position) => $"{StanceWords.Stands(position.Stance, position.Content)} “{position.Content}”";

    // The sentence, whose passage may begin after its first words.
    private static string Lead(Scene scene, SourcedClaim claim)
    {
        var (text, start) = (scene.Corpus.ReportOf(claim).Text, claim.Claim.Passages[0].Start);
        var from = text.LastIndexOfAny(['.', '\n', '?', '!'], Math.Max(0, start - 1)) + 1;
        return text[from..claim.Claim.Passages[^1].End];
    }

    // "Having refused last week to speak about strikes, they ..": what they did before.
    private static string? Having(string sentence) =>
        sentence.StartsWith("Having ", StringComparison.Ordinal) && sentence.IndexOf(',', StringComparison.Ordinal) is > 0 and var end ? sentence["Having ".Length..end] : null;

    // "Washington had moved to 20 years from 15".
    private static IEnumerable<TalksChange> Figures(Scene scene)
    {
        foreach (var (by, matter) in scene.Corpus.Of<Matter.Statement>())
        {
            var words = Scene.OneLine(matter.Content.Quote);
            var all = words.Split(' ');
            var at = Array.IndexOf(all, "moved");
            if (at > 0 && !Course.IsDenial(words) && char.IsUpper(words[0]) && all.Skip(at).Count(w => w.Any(char.IsDigit)) > 1 && all.Skip(at).Contains("to") && all.Skip(at).Contains("from"))
            {
                yield return new("position", all[0], null, words, null, scene.Published(by), [by]);
            }
        }
    }

    // What somebody states of a meeting that no account of it has: that it is postponed or off.
    private static IEnumerable<TalksChange> PutOff(Scene scene, Seq<MeetingPicture> meetings)
    {
        var told = meetings.SelectMany(m => m.By).Where(c => c.Claim.Status is Status.Postponed or Status.Cancelled).Select(c => c.Report).ToHashSet();
        return scene.Corpus.Of<Matter.Statement>().Where(s => !told.Contains(s.By.Report) && Fates.Of(s.Matter.Content.Quote) is Fate.Later or Fate.Off && !IsOpen(s.Matter.Content.Quote))
            .Select(s => (s.By, Words: Around(scene, s.By))).Where(s => Fates.NamesGathering(s.Words)).GroupBy(s => s.By.Report).SelectMany(g => g.DistinctBy(s => s.Words).Take(MostOfAReport))
            .Select(s => new TalksChange("meeting", "A meeting", null, s.Words, null, scene.Published(s.By), [s.By]));
    }

    // A statement that says no more than "Cancelled", or only "it", with the sentences before it, three at most, back to the one that names what it is of.
    private static string Around(Scene scene, SourcedClaim claim)
    {
        var (text, start, end) = (scene.Corpus.ReportOf(claim).Text, claim.Claim.Passages[0].Start, claim.Claim.Passages[^1].End);
        for (var sentences = 0; sentences < 3 && start > 0 && PointsBack(claim) && !Fates.NamesGathering(text[start..end]); sentences++)
        {
            var before = text[..start].TrimEnd('"', '“', '.', ' ', ',', '\n');
            start = before.LastIndexOfAny(['.', '\n', '?', '!']) + 1;
        }

        return Scene.OneLine(text[start..end]).TrimStart('"', '”', ' ');
    }

    // "Demining has been put off" says of what; "It is just later", "Cancelled" do not.
    private static bool PointsBack(SourcedClaim claim) =>
        claim.Claim.Matter is Matter.Statement { Content.Quote: var words } && (words.Count(char.IsWhiteSpace) < 2 || WordLists.Pronouns.Contains(PlainWords.Of(words).FirstOrDefault("").Split('\'')[0]) || words.StartsWith("that ", StringComparison.OrdinalIgnoreCase));

    private static bool IsOpen(string words) => words.Split(' ').Any(w => w is "until" or "unless" or "if" or "when" or "might" or "may");
}
