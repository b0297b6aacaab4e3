using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios.Exact;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Deals.Wording;

/// <summary>Where most numbers are open: what is certain all the same, what would have to be known, and the one question to ask.</summary>
internal static class OpenWords
{
    internal const string Certain = "Certain, whatever the open numbers are";
    internal const string Unknown = "What would have to be known";
    internal const string Ask = "The one question to ask first";

    /// <summary>What each party would rather have, issue by issue, in the order of the scenario; where nothing is certain, one line that says so.</summary>
    internal static IReadOnlyList<string> CertainLines(DealsAnswer answer)
    {
        var scenario = answer.Scenario;
        if (ScenarioRanges.Of(scenario) is not { } open)
        {
            return [];
        }

        var lines = scenario.Issues.Select((issue, i) => (issue.Id, Wishes: scenario.Parties.Select((p, n) => (p.Name, Option: First(open.Parties[n], i) is { } o ? issue.Options[o].Value : null)).Where(x => x.Option is not null).ToList()))
            .Where(x => x.Wishes.Count > 0)
            .Select(x => $"{x.Id}: " + string.Join("; ", x.Wishes.GroupBy(w => w.Option!).Select(g => $"{InWords.List([.. g.Select(w => w.Name)])} would rather have \"{g.Key}\" than anything else on it"))
                + (x.Wishes.Count < scenario.Parties.Count ? "." : x.Wishes.Select(w => w.Option).Distinct().Count() == 1 ? "; so all want the same." : "; so they are opposed."))
            .ToList();
        if (answer.Probe?.Zone is { Possible: 0 })
        {
            lines.Add("No package at all can be accepted by every party.");
        }

        return lines.Count > 0 ? lines : ["Nothing: on no issue is a party told to want one option more than the others, whatever the open numbers are."];
    }

    /// <summary>By party: its numbers that may be anything.</summary>
    internal static IReadOnlyList<string> UnknownLines(DealsAnswer answer) => [.. answer.Scenario.Parties.Select(p => Open(p, answer.Scenario)).OfType<string>()];

    /// <summary>The question, without which package would come first by the answer.</summary>
    internal static string? Question(DealsAnswer answer)
    {
        if (answer.Probe is { Result.Ask: { } ask } probe)
        {
            return KeyQuestionWords.Question(answer, probe, ask);
        }

        var unsaid = answer.Scenario.Parties.Where(p => p.Reservation is { } r && OpenNumbers.IsOpen(r)).Select(p => p.Name).ToList();
        return unsaid.Count == 0 ? null : $"What is no deal worth to {InWords.List(unsaid)}? While that may be anything, no package is acceptable to {(unsaid.Count == 1 ? "it" : "them")} for certain.";
    }

    private static int? First(UncertainParty party, int issue)
    {
        var scores = party.Scores[issue];
        var first = Enumerable.Range(0, scores.Count).Where(o => scores.Count > 1 && Enumerable.Range(0, scores.Count).All(x => x == o || scores[x].High < scores[o].Low)).ToList();
        return first.Count == 1 ? first[0] : null;
    }

    private static string? Open(Party party, Scenario scenario)
    {
        var weights = party.Preferences.Weights.Match(n => n.Of.Count(OpenNumbers.IsOpen), _ => 0);
        var scores = party.Preferences.Scores.Select(s => s.Match(n => n.Of.Count(OpenNumbers.IsOpen), _ => 0, _ => 0)).ToList();
        var on = scenario.Issues.Where((_, i) => scores[i] > 0).Select(i => $"{i.Id}").ToList();
        string?[] open =
        [
            party.Reservation is { } r && OpenNumbers.IsOpen(r) ? "what no deal is worth to it" : null,
            weights > 1 ? weights == scenario.Issues.Count ? "how it weighs the issues against each other" : $"how it weighs {weights} of the issues" : null,
            on.Count == 0 ? null : on.Count == scenario.Issues.Count && on.Count > 1 ? $"how good it finds options on every issue ({scores.Sum()} numbers)" : $"how good it finds options on {InWords.List(on)}",
        ];
        var told = open.OfType<string>().ToList();
        return told.Count == 0 ? null : $"{party.Name}: {string.Join("; ", told)}.";
    }
}
