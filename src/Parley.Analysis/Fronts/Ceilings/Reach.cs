using System.Numerics;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Ceilings;

/// <summary>By steps done and state, the least and the most the rest can add, by party; exact. None where nothing feasible goes on from there.</summary>
internal sealed class Reach<T> where T : struct, INumber<T>
{
    public Reach(Plan plan)
    {
        var steps = plan.Steps!;
        Shifts = [.. steps.Select(s => s.Moves.Select(m => Array.ConvertAll(m.Shift, T.CreateChecked)).ToArray())];
        (Least, Most) = (new T[]?[steps.Length + 1][], new T[]?[steps.Length + 1][]);
        Least[^1] = Most[^1] = [.. Enumerable.Range(0, steps.Length == 0 ? 1 : steps[^1].StatesAfter).Select(_ => new T[plan.Scaled.Parties])];
        for (var s = steps.Length - 1; s >= 0; s--)
        {
            var states = s == 0 ? 1 : steps[s - 1].StatesAfter;
            (Least[s], Most[s]) = (new T[]?[states], new T[]?[states]);
            for (var m = 0; m < Shifts[s].Length; m++)
            {
                var move = steps[s].Moves[m];
                if (Most[s + 1][move.To] is not { } most)
                {
                    continue;
                }

                Least[s][move.From] = Joined(Least[s][move.From], Least[s + 1][move.To]!, Shifts[s][m], T.Min);
                Most[s][move.From] = Joined(Most[s][move.From], most, Shifts[s][m], T.Max);
            }
        }
    }

    /// <summary>By step and move.</summary>
    public T[][][] Shifts { get; }

    public T[]?[][] Least { get; }

    public T[]?[][] Most { get; }

    private static T[] Joined(T[]? known, T[] rest, T[] shift, Func<T, T, T> better)
    {
        var here = new T[shift.Length];
        for (var p = 0; p < here.Length; p++)
        {
            here[p] = rest[p] + shift[p];
            here[p] = known is null ? here[p] : better(known[p], here[p]);
        }

        return here;
    }
}
