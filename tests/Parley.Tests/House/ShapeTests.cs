using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

public partial class ShapeTests
{
    private static readonly Assembly[] Pure =
        [typeof(Claim).Assembly, typeof(Parley.Reading.Reader).Assembly, typeof(Parley.Collation.Collator).Assembly, typeof(Parley.Analysis.Pareto.Frontier).Assembly, typeof(Parley.Storage.RecordFile).Assembly];

    [Fact]
    public void Public_types_do_not_change_after_construction()
    {
        var settable = from type in Pure.SelectMany(a => a.GetExportedTypes())
                       from property in type.GetProperties().Where(p => p.DeclaringType!.Assembly == type.Assembly)
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

    // "Zelenskiy 😀…" cut at a number of code units ends in half a character.
    [Fact]
    public void Text_is_cut_short_in_one_place_alone() =>
        Assert.Empty(from file in Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".cs" or ".razor")
                     where Path.GetFileName(file) != "Clip.cs"
                     from line in File.ReadLines(file)
                     where CutShort().IsMatch(line)
                     select $"{Path.GetFileName(file)}: {line.Trim()}");

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

    [Fact]
    public void No_method_is_longer_than_60_lines()
    {
        var root = Root();
        var lengths = Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Methods(File.ReadAllLines(f)).Select(m => (Where: $"{Path.GetRelativePath(root, f)}: {m.Head}", m.Lines))).ToList();
        Assert.True(lengths.Count > 1000);
        Assert.DoesNotContain(lengths, m => m.Lines > 60);
    }

    /// <summary>Members with a body in braces: from the line with its access to the brace that closes it, which stands right below it.</summary>
    private static IEnumerable<(string Head, int Lines)> Methods(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Head().Match(lines[i]) is not { Success: true } head || lines[i].EndsWith(';'))
            {
                continue;
            }

            var margin = head.Groups["margin"].Value;
            var opening = Array.FindIndex(lines, i, l => l.StartsWith(margin, StringComparison.Ordinal) && l.Length > margin.Length && l[margin.Length] != ' ' && l != lines[i]);
            if (opening > 0 && lines[opening] == margin + "{")
            {
                yield return (lines[i].Trim(), Array.FindIndex(lines, opening, l => l == margin + "}" || l == margin + "};") - i + 1);
            }
        }
    }

    [GeneratedRegex(@"\[(\.\.[^\[\]]*|[^\[\]]*\.\.)\](\.Trim\w*\([^)]*\))? \+ "" ?(…|\.\.\.)|""(…|\.\.\.) ?"" \+ \w+\[")]
    private static partial Regex CutShort();

    [GeneratedRegex(@"^(?<margin> {4}| {8})(?:public|internal|private|protected)\b(?!.*\b(?:class|record|struct|enum|interface)\b)[^=(]*\(")]
    private static partial Regex Head();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
