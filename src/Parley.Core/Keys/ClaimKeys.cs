using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Keys;

/// <summary>Makes the keys of claims.</summary>
public static class ClaimKeys
{
    // The first line of what is hashed: the form's name with its version. Another version gives every claim another key.
    private const string Form = "parley.claim-key/1";

    private const int Digits = 16;

    /// <summary>
    /// The key of each claim of a reading, in the order of its claims; no two are equal. Ties, claims alike in kind, passages and main slots, are
    /// numbered in that order. Cost: at most the length of the text for each passage worded unlike the others: a millisecond for a long report, some seconds for the longest there may be.
    /// </summary>
    /// <exception cref="ArgumentException">A passage does not stand in the report's text.</exception>
    public static Seq<ClaimKey> Of(ReadingResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var places = new Places(reading.Report.Text, reading.Claims.SelectMany(c => c.Passages));
        var ties = new Dictionary<string, int>(StringComparer.Ordinal);
        var report = reading.Report.Sha256[..Digits];
        return [.. reading.Claims.Select(c =>
        {
            var claim = Base32.Of(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(c, places))), Digits);
            ties[claim] = ties.GetValueOrDefault(claim) + 1;
            return new ClaimKey(report, claim, ties[claim]);
        })];
    }

    // No line holds a line end, since runs of white space in words become one space: different lines give different texts.
    private static string Canonical(Claim claim, Places places) => string.Join(
        '\n',
        [
            Form,
            Kind.Of(claim.Matter),
            .. claim.Passages.Select(p => string.Create(CultureInfo.InvariantCulture, $"passage {places.Of(p)} {Words.Joined(p.Quote)}")),
            .. MainSlots.Lines(claim.Matter),
        ]);
}
