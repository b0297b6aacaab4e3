namespace Parley.Reading.English;

/// <summary>A text with its tokens and its tree.</summary>
public sealed class ParsedText
{
    private readonly int[][] _children;
    private readonly int[] _leftEdge;
    private readonly int[] _rightEdge;

    /// <summary>Makes a parsed text; the tokens' heads are indices into <paramref name="tokens"/>.</summary>
    public ParsedText(string text, Seq<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        Text = text;
        Tokens = tokens;
        var children = new List<int>?[tokens.Count];
        _leftEdge = new int[tokens.Count];
        _rightEdge = new int[tokens.Count];
        foreach (var token in tokens)
        {
            _leftEdge[token.Index] = _rightEdge[token.Index] = token.Index;
            if (token.Head != token.Index)
            {
                (children[token.Head] ??= []).Add(token.Index);
            }
        }

        _children = [.. children.Select(c => c?.ToArray() ?? [])];
        Widen();
        Sentences = [.. Cut()];
    }

    public string Text { get; }

    public Seq<Token> Tokens { get; }

    /// <summary>The sentences in order, as runs of token indices.</summary>
    public Seq<(int First, int Last)> Sentences { get; }

    /// <summary>The word at an index in small letters.</summary>
    internal string Lower(int index) => Tokens[index].Text.ToLowerInvariant();

    /// <summary>The dictionary form of the word at an index, in small letters.</summary>
    internal string Lemma(int index) => Tokens[index].Lemma.ToLowerInvariant();

    /// <summary>Indices of the tokens whose head is <paramref name="index"/>, left to right.</summary>
    public ReadOnlySpan<int> Children(int index) => _children[index];

    /// <summary>Index of the leftmost token under <paramref name="index"/>, itself included.</summary>
    public int LeftEdge(int index) => _leftEdge[index];

    /// <summary>Index of the rightmost token under <paramref name="index"/>, itself included.</summary>
    public int RightEdge(int index) => _rightEdge[index];

    /// <summary>The tokens that hold the characters from <paramref name="start"/> up to <paramref name="end"/>, looked for from a token that stands before them.</summary>
    internal (int First, int Last) TokensAt(int start, int end, int from)
    {
        while (Tokens[from].End <= start)
        {
            from++;
        }

        var to = from;
        while (to + 1 < Tokens.Count && Tokens[to + 1].Start < end)
        {
            to++;
        }

        return (from, to);
    }

    // A child's edges are final before its head's are asked for only if trees are walked bottom-up; trees here are shallow,
    // so each token walks up to its root, which costs the sum of the depths.
    private void Widen()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            for (var at = i; Tokens[at].Head != at;)
            {
                at = Tokens[at].Head;
                var wider = false;
                if (i < _leftEdge[at])
                {
                    _leftEdge[at] = i;
                    wider = true;
                }

                if (i > _rightEdge[at])
                {
                    _rightEdge[at] = i;
                    wider = true;
                }

                if (!wider)
                {
                    break;
                }
            }
        }
    }

    private IEnumerable<(int First, int Last)> Cut()
    {
        var first = 0;
        for (var i = 1; i <= Tokens.Count; i++)
        {
            if (i == Tokens.Count || Tokens[i].SentenceStart)
            {
                yield return (first, i - 1);
                first = i;
            }
        }
    }
}
