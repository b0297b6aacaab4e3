namespace Parley.Collation.Words;

/// <summary>
/// Phrases put in one after the other, and which of them are like another: the same as asking <see cref="ContentWords.Likeness(ContentWords)"/> of each, at the cost of those that share a word.
/// </summary>
internal sealed class AlikeIndex
{
    private readonly Dictionary<string, Postings> _words = new(StringComparer.Ordinal);
    private readonly List<ContentWords> _phrases = [];
    private int[] _shared = [];
    private bool[] _specific = [];
    private readonly List<int> _touched = [];

    /// <summary>Puts a phrase in, and gives its number, from 0.</summary>
    internal int Add(ContentWords phrase)
    {
        var number = _phrases.Count;
        _phrases.Add(phrase);
        foreach (var (word, weight) in phrase.Weights)
        {
            if (!_words.TryGetValue(word, out var postings))
            {
                _words.Add(word, postings = new(WordLists.General.Contains(word)));
            }

            postings.In.Add((number, weight));
        }

        return number;
    }

    /// <summary>The phrases of this number or above whose likeness is more than so much, by number.</summary>
    internal List<(int Phrase, double Likeness)> Of(ContentWords phrase, int from, double above)
    {
        if (_shared.Length < _phrases.Count)
        {
            Array.Resize(ref _shared, Math.Max(64, 2 * _phrases.Count));
            Array.Resize(ref _specific, _shared.Length);
        }

        var touched = _touched;
        touched.Clear();
        foreach (var (word, weight) in phrase.Weights)
        {
            if (_words.TryGetValue(word, out var postings))
            {
                foreach (var (number, its) in postings.From(from))
                {
                    if (_shared[number] == 0)
                    {
                        touched.Add(number);
                    }

                    _shared[number] += Math.Max(weight, its);
                    _specific[number] |= !postings.IsGeneral;
                }
            }
        }

        touched.Sort();
        var alike = new List<(int, double)>();
        foreach (var number in touched)
        {
            var other = _phrases[number];
            var likeness = _specific[number] || phrase.OnlyGeneral || other.OnlyGeneral ? ContentWords.Likeness(_shared[number], Math.Min(phrase.Weight, other.Weight)) : 0;
            if (likeness > above)
            {
                alike.Add((number, likeness));
            }

            (_shared[number], _specific[number]) = (0, false);
        }

        return alike;
    }

    private sealed class Postings(bool isGeneral)
    {
        internal bool IsGeneral { get; } = isGeneral;

        internal List<(int Number, int Weight)> In { get; } = [];

        internal ReadOnlySpan<(int Number, int Weight)> From(int number)
        {
            var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(In);
            if (number == 0)
            {
                return all;
            }

            var (low, high) = (0, all.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = all[middle].Number < number ? (middle + 1, high) : (low, middle);
            }

            return all[low..];
        }
    }
}
