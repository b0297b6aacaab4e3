using System.Globalization;
using Parley.Analysis.Domains;

namespace Parley.App.Deals.Views;

/// <summary>Where things stand in the picture: across as shares of its width, so that words keep their size on any screen; down in pixels.</summary>
public sealed record Picture
{
    internal const double Height = 440;

    private const int MostInCloud = 2000;
    private const int MostDots = 400;

    // Labels are kept apart as if the picture were this wide: on a wider one they are further apart.
    private const double Width = 460;

    private Picture(Seq<Axis> axes, Seq<(double Across, double Down)> cloud, Seq<(double Across, double Down)> dots) => (Axes, Cloud, Dots) = (axes, cloud, dots);

    /// <summary>By party.</summary>
    internal Seq<Axis> Axes { get; }

    /// <summary>For two parties, all feasible packages where they are few enough to show.</summary>
    internal Seq<(double Across, double Down)> Cloud { get; }

    /// <summary>For two parties, points of the frontier that have no mark of their own.</summary>
    internal Seq<(double Across, double Down)> Dots { get; }

    internal static Picture Of(DealsView view)
    {
        var answer = view.Answer;
        var parties = answer.Scenario.Parties.Count;
        var cloud = parties == 2 ? All(answer).ToList() : [];
        var frontier = parties == 2 && answer.Frontier.Points.Count <= MostDots ? answer.Frontier.Points.Select(p => p.Utilities).ToList() : [];
        Seq<Axis> axes = [.. Enumerable.Range(0, parties).Select(p => Axis.Over(
            view.Packages.Select(x => x.Utilities).Concat(cloud).Concat(frontier).Select(u => u[p].ToDouble())
                .Concat(answer.Threat is { } threat ? [threat[p].ToDouble()] : [])))];
        (double, double) At(Seq<Rational> u) => (Math.Round(axes[0].Share(u[0].ToDouble()), 4), Math.Round((1 - axes[1].Share(u[1].ToDouble())) * Height, 1));
        return new(axes, [.. cloud.Select(At).Distinct()], [.. frontier.Except(view.Packages.Select(p => p.Utilities)).Select(At)]);
    }

    internal double Across(int party, Rational value) => Axes[party].Share(value.ToDouble());

    internal double Down(int party, Rational value) => (1 - Axes[party].Share(value.ToDouble())) * Height;

    /// <summary>Labels up and to the right of their points, where a frontier leaves room, and higher where another label is in the way; null for packages that get none.</summary>
    internal IReadOnlyDictionary<ShownPackage, LabelPlace> Labels(DealsView view)
    {
        var places = new Dictionary<ShownPackage, LabelPlace>();
        var taken = new List<(double Left, double Top, double Right, double Bottom)>();
        foreach (var package in view.Packages)
        {
            var (x, y) = (Across(0, package.Utilities[0]) * Width, Down(1, package.Utilities[1]));
            taken.Add((x - 6, y - 6, x + 6, y + 6));
        }

        foreach (var package in view.Packages.OrderByDescending(p => p.Picked.Count).ThenBy(p => p.Number ?? 0))
        {
            var (x, y) = (Across(0, package.Utilities[0]) * Width, Down(1, package.Utilities[1]));
            var wide = (8 * package.Short.Length) + (16 * package.Picked.Count) + 4;
            foreach (var (right, down) in Tries(wide, x))
            {
                var (left, top) = (x + right, y + down - 12);
                if (!taken.Any(t => left < t.Right && left + wide > t.Left && top < t.Bottom && top + 15 > t.Top))
                {
                    taken.Add((left, top, left + wide, top + 15));
                    places.Add(package, new(right, down));
                    break;
                }
            }
        }

        return places;
    }

    /// <summary>Heights for labels in one column, near those wished for and never closer than so many pixels.</summary>
    internal static IReadOnlyList<double> Apart(IReadOnlyList<double> wished, double least)
    {
        var heights = new double[wished.Count];
        var last = double.NegativeInfinity;
        foreach (var i in Enumerable.Range(0, wished.Count).OrderBy(i => wished[i]).ThenBy(i => i))
        {
            heights[i] = last = Math.Max(wished[i], last + least);
        }

        return heights;
    }

    internal static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    internal static string Pixels(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static IEnumerable<(double Right, double Down)> Tries(double wide, double x)
    {
        double[] sides = x + wide + 15 > Width ? [-wide - 12] : [12, -wide - 12];
        return from down in (double[])[-6, -20, 12, 26, -34] from side in sides select (side, down);
    }

    private static IEnumerable<Seq<Rational>> All(DealsAnswer answer)
    {
        if (answer.Domain.Outcomes > MostInCloud)
        {
            yield break;
        }

        var outcome = new int[answer.Domain.Options.Count];
        while (true)
        {
            if (answer.Domain.IsFeasible(outcome))
            {
                yield return answer.Domain.Utilities(outcome);
            }

            var issue = outcome.Length - 1;
            for (; issue >= 0 && ++outcome[issue] == answer.Domain.Options[issue]; issue--)
            {
                outcome[issue] = 0;
            }

            if (issue < 0)
            {
                yield break;
            }
        }
    }
}
