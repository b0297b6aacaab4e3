using System.Globalization;
using System.Numerics;

namespace Parley.Deals;

/// <summary>
/// A decimal number exactly as it was written: <see cref="Digits"/> divided by ten to the <see cref="Scale"/>. <c>default</c> is zero.
/// Equal numbers are equal however they were written (1.50 and 1.5).
/// </summary>
public readonly struct Amount : IEquatable<Amount>, IComparable<Amount>
{
    /// <summary>The largest power of ten, either way, that <see cref="TryParse"/> takes.</summary>
    public const int MaxExponent = 400;

    /// <summary>The most characters that <see cref="TryParse"/> takes.</summary>
    public const int MaxLength = 1000;

    private Amount(BigInteger digits, int scale)
    {
        if (scale > 0 && digits >= long.MinValue && digits <= long.MaxValue)
        {
            var few = (long)digits;
            for (; scale > 0 && few % 10 == 0; scale--)
            {
                few /= 10;
            }

            digits = few;
        }

        while (scale > 0 && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        Digits = digits;
        Scale = scale;
    }

    /// <summary>All digits, with the sign, as a whole number that does not end in zero unless <see cref="Scale"/> is 0.</summary>
    public BigInteger Digits { get; }

    /// <summary>How many of the digits stand after the point; not negative.</summary>
    public int Scale { get; }

    public static Amount Zero => default;

    public int Sign => Digits.Sign;

    public static implicit operator Amount(int value) => new(value, 0);

    public static implicit operator Amount(BigInteger value) => new(value, 0);

    public static Amount operator +(Amount a, Amount b) =>
        new(a.At(Math.Max(a.Scale, b.Scale)) + b.At(Math.Max(a.Scale, b.Scale)), Math.Max(a.Scale, b.Scale));

    public static Amount operator -(Amount a) => new(-a.Digits, a.Scale);

    public static Amount operator -(Amount a, Amount b) => a + -b;

    public static Amount operator *(Amount a, Amount b) => new(a.Digits * b.Digits, a.Scale + b.Scale);

    public static bool operator ==(Amount a, Amount b) => a.Equals(b);

    public static bool operator !=(Amount a, Amount b) => !a.Equals(b);

    public static bool operator <(Amount a, Amount b) => a.CompareTo(b) < 0;

    public static bool operator >(Amount a, Amount b) => a.CompareTo(b) > 0;

    public static bool operator <=(Amount a, Amount b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Amount a, Amount b) => a.CompareTo(b) >= 0;

    /// <summary>
    /// Reads decimal notation with an optional sign and exponent, such as <c>-12.5e-3</c>; nothing else: no white space, no thousands
    /// separators, no "Infinity". Not taken: more than 1,000 characters, or a power of ten beyond 400 either way.
    /// </summary>
    public static bool TryParse(string? text, out Amount value)
    {
        value = default;
        if (text is null or { Length: 0 or > MaxLength } || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        var span = text.AsSpan();
        var exponent = 0;
        if (span.IndexOfAny('e', 'E') is >= 0 and var mark)
        {
            if (!int.TryParse(span[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            span = span[..mark];
        }

        var sign = span.Length > 0 && span[0] is '+' or '-' ? 1 : 0;
        var point = span.IndexOf('.');
        var before = point < 0 ? span[sign..] : span[sign..point];
        var after = point < 0 ? [] : span[(point + 1)..];
        if (exponent is < -MaxExponent or > MaxExponent || before.Length + after.Length == 0
            || before.ContainsAnyExceptInRange('0', '9') || after.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        exponent -= after.Length;
        var whole = Whole(before, after);
        whole = span[0] == '-' ? -whole : whole;
        value = exponent >= 0 ? new(whole * BigInteger.Pow(10, exponent), 0) : new(whole, -exponent);
        return true;
    }

    private static BigInteger Whole(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length + after.Length > 18)
        {
            return BigInteger.Parse(string.Concat(before, after), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        var whole = 0L;
        foreach (var digit in before)
        {
            whole = (whole * 10) + digit - '0';
        }

        foreach (var digit in after)
        {
            whole = (whole * 10) + digit - '0';
        }

        return whole;
    }

    public int CompareTo(Amount other) => At(Math.Max(Scale, other.Scale)).CompareTo(other.At(Math.Max(Scale, other.Scale)));

    public bool Equals(Amount other) => Digits == other.Digits && Scale == other.Scale;

    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Digits, Scale);

    /// <summary>Plain decimal notation without an exponent, every digit: <c>-0.0125</c>.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        return (Sign < 0 ? "-" : "") + (Scale == 0 ? digits : $"{digits[..^Scale]}.{digits[^Scale..]}");
    }

    private BigInteger At(int scale) => scale == Scale ? Digits : Digits * BigInteger.Pow(10, scale - Scale);
}

/// <summary>A number, or the range it lies in where nobody knows better.</summary>
public sealed record Figure
{
    /// <exception cref="ArgumentException">The lower end lies above the upper one.</exception>
    public Figure(Amount low, Amount high)
    {
        if (low > high)
        {
            throw new ArgumentException($"A range begins at its lower end; {low} is above {high}.", nameof(low));
        }

        Low = low;
        High = high;
    }

    public Figure(Amount value)
        : this(value, value)
    {
    }

    public Amount Low { get; }

    public Amount High { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Half way between the ends; the number itself where there is one.</summary>
    public Amount Middle => IsPoint ? Low : (Low + High) * Half;

    private static Amount Half => Amount.TryParse("0.5", out var half) ? half : throw new System.Diagnostics.UnreachableException();

    public override string ToString() => IsPoint ? Low.ToString() : $"[{Low}, {High}]";
}
