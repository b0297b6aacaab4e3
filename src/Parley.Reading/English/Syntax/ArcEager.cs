using System.Runtime.CompilerServices;
using Parley.Reading.English.Network;

namespace Parley.Reading.English.Syntax;

/// <summary>
/// The dependency parser: from each state the valid move with the highest score, the first of equals, until all is done.
/// Arc-eager with two ways to think again: a left arc may replace a right one, and a word without a head may go back to the
/// buffer. Linear in the number of words.
/// </summary>
internal sealed class ArcEager
{
    private const string Root = "ROOT";
    private const int Shift = 0;
    private const int Reduce = 1;
    private readonly TransitionScorer _scorer;
    private readonly string[] _labels;
    private readonly int _firstRight;
    private readonly int _break;

    public ArcEager(TransitionScorer scorer)
    {
        _scorer = scorer;
        var moves = scorer.Moves;
        _labels = [.. moves.Select(m => m.Length > 2 ? m[2..] : "")];
        _firstRight = Array.FindIndex(moves, m => m.StartsWith("R-", StringComparison.Ordinal));
        _break = moves.Length - 1;
        var inOrder = moves[Shift] == "S" && moves[Reduce] == "D" && moves[_break] == "B-ROOT"
            && moves[2.._firstRight].All(m => m.StartsWith("L-", StringComparison.Ordinal))
            && moves[_firstRight.._break].All(m => m.StartsWith("R-", StringComparison.Ordinal));
        if (!inOrder)
        {
            throw new InvalidOperationException("The model's parser moves are not in the order shift, reduce, left, right, break.");
        }
    }

    /// <summary>Parses a text of at least one word; <paramref name="trace"/> gets the number of every move made.</summary>
    public ParserState Parse(int length, FeatureRows rows, Workspace workspace, List<int>? trace = null)
    {
        var state = new ParserState(length);
        Span<int> features = stackalloc int[_scorer.Features];
        Span<float> scores = stackalloc float[_scorer.Scores];
        while (!state.IsFinal)
        {
            SetFeatures(state, features);
            _scorer.Score(features, rows, scores, workspace);
            var move = Best(state, scores);
            trace?.Add(move);
            Make(move, state);
            if (state.StackDepth == 0 && state.BufferLength > 0)
            {
                // From here only the buffer and the children of its first word can be reached.
                var first = state.Buffer(0);
                var child = state.LeftChild(first);
                rows.ForgetBefore(child < 0 ? first : child);
            }
        }

        return state;
    }

    /// <summary>All labels that a word can have once the tree is made, given the parser's moves.</summary>
    public static IEnumerable<string> LabelsOf(IEnumerable<string> moves) =>
        moves.Where(m => m.StartsWith("L-", StringComparison.Ordinal) || m.StartsWith("R-", StringComparison.Ordinal))
            .Select(m => m[2..].Split("||")[0]).Append(Root).Distinct();

    /// <summary>The tree of a finished parse; labels of lifted arcs are still double. A word without an arc is a root.</summary>
    public Tree Tree(ParserState state)
    {
        var heads = state.Heads;
        var labels = new string[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            labels[i] = heads[i] < 0 ? Root : _labels[state.Labels[i]];
            heads[i] = heads[i] < 0 ? i : heads[i];
        }

        return new Tree(heads, labels);
    }

    internal static void SetFeatures(ParserState state, Span<int> words)
    {
        words[0] = state.Buffer(0);
        words[1] = state.Buffer(1);
        words[2] = state.Stack(0);
        words[3] = state.Stack(1);
        words[4] = state.Stack(2);
        words[5] = state.LeftChild(words[0]);
        words[6] = state.LeftChild(words[2]);
        words[7] = state.RightChild(words[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        var (depth, left) = (state.StackDepth, state.BufferLength);
        var first = state.Buffer(0);
        var fresh = left > 0 && !state.StartsSentence(first);
        var best = -1;
        if ((left >= 1 && depth == 0) || (left >= 2 && fresh && !state.IsUnshiftable(first)))
        {
            best = Shift;
        }

        if (depth > 0 && (best < 0 || scores[Reduce] > scores[best]))
        {
            best = Reduce;
        }

        if (depth > 0 && fresh)
        {
            for (var move = Reduce + 1; move < _break; move++)
            {
                best = best < 0 || scores[move] > scores[best] ? move : best;
            }
        }

        var second = state.Buffer(1);
        var mayBreak = left >= 2 && second == first + 1 && !state.StartsSentence(second);
        return mayBreak && (best < 0 || scores[_break] > scores[best]) ? _break : best;
    }

    private void Make(int move, ParserState state)
    {
        if (move == Shift)
        {
            state.Push();
        }
        else if (move == Reduce)
        {
            if (state.Heads[state.Stack(0)] >= 0 || state.StackDepth == 1)
            {
                state.Pop();
            }
            else
            {
                state.Unshift();
            }
        }
        else if (move == _break)
        {
            state.MarkSentenceStart(state.Buffer(1));
        }
        else if (move < _firstRight)
        {
            state.ArcFromBufferToStack(move);
            state.Pop();
        }
        else
        {
            state.ArcFromStackToBuffer(move);
            state.Push();
        }
    }
}
