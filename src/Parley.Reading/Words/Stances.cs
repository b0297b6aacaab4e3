using System.Collections.Frozen;

namespace Parley.Reading.Words;

/// <summary>What makes a verb take a stance: how its content hangs under it, and which stance it is then.</summary>
/// <param name="Frame">How the content hangs: "obj", "inf", "that", "ing", "obj-inf", or a preposition.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Denied">The stance that denying it leaves, or null where none is left.</param>
internal sealed record StanceFrame(string Frame, Stance Stance, Stance? Denied);

/// <summary>The verbs and nouns that take a stance, from the data file.</summary>
internal static class Stances
{
    private static readonly FrozenDictionary<string, Seq<StanceFrame>> ByWord = Read("stances");
    private static readonly FrozenDictionary<string, Seq<StanceFrame>> ByNoun = Read("stance-nouns");

    /// <summary>The frames of a verb in its dictionary form, with its particle.</summary>
    internal static Seq<StanceFrame> OfVerb(string lemma) => ByWord.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>The frames of a noun in its dictionary form.</summary>
    internal static Seq<StanceFrame> OfNoun(string lemma) => ByNoun.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>The stance that denying one leaves: not to accept is to reject, not to rule out is to be open.</summary>
    internal static Stance? Denied(Stance stance) => stance switch
    {
        Stance.Accepts or Stance.Supports or Stance.Open or Stance.Offers => Stance.Rejects,
        Stance.Rejects => Stance.Open,
        _ => null,
    };

    private static Stance Parse(string word) => Enum.GetValues<Stance>().Single(s => Word.Of(s) == word);

    private static FrozenDictionary<string, Seq<StanceFrame>> Read(string table)
    {
        var found = new Dictionary<string, List<StanceFrame>>();
        foreach (var columns in WordFiles.Rows(table, 3, 4))
        {
            var stance = Parse(columns[2]);
            if (!found.TryGetValue(columns[0], out var frames))
            {
                found[columns[0]] = frames = [];
            }

            var denied = columns.Length > 3 ? Parse(columns[3]) : Denied(stance);
            frames.AddRange(columns[1].Split(' ').Select(f => new StanceFrame(f, stance, denied)));
        }

        return found.ToFrozenDictionary(f => f.Key, f => (Seq<StanceFrame>)[.. f.Value]);
    }
}
