using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Parley.Reading.Folding;

/// <summary>The letter or blank that a character stands for, where it is written as another than a reader takes it for.</summary>
internal static class PlainLetters
{
    // Marks that follow their letter, the letters they may follow, and the letters that both make.
    private static readonly (char Mark, string Letters, string Composed)[] Marks =
    [
        ('\u0300', "AaEeIiNnOoUuWwYy", "ÀàÈèÌìǸǹÒòÙùẀẁỲỳ"),
        ('\u0301', "AaCcEeGgIiKkLlMmNnOoPpRrSsUuWwYyZz", "ÁáĆćÉéǴǵÍíḰḱĹĺḾḿŃńÓóṔṕŔŕŚśÚúẂẃÝýŹź"),
        ('\u0302', "AaCcEeGgHhIiJjOoSsUuWwYyZz", "ÂâĈĉÊêĜĝĤĥÎîĴĵÔôŜŝÛûŴŵŶŷẐẑ"),
        ('\u0303', "AaEeIiNnOoUuVvYy", "ÃãẼẽĨĩÑñÕõŨũṼṽỸỹ"),
        ('\u0304', "AaEeGgIiOoUuYy", "ĀāĒēḠḡĪīŌōŪūȲȳ"),
        ('\u0306', "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
        ('\u0307', "AaBbCcDdEeFfGgHhIMmNnOoPpRrSsTtWwXxYyZz", "ȦȧḂḃĊċḊḋĖėḞḟĠġḢḣİṀṁṄṅȮȯṖṗṘṙṠṡṪṫẆẇẊẋẎẏŻż"),
        ('\u0308', "AaEeHhIiOotUuWwXxYy", "ÄäËëḦḧÏïÖöẗÜüẄẅẌẍŸÿ"),
        ('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        ('\u030B', "OoUu", "ŐőŰű"),
        ('\u030C', "AaCcDdEeGgHhIijKkLlNnOoRrSsTtUuZz", "ǍǎČčĎďĚěǦǧȞȟǏǐǰǨǩĽľŇňǑǒŘřŠšŤťǓǔŽž"),
        ('\u0323', "AaBbDdEeHhIiKkLlMmNnOoRrSsTtUuVvWwYyZz", "ẠạḄḅḌḍẸẹḤḥỊịḲḳḶḷṂṃṆṇỌọṚṛṢṣṬṭỤụṾṿẈẉỴỵẒẓ"),
        ('\u0327', "CcDdEeGgHhKkLlNnRrSsTt", "ÇçḐḑȨȩĢģḨḩĶķĻļŅņŖŗŞşŢţ"),
        ('\u0328', "AaEeIiOoUu", "ĄąĘęĮįǪǫŲų"),
    ];

    // What takes no room, or only says in which direction to write or where a line may be broken.
    private const string Invisible =
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF";

    private const string Blanks = "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    // From U+FB00 on.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private const char FirstLigature = '\uFB00';

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Marks
        .SelectMany(m => m.Letters.Zip(m.Composed, (letter, composed) => ((letter, m.Mark), composed))).ToFrozenDictionary(p => p.Item1, p => p.composed);

    private static readonly FrozenDictionary<char, char> Bare = Composed.GroupBy(p => p.Value).ToFrozenDictionary(g => g.Key, g => g.First().Key.Letter);

    // Letters of Cyrillic and Greek, and the Latin ones that look the same in print.
    private const string Foreign = "аеорсухіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυ";

    private const string LookAlikes = "aeopcyxijshdqwlABEKMHOPCTXYIJSGQWABEZHIKMNOPTYXaikvopu";

    private static readonly FrozenDictionary<char, char> Latin = Foreign.Zip(LookAlikes, (f, l) => (f, l)).ToFrozenDictionary(p => p.f, p => p.l);

    private static readonly SearchValues<char> Telling = SearchValues.Create(
        [.. Invisible, .. Blanks, .. Ligatures.Select((_, i) => (char)(FirstLigature + i)), .. Marks.Select(m => m.Mark), .. Latin.Keys, '\u2028', '\u2029', .. Enumerable.Range(0xFF01, 0x5E).Select(c => (char)c)]);

    /// <summary>Whether a text holds any character that <see cref="Of"/>, <see cref="With"/> or <see cref="LatinFor"/> changes.</summary>
    internal static bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(Telling);

    /// <summary>What is read for a character: itself as a rule, nothing, or several letters.</summary>
    internal static ReadOnlySpan<char> Of(in char c) =>
        c >= FirstLigature && c < FirstLigature + Ligatures.Length ? Ligatures[c - FirstLigature]
        : Blanks.Contains(c, StringComparison.Ordinal) ? " "
        : Invisible.Contains(c, StringComparison.Ordinal) ? ""
        : c is '\u2028' or '\u2029' ? "\n"
        : c is >= '\uFF01' and <= '\uFF5E' ? Narrow.AsSpan(c - '\uFF01', 1)
        : new ReadOnlySpan<char>(in c);

    /// <summary>The letter that a letter and the mark after it make, or null where they make none.</summary>
    internal static char? With(char letter, char mark) => Composed.TryGetValue((letter, mark), out var composed) ? composed : null;

    /// <summary>A word without the marks over and under its letters: "Jimenez" for "Jiménez".</summary>
    internal static string Unmarked(string word) => Ascii.IsValid(word) ? word : string.Create(word.Length, word, (span, all) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Bare.TryGetValue(all[i], out var letter) ? letter : all[i];
        }
    });

    /// <summary>The Latin letter that a letter of Cyrillic or Greek looks like, or null.</summary>
    internal static char? LatinFor(char letter) => Latin.TryGetValue(letter, out var latin) ? latin : null;

    /// <summary>Whether a letter is one of Cyrillic or Greek.</summary>
    internal static bool IsForeign(char letter) => letter is >= '\u0370' and <= '\u052F' && char.IsLetter(letter);

    // The printable characters of ASCII but the blank, in order.
    private static readonly string Narrow = string.Concat(Enumerable.Range(0x21, 0x5E).Select(c => (char)c));
}
