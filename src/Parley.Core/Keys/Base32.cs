namespace Parley.Keys;

/// <summary>Bits as digits that are not taken for one another: Crockford's, without i, l, o and u, in lower case.</summary>
internal static class Base32
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsOfDigit = 5;

    /// <summary>The first <paramref name="count"/> digits, five bits each, from the highest bit of the first byte on.</summary>
    internal static string Of(ReadOnlySpan<byte> bytes, int count)
    {
        Span<char> digits = stackalloc char[count];
        int bits = 0, held = 0, read = 0;
        for (var i = 0; i < count; i++)
        {
            if (held < BitsOfDigit)
            {
                bits = (bits << 8) | bytes[read++];
                held += 8;
            }

            held -= BitsOfDigit;
            digits[i] = Digits[bits >> held];
            bits &= (1 << held) - 1;
        }

        return new(digits);
    }
}
