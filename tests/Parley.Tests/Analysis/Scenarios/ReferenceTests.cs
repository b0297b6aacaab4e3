using System.Text.Json.Nodes;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Scenarios.Exact;
using Parley.Analysis.Scenarios.Genius;
using Parley.Deals;

namespace Parley.Tests.Analysis.Scenarios;

/// <summary>
/// Frontiers of real domains against results that two other programs computed in floating point. Ours is exact, so a vector of the reference
/// may be missing where only rounding put it on its frontier: it is then weakly beaten by one of ours to within the tolerance.
/// </summary>
public class ReferenceTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string, string> Domains
    {
        get
        {
            var data = new TheoryData<string, string>();
            var reference = Shared.Folder() is { } folder ? Path.Combine(folder, "reference") : null;
            IEnumerable<string> files = reference is null ? [] : Directory.EnumerateFiles(reference, "2*.json");
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileNameWithoutExtension(file), "genius");
                data.Add(Path.GetFileNameWithoutExtension(file), "negmas");
            }

            if (data.Count == 0)
            {
                data.Add("none", "genius");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Domains))]
    public void The_frontier_is_the_one_of_the_reference(string key, string scale)
    {
        var (domain, reference) = Load(key, scale);
        var frontier = Frontier.Of(domain, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Method.Exact, frontier.Method);
        var ours = frontier.Points.Select(p => p.Utilities.Select(u => u.ToDouble()).ToArray()).ToList();
        var theirs = Vectors(reference, scale);
        var size = theirs.SelectMany(v => v).Max(Math.Abs);
        Assert.All(ours, mine => Assert.True(theirs.Any(v => Near(mine, v, size)), $"[{string.Join(", ", mine)}] is not in the reference"));
        Assert.All(theirs, v => Assert.True(
            ours.Any(mine => mine.Zip(v).All(x => x.First >= x.Second - (Tolerance * size))), $"[{string.Join(", ", v)}] is not reached"));
    }

    [Theory]
    [MemberData(nameof(Domains))]
    public void Every_outcome_of_the_reference_frontier_is_worth_what_the_reference_says(string key, string scale)
    {
        var (domain, reference) = Load(key, scale);
        var pareto = reference["pareto"]!;
        var (vectors, indices) = scale == "genius"
            ? (pareto["utils"]!.AsArray().Select(Numbers), pareto["outcome_indices"]!.AsArray().Select(i => (long)i!))
            : (pareto["points"]!.AsArray().Select(p => Numbers(p!["utils"])), pareto["points"]!.AsArray().Select(p => (long)p!["outcome_indices"]![0]!));
        foreach (var (vector, index) in vectors.Zip(indices))
        {
            var worth = domain.Utilities(Outcome(domain, index)).Select(u => u.ToDouble()).ToArray();
            Assert.True(Near(worth, vector, vector.Max(Math.Abs)), $"outcome {index}: {string.Join(", ", worth)} and {string.Join(", ", vector)}");
        }
    }

    [Fact]
    public void Domains_of_hyper_rectangles_are_read_whole()
    {
        var folder = Path.Combine(Shared.FolderOrSkip(), "genius", "y2014");
        foreach (var domain in Directory.EnumerateDirectories(folder))
        {
            var reading = GeniusXml.Read(Shared.Files(domain), UtilityRule.Genius);
            Assert.Empty(reading.Problems);
            Assert.Equal(2, reading.Scenario!.Parties.Count);
            Assert.Contains(reading.Scenario.Issues.Count, (int[])[10, 30, 40]);
            Assert.All(reading.Scenario.Parties, p => Assert.NotEmpty(p.Preferences.Together));
        }
    }

    private static (Domain Domain, JsonNode Reference) Load(string key, string scale)
    {
        var shared = Shared.FolderOrSkip();
        var parts = key.Split("__");
        var reading = GeniusXml.Read(
            Shared.Files(Path.Combine(shared, "genius", "y" + parts[0], parts[1])), scale == "genius" ? UtilityRule.Genius : UtilityRule.Negmas);
        Assert.NotNull(reading.Scenario);
        var folder = Path.Combine(shared, "reference");
        var file = Path.Combine(scale == "genius" ? Path.Combine(folder, "genius_scale") : folder, key + ".json");
        return (ScenarioDomain.Of(reading.Scenario).Domain, JsonNode.Parse(File.ReadAllText(file))!);
    }

    private static List<double[]> Vectors(JsonNode reference, string scale) => scale == "genius"
        ? [.. reference["pareto"]!["utils"]!.AsArray().Select(Numbers)]
        : [.. reference["pareto"]!["points"]!.AsArray().Select(p => Numbers(p!["utils"]))];

    private static double[] Numbers(JsonNode? list) => [.. list!.AsArray().Select(n => (double)n!)];

    private static bool Near(double[] a, double[] b, double size) => a.Zip(b).All(x => Math.Abs(x.First - x.Second) <= Tolerance * size);

    private static int[] Outcome(Domain domain, long index)
    {
        var outcome = new int[domain.Options.Count];
        for (var i = outcome.Length - 1; i >= 0; i--)
        {
            outcome[i] = (int)(index % domain.Options[i]);
            index /= domain.Options[i];
        }

        return outcome;
    }
}
