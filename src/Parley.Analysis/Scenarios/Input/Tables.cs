using System.Globalization;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>Takes the parts that formats of other programs have in common.</summary>
internal static class Tables
{
    /// <summary>Options that one issue may have.</summary>
    internal const int MaxOptions = 1_000_000;

    /// <summary>The options of an issue that is a range of whole numbers.</summary>
    internal static Seq<OptionId> Options(WholeRange range) =>
        [.. Enumerable.Range(range.Lower, (int)range.Count).Select(n => new OptionId(n.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>An issue from a list of its values; null, told, where they are no options.</summary>
    internal static Issue? Issue(string name, Node? values, Place parent, Findings findings)
    {
        var what = $"the values of issue {Node.Shown(name)}";
        if (Take.List(values, what, "a list of options", parent, findings) is not { } list)
        {
            return null;
        }

        if (list.Items.Count is 0 or > MaxOptions)
        {
            findings.Add(list.Items.Count == 0
                ? ScenarioProblems.OutOfRange($"the number of values of issue {Node.Shown(name)}", "0", "at least one", list.Place)
                : ScenarioProblems.TooMany($"issue {Node.Shown(name)}", list.Items.Count, MaxOptions, list.Place));
            return null;
        }

        var options = new List<OptionId>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (Take.Text(item, $"a value of issue {Node.Shown(name)}", findings) is not { } option)
            {
                continue;
            }

            if (seen.Add(option))
            {
                options.Add(new(option));
            }
            else
            {
                findings.Add(ScenarioProblems.Twice($"value \"{Node.Shown(option)}\" of issue {Node.Shown(name)}", item.Place));
            }
        }

        return options.Count == 0 ? null : new(new(name), null, [.. options]);
    }

    /// <summary>A number for each option from a mapping; an option it leaves out counts as 0, which is told as a doubt.</summary>
    internal static Scores.Numbers Scores(Node? mapping, Issue issue, string party, Place parent, Findings findings)
    {
        var what = $"the table of {issue.Id} for {party}";
        var map = Take.Map(mapping, what, "a mapping from each option to a number", parent, findings);
        var figures = new List<Figure>();
        var places = map is null ? null : findings.Options($"{party}.scores.{issue.Id}", map.Place.File, issue);
        foreach (var (option, n) in issue.Options.Select((o, n) => (o, n)))
        {
            if (map?[option.Value] is { } value)
            {
                places!.Add(n, value.Place);
                var number = Take.Number(value, () => $"the worth of \"{Node.Shown(option.Value)}\" of {issue.Id} for {party}", null, null, findings);
                figures.Add(new(number ?? 0));
            }
            else
            {
                figures.Add(new(0));
                if (map is not null)
                {
                    findings.Add(ScenarioProblems.Quirk($"{party} gives no worth to \"{Node.Shown(option.Value)}\" of {issue.Id}; it counts as 0", map.Place));
                }
            }
        }

        var known = issue.Options.Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, _) in (map?.Entries ?? []).Where(e => !known.Contains(e.Key.Text)))
        {
            findings.Add(ScenarioProblems.PassedOver($"\"{Node.Shown(key.Text)}\" is no option of {issue.Id} and is passed over", key.Place));
        }

        return new([.. figures]);
    }

    /// <summary>A party's name from its file's where it gives none; a second one of a name gets "-2".</summary>
    internal static PartyId Party(string? given, string file, HashSet<string> ids)
    {
        var name = !string.IsNullOrWhiteSpace(given) ? given : Path.GetFileNameWithoutExtension(file) is { Length: > 0 } stem ? stem : "party";
        var id = name;
        for (var n = 2; !ids.Add(id); n++)
        {
            id = $"{name}-{n}";
        }

        return new(id);
    }
}
