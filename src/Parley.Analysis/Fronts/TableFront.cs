using System.Numerics;

namespace Parley.Analysis.Fronts;

/// <summary>A front as a table, whatever its numbers are kept in.</summary>
internal abstract class TableFront(Trace? trace)
{
    public abstract int Length { get; }

    public abstract BigInteger U(int row, int party);

    /// <summary>How many packages attain a row; none where that was not worked out.</summary>
    public abstract BigInteger? Count(int row);

    /// <summary>The numbers by party, each column as long as the front or longer.</summary>
    public virtual T[][] Columns<T>() where T : struct, INumber<T> =>
        [.. Enumerable.Range(0, Parties).Select(p => Enumerable.Range(0, Length).Select(row => T.CreateChecked(U(row, p))).ToArray())];

    /// <summary>The greatest number of a column; 0 for no rows.</summary>
    public virtual BigInteger Most(int party)
    {
        var most = BigInteger.Zero;
        for (var row = 0; row < Length; row++)
        {
            most = BigInteger.Max(most, U(row, party));
        }

        return most;
    }

    /// <summary>The rows whose numbers are nowhere below those given, by party; ascending.</summary>
    public virtual int[] AtLeast(BigInteger[] least) =>
        [.. Enumerable.Range(0, Length).Where(row => least.Select((l, p) => U(row, p) >= l).All(ok => ok))];

    public abstract int Parties { get; }

    public virtual void Outcome(int row, Span<int> outcome) => trace?.Outcome(row, outcome);
}

internal sealed class TableFront<T, TTally>(Rows<T, TTally> rows, Trace trace) : TableFront(rows.Length > 0 ? trace : null)
    where T : struct, INumber<T>
    where TTally : struct, ITally<TTally>
{
    public override int Length => rows.Length;

    public override int Parties => rows.U.Length;

    public Rows<T, TTally> Rows => rows;

    public override TTo[][] Columns<TTo>() => rows.U is TTo[][] same ? same
        : [.. rows.U.Select(column => Array.ConvertAll(column[..rows.Length], TTo.CreateChecked))];

    public override BigInteger U(int row, int party) => BigInteger.CreateChecked(rows.U[party][row]);

    public override BigInteger Most(int party)
    {
        var most = T.Zero;
        foreach (var u in rows.U[party].AsSpan(0, rows.Length))
        {
            most = T.Max(most, u);
        }

        return BigInteger.CreateChecked(most);
    }

    public override int[] AtLeast(BigInteger[] least)
    {
        // No sum comes near the ends of the type, so what lies beyond them may be taken as lying there.
        var from = Array.ConvertAll(least, T.CreateSaturating);
        var found = new List<int>();
        for (var row = 0; row < rows.Length; row++)
        {
            var p = 0;
            while (p < from.Length && rows.U[p][row] >= from[p])
            {
                p++;
            }

            if (p == from.Length)
            {
                found.Add(row);
            }
        }

        return [.. found];
    }

    public override BigInteger? Count(int row) => rows.Tally[row].Value;
}
