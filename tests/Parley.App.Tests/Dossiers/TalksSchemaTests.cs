using System.Text.Json;
using Json.Schema;
using Parley.App.Dossiers.Writers;
using Parley.Tests.App.Deals;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

public class TalksSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(DealsSchema.InRoot("docs/reference/talks.schema.json")));

    [Fact]
    public void The_talks_of_a_dossier_are_as_the_schema_says()
    {
        Check(JsonDossier.Write(Compiled.Of(Geneva.All())));
        Check(JsonDossier.Write(Compiled.Of([Hostile.Reading()])));
        Check(JsonDossier.Write(Compiled.Of([])));
    }

    private static void Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = Schema.Evaluate(document.RootElement.GetProperty("talks"), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }
}
