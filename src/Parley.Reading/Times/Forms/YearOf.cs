namespace Parley.Reading.Times.Forms;

/// <summary>A year, said outright (2025) or counted from that of publication ("last year" is -1), or not said at all.</summary>
internal sealed record YearOf(int? Number, int? Offset)
{
    internal static readonly YearOf Unsaid = new(null, null);

    internal static YearOf Said(int number) => new(number, null);

    internal static YearOf FromNow(int offset) => new(null, offset);
}
