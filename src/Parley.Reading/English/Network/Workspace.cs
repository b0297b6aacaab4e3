namespace Parley.Reading.English.Network;

/// <summary>Buffers that one parse at a time uses and the next one takes over.</summary>
internal sealed class Workspace
{
    private float[] _sums = [];
    private float[] _padded = [];
    private float[] _rows = [];

    public Span<float> Sums(int length) => Grown(ref _sums, length);

    public Span<float> Padded(int length) => Grown(ref _padded, length);

    public Span<float> Rows(int length) => Grown(ref _rows, length);

    private static Span<float> Grown(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = GC.AllocateUninitializedArray<float>(length);
        }

        return buffer.AsSpan(0, length);
    }
}
