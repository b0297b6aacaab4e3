using System.Text;
using Parley.Wording;

namespace Parley.Storage.Searching;

/// <summary>
/// How a name sounds, whoever wrote it in Latin letters: its consonants in one letter for each group that houses write alike (q, g, k, kh and gh; dh and d; sh, sch and tch), and the vowels between them, of which a dark one
/// (u, o) may stand for another, a clear one (i, y) for another, and e for any. After the equivalence classes of [Freeman2006], with the vowels kept so that short names stay apart. Of letters other than a to z there is none.
/// </summary>
/// <param name="Bones">The consonants.</param>
/// <param name="Vowels">The vowels before, between and behind them: one more than there are consonants, each empty where none stand there.</param>
internal sealed record NameKey(string Bones, Seq<string> Vowels)
{
    private const int Shortest = 4;
    private const int FewestBones = 2;
    private const string VowelLetters = "aeiouy";

    // The longest first.
    private static readonly (string From, string To)[] Sounds =
    [
        ("tsch", "š"), ("shch", "š"), ("sch", "š"), ("tch", "š"), ("sh", "š"), ("ch", "š"), ("kh", "k"), ("gh", "k"), ("dh", "d"), ("th", "t"), ("zh", "j"), ("dj", "j"), ("ph", "f"),
        ("q", "k"), ("g", "k"), ("c", "k"), ("w", "v"), ("x", "ks"),
    ];

    /// <summary>The key of a word in plain letters; null where it has none, or is too short to be told by its sound.</summary>
    internal static NameKey? Of(string word)
    {
        if (word.Length < Shortest || !word.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        var (bones, vowels, group) = (new StringBuilder(), new List<string>(), new StringBuilder());
        for (var i = 0; i < word.Length;)
        {
            if (VowelLetters.Contains(word[i], StringComparison.Ordinal))
            {
                group.Append(word[i++]);
                continue;
            }

            var sound = Array.Find(Sounds, s => string.CompareOrdinal(word, i, s.From, 0, s.From.Length) == 0);
            var (bone, length) = sound.From is null ? (word[i].ToString(), 1) : (sound.To, sound.From.Length);
            i += length;

            // What is said long is one sound, and an h is not heard at the end.
            if ((group.Length == 0 && bones.Length > 0 && bone[0] == bones[^1]) || (bone == "h" && i == word.Length))
            {
                continue;
            }

            foreach (var letter in bone)
            {
                bones.Append(letter);
                vowels.Add(group.ToString());
                group.Clear();
            }
        }

        return bones.Length < FewestBones ? null : new(bones.ToString(), [.. vowels, group.ToString()]);
    }

    /// <summary>Whether two words may be one name.</summary>
    internal bool IsLike(NameKey other) => Bones == other.Bones && Vowels.Zip(other.Vowels).All(v => AreAlike(v.First, v.Second));

    /// <summary>The letters with which a word that is like this one may begin.</summary>
    internal IEnumerable<char> Beginnings => Vowels[0].Length > 0
        ? VowelLetters
        : Sounds.Where(s => s.To[0] == Bones[0]).Select(s => s.From[0]).Append(Bones[0]).Where(char.IsAsciiLetterLower).Distinct();

    /// <summary>A word as the index has it: small letters without marks.</summary>
    internal static string Plain(string word) => string.Concat(word.ToLowerInvariant().Select(Letters.Unmarked));

    // An e may be mute, or stand for any.
    private static bool AreAlike(string a, string b) =>
        Classes(a) is var one && Classes(b) is var two && ((one & two) != 0 || (one == 0 && (two == 0 || a.Length > 0)) || (two == 0 && b.Length > 0));

    private static int Classes(string vowels) => vowels.Aggregate(0, (all, v) => all | v switch { 'a' => 1, 'i' or 'y' => 2, 'u' or 'o' => 4, _ => 0 });
}
