using Parley.App.Records.Deciding;
using Parley.App.Web.Forms;
using Parley.Storage.Saying;

namespace Parley.App.Web.Viewing;

/// <summary>The slots of claims as fields of forms.</summary>
internal static class Slots
{
    /// <summary>The slots of a kind of claim.</summary>
    /// <param name="kind">The kind; without any where there is no such kind.</param>
    /// <param name="filler">What fills each now.</param>
    /// <param name="draft">What a person wrote before, where that was not taken.</param>
    internal static Seq<SlotField> Of(string kind, IReadOnlyDictionary<string, string> filler, IReadOnlyDictionary<string, string>? draft) =>
    [
        .. (SlotWords.Of(kind) ?? new Dictionary<string, SlotWords.Filler>()).Select(s => new SlotField(
            s.Key,
            ClaimWords.Plain(s.Key),
            draft?.GetValueOrDefault(s.Key) ?? filler.GetValueOrDefault(s.Key, ""),
            filler.GetValueOrDefault(s.Key, ""),
            s.Value == SlotWords.Filler.Choice ? Choices(s.Key) : [],
            Hint(s.Value),
            s.Value is SlotWords.Filler.Entity or SlotWords.Filler.Entities)),
    ];

    /// <summary>Whom and what a report names, each once.</summary>
    internal static Seq<string> Known(RecordedReport report) => [.. report.Entities.Select(e => e.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The tracks an issue can be on, in the order of their keys.</summary>
    internal static readonly Seq<string> Tracks = Words<Collation.Sourced.Track>();

    private static Seq<string> Choices(string slot) => slot switch
    {
        "format" => Words<MeetingFormat>(),
        "stance" => Words<Stance>(),
        "state" => Words<AgreementState>(),
        "direction" => Words<Direction>(),
        _ => Words<Status>(),
    };

    private static Seq<string> Words<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => Word.Of(v))];

    private static string Hint(SlotWords.Filler filler) => filler switch
    {
        SlotWords.Filler.Entity => "a name of the report, or words of it",
        SlotWords.Filler.Entities => "names of the report, or words of it, with semicolons between",
        SlotWords.Filler.Words => "words of the report",
        SlotWords.Filler.SeveralWords => "words of the report, with semicolons between",
        SlotWords.Filler.Whole => "a number",
        SlotWords.Filler.When => "a day as 2026-02-17, or two with .. between",
        SlotWords.Filler.Text => "empty it to have it put in words anew",
        _ => "",
    };
}
