using PublicApiGenerator;

namespace Parley.Tests.House;

public class PublicApiTests
{
    [Theory]
    [InlineData(typeof(Claim))]
    [InlineData(typeof(Parley.Reading.Reader))]
    [InlineData(typeof(Parley.Collation.Collator))]
    [InlineData(typeof(Parley.Analysis.Pareto.Frontier))]
    [InlineData(typeof(Parley.Storage.RecordFile))]
    public void Public_api_is_as_approved(Type anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        Golden.Matches(anchor.Assembly.GeneratePublicApi(options), $"{anchor.Assembly.GetName().Name}.api.txt");
    }
}
