using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>
/// Whether a team was sent at all: "the team led by X" is known to be there whatever becomes of it, but "a team led by X" that a side refused to send,
/// might send or was asked for is none, and one that it will send is planned.
/// </summary>
internal static class TeamsSent
{
    /// <summary>The claim with the status that the words above the team give it; null where they leave no team.</summary>
    internal static Finding? Judged(Notebook notes, Finding finding)
    {
        var text = notes.Text;
        var trigger = finding.Trigger;
        var team = Seating.IsTeam(text, trigger) ? trigger : text.Tokens[trigger] is { Dep: "acl" or "relcl", Head: var led } && Seating.IsTeam(text, led) ? led : -1;
        if (team < 0)
        {
            return text.IsVerb(trigger) && Retractions.Of(text, trigger) is not null ? null : finding;
        }

        // Whose it is, or "the", tells that it is known.
        if (!text.HasNo(team) && !text.ChildrenBy(team, "det").Any(d => WordList.OpeningArticle.Has(text.Lower(d))))
        {
            return finding;
        }

        if (!Realities.OfThing(text, team).IsReal)
        {
            return null;
        }

        var governor = text.Tokens[team].Dep is "dobj" or "nsubjpass" or "pobj" or "attr" ? text.Governor(team).Verb : -1;
        return governor < 0 || !notes.Clauses.TryAt(governor, out var clause) ? finding : Under(notes, finding, clause, text.Tokens[team].Head == governor);
    }

    private static Finding? Under(Notebook notes, Finding finding, Clause clause, bool isObject)
    {
        var text = notes.Text;
        var stands = Stances.OfVerb(clause.Lemma).Count > 0 && !isObject;
        if (clause.Negated || Realities.IsHedge(clause.Modal) || clause.Modal is "should" or "must" || stands || Retractions.Of(text, clause.Verb) is not null)
        {
            return null;
        }

        if (text.HasTo(clause.Verb) && text.Tokens[clause.Verb] is { Dep: "xcomp" or "ccomp" or "acl", Head: var above })
        {
            return WordList.Resolved.Has(text.Lemma(above)) ? finding with { Status = Status.Planned } : WordList.AsReal.Has(text.Lemma(above)) ? finding : null;
        }

        return text.Tokens[clause.Verb] is { Tag: "VBG", Dep: "xcomp" or "pcomp" } ? null
            : clause.Tense == Tense.Future ? finding with { Status = Status.Planned }
            : finding;
    }
}
