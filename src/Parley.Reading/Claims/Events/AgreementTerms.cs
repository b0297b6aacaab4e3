using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Agreements that are told by what they lay down: "Under the deal, Salih would keep the presidency".</summary>
internal static class AgreementTerms
{
    /// <summary>"Under the deal, Salih would keep the presidency, while Bako would head a council": what a deal that there is lays down.</summary>
    internal static IEnumerable<Finding> Foreseen(Notebook notes)
    {
        var text = notes.Text;
        foreach (var clause in notes.Clauses)
        {
            if (clause is not { Modal: "will" or "would", Negated: false, Passive: false, Subjects: [var first, ..] } || text.Tokens[clause.Verb].Dep is not "ROOT" || text.ChildrenBy(clause.Verb, "prep").FirstOrDefault(p => p < first && text.Lower(p) is "under", -1) is not (>= 0 and var under)
                || text.SentenceOf(under).First != under || text.Child(under, "pobj") is not (>= 0 and var noun) || !IsMade(notes, noun))
            {
                continue;
            }

            var doing = text.ChildrenBy(clause.Verb, "advcl", "conj").Where(v => notes.Clauses.TryAt(v, out var other) && other is { Modal: "will" or "would" }).SelectMany(v => notes.Clauses.At(v)!.Subjects);
            var sides = PartySides.Distinct(clause.Subjects.Concat(doing).Distinct().SelectMany(s => notes.Cast.IsActor(s) ? PartySides.Parties(notes, s) : WordList.Group.Has(text, s) ? [notes.Cast.Slot(text, s)] : []));
            List<EntitySlot> own = AgreementClaims.SidesOf(notes, noun);
            yield return AgreementClaims.Make(notes, clause.Verb, own.Count > 1 ? own : [.. sides], (text.LeftEdge(first), text.SentenceOf(clause.Verb).Last), AgreementState.Reached, ReadingRule.AgreementWithVerb.By($"under the “{text.Tokens[noun].Text}”"), clause.Verb);
        }
    }

    // "the deal", "the peace agreement", but not "the proposed deal" or "a deal being discussed".
    private static bool IsMade(Notebook notes, int noun)
    {
        var text = notes.Text;
        return AgreementClaims.IsAgreement(text, noun) && !WordList.Proposal.Has(text, noun) && text.Child(noun, "det") is >= 0 and var article && text.Lower(article) is "the"
            && text.Child(noun, "relcl") < 0 && !text.ChildrenBy(noun, "amod", "nmod", "compound").Any(a => WordList.BodyToBe.Has(text.Lower(a)) || text.Lower(a) is "draft") && text.ChildrenBy(noun, "acl").All(a => WordList.Sign.Has(text.Lemma(a)) || WordList.Reach.Has(text.Lemma(a)));
    }
}
