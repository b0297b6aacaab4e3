using System.Collections.Frozen;

namespace Parley.Reading.Words;

/// <summary>The verbs, nouns and adjectives that take a stance, from the tables.</summary>
internal static class Stances
{
    private static readonly FrozenDictionary<string, Seq<StanceFrame>> ByVerb = Frames(WordFiles.Rows("stances", 3, 4), c => c.Length > 3 ? Parse(c[3]) : null);

    private static readonly Seq<string[]> Nouns = [.. WordFiles.Rows("stance-nouns", 3, 4)];

    private static readonly FrozenDictionary<string, Seq<StanceFrame>> ByNoun = Frames(Nouns.Where(c => c[1] != "-"), _ => null);

    private static readonly FrozenDictionary<string, Stance> ByAttitude = Nouns.Where(c => c.Length > 3).ToFrozenDictionary(c => c[0], c => Parse(c[2]));

    private static readonly FrozenDictionary<string, (Stance Stance, Stance Denied)> ByAdjective =
        WordFiles.Rows("stance-adjectives", 3, 3).ToFrozenDictionary(c => c[0], c => (Parse(c[1]), Parse(c[2])));

    private static readonly FrozenDictionary<string, Seq<(string Noun, StanceFrame Frame)>> ByIdiom = WordFiles.Rows("stance-idioms", 4, 5)
        .SelectMany(c => c[2].Split(' ').Select(f => (Verb: c[0], Noun: c[1], Frame: new StanceFrame(f, Parse(c[3]), c.Length > 4 ? Parse(c[4]) : Denied(Parse(c[3]))))))
        .GroupBy(f => f.Verb).ToFrozenDictionary(g => g.Key, g => (Seq<(string, StanceFrame)>)[.. g.Select(f => (f.Noun, f.Frame))]);

    /// <summary>The objects with which a verb in its dictionary form takes a stance, each a noun or a noun with the word before it: "give" with "green light".</summary>
    internal static Seq<(string Noun, StanceFrame Frame)> OfIdiom(string lemma) => ByIdiom.TryGetValue(lemma, out var idioms) ? idioms : [];

    /// <summary>The frames of a verb in its dictionary form, with its particle.</summary>
    internal static Seq<StanceFrame> OfVerb(string lemma) => ByVerb.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>The frames of a noun in its dictionary form.</summary>
    internal static Seq<StanceFrame> OfNoun(string lemma) => ByNoun.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>The stance of whoever shows what a noun names ("expressed interest in"), or null.</summary>
    internal static Stance? OfAttitude(string lemma) => ByAttitude.TryGetValue(lemma, out var stance) ? stance : null;

    /// <summary>The stance of whoever is what an adjective says ("ready to"), and that of whoever is not; or null.</summary>
    internal static (Stance Stance, Stance Denied)? OfAdjective(string word) => ByAdjective.TryGetValue(word, out var taken) ? taken : null;

    /// <summary>The stance that denying one leaves: not to accept is to reject, not to rule out is to be open.</summary>
    internal static Stance? Denied(Stance stance) => stance switch
    {
        Stance.Accepts or Stance.Supports or Stance.Open or Stance.Offers => Stance.Rejects,
        Stance.Rejects => Stance.Open,
        _ => null,
    };

    private static Stance Parse(string word) => Enum.GetValues<Stance>().Single(s => Word.Of(s) == word);

    // A word with several rows has the frames of them all, in their order.
    private static FrozenDictionary<string, Seq<StanceFrame>> Frames(IEnumerable<string[]> rows, Func<string[], Stance?> denied) =>
        rows.SelectMany(c => c[1].Split(' ').Select(f => (Word: c[0], Frame: new StanceFrame(f, Parse(c[2]), denied(c) ?? Denied(Parse(c[2]))))))
            .GroupBy(f => f.Word).ToFrozenDictionary(g => g.Key, g => (Seq<StanceFrame>)[.. g.Select(f => f.Frame)]);
}
