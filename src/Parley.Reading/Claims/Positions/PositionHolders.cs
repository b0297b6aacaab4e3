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
            if (Speaking(notes, clause, subject) is >= 0 and var speaker)
            {
                foreach (var slot in notes.Cast.Slots(text, speaker))
                {
                    yield return slot;
                }

                continue;
            }

            if (text.Tokens[subject].Dep == "expl" || WordList.NamingNobody.Has(text.Lower(subject)) && !notes.Cast.IsActor(subject))
            {
                continue;
            }

            // "The cabinet said its envoys were ready": its own, whoever was named before.
            if (OwnEnvoys(notes, clause, subject) is >= 0 and var body)
            {
                yield return notes.Cast.Slots(text, body).First();
                continue;
            }

            // A declaration that both have signed is no position of one of them.
            if (WordList.Agreement.Has(text, subject) && !WordList.Proposal.Has(text, subject))
            {
                continue;
            }

            if (WordList.Proposal.Has(text, subject))
            {
                var owner = PartySides.OwnerOf(notes, subject);
                owner = owner >= 0 ? owner : Antecedents.WordOwner(notes, subject);
                if (owner >= 0)
                {
                    yield return notes.Cast.Slots(text, owner).First();
                }

                continue;
            }

            var beside = Beside(notes, subject);
            if (beside.Count == 0 && !notes.Cast.IsActor(subject) && !MayHold(text, subject))
            {
                continue;
            }

            foreach (var slot in beside.DefaultIfEmpty(subject).SelectMany(s => notes.Cast.Slots(text, s)).Where(s => s.Text.Any(char.IsLetter)))
            {
                yield return slot;
            }
        }
    }

    // Whoever says so, where the subject is "we", or "it" in what a government says it was prepared to do and nobody else is meant; -1 else.
    private static int Speaking(Notebook notes, Clause clause, int subject)
    {
        if (notes.Cast.IsActor(subject) || AttributionChains.Innermost(notes, clause.Verb) is not { } saying)
        {
            return -1;
        }

        var word = notes.Text.Lower(subject);
        return word is "we" or "i" || saying.Content == clause.Verb && MayMean(notes, saying.Speaker, subject) ? saying.Speaker : -1;
    }

    // The body that says so, where the subject is "its envoys" or "their delegates" in what it says; -1 else.
    private static int OwnEnvoys(Notebook notes, Clause clause, int subject) =>
        notes.Text.Child(subject, "poss") is >= 0 and var whose && notes.Text.Lower(whose) is "its" or "their" && (WordList.Office.Has(notes.Text, subject) || WordList.Team.Has(notes.Text.Lemma(subject)))
        && AttributionChains.Innermost(notes, clause.Verb) is { } saying && saying.Content >= 0 && saying.Speaker < whose && notes.Text.SentenceNumber(saying.Speaker) == notes.Text.SentenceNumber(whose) && notes.Text.IsUnder(subject, saying.Content)
        && notes.Text.Tokens[saying.Speaker].Pos is "NOUN" or "PROPN" && !notes.Cast.IsPerson(saying.Speaker) && (notes.Text.Lower(whose) is "their") == notes.Text.Tokens[saying.Speaker].Tag is "NNS" or "NNPS" && !WordList.Office.Has(notes.Text, saying.Speaker)
            ? saying.Speaker
            : -1;

    /// <summary>Whether a pronoun may be a speaker's own side; "they" are never one man, nor is "it".</summary>
    internal static bool MayMean(Notebook notes, int speaker, int pronoun) =>
        notes.Text.Lower(pronoun) is var word && WordList.OwnSide.Has(word) && !(word is "they" or "it" && (notes.Cast.IsPerson(speaker) || notes.Cast.IsPerson(notes.Cast.Antecedent(speaker))));

    // "half of the dockers", "one of the two rebel groups": those of whom it is a part.
    private static int Whole(Notebook notes, int subject) =>
        !notes.Cast.IsActor(subject) && WordList.PartOfGroup.Has(notes.Text.Lower(subject)) && notes.Text.PrepositionObject(subject, "of") is >= 0 and var group ? group : subject;

    // "Both sides, Chad and Niger, pledged": those who are named beside words that name nobody; else none.
    private static List<int> Beside(Notebook notes, int subject) =>
        !notes.Cast.IsActor(subject) && notes.Text.NamesBeside(subject) is { Count: > 1 } both && both.TrueForAll(t => notes.Cast.At(t)?.Type == EntityType.Party) ? both : [];

    /// <summary>Whether a noun names people or a body that may take a position.</summary>
    internal static bool MayHold(ParsedText text, int subject) =>
        WordList.Office.Has(text, subject) || WordList.Group.Has(text, subject) || WordList.Side.Has(text, subject) || WordList.Force.Has(text, subject)
        || WordList.Institution.Has(text, subject) || text.Tokens[subject].EntityLabel is "GPE" or "ORG" or "PERSON" or "NORP"
        || WordList.HavingOpinions.Has(text, subject);
}
