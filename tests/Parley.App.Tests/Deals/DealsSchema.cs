using System.Runtime.CompilerServices;
using System.Text.Json;
using Json.Schema;

namespace Parley.Tests.App.Deals;

/// <summary>The schema of <c>parley.deals/1</c>, and the way to the project's own files.</summary>
internal static class DealsSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(InRoot("docs/reference/deals.schema.json")));

    internal static void AssertValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors = (results.Details ?? []).Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {d.EvaluationPath}: {e.Value}"));
        Assert.True(results.IsValid, string.Join('\n', errors));
    }

    internal static string InRoot(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));
}
