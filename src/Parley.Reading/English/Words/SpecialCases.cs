using System.Text.Json;

namespace Parley.Reading.English.Words;

/// <summary>Strings that are cut in a fixed way, such as <c>can't</c> and <c>Aug.</c></summary>
internal sealed class SpecialCases
{
    private readonly Dictionary<string, Lexeme[]> _cases = new(2_048);
    private readonly Dictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _longest;

    /// <summary>Reads the list that the reader stands on: of each case the string, and of each of its words text and norm.</summary>
    public SpecialCases(ref Utf8JsonReader reader, Lexicon lexicon)
    {
        var words = new List<Lexeme>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            var text = reader.GetString()!;
            words.Clear();
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Read();
                var word = reader.GetString()!;
                reader.Read();
                var norm = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                words.Add(lexicon.GetSpecial(word, norm));
                while (reader.TokenType != JsonTokenType.EndArray)
                {
                    reader.Read();
                }
            }

            reader.Read();
            _cases[text] = [.. words];
            _longest = Math.Max(_longest, text.Length);
        }

        _bySpan = _cases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Texts => _cases.Keys;

    /// <summary>The words of a special case; none where the text is no special case.</summary>
    public Lexeme[]? Find(ReadOnlySpan<char> text) =>
        text.Length <= _longest && _bySpan.TryGetValue(text, out var words) ? words : null;
}
