using System.Collections.Frozen;
using System.Globalization;
using Parley.Reading.Words;

namespace Parley.Reading.Numbers;

/// <summary>The words phrases with numbers are made of.</summary>
internal static class NumberWords
{
    private const int Longest = 14;

    // The lists that the rules of this room look words up in: a word that is only there must be known too.
    private static readonly WordList[] OfRules =
    [
        WordList.Auxiliary, WordList.BeforeUnit, WordList.Clock, WordList.CountedAnew, WordList.CurrencyCode, WordList.FactorLetter,
        WordList.NumberedInSmall, WordList.OfSome,
    ];

    private static readonly FrozenDictionary<string, (Role Role, long Value, string Word)> All = Build();

    private static readonly FrozenDictionary<string, (Role Role, long Value, string Word)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static (Role Role, long Value, string Word) Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var entry) ? entry : (Role.None, 0, "");

    private static FrozenDictionary<string, (Role, long, string)> Build()
    {
        var words = new Dictionary<string, (Role, long, string)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, word) in WordList.SmallNumeral.Words().Index())
        {
            words.Add(word, (Role.Cardinal, value, word));
        }

        foreach (var (tens, word) in WordList.Tens.Words().Index())
        {
            words.Add(word, (Role.Cardinal, 20 + (10 * tens), word));
        }

        foreach (var (before, word) in WordList.Ordinal.Words().Index())
        {
            words.Add(word, (Role.Ordinal, before + 1, word));
        }

        foreach (var columns in WordFiles.Rows("number-words", 3, 3))
        {
            words.Add(columns[1], (Enum.Parse<Role>(columns[0], ignoreCase: true), long.Parse(columns[2], CultureInfo.InvariantCulture), columns[1]));
        }

        foreach (var columns in WordFiles.Rows("count-units", 2, 2))
        {
            AddAll(words, Role.Unit, (long)Enum.Parse<CountUnit>(columns[0], ignoreCase: true), columns[1].Split(' '));
        }

        AddAll(words, Role.Fraction, 0, WordList.Fraction.Words());
        AddAll(words, Role.State, 0, WordList.HarmState.Words());
        AddAll(words, Role.Harm, 0, WordFiles.Rows("harm-words", 2, 2).Select(r => r[0]));
        AddAll(words, Role.Plural, 0, WordList.OddPlural.Words());
        AddAll(words, Role.Stop, 0, WordList.NounStop.Words());
        AddAll(words, Role.Label, 0, WordList.Numbered.Words());
        AddAll(words, Role.Plain, 0, OfRules.Append(WordList.AroundNumber).SelectMany(l => l.Words()));
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    // A word that has a part already keeps it.
    private static void AddAll(Dictionary<string, (Role, long, string)> words, Role role, long value, IEnumerable<string> list)
    {
        foreach (var word in list)
        {
            words.TryAdd(word, (role, value, word));
        }
    }
}
