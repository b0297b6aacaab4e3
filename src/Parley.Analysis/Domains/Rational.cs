using System.Globalization;
using System.Numerics;

namespace Parley.Analysis.Domains;

/// <summary>An exact fraction in lowest terms with a positive denominator. <c>default</c> is zero.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _below; // the denominator less one, so that default is 0/1

    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a denominator other than zero.");
        }

        if (denominator.IsOne)
        {
            Numerator = numerator;
            return;
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        _below = (denominator / common) - 1;
    }

    private Rational(BigInteger whole) => Numerator = whole;

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _below + 1;

    public int Sign => Numerator.Sign;

    private bool IsWhole => _below.IsZero;

    public static implicit operator Rational(int value) => new(value);

    public static implicit operator Rational(BigInteger value) => new(value);

    // Whole numbers, the most frequent of all, need no common divisor.
    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator + b.Numerator)
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator - b.Numerator)
        : new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator * b.Numerator)
        : new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Reads decimal notation with an optional exponent, such as <c>-12.5e-3</c>; exact. Cost grows with the exponent, which may be at most 400 either way.</summary>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (text is null)
        {
            return false;
        }

        var span = text.AsSpan().Trim();
        var mark = span.IndexOfAny('e', 'E');
        var exponent = 0;
        if (mark >= 0)
        {
            if (!int.TryParse(span[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            span = span[..mark];
        }

        var point = span.IndexOf('.');
        var digits = point < 0 ? span.ToString() : string.Concat(span[..point], span[(point + 1)..]);
        exponent -= point < 0 ? 0 : span.Length - point - 1;
        if (exponent is < -400 or > 400 || digits.Length == 0 || !char.IsAsciiDigit(digits[^1])
            || !BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }

        value = exponent >= 0 ? new(whole * BigInteger.Pow(10, exponent), 1) : new(whole, BigInteger.Pow(10, -exponent));
        return true;
    }

    /// <summary>The fraction a finite double is, exactly.</summary>
    public static Rational OfDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite number is a fraction.");
        }

        var exponent = Math.Max(-1074, value == 0 ? 0 : Math.ILogB(value) - 52);
        var whole = new BigInteger(Math.ScaleB(value, -exponent));
        return exponent >= 0 ? new(whole << exponent, 1) : new(whole, BigInteger.One << -exponent);
    }

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    public int CompareTo(Rational other) => _below == other._below
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && _below == other._below;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, _below);

    /// <summary>The nearest double, to within one unit in the last place; for showing and for bounds with a margin, never for comparing.</summary>
    public double ToDouble()
    {
        var shift = (int)Math.Max(0, 70 + Denominator.GetBitLength() - BigInteger.Abs(Numerator).GetBitLength());
        var quotient = (double)((Numerator << shift) / Denominator);
        return Math.ScaleB(quotient, -shift);
    }

    /// <summary><c>3/4</c>, or <c>3</c> where the denominator is one.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
