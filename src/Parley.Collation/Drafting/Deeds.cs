using Parley.Collation.Accounts;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;

namespace Parley.Collation.Drafting;

/// <summary>
/// Who would do what for an answer to come about. What is demanded of a party is for it to do. What a party puts forward it offers and all others accept; what only mediators
/// and others put forward, or what is only spoken of, all parties accept.
/// </summary>
internal sealed class Deeds(Seq<DraftParty> parties)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    internal Seq<Deed> Of(DraftIssue issue) => [.. issue.Choices.Where(c => !c.Added).SelectMany(c => Of(issue, c))];

    private IEnumerable<Deed> Of(DraftIssue issue, Choice choice)
    {
        var tabled = choice.Points.Where(p => p.Stance is Stance.Demands or Stance.Proposes or Stance.Offers && !DraftWords.BeginsWithTalk(p.Words)).ToList();
        var asked = parties.Select(p => (Party: p, By: Claims(tabled.Where(t => t.Stance == Stance.Demands && t.Toward?.Id == p.Who.Id && t.Sides.Any(s => s.Id != p.Who.Id)).Select(t => t.By)))).Where(x => x.By.Count > 0).ToList();
        if (asked.Count > 0)
        {
            return asked.Select(x => Deed(x.Party, issue, choice, DeedKind.Doing, x.By));
        }

        var from = parties.Select(p => (Party: p, By: Claims(tabled.Where(t => t.Sides.Any(s => s.Id == p.Who.Id)).Select(t => t.By)))).ToList();
        var all = Claims((tabled.Count > 0 ? tabled : (IEnumerable<Point>)choice.Points).Select(t => t.By));
        return from.Select(x => Deed(x.Party, issue, choice, x.By.Count > 0 ? DeedKind.Offering : DeedKind.Accepting, x.By.Count > 0 ? x.By : all));
    }

    private Deed Deed(DraftParty party, DraftIssue issue, Choice choice, DeedKind kind, Seq<SourcedClaim> by)
    {
        var who = Plain(party.Who.Name);
        var what = Plain(choice.Id.Value);
        var name = kind switch
        {
            DeedKind.Doing => what.StartsWith(who + " ", StringComparison.OrdinalIgnoreCase) ? what : $"{who} agrees to {what}",
            DeedKind.Offering => $"{who} offers {what}",
            _ => $"{who} accepts {what}",
        };
        var unique = name;
        for (var n = 2; !_names.Add(unique); n++)
        {
            unique = $"{name} ({n})";
        }

        return new(new(unique), party.Id, issue.Id, choice.Id, kind, by);
    }

    private static Seq<SourcedClaim> Claims(IEnumerable<SourcedClaim> by) => [.. by.DistinctBy(c => (c.Report, c.Claim.Id))];

    // Statements put names in double quotes.
    private static string Plain(string name) => Excerpt.Tidy(name.Replace('"', '’').Replace('\\', '/'));
}
