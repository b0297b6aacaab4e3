using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Voices;

/// <summary>What somebody is reported to have said that no other kind of claim has taken up.</summary>
internal static class StatementClaims
{
    internal static Notebook Take(Notebook notes) => notes.With(Find(notes));

    private static IEnumerable<Finding> Find(Notebook notes)
    {
        var text = notes.Text;
        var findings = new BySentence<Finding>(text, notes.Findings.Where(f => f.Matter is not (Matter.Role or Matter.Presence)), f => (f.Trigger, f.Trigger));
        foreach (var said in notes.Utterances)
        {
            if (said.Speaker < 0 || said.Words == "according to" || said.To <= said.From || WordList.NoStatement.Has(text.Lemma(said.Cue)))
            {
                continue;
            }

            // "demanded that the army withdraw": the demand has been taken up as such.
            var taken = findings.At(said.From).Concat(findings.At(said.To)).Any(f => said.Covers(f.Trigger) || (f.Trigger == said.Cue && f.Matter is Matter.Position));
            if (taken)
            {
                continue;
            }

            var sentence = text.SentenceOf(said.Cue);
            var (start, end) = text.Characters(said.From, said.To);
            if (end - start < 3)
            {
                continue;
            }

            var speaker = notes.Cast.Slots(text, said.Speaker).First();
            yield return new Finding(
                said.Content >= 0 ? said.Content : said.From,
                new Matter.Statement(speaker, Passage.In(text.Text, start, end)),
                Status.Asserted,
                null,
                null,
                Math.Min(sentence.First, said.From),
                Math.Max(sentence.Last, said.To),
                ReadingRule.Said.By($"“{said.Words}”"));
        }

        foreach (var clause in notes.Clauses)
        {
            if (Accused(notes, clause) is { } accusation)
            {
                yield return accusation;
            }
        }
    }

    // "X accused Y of blocking ...", "X criticized Y for ..."
    private static Finding? Accused(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Accuse.Has(clause.Lemma) || clause.Subjects.Count == 0 || clause.Passive
            || !notes.Cast.IsActor(clause.Subjects[0]) || !Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var sentence = text.SentenceOf(clause.Verb);
        var (start, end) = text.Characters(clause.Verb, Math.Min(text.RightEdge(clause.Verb), sentence.Last));
        return new Finding(
            clause.Verb,
            new Matter.Statement(notes.Cast.Slots(text, clause.Subjects[0]).First(), Passage.In(text.Text, start, end)),
            Status.Asserted,
            Circumstances.When(notes, clause.Verb),
            null,
            sentence.First,
            sentence.Last,
            ReadingRule.Accused.By($"“{clause.Lemma}”"));
    }
}
