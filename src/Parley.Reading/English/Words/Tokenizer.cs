using System.Collections.Concurrent;
using System.Text.Json;
using Parley.Reading.English.Model;

namespace Parley.Reading.English.Words;

/// <summary>
/// Cuts a text into words. A chunk is a longest run of white space or of anything else; one space (U+0020) right after a
/// word belongs to neither. How a chunk is cut depends on the chunk alone, so it is remembered, up to a limit.
/// </summary>
internal sealed class Tokenizer
{
    private const int Limit = 32_768;
    private const int LongestKept = 64;

    private readonly ChunkSplitter _splitter;
    private readonly SplitSpecials _splitSpecials;
    private readonly SpecialCases _specials;
    private readonly ConcurrentDictionary<string, Lexeme[]> _chunks = new();
    private readonly ConcurrentDictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> _chunksBySpan;
    private int _count;

    public Tokenizer(Lexicon lexicon, bool shortcuts = true)
    {
        AffixRules? rules = null;
        var reader = new Utf8JsonReader(new ModelFile("tokenizer.json").Bytes);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("utf16"u8))
            {
                rules = new AffixRules(JsonElement.ParseValue(ref reader), shortcuts);
            }
            else if (reader.ValueTextEquals("exceptions"u8))
            {
                reader.Read();
                _specials = new SpecialCases(ref reader, lexicon);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (rules is null || _specials is null)
        {
            throw new InvalidOperationException("The model's tokenizer lacks its rules or its special cases.");
        }

        _splitter = new ChunkSplitter(rules, _specials, lexicon);
        _splitSpecials = new SplitSpecials(_specials, rules, _splitter);
        _chunksBySpan = _chunks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public WordRun Tokenize(ReadOnlySpan<char> text)
    {
        var run = new WordRun();
        for (var start = 0; start < text.Length;)
        {
            var isSpace = LexicalAttributes.IsWhiteSpace(text[start]);
            if (text[start] == ' ' && run.Count > 0)
            {
                run.MarkSpaceAfterLast();
                start++;
                isSpace = true;
            }

            var end = start;
            while (end < text.Length && LexicalAttributes.IsWhiteSpace(text[end]) == isSpace)
            {
                end++;
            }

            var at = start;
            foreach (var word in end > start ? Words(text[start..end]) : [])
            {
                run.Add(word, at);
                at += word.Text.Length;
            }

            start = end;
        }

        return _splitSpecials.Apply(run);
    }

    private Lexeme[] Words(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length > LongestKept)
        {
            return Cut(chunk.ToString());
        }

        if (_chunksBySpan.TryGetValue(chunk, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref _count) > Limit)
        {
            _chunks.Clear();
            Volatile.Write(ref _count, 1);
        }

        var text = chunk.ToString();
        return _chunks.GetOrAdd(text, Cut(text));
    }

    private Lexeme[] Cut(string chunk)
    {
        if (_specials.Find(chunk) is { } special)
        {
            return special;
        }

        var words = new List<Lexeme>();
        _splitter.Split(chunk, useSpecials: true, words);
        return [.. words];
    }
}
