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
                : stance is Stance.Demands or Stance.Threatens && text.IsVerb(i) ? Doer(notes, i, content)
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

    private static int Owner(Notebook notes, int noun) => PartySides.OwnerOf(notes, noun) is >= 0 and var own ? own : Antecedents.WordOwner(notes, noun);

    // "unless Oman frees their leader", "that the army leave the town": whoever is to do it.
    private static int Doer(Notebook notes, int verb, (int First, int Last) content)
    {
        var subject = notes.Text.Child(verb, "nsubj");
        return subject >= content.First && (notes.Cast.At(subject) is { Type: EntityType.Party } || (notes.Cast.AllAt(subject).Length == 0 && notes.Text.Tokens[subject].Pos is "NOUN" && PositionHolders.MayHold(notes.Text, subject))) ? subject : -1;
    }
}
