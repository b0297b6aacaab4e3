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
        var covering = notes.UtterancesAt.At(token).Where(u => u.Covers(token) && IsSomebody(notes, u)).ToList();
        if (covering.Exists(u => !Speakers.IsFirstPerson(notes.Text, u.Speaker)))
        {
            covering.RemoveAll(u => Speakers.IsFirstPerson(notes.Text, u.Speaker));
        }

        var links = covering
            .OrderBy(u => u.To - u.From).ThenBy(u => u.Depth).ThenBy(u => u.Cue)
            .Take(MostLinks)
            .Select(u => (Said: u, Link: Link(notes, u)))
            .DistinctBy(l => l.Link.Source.Entity?.Value ?? l.Link.Source.Text)
            .OrderBy(l => IsPassedOn(l.Said, covering) ? -1 : l.Said.Depth)
            .Select(l => l.Link);
        return [.. links];
    }

    // "According to the ministry, the sides will meet, Reuters reported": what is according to one is what the other reports.
    private static bool IsPassedOn(Utterance said, IEnumerable<Utterance> all) =>
        said.Words == "according to" && all.Any(u => u != said && u.Words != "according to" && u.From <= said.Cue && said.Cue <= u.To && u.Cue > said.To - 3);

    /// <summary>The innermost utterance whose main clause holds the verb.</summary>
    internal static Utterance? Innermost(Notebook notes, int verb) =>
        notes.UtterancesAt.At(verb).Where(u => u.Covers(verb) && IsSomebody(notes, u)).OrderBy(u => u.To - u.From).ThenBy(u => u.Depth).ThenBy(u => u.Cue).FirstOrDefault();

    // "I can tell you that ...": whoever "I" is says so by another's report, and that is the link.
    private static bool IsSomebody(Notebook notes, Utterance said) =>
        said.Speaker >= 0 && (!Speakers.IsFirstPerson(notes.Text, said.Speaker) || notes.Cast.IsActor(said.Speaker));

    private static Attribution Link(Notebook notes, Utterance said)
    {
        var text = notes.Text;
        var speaker = notes.Cast.Antecedent(said.Speaker);
        var slot = Speakers.Slot(text, notes.Cast, said);
        var source = Container(notes, speaker) ?? slot;
        var unnamed = notes.Cast.At(said.Speaker) is not { Type: EntityType.Person or EntityType.Outlet }
            && (WordList.Office.Has(text, speaker) || WordList.UnnamedSource.Has(text.Lemma(speaker)));
        return new Attribution(
            source,
            unnamed ? slot.Text : null,
            said.Words == ":" ? null : said.Words,
            said.Via,
            said.On is null ? null : Circumstances.Resolve(notes, said.On, said.Cue));
    }

    // "A European Commission statement expressed hope": the body speaks, the statement is how.
    internal static EntitySlot? Container(Notebook notes, int speaker)
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

        // "according to a statement issued by the ministry"
        if (text.IssuedBy(speaker) is >= 0 and var maker)
        {
            return notes.Cast.IsActor(maker) ? notes.Cast.Slots(text, maker).First() : notes.Cast.Slot(text, maker);
        }

        // "the ministry issued a statement noting that ..."
        if (text.Tokens[speaker].Dep == "dobj" && notes.Clauses.TryAt(text.Tokens[speaker].Head, out var issued) && issued is { Passive: false, Subjects: [var issuer, ..] } && notes.Cast.IsActor(issuer))
        {
            return Speakers.Slot(text, notes.Cast, issuer);
        }

        return text.PrepositionObject(speaker, "from", "by", "of") is >= 0 and var owner && notes.Cast.IsActor(owner) ? notes.Cast.Slots(text, owner).First() : null;
    }
}
