using Parley.Collation.Accounts;
using Parley.Collation.Disputes;
using Parley.Collation.Picture;
using Parley.Collation.Rules;
using Parley.Collation.Scenes;

namespace Parley.Collation.Picturing;

/// <summary>Draws the picture of the talks from their accounts: first what it shows of meetings and where accounts differ, then positions and changes, each when it is first asked for. The door of this room.</summary>
internal sealed class Picturing
{
    private readonly Lazy<Outline> _outline;
    private readonly Lazy<TalksPicture> _picture;

    internal Picturing(
        Corpus corpus,
        Seq<MeetingAccount> meetings,
        Seq<DelegationAccount> delegations,
        Seq<IssueAccount> issues,
        Seq<AgreementAccount> agreements,
        Seq<IncidentAccount> incidents,
        Seq<Expectation> expectations)
    {
        _outline = new(() => Outlined(new(corpus, meetings), delegations, agreements, incidents, expectations));
        _picture = new(() => Of(_outline.Value, delegations, issues, agreements));
    }

    /// <summary>The picture without positions and changes.</summary>
    internal Outline Outline => _outline.Value;

    internal TalksPicture Picture => _picture.Value;

    private static Outline Outlined(Scene scene, Seq<DelegationAccount> delegations, Seq<AgreementAccount> agreements, Seq<IncidentAccount> incidents, Seq<Expectation> expectations)
    {
        Seq<MeetingPicture> drawn = [.. MeetingPictures.Of(scene)];
        Seq<MeetingPicture> met = [.. Upshots.Signed(scene, drawn, agreements)];
        var headline = Headlines.Of(scene, met);
        Seq<DelegationPicture> teams = [.. Teams.Of(scene, delegations, met, headline)];
        Seq<AgreementPicture> agreed = [.. Happened.Agreements(scene, agreements, met, headline)];
        Seq<Assessment> assessments = [.. Assessing.Of(scene, expectations, met, headline)];
        var upshots = new Upshots(scene, met, headline);
        return new(
            scene,
            headline,
            met,
            [.. upshots.Of(met, agreed, assessments)],
            teams,
            agreed,
            assessments,
            WithContradictions([.. Differences.Of(scene, met, teams, agreements, incidents, assessments), .. upshots.Denied()], Contradictions.Of(scene, met)),
            incidents);
    }

    private static TalksPicture Of(Outline outline, Seq<DelegationAccount> delegations, Seq<IssueAccount> issues, Seq<AgreementAccount> agreements)
    {
        var (scene, headline, met, meetings, teams, agreed, assessments, differ, incidents) = outline;
        Seq<PositionPicture> positions = [.. PositionPictures.Of(scene, issues)];
        return new(
            headline?.Id,
            scene.AsOf,
            meetings,
            teams,
            positions,
            agreed,
            [.. Happened.Incidents(scene, incidents)],
            assessments,
            differ,
            [.. Changes.Of(scene, met, teams, positions, agreements, delegations, headline)]);
    }

    // What one voice is told to have said in two outlets that carry one text it said once.
    private static Difference Once(Difference difference) => difference with
    {
        Accounts = [.. difference.Accounts.GroupBy(a => (a.Value, a.Told)).Select(g => g.Skip(1).Any() ? g.First() with { Latest = g.Max(a => a.Latest), By = [.. g.SelectMany(a => a.By).Distinct()] } : g.First())],
    };

    // What a difference between items already shows is not shown again.
    private static Seq<Difference> WithContradictions(Difference[] all, IEnumerable<Difference> contradictions)
    {
        Difference[] differences = [.. all.Select(Once)];
        var shown = differences.Select(d => d.Accounts.SelectMany(a => a.By).ToHashSet(ReferenceEqualityComparer.Instance)).ToArray();
        return [.. differences, .. contradictions.Select(Once).Where(c => !Array.Exists(shown, s => c.Accounts.All(a => a.By.Any(s.Contains))))];
    }
}
