using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Agreements that sides did not come to: "failed to agree on borders", "could not agree who", "were unable to reach a deal on borders", "a pact has yet to be signed".</summary>
internal static class MissedAgreements
{
    internal static Finding? Of(Notebook notes, Clause clause) => NotAgreed(notes, clause) ?? NotReached(notes, clause) ?? Outstanding(notes, clause);

    // "Chad and Niger failed to agree on borders", "have not agreed on borders"
    private static Finding? NotAgreed(Notebook notes, Clause clause)
    {
        if (clause.Lemma is not ("agree" or "agree on" or "settle") || Missing(notes, clause) is not { } missing || !AreTwo(notes, missing) || AgreementClaims.AgreedOn(notes.Text, clause.Verb) is not { } content || content.First < clause.Verb)
        {
            return null;
        }

        return Made(notes, clause, missing, (content.First, Circumstances.WithoutOccasion(notes.Text, content.First, content.Last)), clause.Lemma);
    }

    // "The sides failed to reach a deal on borders": what there is no deal on, where the words tell it.
    private static Finding? NotReached(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return WordList.Reach.Has(clause.Lemma) && !clause.Passive && clause.Objects is [var deal, ..] && WordList.Agreement.Has(text, deal) && text.PrepositionObject(deal, "on", "over") >= 0
            && Missing(notes, clause) is { } missing && AreTwo(notes, missing)
                ? Made(notes, clause, missing, (text.LeftEdge(deal), text.End(deal)), clause.Lemma)
                : null;
    }

    // "A final pact has yet to be signed", "is yet to be signed"
    private static Finding? Outstanding(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var above = text.Tokens[clause.Verb] is { Dep: "xcomp", Head: var upper } && text.Lemma(upper) is "have" or "be" ? upper : -1;
        var pact = clause.Passive && clause.Objects is [var own, ..] ? own : above >= 0 ? text.Child(above, "nsubj", "nsubjpass") : -1;
        return pact >= 0 && (WordList.Reach.Has(clause.Lemma) || clause.Lemma is "sign" or "agree") && text.HasTo(clause.Verb) && text.ChildrenBy(clause.Verb, "advmod").Concat(above >= 0 ? text.ChildrenBy(above, "advmod") : []).Any(a => text.Lower(a) is "yet")
            && WordList.Agreement.Has(text, pact) && !WordList.Truce.Has(text, pact)
                ? Made(notes, clause, [], (text.LeftEdge(pact), text.NounPhrase(pact).Last), "yet")
                : null;
    }

    // Who did not, where a verb is denied, could not be done, or failed to be; null where it was done or is only feared.
    private static Seq<int>? Missing(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is { Negated: true, Modal: "" or "could" or "can" } && text.Tokens[clause.Verb].Dep is not ("relcl" or "advcl" or "acl"))
        {
            return clause.Subjects;
        }

        if (text.Tokens[clause.Verb] is not { Dep: "xcomp", Head: var above } || !text.HasTo(clause.Verb))
        {
            return null;
        }

        var unable = text.Lower(above) is "unable" && text.Tokens[above] is { Dep: "acomp", Head: var be } ? be : -1;
        return notes.Clauses.TryAt(unable >= 0 ? unable : above, out var failing) && failing is { Negated: false, Modal: "" } && failing.Tense == Tense.Past && (unable >= 0 || failing.Lemma is "fail") ? failing.Subjects : null;
    }

    private static bool AreTwo(Notebook notes, Seq<int> who) =>
        PartySides.Distinct(who.SelectMany(s => PartySides.Parties(notes, s))).Count > 1 || who.Any(s => WordList.SideOfTwo.Has(notes.Text.Lemma(s)) && notes.Text.Tokens[s].Tag is "NNS");

    private static Finding Made(Notebook notes, Clause clause, Seq<int> who, (int First, int Last) content, string word) =>
        AgreementClaims.Make(notes, clause.Verb, [.. PartySides.Distinct(who.SelectMany(s => PartySides.Parties(notes, s)))], content, AgreementState.Stalled, ReadingRule.NotAgreed.By($"“{word}”"), clause.Verb);
}
