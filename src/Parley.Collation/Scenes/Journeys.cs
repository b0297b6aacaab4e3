using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;

namespace Parley.Collation.Scenes;

/// <summary>Visits that a report tells are off or put off: talks that were to be held on one, by the same visitor at the same place, are so too. Cost: linear in the presences.</summary>
internal sealed class Journeys
{
    private readonly Scene _scene;
    private readonly (SourcedClaim By, Who Who, Who Place)[] _off;
    private readonly ILookup<Who, string> _titles;

    internal Journeys(Scene scene)
    {
        _scene = scene;
        _off =
        [
            .. scene.Corpus.Of<Matter.Presence>().Where(p => p.By.Claim is { Status: Status.Cancelled or Status.Postponed, Place: not null })
                .Select(p => (p.By, Who: scene.Corpus.Who(p.By.Report, p.Matter.Who), Place: scene.Corpus.Who(p.By.Report, p.By.Claim.Place!))),
        ];
        _titles = (_off.Length == 0 ? [] : scene.Corpus.Of<Matter.Role>()).ToLookup(r => scene.Corpus.Who(r.By.Report, r.Matter.Person), r => Scene.OneLine(r.Matter.Title.Quote));
    }

    /// <summary>The claim by which the talks are off, or null.</summary>
    internal SourcedClaim? Off(MeetingAccount account)
    {
        var last = account.Basis.By.Max(_scene.Published);
        return Array.Find(_off, o => _scene.Published(o.By) >= last && account.Places.Any(p => _scene.IsOnePlace(p.Value, o.Place)) && account.Parties.Concat(account.Participants).Any(p => IsVisitor(p.Value, o.By, o.Who))).By;
    }

    internal static MeetingStanding Standing(SourcedClaim off) => off.Claim.Status == Status.Postponed ? MeetingStanding.Postponed : MeetingStanding.Cancelled;

    // The same, or somebody of that side; of whom no side is told, whoever bears the title of the visitor.
    private bool IsVisitor(Who who, SourcedClaim off, Who visitor) =>
        who == visitor || (visitor.Id is not null && _scene.Corpus.PartyOf(who) == _scene.Corpus.PartyOf(visitor))
        || (_scene.TypeOf(who) == EntityType.Person && _titles[who].Any(t => Scene.Sentence(off).Contains(t, StringComparison.OrdinalIgnoreCase)));
}
