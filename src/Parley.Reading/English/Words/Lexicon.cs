using System.Collections.Concurrent;
using System.Text.Json;
using Parley.Reading.English.Model;

namespace Parley.Reading.English.Words;

/// <summary>Makes lexemes and remembers those met before, up to a limit.</summary>
internal sealed class Lexicon
{
    private const int Limit = 16_384;
    private const int LongestKept = 64;

    private readonly Dictionary<string, string> _norms = new(4_096);
    private readonly Func<string, RuleSet> _rulesFor;
    private readonly ConcurrentDictionary<string, Lexeme> _kept = new();
    private int _count;

    /// <param name="rulesFor">The rules whose first token may have a lower-case form.</param>
    public Lexicon(Func<string, RuleSet> rulesFor)
    {
        _rulesFor = rulesFor;
        ReadNorms();
    }

    /// <summary>The lexeme of a text with the norm that the tables or its lower-case form give.</summary>
    public Lexeme Get(string text)
    {
        if (text.Length > LongestKept)
        {
            return Make(text, norm: null);
        }

        if (_kept.TryGetValue(text, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref _count) > Limit)
        {
            _kept.Clear();
            Volatile.Write(ref _count, 1);
        }

        return _kept.GetOrAdd(text, Make(text, norm: null));
    }

    /// <summary>A new lexeme with its own norm where one is given, for the special cases, which keep it themselves.</summary>
    public Lexeme GetSpecial(string text, string? norm) => norm is null ? Get(text) : Make(text, norm);

    private Lexeme Make(string text, string? norm)
    {
        var lower = Casing.Lower(text);
        return new Lexeme(text, lower, norm ?? _norms.GetValueOrDefault(text, lower), _rulesFor(lower));
    }

    // Two tables; where both have a string the first holds.
    private void ReadNorms()
    {
        var reader = new Utf8JsonReader(new ModelFile("norms.json").Bytes);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var text = reader.GetString()!;
                reader.Read();
                _norms.TryAdd(text, reader.GetString()!);
            }
        }
    }
}
