using System.Reflection;
using Microsoft.OpenApi;

namespace Parley.App.Web.Viewing;

/// <summary>The addresses that give data, described as OpenAPI 3.1 at <c>/-/openapi.json</c>: made of the addresses as they are mapped, so that none is missing.</summary>
internal static class Description
{
    private static readonly MethodInfo Nothing = typeof(Description).GetMethod(nameof(Handler), BindingFlags.NonPublic | BindingFlags.Static)!;

    // What every address can be asked with.
    private static readonly string[] Usual = ["as-of", "reviewed"];

    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["as-of"] = "What had been said by this day, as 2026-02-17.",
        ["reviewed"] = "1 leaves out claims that nobody has reviewed.",
        ["standing"] = "How a claim stands: proposed, accepted, edited, added, rejected, gone.",
        ["kind"] = "What sort of claim: meeting, position and so on.",
        ["q"] = "The words that are looked for.",
        ["pages"] = "How many pages the first part fills: 1 or 2.",
        ["annex"] = "1 for all that was read behind the first pages.",
        ["since"] = "Marks what is new since this day.",
        ["from"] = "The first day that is wanted, as 2026-02-17.",
        ["to"] = "The last day that is wanted.",
        ["party"] = "What this side has to do with, by its id, as p1.",
        ["set"] = "Ranges of the model set otherwise, as KEY:20-60, with commas between.",
        ["out"] = "Sentences of the model struck out, commas between.",
        ["line"] = "Red lines that are only suggested and taken for one, commas between.",
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".json"] = "application/json",
        [".csv"] = "text/csv",
        [".md"] = "text/markdown",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".yaml"] = "application/yaml",
        [".atom"] = "application/atom+xml",
    };

    internal static void AddTo(IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = d => d.HttpMethod == HttpMethods.Get;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "The workbench of Parley", Version = "1", Description = "What a record says, as data. The formats are described in docs/reference. Whoever asks was let in by the address that parley serve prints; parley get asks without a server." };
            document.Servers = [];
            document.Tags = null;
            foreach (var operation in document.Paths.Values.SelectMany(p => p.Operations ?? []).Select(o => o.Value))
            {
                operation.Tags = null;
            }

            return Task.CompletedTask;
        });
    });

    internal static void Map(IEndpointRouteBuilder app) => app.MapOpenApi("/-/openapi.json");

    /// <summary>Describes an address that gives data.</summary>
    /// <param name="endpoint">The address.</param>
    /// <param name="path">Its path, without the form.</param>
    /// <param name="form">The form.</param>
    /// <param name="about">What it says, in a sentence.</param>
    /// <param name="own">What else it can be asked with.</param>
    internal static void Describe(IEndpointConventionBuilder endpoint, string path, string form, string about, string[] own) =>
        endpoint.WithMetadata(Nothing).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.OperationId = path.Trim('/').Replace("/{id}", "-one", StringComparison.Ordinal) + form.Replace('.', '-');
            operation.Summary = about;
            operation.Parameters = [.. path.Contains("{id}", StringComparison.Ordinal) ? [Parameter("id", ParameterLocation.Path, "The id in the record, as r12 or r12.c7.")] : Array.Empty<IOpenApiParameter>(), .. Usual.Concat(own).Select(n => Parameter(n, ParameterLocation.Query, Parameters[n]))];
            operation.Responses = new()
            {
                ["200"] = Response("The answer.", Types[form], JsonSchemaType.Object, form == ".json"),
                ["400"] = Problem("What was asked is not understood."),
                ["401"] = Problem("Who asks was not let in."),
                ["404"] = Problem("Nothing is there."),
                ["503"] = Problem("The record cannot be read."),
            };
            return Task.CompletedTask;
        });

    // Stands for the handlers, which take the whole request.
    private static IResult Handler() => Results.Empty;

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string about) =>
        new() { Name = name, In = place, Required = place == ParameterLocation.Path, Description = about, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiResponse Problem(string about) => Response(about, "application/problem+json", JsonSchemaType.Object, true);

    private static OpenApiResponse Response(string about, string type, JsonSchemaType schema, bool isJson) =>
        new() { Description = about, Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = new OpenApiSchema { Type = isJson ? schema : JsonSchemaType.String } } } };
}
