using Parley.App.Records.Asked;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;

namespace Parley.App.Records.Overruling;

/// <summary>What a person can decide on items brought together by rule, each with a sentence of what comes of it; without an act it says why it cannot be.</summary>
internal static class ItemVerdicts
{
    internal static (Act? Act, string Told) Same(RecordTalks talks, RecordId id, string words) =>
        RecordId.Parse(words) is not { } second || second.Kind != id.Kind ? (null, $"'{words}' is no id of the kind of {id}.")
        : talks.Item(second) is not { } item ? (null, $"There is no {second} in this record.")
        : item == talks.Item(id) ? (null, $"{id} and {second} are one already.")
        : (new Act.Same(words), $"{id} and {second} are one");

    internal static (Act? Act, string Told) Name(RecordId id, string words) =>
        string.IsNullOrWhiteSpace(words) ? (null, "A name has a word or more.") : (new Act.Name(words.Trim()), $"{id} is called {words.Trim()}");

    internal static (Act? Act, string Told) SetTrack(RecordId id, string words) => Enum.GetValues<Track>().Any(t => Word.Of(t) == words)
        ? (new Act.SetTrack(words), $"{id} is on the track {words}")
        : (null, $"'{words}' is no track.");

    internal static (Act? Act, string Told) Grade(RecordId id, string words) =>
        (id.Claim is null ? "ABCDEF" : "123456").Contains(words, StringComparison.Ordinal) && words.Length == 1
            ? (new Act.Grade(words), $"{id} is graded {words}")
            : (null, id.Claim is null ? $"'{words}' is no grade of a source; those are A to F." : $"'{words}' is no grade of a claim; those are 1 to 6.");

    /// <summary>What settles a disagreement that is none: the accounts tell of different times, tracks or meanings.</summary>
    internal const string BothHold = "both can hold";

    internal static (Act? Act, string Told) Settle(Disagreement found, string words) => words.Trim() == BothHold || found.Accounts.Any(a => a.Value == words.Trim())
        ? (new Act.Settle(words.Trim()), $"{found.Id} settled: {words.Trim()}")
        : (null, $"Nobody says '{words.Trim()}'; the accounts are (or '{BothHold}'): {string.Join("; ", found.Accounts.Select(a => a.Value))}.");
}
