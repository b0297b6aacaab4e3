using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>An element of an XML file with its attributes, the elements within it, and where it stands. Text between elements means nothing in these files.</summary>
internal sealed class Tag(string name, string[] attributes, int line, int column)
{
    private static readonly List<Tag> None = [];
    private List<Tag>? _within;

    internal string Name => name;

    /// <summary>Those right within it, in the order of the file.</summary>
    internal IReadOnlyList<Tag> Elements => _within ?? None;

    internal Place At(string file) => new(file, line, column);

    internal void Add(Tag tag) => (_within ??= []).Add(tag);

    /// <summary>An attribute as it was written; null where there is none.</summary>
    internal string? Attribute(string key)
    {
        for (var i = 0; i < attributes.Length; i += 2)
        {
            if (attributes[i] == key)
            {
                return attributes[i + 1];
            }
        }

        return null;
    }

    /// <summary>The text of the first of some attributes that has any, without blanks around it; null where none has.</summary>
    internal string? Value(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Attribute(key)?.Trim() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    internal IEnumerable<Tag> Named(string element) => Elements.Where(e => e.Name == element);

    internal Tag? First(string element) => Named(element).FirstOrDefault();

    /// <summary>All elements of a name at any depth, in the order of the file.</summary>
    internal IEnumerable<Tag> Descendants(string element)
    {
        var open = new Stack<(Tag Tag, int Next)>();
        open.Push((this, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next < top.Tag.Elements.Count)
            {
                open.Push((top.Tag, top.Next + 1));
                var tag = top.Tag.Elements[top.Next];
                if (tag.Name == element)
                {
                    yield return tag;
                }

                if (tag._within is not null)
                {
                    open.Push((tag, 0));
                }
            }
        }
    }
}
