using System.Globalization;
using System.Text;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Yaml;

/// <summary>
/// Writes a scenario in Parley's own format. Reading what was written gives an equal scenario; the same scenario gives the same text. Only
/// scenarios on Parley's scale can be written: other files' points are not of 0 to 100.
/// </summary>
public static class ParleyYamlWriter
{
    /// <exception cref="ArgumentException">The scenario follows another rule than <see cref="UtilityRule.Parley"/>.</exception>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.Rule != UtilityRule.Parley)
        {
            throw new ArgumentException("Only a scenario on Parley's own scale can be written in its format.", nameof(scenario));
        }

        var to = new StringBuilder();
        to.Append("parley: ").Append(ParleyYaml.Format).Append('\n');
        if (scenario.Title is { } title)
        {
            to.Append("title: ").Append(Word(title)).Append('\n');
        }

        to.Append("parties:\n");
        foreach (var party in scenario.Parties)
        {
            var reservation = party.Reservation is { } r ? $", reservation: {r}" : "";
            to.Append("  ").Append(Word(party.Id.Value)).Append(": { name: ").Append(Word(party.Name)).Append(reservation).Append(" }\n");
        }

        to.Append("issues:\n");
        foreach (var issue in scenario.Issues)
        {
            var track = issue.Track is { } t ? $"track: {Word(t)}, " : "";
            to.Append("  ").Append(Word(issue.Id.Value)).Append(": { ").Append(track)
                .Append("options: ").Append(List(issue.Options.Select(o => o.Value))).Append(" }\n");
        }

        to.Append("preferences:\n");
        foreach (var party in scenario.Parties)
        {
            Write(to, party, scenario.Issues);
        }

        if (scenario.Sources.Count > 0)
        {
            to.Append("sources:\n");
            foreach (var source in scenario.Sources)
            {
                to.Append("  ").Append(Word(source.Entry)).Append(": ").Append(List(source.From)).Append('\n');
            }
        }

        return to.ToString();
    }

    private static void Write(StringBuilder to, Party party, Seq<Issue> issues)
    {
        var preferences = party.Preferences;
        to.Append("  ").Append(Word(party.Id.Value)).Append(":\n    weights: ");
        to.Append(preferences.Weights.Match(
            n => Map(issues.Zip(n.Of, (i, f) => (i.Id.Value, f.ToString()))),
            o => List(o.BestFirst.Select(i => i.Value)))).Append('\n');
        to.Append("    scores:\n");
        foreach (var (issue, scores) in issues.Zip(preferences.Scores))
        {
            to.Append("      ").Append(Word(issue.Id.Value)).Append(": ").Append(scores.Match(
                n => Map(issue.Options.Zip(n.Of, (o, f) => (o.Value, f.ToString()))),
                o => List(o.BestFirst.Select(x => x.Value)),
                _ => throw new ArgumentException("Parley's format has no straight lines."))).Append('\n');
        }

        if (preferences.Together.Count > 0)
        {
            to.Append("    together:\n");
            foreach (var term in preferences.Together)
            {
                to.Append("      - { when: ").Append(Bundle(term.When)).Append(", add: ").Append(term.Add).Append(" }\n");
            }
        }

        if (preferences.RedLines.Count > 0)
        {
            to.Append("    red lines:\n");
            foreach (var line in preferences.RedLines)
            {
                to.Append("      - ").Append(Bundle(line)).Append('\n');
            }
        }
    }

    private static string Bundle(Bundle bundle) => Map(bundle.Parts.Select(p =>
        (p.Issue.Value, p.Options.Count == 1 ? Word(p.Options[0].Value) : List(p.Options.Select(o => o.Value)))));

    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        $"{{ {string.Join(", ", entries.Select(e => $"{Word(e.Key)}: {e.Value}"))} }}";

    private static string List(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(Word))}]";

    /// <summary>A word as it is where YAML reads it as itself, else in double quotes.</summary>
    public static string Word(string text)
    {
        var plain = text.Length > 0 && (char.IsLetter(text[0]) || char.IsAsciiDigit(text[0])) && text[^1] != ' '
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '(' or ')' or '\'')
            && text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n");
        if (plain)
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                > 0xFFFF => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ when Rune.IsControl(rune) || rune.Value is 0x85 or 0x2028 or 0x2029 or 0xFEFF =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append((char)rune.Value),
            };
        }

        return quoted.Append('"').ToString();
    }
}
