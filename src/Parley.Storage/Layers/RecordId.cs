using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Storage.Layers;

/// <summary>
/// An id that people can say: <c>r12</c> a report, <c>r12.c7</c> a claim of it, <c>m4</c> a meeting, <c>p3</c> a person or party, <c>i5</c> an issue, <c>o2</c> a proposal,
/// <c>a1</c> an agreement, <c>e6</c> an incident, <c>x2</c> a disagreement, <c>d9</c> a decision.
/// </summary>
public sealed partial record RecordId
{
    private RecordId(char kind, int number, int? claim)
    {
        Kind = kind;
        Number = number;
        Claim = claim;
    }

    /// <summary>The letter.</summary>
    public char Kind { get; }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>Which claim of the report; null where the report itself, or something else, is meant.</summary>
    public int? Claim { get; }

    public static RecordId Report(int number) => new('r', number, null);

    public static RecordId ClaimOf(int report, int claim) => new('r', report, claim);

    public static RecordId Decision(int number) => new('d', number, null);

    /// <summary>An item brought together from claims.</summary>
    /// <exception cref="ArgumentException">No item has that letter.</exception>
    public static RecordId Item(char kind, int number) =>
        "mpioaex".Contains(kind, StringComparison.Ordinal) ? new(kind, number, null) : throw new ArgumentException($"'{kind}' is no kind of item.", nameof(kind));

    // The largest number that an id can bear: nine digits.
    internal const int Last = 999_999_999;

    /// <summary>Takes an id from its words, or null where they are none.</summary>
    public static RecordId? Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Form().Match(words) is { Success: true } m && (!m.Groups[3].Success || m.Groups[1].Value == "r")
            ? new(m.Groups[1].Value[0], Whole(m.Groups[2]), m.Groups[3].Success ? Whole(m.Groups[3]) : null)
            : null;
    }

    public override string ToString() => Claim is { } claim
        ? string.Create(CultureInfo.InvariantCulture, $"r{Number}.c{claim}")
        : string.Create(CultureInfo.InvariantCulture, $"{Kind}{Number}");

    private static int Whole(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([rmpioaexd])([1-9][0-9]{0,8})(?:\.c([1-9][0-9]{0,8}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
