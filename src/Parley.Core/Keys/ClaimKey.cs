using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Keys;

/// <summary>
/// Names a claim by what it is, not by its place: the report it stands in, its kind, its passage and its main slots. A reader that finds one
/// claim more leaves the keys of the others as they are. <see cref="ClaimKeys"/> makes them; docs/reference/claims.md says of which bytes.
/// </summary>
/// <remarks>In text <c>REPORT.CLAIM</c> or <c>REPORT.CLAIM.N</c>, N from 2: 16 hexadecimal digits, 16 of base 32, and a number for the later of claims otherwise alike.</remarks>
public sealed partial record ClaimKey
{
    private const int Digits = 16;

    /// <summary>Takes a key from its text.</summary>
    /// <exception cref="ArgumentException">The text is not of the form of a key.</exception>
    public ClaimKey(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!Form().IsMatch(value))
        {
            throw new ArgumentException($"'{value}' is no key of a claim.", nameof(value));
        }

        Value = value;
    }

    internal ClaimKey(string report, string claim, int ordinal)
        : this(ordinal == 1 ? $"{report}.{claim}" : string.Create(CultureInfo.InvariantCulture, $"{report}.{claim}.{ordinal}"))
    {
    }

    public string Value { get; }

    /// <summary>How the SHA-256 of the report's text begins: its first 16 hexadecimal digits.</summary>
    public string Report => Value[..Digits];

    /// <summary>
    /// What the claim says, whatever report says it: the key without its report. It stays where the text around the passage changes, so a
    /// corrected report's claims can be found by it among those of the report as it was.
    /// </summary>
    public string Claim => Value[(Digits + 1)..];

    public override string ToString() => Value;

    // \z, since $ would let a line end stand after the key.
    [GeneratedRegex(@"^[0-9a-f]{16}\.[0-9a-hjkmnp-tv-z]{16}(\.([2-9]|[1-9][0-9]{1,8}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
