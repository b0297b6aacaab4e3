using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>
/// Movements that sit for a state: one whose name begins with a word for the state ("the Northland Vanguard") and that meets or agrees with the same others as the state does, in reports that never put the two
/// into one meeting, agreement or demand as two. So the talks of "Northland" with Eastmark and those of "the Northland Vanguard" with Eastmark are one series. Cost: linear in the claims.
/// </summary>
internal static class Governing
{
    internal static IEnumerable<(string Movement, Who State)> Of(Corpus corpus)
    {
        var parties = corpus.Names.Where(n => n.Type == EntityType.Party).ToArray();
        var candidates = parties.Where(m => m.Country is null)
            .SelectMany(m => parties.Where(s => s.Country is not null && IsNamedFor(m, s)).Take(2).ToArray() is [var only] ? [(Movement: m, State: only)] : Array.Empty<(Named Movement, Named State)>()).ToArray();
        if (candidates.Length == 0)
        {
            yield break;
        }

        var together = Together(corpus).Select(t => t.ToHashSet()).Where(t => t.Count > 1).ToArray();
        foreach (var (movement, state) in candidates)
        {
            var others = new[] { movement, state }.Select(p => together.Where(t => t.Contains(p.Id)).SelectMany(t => t).Where(o => o != p.Id).ToHashSet()).ToArray();
            if (!others[0].Contains(state.Id) && others[0].Overlaps(others[1]))
            {
                yield return (movement.Id.Value, new(state.Id, state.Name));
            }
        }
    }

    private static bool IsNamedFor(Named movement, Named state)
    {
        var words = NameFolding.Plain(movement.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && state.Aliases.Prepend(state.Name).Any(n => NameFolding.Plain(n) == words[0]);
    }

    // Who meets, agrees or is asked by whom; persons stand for their parties.
    private static IEnumerable<IEnumerable<ItemId>> Together(Corpus corpus)
    {
        IEnumerable<ItemId> Ids(SourcedClaim by, IEnumerable<EntitySlot> slots) => slots.Select(s => corpus.PartyOf(corpus.Who(by.Report, s)).Id).OfType<ItemId>();
        return corpus.Of<Matter.Meeting>().Select(m => Ids(m.By, m.Matter.Parties))
            .Concat(corpus.Of<Matter.Agreement>().Select(a => Ids(a.By, a.Matter.Parties)))
            .Concat(corpus.Of<Matter.Position>().Where(p => p.Matter.Toward is not null).Select(p => Ids(p.By, [p.Matter.Holder, p.Matter.Toward!])));
    }
}
