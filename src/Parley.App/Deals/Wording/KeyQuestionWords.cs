using System.Globalization;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.Deals;

namespace Parley.App.Deals.Wording;

/// <summary>Puts the question whose answer would tell most as a mediator could ask it.</summary>
internal static class KeyQuestionWords
{
    internal static string Question(DealsAnswer answer, RobustAnswer robust, KeyQuestion ask)
    {
        var (scenario, question) = (answer.Scenario, ask.Question);
        var party = scenario.Parties[question.Party];
        switch (question.About)
        {
            case Unknown.Weight:
                return $"How much does {party.Name} value {scenario.Issues[question.Issue].Id} against {scenario.Issues[Against(answer, robust, ask)].Id}?";
            case Unknown.Score:
                var issue = scenario.Issues[question.Issue];
                return $"On {issue.Id}, how good is \"{issue.Options[question.Option]}\" for {party.Name}{Between(party, question)}?";
            case Unknown.Term:
                var when = PackageWords.Bundle(party.Preferences.Together[question.Issue].When);
                return $"How much more, or less, is a package worth to {party.Name} when it has {when} together?";
            default:
                return $"What is no deal worth to {party.Name}?";
        }
    }

    /// <summary>What hangs on the answer.</summary>
    internal static string Consequence(DealsAnswer answer, RobustAnswer robust, KeyQuestion ask)
    {
        var middle = ask.Middle.ToString(ask.Question.About == Unknown.Weight ? "0%" : "0.0", CultureInfo.InvariantCulture);
        var scale = ask.Question.About switch
        {
            Unknown.Weight => $"less than {middle} of what all issues matter to it",
            Unknown.Score => $"less than {middle} on its scale of 0 to 100",
            _ => $"less than {middle}",
        };
        var byAccepting = ask.By == Ranking.AllAccept;
        var stands = byAccepting ? "is accepted by all most often" : "has the greatest product of gains most often";
        var (below, above) = (robust.Numbers[ask.BestBelow], robust.Numbers[ask.BestAbove]);
        var now = robust.Result.Packages.Max(p => (byAccepting ? p.AllAccept : p.Nash).Value);
        return $"If the answer is {scale}, package {below} {stands}; if not, package {above}. Choosing by the answer is right in {Percent(now + ask.Gain)} of the draws, choosing without it in {Percent(now)}.";
    }

    private static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    // The weightiest other issue that sets the two packages apart; of all others, where it alone does.
    private static int Against(DealsAnswer answer, RobustAnswer robust, KeyQuestion ask)
    {
        var (below, above) = (answer.Outcome(robust.Numbers[ask.BestBelow]), answer.Outcome(robust.Numbers[ask.BestAbove]));
        var scores = answer.Domain.Parties[ask.Question.Party].Scores;
        var others = Enumerable.Range(0, scores.Count).Where(i => i != ask.Question.Issue);
        return others.OrderBy(i => below[i] == above[i]).ThenByDescending(i => scores[i].Aggregate((a, b) => a > b ? a : b)).ThenBy(i => i).First();
    }

    private static string Between(Party party, Question question) => party.Preferences.Scores[question.Issue].Match(
        _ => " on its scale of 0 to 100",
        o => $", between \"{o.BestFirst[0]}\" (100) and \"{o.BestFirst[o.BestFirst.Count - 1]}\" (0)",
        _ => "");
}
