using System.Text.Json;

namespace Parley.Reading.English.Words;

/// <summary>Strings that are cut in a fixed way, such as <c>can't</c> and <c>Aug.</c></summary>
internal sealed class SpecialCases
{
    private readonly Dictionary<string, Lexeme[]> _cases = [];
    private readonly Dictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _longest;

    public SpecialCases(JsonElement exceptions, Lexicon lexicon)
    {
        foreach (var exception in exceptions.EnumerateArray())
        {
            var text = exception[0].GetString()!;
            _cases[text] = [.. exception[1].EnumerateArray().Select(t =>
                lexicon.Get(t[0].GetString()!, t.GetArrayLength() > 1 ? t[1].GetString() : null))];
            _longest = Math.Max(_longest, text.Length);
        }

        _bySpan = _cases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Texts => _cases.Keys;

    /// <summary>The words of a special case; none where the text is no special case.</summary>
    public Lexeme[]? Find(ReadOnlySpan<char> text) =>
        text.Length <= _longest && _bySpan.TryGetValue(text, out var words) ? words : null;
}
