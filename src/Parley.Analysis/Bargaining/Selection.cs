using System.Numerics;
using Parley.Analysis.Fronts;

namespace Parley.Analysis.Bargaining;

/// <summary>Picks the rows of a front that are greatest by a rule, in the narrowest whole numbers in which nothing overflows.</summary>
internal static class Selection
{
    /// <summary>Ascending; every one of them equal by the rule. None where asked to stop on the way.</summary>
    public static List<int>? Best(TableFront front, Gains gains, int[] rows, Rule rule, CancellationToken stop = default)
    {
        var bits = gains.Party.Select((p, i) => BigInteger.Abs(gains.From[i]).GetBitLength() + 1
            + BigInteger.Max(gains.Step[i], 1).GetBitLength() + front.Most(p).GetBitLength()).DefaultIfEmpty(1).ToArray();
        var all = rule == Rule.Product ? bits.Sum() : bits.Max() + bits.Length;
        return all < 62 ? Best<long>(front, gains, rows, rule, stop) : all < 126 ? Best<Int128>(front, gains, rows, rule, stop) : Best<BigInteger>(front, gains, rows, rule, stop);
    }

    private static List<int>? Best<T>(TableFront front, Gains gains, int[] rows, Rule rule, CancellationToken stop) where T : struct, INumber<T>
    {
        var columns = front.Columns<T>();
        var (from, step) = (Array.ConvertAll(gains.From, T.CreateChecked), Array.ConvertAll(gains.Step, T.CreateChecked));
        var size = rule == Rule.Leximin ? from.Length : 1;
        var (score, best) = (new T[size], new T[size]);
        var kept = new List<int>();
        for (var at = 0; at < rows.Length; at++)
        {
            if ((at & 4095) == 0 && stop.IsCancellationRequested)
            {
                return null;
            }

            var row = rows[at];
            for (var i = 0; i < from.Length; i++)
            {
                var gain = from[i] + (step[i] * columns[gains.Party[i]][row]);
                switch (rule)
                {
                    case Rule.Product:
                        score[0] = i == 0 ? gain : score[0] * gain;
                        break;
                    case Rule.Sum:
                        score[0] = i == 0 ? gain : score[0] + gain;
                        break;
                    default:
                        score[i] = gain;
                        break;
                }
            }

            if (rule == Rule.Leximin)
            {
                score.AsSpan().Sort();
            }

            var c = kept.Count == 0 ? 1 : score.AsSpan().SequenceCompareTo(best);
            if (c > 0)
            {
                kept.Clear();
                score.CopyTo(best, 0);
            }

            if (c >= 0)
            {
                kept.Add(row);
            }
        }

        return kept;
    }
}
