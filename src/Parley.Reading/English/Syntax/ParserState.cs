namespace Parley.Reading.English.Syntax;

/// <summary>
/// Where an arc-eager parse stands: the stack, the buffer (words put back on it first, then the rest of the text), the arcs
/// so far, and the words that are known to start a sentence. A word that does not exist is −1.
/// </summary>
internal sealed class ParserState
{
    private const int None = -1;
    private readonly int _length;
    private readonly int[] _stack;
    private readonly int[] _putBack;
    private readonly int[] _lastLeftChild;
    private readonly int[] _lastRightChild;
    private readonly int[] _siblingBefore;
    private readonly bool[] _sentenceStart;
    private readonly bool[] _unshiftable;
    private int _next;
    private int _putBackCount;

    public ParserState(int length)
    {
        _length = length;
        _stack = new int[length];
        _putBack = new int[length];
        Heads = Nones(length);
        Labels = Nones(length);
        _lastLeftChild = Nones(length);
        _lastRightChild = Nones(length);
        _siblingBefore = Nones(length);
        _unshiftable = new bool[length];
        _sentenceStart = new bool[length];
        _sentenceStart[0] = true;
    }

    /// <summary>The head of each word, −1 for none yet.</summary>
    public int[] Heads { get; }

    /// <summary>The move that made each word's arc, −1 for none yet.</summary>
    public int[] Labels { get; }

    public int StackDepth { get; private set; }

    public int BufferLength => _putBackCount + _length - _next;

    public bool IsFinal => StackDepth == 0 && BufferLength == 0;

    /// <summary>The i-th word from the top of the stack.</summary>
    public int Stack(int i) => i < StackDepth ? _stack[StackDepth - 1 - i] : None;

    /// <summary>The i-th word of the buffer.</summary>
    public int Buffer(int i)
    {
        if (i < _putBackCount)
        {
            return _putBack[_putBackCount - 1 - i];
        }

        var place = _next + i - _putBackCount;
        return place < _length ? place : None;
    }

    /// <summary>The left child that a word got last, which is its leftmost.</summary>
    public int LeftChild(int word) => word < 0 ? None : _lastLeftChild[word];

    /// <summary>The right child that a word got last, which is its rightmost.</summary>
    public int RightChild(int word) => word < 0 ? None : _lastRightChild[word];

    public bool StartsSentence(int word) => _sentenceStart[word];

    public bool IsUnshiftable(int word) => _unshiftable[word];

    public void MarkSentenceStart(int word) => _sentenceStart[word] = true;

    public void Push()
    {
        _stack[StackDepth++] = Buffer(0);
        if (_putBackCount > 0)
        {
            _putBackCount--;
        }
        else
        {
            _next++;
        }
    }

    public void Pop() => StackDepth--;

    /// <summary>Puts the top of the stack back on the buffer, from which it may not be shifted again.</summary>
    public void Unshift()
    {
        var word = _stack[--StackDepth];
        _putBack[_putBackCount++] = word;
        _unshiftable[word] = true;
    }

    public void ArcFromBufferToStack(int move)
    {
        var (head, child) = (Buffer(0), Stack(0));
        if (Heads[child] != None)
        {
            // The arc that is replaced is the last that its head got on the right.
            _lastRightChild[Heads[child]] = _siblingBefore[child];
        }

        (Heads[child], Labels[child]) = (head, move);
        _siblingBefore[child] = _lastLeftChild[head];
        _lastLeftChild[head] = child;
        _unshiftable[head] = false;
    }

    public void ArcFromStackToBuffer(int move)
    {
        var (head, child) = (Stack(0), Buffer(0));
        (Heads[child], Labels[child]) = (head, move);
        _siblingBefore[child] = _lastRightChild[head];
        _lastRightChild[head] = child;
    }

    private static int[] Nones(int length)
    {
        var values = new int[length];
        Array.Fill(values, None);
        return values;
    }
}
