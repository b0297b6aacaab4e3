namespace Parley.Reading.English.Words;

/// <summary>The words of one text in order, with their places and whether one space follows that belongs to no word.</summary>
internal sealed class WordRun
{
    private Lexeme[] _words = new Lexeme[64];
    private int[] _starts = new int[64];
    private bool[] _spaces = new bool[64];

    public int Count { get; private set; }

    public ReadOnlySpan<Lexeme> Words => _words.AsSpan(0, Count);

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    public ReadOnlySpan<bool> Spaces => _spaces.AsSpan(0, Count);

    public void Add(Lexeme word, int start, bool space = false)
    {
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, 2 * Count);
            Array.Resize(ref _starts, 2 * Count);
            Array.Resize(ref _spaces, 2 * Count);
        }

        _words[Count] = word;
        _starts[Count] = start;
        _spaces[Count++] = space;
    }

    public void MarkSpaceAfterLast() => _spaces[Count - 1] = true;
}
