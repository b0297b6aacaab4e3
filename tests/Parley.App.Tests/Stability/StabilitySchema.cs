using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Parley.Tests.App.Stability;

/// <summary>The schema of <c>parley.stability/1</c>, and the way to the project's own files.</summary>
internal static class StabilitySchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(InRoot("docs/reference/stability.schema.json")));

    internal static JsonNode Valid(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors = (results.Details ?? []).Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {d.EvaluationPath}: {e.Value}"));
        Assert.True(results.IsValid, string.Join('\n', errors));
        return JsonNode.Parse(json)!;
    }

    internal static string InRoot(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));
}
