using System.Diagnostics;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>A value of a YAML or JSON file, with where it stands.</summary>
internal abstract record Node
{
    private Node(Place place, long size)
    {
        Place = place;
        Size = size;
    }

    internal Place Place { get; }

    /// <summary>How many values it holds, itself counted in, each alias counted as what it stands for.</summary>
    internal long Size { get; }

    /// <summary>A word, number or nothing.</summary>
    internal sealed record Scalar : Node
    {
        internal Scalar(Place place, string text, bool isQuoted)
            : base(place, 1)
        {
            Text = text;
            IsQuoted = isQuoted;
        }

        internal string Text { get; }

        /// <summary>Whether it is text even where it looks like a number.</summary>
        internal bool IsQuoted { get; }

        internal bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
    }

    internal sealed record List : Node
    {
        internal List(Place place, IReadOnlyList<Node> items)
            : base(place, Sum(items)) => Items = items;

        internal IReadOnlyList<Node> Items { get; }
    }

    internal sealed record Map : Node
    {
        private readonly Dictionary<string, Node> _byKey = new(StringComparer.Ordinal);

        internal Map(Place place, IReadOnlyList<(Scalar Key, Node Value)> entries)
            : base(place, Sum(entries.Select(e => e.Value)))
        {
            Entries = entries;
            foreach (var (key, value) in entries)
            {
                _byKey.TryAdd(key.Text, value);
            }
        }

        /// <summary>In the order of the file; a key may stand there twice.</summary>
        internal IReadOnlyList<(Scalar Key, Node Value)> Entries { get; }

        /// <summary>The value of a key, the first one where there are several; null where there is none.</summary>
        internal Node? this[string key] => _byKey.GetValueOrDefault(key);
    }

    /// <summary>What it is, for a sentence: "a list".</summary>
    internal string Kind => this switch
    {
        Scalar { IsNull: true } => "nothing",
        Scalar s => $"\"{Shown(s.Text)}\"",
        List => "a list",
        Map => "a mapping",
        _ => throw new UnreachableException(),
    };

    /// <summary>Text of a file as a sentence may quote it: on one line, cut where it is long.</summary>
    internal static string Shown(string text)
    {
        var line = string.Concat(text.Take(60).Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return text.Length > 60 ? line + "..." : line;
    }

    private static long Sum(IEnumerable<Node> nodes)
    {
        var sum = 1L;
        foreach (var node in nodes)
        {
            sum = Math.Min(sum + node.Size, long.MaxValue / 2);
        }

        return sum;
    }
}
