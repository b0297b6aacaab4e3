using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Parley.Tests.Reading.English;

/// <summary>One token as the reference has it.</summary>
public sealed record ReferenceToken(
    int Start,
    int Length,
    bool Space,
    string Norm,
    string Prefix,
    string Suffix,
    string Shape,
    string Tag,
    string Pos,
    string Morph,
    string Lemma,
    string Dep,
    int Head,
    bool SentenceStart,
    string Iob,
    string Entity);

/// <summary>A text with the tokens that the original of the pipeline gives for it.</summary>
public sealed record Reference(string Id, string Text, IReadOnlyList<ReferenceToken> Tokens)
{
    /// <summary>The texts of a file: <c>own.jsonl</c> is part of the project, the others stand beside it or nowhere.</summary>
    public static IReadOnlyList<Reference> Read(string file)
    {
        var path = Find(file);
        Assert.SkipUnless(path is not null, $"{file} is not here");
        return [.. File.ReadLines(path!).Skip(1).Select(Parse)];
    }

    /// <summary>Where a file of references is, if it is here.</summary>
    public static string? Find(string file, [CallerFilePath] string here = "")
    {
        var beside = Path.Combine(Path.GetDirectoryName(here)!, file);
        if (File.Exists(beside))
        {
            return beside;
        }

        for (var folder = new DirectoryInfo(Path.GetDirectoryName(here)!); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "contract")))
            {
                var path = Path.Combine(shared, "language-model", "reference", file);
                return File.Exists(path) ? path : null;
            }
        }

        return null;
    }

    private static Reference Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var tokens = json.GetProperty("tokens").EnumerateArray().Select(t => new ReferenceToken(
            t[0].GetInt32(),
            t[1].GetInt32(),
            t[2].GetInt32() == 1,
            t[3].GetString()!,
            t[4].GetString()!,
            t[5].GetString()!,
            t[6].GetString()!,
            t[7].GetString()!,
            t[8].GetString()!,
            t[9].GetString()!,
            t[10].GetString()!,
            t[11].GetString()!,
            t[12].GetInt32(),
            t[13].GetInt32() == 1,
            t[14].GetString()!,
            t[15].GetString()!));
        return new Reference(json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!, [.. tokens]);
    }
}
