using System.Globalization;
using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>Reads one party's profile, linear (<c>issue &gt; item[evaluation]</c>, <c>weight</c>) or of hyper-rectangles.</summary>
internal static class GeniusProfile
{
    /// <summary>The party; null where anything in the profile is wrong, which has been told then.</summary>
    internal static Party? Read(Tag root, string id, string file, List<GeniusIssue> issues, UtilityRule rule, Findings findings)
    {
        var before = findings.Count;
        findings.Place(id, root.At(file));
        var reservation = Number(root.First("reservation") ?? root.Descendants("reservation").FirstOrDefault(), "value", $"the reservation of {id}", file, findings);
        var discount = Number(root.Descendants("discount_factor").FirstOrDefault(), "value", $"the discount of {id}", file, findings);
        var type = root.Value("type")?.ToLowerInvariant();
        Preferences? preferences = null;
        switch (type)
        {
            case null or "linear" or "any":
                preferences = Linear(root, id, file, issues, rule, findings);
                break;
            case "nonlinear":
                preferences = GeniusRectangles.Read(root, id, file, issues, rule, findings);
                break;
            default:
                findings.Add(ScenarioProblems.NotSupported(
                    $"the utility space of {id} is of type {Node.Shown(type)}", "a linear one, or type=\"nonlinear\" with hyper-rectangles", root.At(file)));
                break;
        }

        if (preferences is null || findings.IsFatalSince(before))
        {
            return null;
        }

        var place = root.Descendants("reservation").FirstOrDefault()?.At(file);
        if (place is not null)
        {
            findings.Place($"{id}.reservation", place);
        }

        return new(new(id), id, new(reservation ?? 0), discount, preferences);
    }

    /// <summary>An attribute that must be a number where its element is there; null where it is not.</summary>
    internal static Amount? Number(Tag? element, string attribute, string what, string file, Findings findings)
    {
        if (element is null)
        {
            return null;
        }

        var text = element.Value(attribute);
        if (Amount.TryParse(text, out var value))
        {
            return value;
        }

        findings.Add(text is null
            ? ScenarioProblems.Missing(what, $"{element.Name}[{attribute}], a number", element.At(file))
            : ScenarioProblems.WrongType(what, $"\"{Node.Shown(text)}\"", "a number", element.At(file)));
        return null;
    }

    private static Preferences Linear(Tag root, string id, string file, List<GeniusIssue> issues, UtilityRule rule, Findings findings)
    {
        var elements = root.Descendants("issue").ToList();
        var scores = new List<Scores>();
        foreach (var issue in issues)
        {
            var name = issue.Issue.Id.Value;
            var element = elements.Find(e => e.Value("name") == name)
                ?? elements.Find(e => e.Value("index") == issue.Index.ToString(CultureInfo.InvariantCulture));
            if (element is null)
            {
                findings.Add(ScenarioProblems.Mismatch($"the profile has no issue \"{Node.Shown(name)}\"; expected every issue of the domain", root.At(file)));
                continue;
            }

            findings.Place($"{id}.scores.{name}", element.At(file));
            scores.Add(issue.Issue.Range is null ? Evaluations(element, issue, id, file, findings) : Line(element, issue.Issue, id, file, findings));
        }

        foreach (var extra in elements.Where(e => e.Value("name") is { } n && !issues.Exists(i => i.Issue.Id.Value == n || i.Index.ToString(CultureInfo.InvariantCulture) == e.Value("index"))))
        {
            findings.Add(ScenarioProblems.PassedOver(
                $"issue \"{Node.Shown(extra.Value("name")!)}\" is not in the domain and is passed over", extra.At(file)));
        }

        var (weights, constant) = Weights(root, id, file, issues, rule, findings);
        if (rule.Scale == Scale.Negmas)
        {
            constant += Unnamed(root, id, file, issues, findings);
        }

        return scores.Count == issues.Count ? new(weights, [.. scores], [], [], constant) : new(weights, [], [], []);
    }

