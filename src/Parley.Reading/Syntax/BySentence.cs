using Parley.Reading.English;

namespace Parley.Reading.Syntax;

/// <summary>Things found in a text, by the sentences they lie in, so that a rule looks only at those of its own sentence.</summary>
internal sealed class BySentence<T>
{
    private readonly ParsedText _text;
    private readonly Dictionary<int, List<T>> _bySentence = [];

    /// <param name="text">The text.</param>
    /// <param name="items">The things, in the order they are to be handed out.</param>
    /// <param name="reach">First and last token of a thing; it belongs to every sentence in between.</param>
    internal BySentence(ParsedText text, IEnumerable<T> items, Func<T, (int First, int Last)> reach)
    {
        _text = text;
        foreach (var item in items)
        {
            var (first, last) = reach(item);
            var end = text.SentenceNumber(last);
            for (var number = text.SentenceNumber(first); number <= end; number++)
            {
                if (!_bySentence.TryGetValue(number, out var list))
                {
                    _bySentence[number] = list = [];
                }

                list.Add(item);
            }
        }
    }

    /// <summary>The things in the sentence of a token, in order.</summary>
    internal IReadOnlyList<T> At(int token) => _bySentence.TryGetValue(_text.SentenceNumber(token), out var list) ? list : [];
}
