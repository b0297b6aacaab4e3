using System.Globalization;
using System.Text;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.App.Deals.Wording;
using Parley.App.Terminal;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Deals.Writers;

/// <summary>Writes an answer for a terminal: parties in columns, packages in rows, and what speaks for each.</summary>
internal static class DealsTable
{
    private const int MostRows = 40;
    private const int WidestName = 14;

    internal static string Of(DealsAnswer answer, int width)
    {
        var to = new StringBuilder();
        Head(to, answer, width);
        Standing(to, answer, width);
        var named = Named(answer);
        var shown = answer.Shown(MostRows);
        if (shown.Count > 0)
        {
            to.Append('\n');
            Wrap.Append(to, answer.Frontier.Method == Method.Exact
                ? (answer.Numbers.AreMost ? "With every open number at its middle, and only so, no other beats these packages, the first to look at when more is known:"
                    : "Packages that no other beats: none is better for one party without being worse for another.")
                : "Packages that stand for those that no other beats, and those picked below:", width, 0, 0);
            to.Append('\n');
            Rows(to, answer, shown, named, width);
        }

        Left(to, answer.Frontier.Points.Count + answer.Besides.Count - shown.Count, width);
        if (answer.Robust is { } robust)
        {
            RobustTable.Append(to, answer, robust, width);
        }

        if (answer.Explained is { } explained)
        {
            ExplainTable.Append(to, answer, explained, width);
        }

        if (answer.Notes.Count > 0)
        {
            to.Append("\nTo know:\n");
            foreach (var note in answer.Notes)
            {
                Wrap.Append(to, "- " + note, width, 0, 2);
            }
        }

        return to.ToString();
    }

    private static void Head(StringBuilder to, DealsAnswer answer, int width)
    {
        var scenario = answer.Scenario;
        var left = answer.Feasible is { } feasible && feasible != answer.Domain.Outcomes ? $", {InWords.Whole(feasible)} within the red lines" : "";
        Wrap.Append(to, $"{scenario.Title ?? "Talks"}: {InWords.Count(scenario.Parties.Count, "party", "parties")}, {InWords.Count(scenario.Issues.Count, "issue", "issues")}, "
            + $"{InWords.Whole(answer.Domain.Outcomes)} packages{left}.", width, 0, 0);
        var scale = scenario.Rule.Scale switch
        {
            Scale.Parley => "What a package is worth is told on each party's own scale, 0 to 100.",
            Scale.Genius => "What a package is worth is told as GENIUS computes it, up to 1.",
            _ => "What a package is worth is told in the points of the files, as NegMAS computes it.",
        };
        Wrap.Append(to, scale, width, 0, 0);
        if (answer.Threat is { } threat)
        {
            var without = scenario.Parties.Select((p, i) => $"{p.Name} {PackageWords.Worth(threat[i], scenario)}");
            Wrap.Append(to, $"No deal counts as: {string.Join(", ", without)}.", width, 0, 0);
        }

        if (answer.Settled.Count > 0 && answer.Frontier.Points.Count > 0)
        {
            to.Append('\n');
            Wrap.Append(to, RobustWords.Caution(answer), width, 0, 0);
        }

        if (answer.Frontier.Method == Method.Approximate && answer.Frontier.Points.Count > 0)
        {
            var share = answer.Frontier.Epsilon.ToDouble().ToString("0.####%", CultureInfo.InvariantCulture);
            Wrap.Append(to, $"The list is approximate: for every package there is one here that gives each party as much, less {share} of its range at most.", width, 0, 0);
        }
    }