    private static Scores.Numbers Evaluations(Tag element, GeniusIssue numbered, string id, string file, Findings findings)
    {
        var issue = numbered.Issue;
        var places = findings.Options($"{id}.scores.{issue.Id}", file, issue);
        var worth = new Amount?[issue.Options.Count];
        foreach (var item in element.Named("item"))
        {
            var option = item.Attribute("value") ?? "";
            if (numbered.Place(option) is not { } place)
            {
                findings.Add(ScenarioProblems.PassedOver(
                    $"item \"{Node.Shown(option)}\" of {issue.Id} is not in the domain and is passed over", item.At(file)));
            }
            else if (item.Value("evaluation") is { } text)
            {
                // What is no number is told in words that are worth their cost only then.
                var known = Amount.TryParse(text, out var value) ? value
                    : Number(item, "evaluation", $"the evaluation of \"{Node.Shown(option)}\" of {issue.Id} for {id}", file, findings);
                if (worth[place] is null)
                {
                    worth[place] = known ?? Amount.Zero;
                    places.Add(place, item.At(file));
                }
            }
        }

        // GENIUS itself reads such a profile; what it does not name is worth nothing there.
        for (var n = 0; n < worth.Length; n++)
        {
            if (worth[n] is null)
            {
                findings.Add(ScenarioProblems.Quirk($"{id} gives no evaluation for \"{Node.Shown(issue.Options[n].Value)}\" of {issue.Id}; it counts as 0", element.At(file)));
            }
        }

        return new([.. worth.Select(w => new Figure(w ?? Amount.Zero))]);
    }

    private static Scores.Line Line(Tag element, Issue issue, string id, string file, Findings findings)
    {
        var place = element.At(file);
        if (element.First("evaluator") is not { } evaluator)
        {
            findings.Add(ScenarioProblems.NoScore($"integer issue {issue.Id} for {id}", place));
            return new(0, 0);
        }

        var type = evaluator.Value("ftype", "type")?.ToLowerInvariant();
        if (type is not (null or "linear" or "constant"))
        {
            findings.Add(ScenarioProblems.NotSupported($"the evaluator of {issue.Id} for {id} is of type {Node.Shown(type)}", "linear or constant", place));
            return new(0, 0);
        }

        var what = $"of {issue.Id} for {id}";
        var offset = Number(evaluator, evaluator.Value("offset") is null ? "parameter0" : "offset", $"the offset {what}", file, findings);
        var slope = type == "constant" ? 0 : Number(evaluator, evaluator.Value("slope") is null ? "parameter1" : "slope", $"the slope {what}", file, findings);
        return new(offset ?? 0, slope ?? 0);
    }

    private static (Weights Weights, Amount Constant) Weights(
        Tag root, string id, string file, List<GeniusIssue> issues, UtilityRule rule, Findings findings)
    {
        var byIndex = new Dictionary<int, Amount>();
        foreach (var element in root.Descendants("weight"))
        {
            var text = element.Value("index");
            if (!int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index))
            {
                findings.Add(ScenarioProblems.WrongType($"the index of a weight of {id}", text is null ? "missing" : $"\"{Node.Shown(text)}\"", "the number of an issue", element.At(file)));
            }
            else if (Number(element, "value", $"weight {index} of {id}", file, findings) is { } weight)
            {
                byIndex[index] = weight;
                if (issues.Find(i => i.Index == index) is { } issue)
                {
                    findings.Place($"{id}.weights.{issue.Issue.Id}", element.At(file));
                }
            }
        }

        foreach (var issue in issues.Where(i => !byIndex.ContainsKey(i.Index)))
        {
            var counts = rule.Scale == Scale.Negmas ? 1 : 0;
            findings.Add(ScenarioProblems.Quirk($"{id} has no weight for issue {issue.Issue.Id}; it counts as {counts}", root.At(file)));
            byIndex[issue.Index] = counts;
        }

        var last = issues.Select(i => i.Index).DefaultIfEmpty().Max();
        var constant = rule.Scale == Scale.Negmas
            ? byIndex.Where(w => w.Key > last).Aggregate(Amount.Zero, (sum, w) => sum + w.Value)
            : 0;
        return (new Weights.Numbers([.. issues.Select(i => new Figure(byIndex[i.Index]))]), constant);
    }

    // NegMAS makes an issue of one value of every number that is left out, and that value is worth 1 to everybody.
    private static Amount Unnamed(Tag root, string id, string file, List<GeniusIssue> issues, Findings findings)
    {
        var missing = Enumerable.Range(1, Math.Max(0, issues.Select(i => i.Index).DefaultIfEmpty().Max())).Count(n => !issues.Exists(i => i.Index == n));
        if (missing == 0 || issues.TrueForAll(i => i.Issue.Range is not null))
        {
            return 0;
        }

        findings.Add(ScenarioProblems.Quirk(
            $"the domain's issues leave out {missing} of their numbers; as NegMAS reads it, every package is worth {missing} more to {id}", root.At(file)));
        return missing;
    }
}
