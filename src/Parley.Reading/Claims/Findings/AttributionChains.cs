using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>Chains of attribution: all who are reported to have said the words at a token, innermost first.</summary>
internal static class AttributionChains
{
    // "X said Y had told Z that ...": nobody passes words on through more hands than these.
    private const int MostLinks = 12;

    internal static Seq<Attribution> Of(Notebook notes, int token)
    {
        var links = notes.UtterancesAt.At(token)
            .Where(u => u.Covers(token) && u.Speaker >= 0)
            .OrderBy(u => u.To - u.From).ThenBy(u => u.Depth).ThenBy(u => u.Cue)
            .Take(MostLinks)
            .Select(u => (Said: u, Link: Link(notes, u)))
            .DistinctBy(l => l.Link.Source.Entity?.Value ?? l.Link.Source.Text)
            .OrderBy(l => l.Said.Depth)
            .Select(l => l.Link);
        return [.. links];
    }

    /// <summary>The innermost utterance whose main clause holds the verb.</summary>
    internal static Utterance? Innermost(Notebook notes, int verb) =>
        notes.UtterancesAt.At(verb).Where(u => u.Covers(verb) && u.Speaker >= 0).OrderBy(u => u.To - u.From).ThenBy(u => u.Depth).ThenBy(u => u.Cue).FirstOrDefault();

    private static Attribution Link(Notebook notes, Utterance said)
    {
        var text = notes.Text;
        var slot = notes.Cast.Slots(text, said.Speaker).First();
        var source = Container(notes, said.Speaker) ?? slot;
        var unnamed = notes.Cast.At(said.Speaker) is not { Type: EntityType.Person or EntityType.Outlet }
            && (WordList.Office.Has(text, said.Speaker) || WordList.UnnamedSource.Has(text.Lemma(said.Speaker)));
        return new Attribution(
            source,
            unnamed ? slot.Text : null,
            said.Words == ":" ? null : said.Words,
            said.Via,
            said.On is null ? null : Circumstances.Resolve(notes, said.On, said.Cue));
    }

    // "A European Commission statement expressed hope": the body speaks, the statement is how.
    private static EntitySlot? Container(Notebook notes, int speaker)
    {
        var text = notes.Text;
        if (!WordList.SpeakingFor.Has(text.Lemma(speaker)))
        {
            return null;
        }

        foreach (var child in text.Children(speaker))
        {
            if (text.Tokens[child].Dep is "poss" or "compound" or "amod" && notes.Cast.IsActor(child))
            {
                return notes.Cast.Slots(text, child).First();
            }
        }

        return text.PrepositionObject(speaker, "from", "by", "of") is >= 0 and var owner && notes.Cast.IsActor(owner) ? notes.Cast.Slots(text, owner).First() : null;
    }
}
