using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Tests.Analysis.Pareto;

/// <summary>Frontiers and solutions of real scenarios, worked out elsewhere by going through every outcome in floating point.</summary>
public class ReferenceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string>();
        foreach (var file in Folder() is { } folder ? Directory.EnumerateFiles(folder, "*__*.json").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            data.Add(Path.GetFileNameWithoutExtension(file));
        }

        if (data.Count == 0)
        {
            data.Add("");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Frontier_and_solutions_are_those_of_the_reference(string name)
    {
        Assert.SkipUnless(name.Length > 0, "The reference scenarios are not at hand.");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder()!, name + ".json")));
        var root = json.RootElement;
        var domain = Read(root);
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal(Method.Exact, frontier.Method);
        var pareto = root.GetProperty("pareto");
        var rounded = pareto.GetProperty("rounded_9_decimals");
        var outcomes = frontier.Points.Aggregate(BigInteger.Zero, (sum, p) => sum + p.Count!.Value);
        if (rounded.GetProperty("fp_sensitive").GetBoolean())
        {
            // Where the last bits of sums in floating point decide, the reference rounded to nine decimals is the exact one.
            Assert.Equal(rounded.GetProperty("n_distinct").GetInt32(), frontier.Points.Count);
            Assert.Equal(rounded.GetProperty("n_outcomes").GetInt32(), outcomes);
        }
        else
        {
            var expected = pareto.GetProperty("points").EnumerateArray().ToList();
            Assert.Equal(expected.Count, frontier.Points.Count);
            foreach (var (e, a) in expected.Zip(frontier.Points))
            {
                Near(e.GetProperty("utils"), a.Utilities);
                var indices = e.GetProperty("outcome_indices").EnumerateArray().Select(i => i.GetInt64()).ToList();
                Assert.Equal((indices.Min(), indices.Count), (Index(domain, a.Outcome), a.Count!.Value));
            }
        }

        var book = root.GetProperty("textbook");
        Seq<Rational> threat = [.. book.GetProperty("disagreement").EnumerateArray().Select(Exact)];
        var solutions = Solutions.Of(frontier, threat, Cancel);
        Same(domain, book.GetProperty("nash"), solutions.Nash);
        Same(domain, book.GetProperty("egalitarian"), solutions.Egalitarian, leximin: true);
        Same(domain, book.GetProperty("kalai_smorodinsky_ideal_over_rational"), solutions.KalaiSmorodinsky, leximin: true);
        Same(domain, book.GetProperty("utilitarian_rational"), solutions.Utilitarian);
    }

    private static void Same(Domain domain, JsonElement expected, Solution? actual, bool leximin = false)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(actual);
            return;
        }

        Assert.NotNull(actual);
        var value = expected.GetProperty("value").GetDouble();
        Assert.Equal(value, actual.Value.ToDouble(), 1e-9 * Math.Max(1, Math.Abs(value)));
        var listed = expected.GetProperty("points").EnumerateArray().Where(p => p.GetProperty("pareto").GetBoolean()).Select(p => p.GetProperty("index").GetInt64()).ToList();
        var here = actual.Points.Select(p => Index(domain, p.Outcome)).ToList();
        if (expected.GetProperty("n_maximisers").GetInt32() <= 200 && listed.Count > 0)
        {
            Assert.Subset(listed.ToHashSet(), here.ToHashSet());
            Assert.True(leximin || listed.Count == here.Count || actual.Points.Any(p => p.Count > 1), $"{listed.Count} listed, {here.Count} here");
        }
    }

    private static void Near(JsonElement expected, Seq<Rational> actual)
    {
        foreach (var (e, a) in expected.EnumerateArray().Zip(actual))
        {
            Assert.Equal(e.GetDouble(), a.ToDouble(), 1e-9 * Math.Max(1, Math.Abs(e.GetDouble())));
        }
    }

    private static long Index(Domain domain, Seq<int> outcome) => outcome.Zip(domain.Options).Aggregate(0L, (index, x) => (index * x.Second) + x.First);

    private static Domain Read(JsonElement root)
    {
        var options = root.GetProperty("issues").EnumerateArray().Select(i => i.GetProperty("n_values").GetInt32());
        var parties = root.GetProperty("parties").EnumerateArray().Select(p => new PartyValues(
            [.. p.GetProperty("table").GetProperty("issues").EnumerateArray().Select(i => (Seq<Rational>)
                [.. i.GetProperty("evaluations").EnumerateArray().Select(e => Exact(e) * Exact(i.GetProperty("weight")))])],
            Exact(p.GetProperty("reserved_value")), Exact(p.GetProperty("table").GetProperty("bias"))));
        return new Domain([.. options], [.. parties]);
    }

    private static Rational Exact(JsonElement number) => Rational.TryParse(number.GetRawText(), out var value) ? value
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{number} is not a number"));

    private static string? Folder([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, "shared", "contract")))
            {
                return Path.Combine(folder, "shared", "scenarios", "reference");
            }
        }

        return null;
    }
}
