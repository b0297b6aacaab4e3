namespace Parley.Analysis.Fronts;

/// <summary>A table of sums that grows: a column of numbers a party, how each row came about, and how many packages it stands for.</summary>
internal sealed class Rows<T, TTally>(int parties) where TTally : struct, ITally<TTally>
{
    public T[][] U { get; } = [.. Enumerable.Range(0, parties).Select(_ => new T[16])];

    public long[] Code { get; private set; } = new long[16];

    public TTally[] Tally { get; private set; } = new TTally[16];

    public int Length { get; set; }

    /// <summary>Makes room for so many rows in all.</summary>
    public void Reserve(int rows)
    {
        if (rows <= Code.Length)
        {
            return;
        }

        var size = Math.Max(rows, (int)Math.Min(Code.Length * 2L, Array.MaxLength));
        for (var p = 0; p < U.Length; p++)
        {
            Array.Resize(ref U[p], size);
        }

        var code = Code;
        Array.Resize(ref code, size);
        Code = code;
        var tally = Tally;
        Array.Resize(ref tally, size);
        Tally = tally;
    }

    public void Append(Rows<T, TTally> other)
    {
        Reserve(Length + other.Length);
        for (var p = 0; p < U.Length; p++)
        {
            other.U[p].AsSpan(0, other.Length).CopyTo(U[p].AsSpan(Length));
        }

        other.Code.AsSpan(0, other.Length).CopyTo(Code.AsSpan(Length));
        other.Tally.AsSpan(0, other.Length).CopyTo(Tally.AsSpan(Length));
        Length += other.Length;
    }
}
