using Parley.Reading.English.Words;

namespace Parley.Reading.English.Network;

/// <summary>
/// What each word of a text contributes to the scores of moves, computed in blocks when first asked for. Blocks before a
/// word that is declared the first still needed are reused, so that memory follows the longest sentence, not the text.
/// </summary>
internal sealed class FeatureRows(Tok2Vec tok2vec, TransitionScorer scorer, Workspace workspace)
{
    /// <summary>Words in a block.</summary>
    public const int BlockLength = 256;

    // A block of the parser takes 1 MB; more than a few are only in use within a sentence that hardly anyone wrote.
    private const int MostSpare = 8;

    private readonly Stack<float[]> _spare = new();
    private WordRun _run = new();
    private Action<int, int, ReadOnlySpan<float>>? _seeVectors;
    private float[]?[] _blocks = [];
    private int _firstKept;

    /// <summary>Starts a text; <paramref name="seeVectors"/> is shown the first word, the count and the vectors of each block.</summary>
    public void Start(WordRun run, Action<int, int, ReadOnlySpan<float>>? seeVectors = null)
    {
        Release(_blocks.Length);
        _run = run;
        _seeVectors = seeVectors;
        _blocks = new float[]?[(run.Count + BlockLength - 1) / BlockLength];
        _firstKept = 0;
    }

    /// <summary>The row of a word as a feature.</summary>
    public ReadOnlySpan<float> Row(int word, int feature)
    {
        var block = _blocks[word / BlockLength] ?? Compute(word / BlockLength);
        return block.AsSpan((word % BlockLength * scorer.Stride) + (feature * scorer.RowLength), scorer.RowLength);
    }

    /// <summary>Says that no word before this one will be asked for again.</summary>
    public void ForgetBefore(int word) => Release(word / BlockLength);

    private void Release(int end)
    {
        for (; _firstKept < end; _firstKept++)
        {
            if (_blocks[_firstKept] is { } block)
            {
                _blocks[_firstKept] = null;
                if (_spare.Count < MostSpare)
                {
                    _spare.Push(block);
                }
            }
        }
    }

    private float[] Compute(int index)
    {
        var first = index * BlockLength;
        var count = Math.Min(BlockLength, _run.Count - first);
        var vectors = tok2vec.Encode(_run, first, count, workspace);
        _seeVectors?.Invoke(first, count, vectors);

        var narrowed = workspace.Rows(count * scorer.Narrowed.Stride);
        scorer.Narrow(vectors, tok2vec.Width, count, narrowed, workspace);
        var block = _spare.Count > 0 ? _spare.Pop() : new float[BlockLength * scorer.Stride];
        scorer.ComputeRows(narrowed, count, block, workspace);
        return _blocks[index] = block;
    }
}
