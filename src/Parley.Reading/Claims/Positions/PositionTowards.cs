using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Whom a position is toward: the side asked, answered, threatened, or with whom talks are wanted or refused.</summary>
internal static class PositionTowards
{
    /// <summary>The side that the words of a content name as the other one, or -1.</summary>
    internal static int Counterpart(Notebook notes, Stance stance, (int First, int Last) content)
    {
        var text = notes.Text;
        for (var i = content.First; i <= content.Last; i++)
        {
            var about = With(notes, i) is >= 0 and var other ? other
                : WordList.Proposal.Has(text, i) && text.Tokens[i].Pos == "NOUN" ? Owner(notes, i)
                : stance is Stance.Demands or Stance.Threatens && text.IsVerb(i) && Doer(notes, i, content) is >= 0 and var doer ? doer
                : stance is Stance.Demands ? Undone(notes, i)
                : stance is Stance.Threatens && text.IsVerb(i) && text.Child(i, "dobj") is >= 0 and var struck ? SideAt(notes, struck)
                : -1;
            if (about >= 0 && about <= content.Last && (notes.Cast.IsActor(about) || (i - content.First < Near && PositionContents.Addressed(notes, about) >= 0)))
            {
                return about;
            }
        }

        return -1;
    }

    // Whom nobody knows by name, far down in a content, is not whom the whole is toward.
    private const int Near = 7;

    // "direct talks with the PKK", "negotiate with the rebels", "a swap with Hanoi"
    private static int With(Notebook notes, int token)
    {
        var text = notes.Text;
        return WordList.Talks.Has(text.Lemma(token)) || WordList.BeInTalks.Has(text.Lemma(token)) || WordList.Agreement.Has(text.Lemma(token)) && text.Tokens[token].Pos == "NOUN"
            ? text.PrepositionObject(token, "with")
            : -1;
    }

    // "the lifting of Omani sanctions", "that Omani sanctions be lifted", "an end to Omani raids": whose it is that is to end.
    private static int Undone(Notebook notes, int token)
    {
        var text = notes.Text;
        if (text.IsVerb(token))
        {
            return WordList.Undo.Has(text.Lemma(token)) && text.Child(token, "nsubjpass") is >= 0 and var ended ? SideAt(notes, ended) : -1;
        }

        // "the end of Oman's government" is asked of nobody who is to end.
        if (text.Lemma(token) is "end" && text.PrepositionObject(token, "of") is >= 0 and var whose && notes.Cast.At(whose) is { Type: EntityType.Party })
        {
            return -1;
        }

        return (WordList.Undoing.Has(text, token) || WordList.Withdrawal.Has(text, token)) && text.PrepositionObject(token, "of", "to", "in") is >= 0 and var of ? SideAt(notes, of) : -1;
    }

    // The side that words name, or whose thing they name; a war is nobody's.
    private static int SideAt(Notebook notes, int token) =>
        WordList.SharedEvent.Has(notes.Text.Lemma(token)) ? -1
        : notes.Cast.At(token) is { Type: EntityType.Party } ? token
        : Owner(notes, token) is >= 0 and var owner && notes.Cast.At(owner) is { Type: EntityType.Party } ? owner
        : -1;

    private static int Owner(Notebook notes, int noun) => PartySides.OwnerOf(notes, noun) is >= 0 and var own ? own : Antecedents.WordOwner(notes, noun);

    // "unless Oman frees their leader", "that the army leave the town": whoever is to do it.
    private static int Doer(Notebook notes, int verb, (int First, int Last) content)
    {
        var subject = notes.Text.Child(verb, "nsubj");

        // "it should be a show of hands": a thing.
        return subject >= content.First && !(notes.Text.Lower(subject) is "it" && notes.Text.Lemma(verb) is "be") && (notes.Cast.At(subject) is { Type: EntityType.Party } || (notes.Cast.AllAt(subject).Length == 0 && notes.Text.Tokens[subject].Pos is "NOUN" && PositionHolders.MayHold(notes.Text, subject))) ? subject : -1;
    }
}
