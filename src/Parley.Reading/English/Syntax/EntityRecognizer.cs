using System.Runtime.CompilerServices;
using Parley.Reading.English.Network;
using Parley.Reading.English.Words;

namespace Parley.Reading.English.Syntax;

/// <summary>
/// Named entities by the BILUO system: each word begins, continues or ends an entity, is one by itself, or is outside.
/// No entity begins on white space or crosses a sentence boundary. Of the valid moves the highest score wins, the first of equals.
/// </summary>
internal sealed class EntityRecognizer
{
    private const int None = -1;
    private readonly TransitionScorer _scorer;
    private readonly string[] _labels;
    private readonly int _outside;

    public EntityRecognizer(TransitionScorer scorer)
    {
        _scorer = scorer;
        _labels = [.. scorer.Moves.TakeWhile(m => m.StartsWith("B-", StringComparison.Ordinal)).Select(m => m[2..])];
        _outside = scorer.Moves.Length - 1;
        IEnumerable<string> expected =
            [.. from prefix in (string[])["B-", "I-", "L-", "U-"] from label in _labels select prefix + label, "U-", "O"];
        if (!scorer.Moves.SequenceEqual(expected))
        {
            throw new InvalidOperationException("The model's entity moves are not in the order begin, in, last, unit, outside.");
        }
    }

    /// <summary>Writes each word's place in an entity (B, I or O) and that entity's label.</summary>
    public void Recognize(
        WordRun run, bool[] sentenceStart, FeatureRows rows, string[] iob, string[] labels, Workspace workspace, List<int>? trace = null)
    {
        Span<int> features = stackalloc int[_scorer.Features];
        Span<float> scores = stackalloc float[_scorer.Scores];
        var (openAt, openLabel) = (None, None);
        for (var word = 0; word < run.Count; word++)
        {
            features[0] = word;
            features[1] = openAt;
            features[2] = openAt == None ? None : word - 1;
            _scorer.Score(features, rows, scores, workspace);
            var mayGoOn = word + 1 < run.Count && !sentenceStart[word + 1];
            var move = Best(scores, openLabel, mayGoOn, run.Words[word].IsSpace);
            trace?.Add(move);

            var (kind, label) = move >= _outside - 1 ? (4, None) : Math.DivRem(move, _labels.Length);
            iob[word] = openAt != None ? "I" : kind == 4 ? "O" : "B";
            labels[word] = label == None ? "" : _labels[label];
            (openAt, openLabel) = kind switch
            {
                0 => (word, label),
                1 => (openAt, openLabel),
                _ => (None, None),
            };
            if (openAt == None)
            {
                rows.ForgetBefore(word);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Best(ReadOnlySpan<float> scores, int openLabel, bool mayGoOn, bool isSpace)
    {
        var count = _labels.Length;
        if (openLabel != None)
        {
            var (inside, last) = (count + openLabel, (2 * count) + openLabel);
            return mayGoOn && scores[inside] >= scores[last] ? inside : last;
        }

        var best = None;
        if (!isSpace)
        {
            for (var move = 0; mayGoOn && move < count; move++)
            {
                best = best == None || scores[move] > scores[best] ? move : best;
            }

            for (var move = 3 * count; move < 4 * count; move++)
            {
                best = best == None || scores[move] > scores[best] ? move : best;
            }
        }

        return best == None || scores[_outside] > scores[best] ? _outside : best;
    }
}
