using System.Globalization;
using Parley.Storage.Layers;

namespace Parley.App.Web.TimelineRoom;

/// <summary>Which part of the timeline is wanted.</summary>
/// <param name="From">First day; null for the first there is.</param>
/// <param name="To">Last day; null for the last there is.</param>
/// <param name="Kind">meeting, agreement or incident; empty for all.</param>
/// <param name="Party">What one side has to do with; null for all.</param>
internal sealed record TimelineWish(DateOnly? From, DateOnly? To, string Kind, RecordId? Party)
{
    internal static readonly Seq<string> Kinds = ["meeting", "agreement", "incident"];

    /// <summary>The wish, or null where one of the words is not one of those that can be asked.</summary>
    internal static TimelineWish? Of(string from, string to, string kind, string party)
    {
        static bool Day(string words, out DateOnly? day)
        {
            day = DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var told) ? told : null;
            return words.Length == 0 || day is not null;
        }

        var id = RecordId.Parse(party);
        return Day(from, out var first) && Day(to, out var last) && !(first > last) && (kind.Length == 0 || Kinds.Contains(kind)) && (party.Length == 0 || id is { Kind: 'p' })
            ? new(first, last, kind, party.Length == 0 ? null : id)
            : null;
    }

    /// <summary>Whether it asks for less than all.</summary>
    internal bool IsPart => From is not null || To is not null || Kind.Length > 0 || Party is not null;
}
