using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims;

/// <summary>Chains of attribution: all who are reported to have said the words at a token, innermost first.</summary>
internal static class Chains
{
    // "X said Y had told Z that ...": nobody passes words on through more hands than these.
    private const int MostLinks = 12;

    internal static Seq<Attribution> Of(Draft draft, int token)
    {
        var links = draft.UtterancesAt.At(token)
            .Where(u => u.Covers(token) && u.Speaker >= 0)
            .OrderBy(u => u.To - u.From).ThenBy(u => u.Depth).ThenBy(u => u.Cue)
            .Take(MostLinks)
            .Select(u => (Said: u, Link: Link(draft, u)))
            .DistinctBy(l => l.Link.Source.Entity?.Value ?? l.Link.Source.Text)
            .OrderBy(l => l.Said.Depth)
            .Select(l => l.Link);
        return [.. links];
    }

    private static Attribution Link(Draft draft, Utterance said)
    {
        var text = draft.Text;
        var slot = draft.Cast.Slots(text, said.Speaker).First();
        var source = Container(draft, said.Speaker) ?? slot;
        var unnamed = draft.Cast.At(said.Speaker) is not { Type: EntityType.Person or EntityType.Outlet }
            && (WordList.Office.Has(text, said.Speaker) || text.Lemma(said.Speaker) is "source" or "person" or "witness" or "resident" or "officials");
        return new Attribution(
            source,
            unnamed ? slot.Text : null,
            said.Words == ":" ? null : said.Words,
            said.Via,
            said.On is null ? null : Circumstances.Resolve(draft, said.On, said.Cue));
    }

    // "A European Commission statement expressed hope": the body speaks, the statement is how.
    private static EntitySlot? Container(Draft draft, int speaker)
    {
        var text = draft.Text;
        if (text.Lemma(speaker) is not ("statement" or "communique" or "report" or "letter" or "broadcast" or "announcement"))
        {
            return null;
        }

        foreach (var child in text.Children(speaker))
        {
            if (text.Tokens[child].Dep is "poss" or "compound" or "amod" && draft.Cast.IsActor(child))
            {
                return draft.Cast.Slots(text, child).First();
            }
        }

        return text.PrepositionObject(speaker, "from", "by", "of") is >= 0 and var owner && draft.Cast.IsActor(owner) ? draft.Cast.Slots(text, owner).First() : null;
    }
}
