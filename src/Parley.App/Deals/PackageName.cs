using System.Globalization;
using System.Text;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Deals;

/// <summary>Reads the package that a user names: a number of the table, or an option for each issue.</summary>
internal static class PackageName
{
    private const string Form = "a number of the table, or issue=option,issue=option and so on";

    /// <summary>
    /// <c>issue=option</c> for each issue, in any order, with a comma or semicolon between; white space around names does not count; a name with any of <c>, ; = "</c> in it
    /// stands in double quotes, and a double quote within those is written twice.
    /// </summary>
    /// <returns>The package, or all that is wrong with it.</returns>
    internal static (Seq<int>? Outcome, Seq<ScenarioProblem> Problems) Read(DealsAnswer answer, string text)
    {
        if (text.Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit))
        {
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= answer.Numbered
                ? (answer.Outcome(number), [])
                : (null, [Problem("D033", answer.Numbered == 0
                    ? $"there is no package {digits}, as there is none in the table; expected issue=option for each issue"
                    : $"there is no package {digits}; expected 1 to {answer.Numbered}{(answer.RobustAsked ? "" : " (--robust adds more)")}")]);
        }

        if (Pairs(text) is not { } pairs)
        {
            return (null, [Problem("D030", $"\"{Shown(text)}\" is no package; expected {Form}, with names that hold , ; = or \" in double quotes")]);
        }

        return Match(answer, pairs);
    }

    private static (Seq<int>? Outcome, Seq<ScenarioProblem> Problems) Match(DealsAnswer answer, List<(string Issue, string Option)> pairs)
    {
        var issues = answer.Scenario.Issues;
        var (chosen, problems) = (new int[issues.Count], new List<ScenarioProblem>());
        Array.Fill(chosen, -1);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, option) in pairs)
        {
            var issue = Place(issues.Select(i => i.Id.Value), name);
            if (issue < 0)
            {
                problems.Add(Problem("D031", $"there is no issue \"{Shown(name)}\"; expected {AnyOf(issues.Select(i => i.Id.Value))}"));
                continue;
            }

            if (!named.Add(name))
            {
                problems.Add(Problem("D032", $"{name} is settled twice; expected each issue once"));
                continue;
            }

            chosen[issue] = Place(issues[issue].Options.Select(o => o.Value), option);
            if (chosen[issue] < 0)
            {
                problems.Add(Problem("D031", $"{name} has no option \"{Shown(option)}\"; expected {AnyOf(issues[issue].Options.Select(o => o.Value))}"));
            }
        }

        foreach (var issue in issues.Where(i => !named.Contains(i.Id.Value)))
        {
            problems.Add(Problem("D032", $"{issue.Id} is not settled; expected {AnyOf(issue.Options.Select(o => o.Value))}"));
        }

        return problems.Count > 0 ? (null, [.. problems]) : (Seq.Create<int>(chosen), []);
    }

    private static int Place(IEnumerable<string> names, string name) => names.Select((n, i) => (n, i)).Where(x => x.n == name).Select(x => x.i + 1).FirstOrDefault() - 1;

    private static List<(string Issue, string Option)>? Pairs(string text)
    {
        var pairs = new List<(string, string)>();
        for (var at = 0; ;)
        {
            if (Name(text, ref at) is not { } issue || at == text.Length || text[at] != '=')
            {
                return null;
            }

            at++;
            if (Name(text, ref at) is not { } option || (at < text.Length && text[at] == '='))
            {
                return null;
            }

            pairs.Add((issue, option));
            if (at == text.Length || ++at == text.Length || text.AsSpan(at).IsWhiteSpace())
            {
                return pairs;
            }
        }
    }

    /// <summary>The name that begins here; afterwards at the mark that ends it. Null where there is none, or a quote is not closed.</summary>
    private static string? Name(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at < text.Length && text[at] == '"')
        {
            var name = new StringBuilder();
            for (at++; at < text.Length; at++)
            {
                if (text[at] != '"')
                {
                    name.Append(text[at]);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    name.Append(text[at++]);
                }
                else
                {
                    at++;
                    var end = text.AsSpan(at).IndexOfAny(",;=");
                    var rest = end < 0 ? text[at..] : text.Substring(at, end);
                    at = end < 0 ? text.Length : at + end;
                    return string.IsNullOrWhiteSpace(rest) && name.Length > 0 ? name.ToString() : null;
                }
            }

            return null;
        }

        var stop = text.AsSpan(at).IndexOfAny(",;=\"");
        stop = stop < 0 ? text.Length : at + stop;
        var plain = text[at..stop].Trim();
        at = stop;
        return plain.Length == 0 || (at < text.Length && text[at] == '"') ? null : plain;
    }

    private static ScenarioProblem Problem(string code, string message) => new(code, message, new("--explain", 0, 0));

    private static string AnyOf(IEnumerable<string> names)
    {
        var all = names.Select(Shown).ToList();
        return all.Count == 1 ? all[0] : $"one of {string.Join(", ", all.Take(20))}{(all.Count > 20 ? $" and {all.Count - 20:N0} more" : "")}";
    }

    private static string Shown(string name)
    {
        var printable = string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return printable.Length > 60 ? Clip.Start(printable, 60) + "…" : printable;
    }
}