    private static void Standing(StringBuilder to, DealsAnswer answer, int width)
    {
        if (!answer.Numbers.AreMost || answer.Frontier.Points.Count == 0)
        {
            return;
        }

        foreach (var (heading, lines) in new[] { (OpenWords.Certain, OpenWords.CertainLines(answer)), (OpenWords.Unknown, OpenWords.UnknownLines(answer)) })
        {
            to.Append('\n').Append(heading).Append(":\n");
            foreach (var line in lines)
            {
                Wrap.Append(to, "- " + line, width, 0, 2);
            }
        }

        if (OpenWords.Question(answer) is { } question)
        {
            to.Append('\n');
            Wrap.Append(to, $"{OpenWords.Ask}: {question}", width, 0, 0);
        }
    }

    private static Dictionary<Seq<Rational>, List<string>> Named(DealsAnswer answer)
    {
        var named = new Dictionary<Seq<Rational>, List<string>>();
        foreach (var (_, words, solution) in answer.Rules)
        {
            foreach (var point in solution?.Points ?? [])
            {
                if (!named.TryGetValue(point.Utilities, out var list))
                {
                    named.Add(point.Utilities, list = []);
                }

                list.Add(solution!.Proof.Match(_ => words, gap => $"{words}; not proven, at most {gap.Width.ToDouble().ToString("G3", CultureInfo.InvariantCulture)} short of it"));
            }
        }

        return named;
    }

    private static void Rows(StringBuilder to, DealsAnswer answer, IReadOnlyList<(int Number, FrontierPoint Point)> points, Dictionary<Seq<Rational>, List<string>> named, int width)
    {
        var scenario = answer.Scenario;
        var heads = scenario.Parties.Select(p => Cut(p.Name)).ToList();
        var cells = points.Select(p => p.Point.Utilities.Select((u, i) =>
            PackageWords.Worth(u, scenario) + (answer.Threat is { } threat && u < threat[i] ? "*" : " ")).ToList()).ToList();
        var widths = heads.Select((h, i) => Math.Max(h.Length + 1, cells.Max(c => c[i].Length))).ToList();
        var numbers = Math.Max("No.".Length, Digits(points[^1].Number).Length);
        var indent = numbers + 2 + widths.Sum(w => w + 1) + 1;
        to.Append("No.".PadLeft(numbers)).Append("  ");
        for (var i = 0; i < heads.Count; i++)
        {
            to.Append(Shown.Isolated((heads[i] + " ").PadLeft(widths[i]))).Append(' ');
        }

        to.Append(" package\n");
        var below = false;
        foreach (var ((number, point), row) in points.Zip(cells))
        {
            to.Append(Digits(number).PadLeft(numbers)).Append("  ");
            for (var i = 0; i < row.Count; i++)
            {
                to.Append(row[i].PadLeft(widths[i])).Append(' ');
                below |= row[i].EndsWith('*');
            }

            to.Append(' ');
            var package = PackageWords.Package(answer, point.Outcome);
            var more = point.Count is { } count && count > 1 ? $" (and {InWords.Whole(count - 1)} worth the same)" : "";
            Hang(to, package + more, indent, width);
            if (named.TryGetValue(point.Utilities, out var rules))
            {
                foreach (var rule in rules)
                {
                    Wrap.Append(to, "> " + rule, Math.Max(width, indent + 40), indent, indent + 2);
                }
            }
        }

        if (below)
        {
            Wrap.Append(to, "* less than no deal is worth to that party", width, 0, 2);
        }
    }

    private static void Left(StringBuilder to, int left, int width)
    {
        if (left > 0)
        {
            Wrap.Append(to, $"{InWords.Count(left, "more such package is", "more such packages are")} not shown; those that are here were picked or stand evenly spread among all. --csv and --json list every one.", width, 0, 0);
        }
    }

    // The first line follows the numbers, so only the others are indented.
    internal static void Hang(StringBuilder to, string text, int indent, int width)
    {
        var lines = new StringBuilder();
        Wrap.Append(lines, text, Math.Max(width, indent + 40), indent, indent);
        to.Append(lines, indent, lines.Length - indent);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Cut(string name) => Clip.Short(Shown.OnOneLine(name), WidestName);
}
