using Parley.Collation.Words;

namespace Parley.Collation.WhoIsWho;

/// <summary>Names in one spelling, each folded once: many reports name the same few. Of one thread.</summary>
internal sealed class FoldedNames
{
    private readonly Dictionary<string, string> _plain = new(StringComparer.Ordinal), _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _persons = new(StringComparer.Ordinal);

    /// <inheritdoc cref="NameFolding.Plain"/>
    internal string Plain(string name) => _plain.TryGetValue(name, out var plain) ? plain : _plain[name] = NameFolding.Plain(name);

    /// <inheritdoc cref="NameFolding.Person"/>
    internal string[] Person(string name) => _persons.TryGetValue(name, out var words) ? words : _persons[name] = NameFolding.Person(name);

    /// <inheritdoc cref="Movements.Key"/>
    internal string Key(string name) => _keys.TryGetValue(name, out var key) ? key : _keys[name] = Movements.Key(name);
}
