using System.Collections.Concurrent;
using Parley.Reading.English.Model;
using Parley.Reading.English.Syntax;

namespace Parley.Reading.English.Words;

/// <summary>Makes lexemes and remembers those met before, up to a limit.</summary>
internal sealed class Lexicon
{
    private const int Limit = 16_384;
    private const int LongestKept = 64;

    private readonly Dictionary<string, string> _norms = [];
    private readonly AttributeRuler _ruler;
    private readonly ConcurrentDictionary<(string Text, string? Norm), Lexeme> _kept = new();
    private int _count;

    public Lexicon(AttributeRuler ruler)
    {
        _ruler = ruler;
        var file = ModelFile.Json("norms.json");
        foreach (var table in (string[])["lexeme_norm", "base_norms"])
        {
            foreach (var entry in file.GetProperty(table).EnumerateObject())
            {
                _norms.TryAdd(entry.Name, entry.Value.GetString()!);
            }
        }
    }

    /// <summary>The lexeme of a text; with its own norm where a special case gives one.</summary>
    public Lexeme Get(string text, string? norm = null)
    {
        if (text.Length > LongestKept)
        {
            return Make(text, norm);
        }

        if (_kept.TryGetValue((text, norm), out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref _count) > Limit)
        {
            _kept.Clear();
            Volatile.Write(ref _count, 1);
        }

        return _kept.GetOrAdd((text, norm), Make(text, norm));
    }

    private Lexeme Make(string text, string? norm)
    {
        var lower = Casing.Lower(text);
        return new Lexeme(text, lower, norm ?? _norms.GetValueOrDefault(text, lower), _ruler.RulesFor(lower));
    }
}
