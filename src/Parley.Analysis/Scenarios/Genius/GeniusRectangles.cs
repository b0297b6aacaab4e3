using System.Globalization;
using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>Reads a profile of hyper-rectangles: what a package is worth is the sum of the boxes it lies in, divided by the largest sum.</summary>
internal static class GeniusRectangles
{
    internal static Preferences? Read(Tag root, string id, string file, List<GeniusIssue> issues, UtilityRule rule, Findings findings)
    {
        if (root.Descendants("utility").FirstOrDefault() is not { } utility)
        {
            findings.Add(ScenarioProblems.Missing($"the utility of {id}", "objective > utility[maxutility]", root.At(file)));
            return null;
        }

        var whole = GeniusProfile.Number(utility, "maxutility", $"the largest utility of {id}", file, findings);
        if (whole is { Sign: <= 0 })
        {
            findings.Add(ScenarioProblems.OutOfRange($"the largest utility of {id}", whole.Value.ToString(), "a number above 0", utility.At(file)));
        }

        var terms = utility.Named("ufun").SelectMany(u => Function(u, id, file, issues, findings)).ToList();
        var scores = issues.Select(i => new Scores.Numbers([.. i.Issue.Options.Select(_ => new Figure(0))]));
        return findings.IsFatal
            ? null
            : new(new Weights.Numbers([.. issues.Select(_ => new Figure(0))]), [.. scores], [.. terms], [], 0, rule.Scale == Scale.Genius ? whole : 1);
    }

    private static List<Together> Function(Tag function, string id, string file, List<GeniusIssue> issues, Findings findings)
    {
        var terms = new List<Together>();
        var type = function.Value("type") ?? "PlainUfun";
        var aggregation = function.Value("aggregation") ?? "sum";
        if (type != "PlainUfun" || aggregation != "sum")
        {
            findings.Add(ScenarioProblems.NotSupported(
                $"a function of {id} is a {Node.Shown(type)} with aggregation {Node.Shown(aggregation)}", "a PlainUfun with aggregation sum", function.At(file)));
            return terms;
        }

        var weight = function.Attribute("weight") is null ? 1 : GeniusProfile.Number(function, "weight", $"the weight of a function of {id}", file, findings) ?? 1;
        foreach (var (box, index) in function.Elements.Select((e, i) => (e, i)))
        {
            if (box.Name != "hyperRectangle")
            {
                findings.Add(ScenarioProblems.NotSupported($"a function of {id} holds a {box.Name}", "hyperRectangle elements", box.At(file)));
            }
            else if (GeniusProfile.Number(box, "utility", $"the utility of a hyper-rectangle of {id}", file, findings) is { } worth
                && When(box, id, file, issues, findings) is { } when)
            {
                findings.Place($"{id}.together[{terms.Count}]", box.At(file));
                terms.Add(new(when, new(worth * weight)));
            }
        }

        return terms;
    }

    /// <summary>What a box takes in; null where that is nothing, or it is wrong.</summary>
    private static Bundle? When(Tag box, string id, string file, List<GeniusIssue> issues, Findings findings)
    {
        var chosen = new Dictionary<GeniusIssue, HashSet<OptionId>>();
        foreach (var side in box.Elements)
        {
            if (Side(side, id, file, issues, findings) is not var (issue, options))
            {
                return null;
            }

            if (chosen.TryGetValue(issue, out var known))
            {
                known.IntersectWith(options);
            }
            else
            {
                chosen.Add(issue, [.. options]);
            }
        }

        if (chosen.Values.Any(o => o.Count == 0))
        {
            return null;
        }

        // A box without sides takes in everything; one side that does so says the same.
        return chosen.Count == 0
            ? new([new(issues[0].Issue.Id, issues[0].Issue.Options)])
            : new([.. issues.Where(chosen.ContainsKey).Select(i => new Part(i.Issue.Id, [.. i.Issue.Options.Where(chosen[i].Contains)]))]);
    }

    private static (GeniusIssue Issue, IEnumerable<OptionId> Options)? Side(
        Tag side, string id, string file, List<GeniusIssue> issues, Findings findings)
    {
        var place = side.At(file);
        var name = side.Name;
        if (name is not ("INCLUDES" or "EXCLUDES"))
        {
            findings.Add(ScenarioProblems.NotSupported($"a hyper-rectangle of {id} has a side {name}", "INCLUDES or EXCLUDES", place));
            return null;
        }

        var index = GeniusProfile.Number(side, "index", $"the index of a side of {id}", file, findings);
        var min = GeniusProfile.Number(side, "min", $"the lower end of a side of {id}", file, findings);
        var max = GeniusProfile.Number(side, "max", $"the upper end of a side of {id}", file, findings);
        if (index is not { } i || min is not { } low || max is not { } high)
        {
            return null;
        }

        if (issues.Find(x => x.Index == i) is not { } issue)
        {
            findings.Add(ScenarioProblems.Unknown("issue with index", i.ToString(), issues.Select(x => x.Index.ToString(CultureInfo.InvariantCulture)), place));
            return null;
        }

        // Options of a discrete issue are counted from 0 here.
        var first = issue.Issue.Range?.Lower ?? 0;
        var within = issue.Issue.Options.Select((o, n) => (o, n)).Where(x => (first + x.n >= low && first + x.n <= high) == (name == "INCLUDES"));
        return (issue, within.Select(x => x.o));
    }
}
