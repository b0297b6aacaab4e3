using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

/// <summary>
/// Which folders of a project know which, read from its source: a folder knows another where a file of it has a using for it, names a type of it by a part of its
/// namespace, or names a type or an extension of a folder that it lies in. Namespaces follow folders. What stands in comments and in plain strings does not count.
/// </summary>
internal sealed partial class FolderArrows
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal); // by namespace
    private readonly Dictionary<string, HashSet<string>> _types = new(StringComparer.Ordinal); // by folder
    private readonly Dictionary<string, HashSet<string>> _extensions = new(StringComparer.Ordinal); // by folder

    /// <summary>From a folder to another; the project's own is a point.</summary>
    private readonly SortedSet<(string From, string To)> _arrows = [];

    private FolderArrows(string project, string[] without)
    {
        var root = Path.Combine(Root(), "src", project);
        var name = RootNamespace().Match(File.ReadAllText(Path.Combine(root, $"{project}.csproj"))) is { Success: true } m ? m.Groups[1].Value : project;
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Select(f => (Path: f, Folder: Path.GetRelativePath(root, Path.GetDirectoryName(f)!).Replace('\\', '/'), Text: Bare(File.ReadAllText(f))))
            .Where(f => f.Folder.Split('/')[0] is var first && first is not ("obj" or "bin") && !without.Contains(first)).ToList();
        foreach (var (path, folder, text) in files)
        {
            _folders[NamespaceOf(name, folder)] = folder;
            var types = Of(_types, folder);
            types.UnionWith(Declared().Matches(text).Select(d => d.Groups[1].Value));
            types.UnionWith(path.EndsWith(".razor", StringComparison.Ordinal) ? [Path.GetFileNameWithoutExtension(path)] : []);
            Of(_extensions, folder).UnionWith(Extension().Matches(text).Select(d => d.Groups[1].Value));
        }

        foreach (var (_, folder, text) in files)
        {
            foreach (var to in Usings(text).Concat(Qualified(NamespaceOf(name, folder), text)).Concat(Above(folder, text)).Where(to => to != folder))
            {
                _arrows.Add((folder, to));
            }
        }
    }

    /// <summary>Those that hold a type, or code that knows one.</summary>
    public IEnumerable<string> Folders => _folders.Values.Where(f => _types[f].Count > 0 || _arrows.Any(a => a.From == f));

    public IEnumerable<(string From, string To)> All => _arrows;

    /// <param name="project">Its name.</param>
    /// <param name="without">Folders right in it that are left out, with all in them.</param>
    public static FolderArrows Of(string project, params string[] without) => new(project, without);

    /// <summary>Folders on a circle of arrows, each with the next of it; empty where there is none.</summary>
    public IReadOnlyList<string> Circle()
    {
        var left = _arrows.ToList();
        while (left.RemoveAll(a => !left.Exists(b => b.From == a.To)) > 0)
        {
        }

        return [.. left.Select(a => $"{a.From} -> {a.To}")];
    }

    private static string NamespaceOf(string root, string folder) => folder == "." ? root : $"{root}.{folder.Replace('/', '.')}";

    private static HashSet<string> Of(Dictionary<string, HashSet<string>> sets, string key)
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets.Add(key, set = new(StringComparer.Ordinal));
        }

        return set;
    }

    private IEnumerable<string> Usings(string text) =>
        Using().Matches(text).Select(u => u.Groups[1].Value).Select(u => _folders.GetValueOrDefault(u) ?? Longest(u.Split('.'), 0)).OfType<string>();

    /// <summary>Chains of names that begin with a namespace, or a part of one seen from here, and go on with a type of it.</summary>
    private IEnumerable<string> Qualified(string here, string text)
    {
        var around = here.Split('.');
        foreach (Match chain in Chain().Matches(text))
        {
            for (var depth = around.Length; depth >= 0; depth--)
            {
                if (Longest([.. around[..depth], .. chain.Value.Split('.')], depth) is { } found)
                {
                    yield return found;
                    break;
                }
            }
        }
    }

    /// <summary>The folder of the longest namespace of so many names or more that a type of it follows.</summary>
    private string? Longest(string[] names, int least)
    {
        for (var length = names.Length - 1; length > least; length--)
        {
            if (_folders.TryGetValue(string.Join('.', names[..length]), out var folder) && _types[folder].Contains(names[length]))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>Folders that this one lies in, where a type or an extension of theirs is named.</summary>
    private IEnumerable<string> Above(string folder, string text)
    {
        var hidden = new HashSet<string>(_types[folder], StringComparer.Ordinal);
        for (var above = folder; above != ".";)
        {
            above = above.Contains('/', StringComparison.Ordinal) ? above[..above.LastIndexOf('/')] : ".";
            if (!_types.TryGetValue(above, out var types))
            {
                continue;
            }

            if (Named().Matches(text).Any(n => types.Contains(n.Value) && !hidden.Contains(n.Value)) || Called().Matches(text).Any(c => _extensions[above].Contains(c.Groups[1].Value)))
            {
                yield return above;
            }

            hidden.UnionWith(types);
        }
    }

    private static string Bare(string text) => Unsaid().Replace(text, m => m.Groups["keep"].Success ? m.Value : m.Value.StartsWith('/') ? " " : "\"\"");

    public static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    // Raw strings without holes, comments, strings with holes (kept, for what stands in the holes), plain strings, characters.
    [GeneratedRegex("""(?<!\$)"{3,}[\s\S]*?"{3,}|//[^\n]*|/\*[\s\S]*?\*/|@\*[\s\S]*?\*@|(?<keep>\$@?"(?:\\.|[^"\\])*")|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""")]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"<RootNamespace>([\w.]+)</RootNamespace>")]
    private static partial Regex RootNamespace();

    [GeneratedRegex(@"^(?:public |internal |file )?(?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:class|record struct|record|struct|interface|enum|delegate [\w<>?,.\[\] ]+?) ([A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"static [\w<>?,.\[\]() ]+ (\w+)(?:<[\w, ]+>)?\(this ")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^@?(?:global )?using (?:static )?(?:\w+ = )?([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)+")]
    private static partial Regex Chain();

    // No member of another, no name that is declared (a type or a keyword such as void stands right before it), and called only to make one.
    [GeneratedRegex(@"(?<![\w.]|(?:[\w>\]?)] (?<!\b(?:new|return|is|as|in|not|or|and|case|out|ref|where|else|throw|await|public|internal|private|protected|static|readonly|override|required|params|this|sealed|abstract|virtual|const|scoped|using|yield|when|async|init|get|global|partial|implicit|explicit|operator) )))[A-Z]\w*(?![\w])(?!\()|(?<=\bnew )[A-Z]\w*(?=\()|(?<=[:,] )[A-Z]\w*(?=\()")]
    private static partial Regex Named();

    [GeneratedRegex(@"\.(\w+)(?:<[\w, ]+>)?\(")]
    private static partial Regex Called();
}
