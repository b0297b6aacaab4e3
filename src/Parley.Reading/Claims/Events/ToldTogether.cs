using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Which verbs of harm tell of an attack that another verb of the sentence tells of: one attack, one incident.</summary>
internal static class ToldTogether
{
    // "died when their truck hit a mine", "were wounded when police fired": told with the harm.
    internal static bool IsWithHarm(Notebook notes, Clause clause) =>
        notes.Text.Tokens[clause.Verb] is { Dep: "advcl", Head: var harm } && notes.Clauses.TryAt(harm, out var done) && Cause(notes, done) == clause.Verb;

    // The verb of the attack in a "when" under a verb of harm that names nobody who did it; or -1.
    internal static int Cause(Notebook notes, Clause harm)
    {
        var text = notes.Text;
        if (!(harm.Lemma is "die" or "perish" || (harm.Passive && harm.Subjects.Count == 0 && (harm.Lemma is "kill" || WordList.LesserHarm.Has(harm.Lemma)))) || !Realities.OfForceTold(notes.Clauses, harm).IsReal)
        {
            return -1;
        }

        return text.ChildrenBy(harm.Verb, "advcl").FirstOrDefault(
            v => text.Child(v, "advmod", "mark") is >= 0 and var when && text.Lower(when) is "when" or "as" or "after" && notes.Clauses.TryAt(v, out var attack)
                && (WordList.Violent.Has(attack.Lemma) || (WordList.ViolentWithHarm.Has(attack.Lemma) && ForceVerbs.HasHarm(notes, attack))) && Realities.OfForce(notes.Clauses, attack).IsReal, -1);
    }

    /// <summary>"A bomb went off in Lamu, killing five": the verb that the harm is told with, and which tells where and when and by what; or -1.</summary>
    internal static int Main(Notebook notes, Clause clause) =>
        notes.Text.Tokens[clause.Verb] is { Dep: "advcl", Tag: "VBG", Head: var main } && main < clause.Verb && notes.Text.IsVerb(main) && notes.Text.Child(clause.Verb, "nsubj", "mark") < 0 && WordList.HarmDone.Has(clause.Lemma) ? main : -1;

    internal static bool IsSecondHarm(Notebook notes, Clause clause)
    {
        var token = notes.Text.Tokens[clause.Verb];

        // "civilians who were killed and those who were injured"
        if (token.Dep == "relcl" && WordList.LesserHarm.Has(clause.Lemma) && notes.Text.Lower(token.Head) == "those" && notes.Text.Tokens[token.Head].Dep == "conj")
        {
            return Enumerable.Range(notes.Text.LeftEdge(notes.Text.FirstConjunct(token.Head)), Math.Max(0, token.Head - notes.Text.LeftEdge(notes.Text.FirstConjunct(token.Head))))
                .Any(i => notes.Text.Lemma(i) is "kill" && notes.Text.Tokens[i].Dep == "relcl");
        }

        // "shelled the town, killing 12 people": what the attack did is told with it.
        if (token is { Dep: "advcl", Tag: "VBG" } && WordList.HarmDone.Has(clause.Lemma) && notes.Clauses.TryAt(token.Head, out var attack) && ForceVerbs.IsForce(notes, attack))
        {
            return true;
        }

        // "12 people have been killed and dozens injured", whatever the parser hung the second under.
        var above = token is { Dep: "acl" } && notes.Text.Tokens[token.Head] is { Dep: "conj" } counted && notes.Text.IsVerb(counted.Head) ? counted.Head : token.Dep == "conj" ? token.Head : -1;
        return above >= 0 && WordList.LesserHarm.Has(clause.Lemma) && notes.Clauses.TryAt(above, out var first)
            && first.Lemma is "kill" or "wound" or "injure" && (notes.Text.Child(clause.Verb, "nsubj", "nsubjpass") < 0 || notes.Text.Child(clause.Verb, "aux", "auxpass") < 0) && Realities.OfForceTold(notes.Clauses, first).IsReal;
    }
}
