using Parley.Collation.Accounts;
using Parley.Collation.Disputes;
using Parley.Collation.Picture;
using Parley.Collation.Rules;
using Parley.Collation.Scenes;

namespace Parley.Collation.Picturing;

/// <summary>Draws the picture of the talks from their accounts. The door of this room.</summary>
internal static class Picturing
{
    internal static TalksPicture Of(
        Corpus corpus,
        Seq<MeetingAccount> meetings,
        Seq<DelegationAccount> delegations,
        Seq<IssueAccount> issues,
        Seq<AgreementAccount> agreements,
        Seq<IncidentAccount> incidents,
        Seq<Expectation> expectations)
    {
        var scene = new Scene(corpus, meetings);
        Seq<MeetingPicture> drawn = [.. MeetingPictures.Of(scene)];
        Seq<MeetingPicture> met = [.. Upshots.Signed(scene, drawn, agreements)];
        var headline = Headlines.Of(scene, met);
        Seq<DelegationPicture> teams = [.. Teams.Of(scene, delegations, met, headline)];
        Seq<PositionPicture> positions = [.. PositionPictures.Of(scene, issues)];
        Seq<AgreementPicture> agreed = [.. Happened.Agreements(scene, agreements, met, headline)];
        Seq<IncidentPicture> harm = [.. Happened.Incidents(scene, incidents)];
        Seq<Assessment> assessments = [.. Assessing.Of(scene, expectations, met, headline)];
        var upshots = new Upshots(scene, met, headline);
        return new(
            headline?.Id,
            scene.AsOf,
            [.. upshots.Of(met, agreed, assessments)],
            teams,
            positions,
            agreed,
            harm,
            assessments,
            WithContradictions([.. Differences.Of(scene, met, teams, agreements, incidents, assessments), .. upshots.Denied()], Contradictions.Of(scene, met)),
            [.. Changes.Of(scene, met, teams, positions, agreements, delegations, headline)]);
    }

    // What a difference between items already shows is not shown again.
    private static Seq<Difference> WithContradictions(Difference[] differences, IEnumerable<Difference> contradictions)
    {
        var shown = differences.Select(d => d.Accounts.SelectMany(a => a.By).ToHashSet(ReferenceEqualityComparer.Instance)).ToArray();
        return [.. differences, .. contradictions.Where(c => !Array.Exists(shown, s => c.Accounts.All(a => a.By.Any(s.Contains))))];
    }
}
