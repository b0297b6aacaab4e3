using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parley.Tests.House;

public class ShapeTests
{
    private static readonly Assembly[] Pure =
        [typeof(Claim).Assembly, typeof(Parley.Reading.Reader).Assembly, typeof(Parley.Collation.Collator).Assembly, typeof(Parley.Analysis.Pareto.Frontier).Assembly];

    [Fact]
    public void Public_types_do_not_change_after_construction()
    {
        var settable = from type in Pure.SelectMany(a => a.GetExportedTypes())
                       from property in type.GetProperties()
                       where property.SetMethod is { IsPublic: true } set
                           && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void Public_members_hand_out_no_arrays_or_lists()
    {
        var leaks = from type in Pure.SelectMany(a => a.GetExportedTypes())
                    from property in type.GetProperties()
                    let t = property.PropertyType
                    where t.IsArray || (t.IsGenericType && t.GetGenericTypeDefinition() == typeof(List<>))
                    select $"{type.Name}.{property.Name}";
        Assert.Empty(leaks);
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var root = Root();
        var tooLong = from file in Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
                      let lines = File.ReadLines(file).Count()
                      where lines > 400
                      select $"{Path.GetRelativePath(root, file)}: {lines}";
        Assert.Empty(tooLong);
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
