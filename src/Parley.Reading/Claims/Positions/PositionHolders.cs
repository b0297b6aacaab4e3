using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Whose position it is.</summary>
internal static class PositionHolders
{
    /// <summary>The subjects, each by itself; a plan's or proposal's owner for the plan, the speaker for "we".</summary>
    internal static IEnumerable<EntitySlot> Of(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        foreach (var named in clause.Subjects)
        {
            // "A diplomat said he ...": where no name is known, the words that the pronoun stands for.
            var subject = Whole(notes, notes.Cast.IsActor(named) ? named : notes.Cast.Antecedent(named));
            // "the government said it was prepared to": who says so, where nobody else is meant.
            if (!notes.Cast.IsActor(subject) && WordList.OwnSide.Has(text.Lower(subject)) && AttributionChains.Innermost(notes, clause.Verb) is { } saying && saying.Content == clause.Verb)
            {
                foreach (var slot in notes.Cast.Slots(text, saying.Speaker))
                {
                    yield return slot;
                }

                continue;
            }

            if (text.Tokens[subject].Dep == "expl" || WordList.NamingNobody.Has(text.Lower(subject)) && !notes.Cast.IsActor(subject))
            {
                continue;
            }

            if (WordList.Proposal.Has(text, subject) || WordList.Agreement.Has(text, subject))
            {
                var owner = PartySides.OwnerOf(notes, subject);
                owner = owner >= 0 ? owner : Antecedents.WordOwner(notes, subject);
                if (owner >= 0)
                {
                    yield return notes.Cast.Slots(text, owner).First();
                }

                continue;
            }

            // "We will not accept this plan," Galuzin said.
            if (!notes.Cast.IsActor(subject) && text.Lower(subject) is "we" or "i" && AttributionChains.Innermost(notes, clause.Verb) is { } speaker)
            {
                foreach (var slot in notes.Cast.Slots(text, speaker.Speaker))
                {
                    yield return slot;
                }

                continue;
            }

            if (!notes.Cast.IsActor(subject) && !MayHold(text, subject))
            {
                continue;
            }

            foreach (var slot in notes.Cast.Slots(text, subject))
            {
                yield return slot;
            }
        }
    }

    // "half of the dockers", "one of the two rebel groups": those of whom it is a part.
    private static int Whole(Notebook notes, int subject) =>
        !notes.Cast.IsActor(subject) && WordList.PartOfGroup.Has(notes.Text.Lower(subject)) && notes.Text.PrepositionObject(subject, "of") is >= 0 and var group ? group : subject;

    /// <summary>Whether a noun names people or a body that may take a position.</summary>
    internal static bool MayHold(ParsedText text, int subject) =>
        WordList.Office.Has(text, subject) || WordList.Group.Has(text, subject) || WordList.Side.Has(text, subject) || WordList.Force.Has(text, subject)
        || WordList.Institution.Has(text, subject) || text.Tokens[subject].EntityLabel is "GPE" or "ORG" or "PERSON" or "NORP"
        || WordList.HavingOpinions.Has(text, subject);
}
