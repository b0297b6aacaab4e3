using System.Globalization;
using System.Text.Json;

namespace Parley.Collation.Words;

/// <summary>A number and the word counted, read from a phrase: "at least eight civilians". Harm: whether the phrase counts the dead or the hurt.</summary>
internal sealed record Counted(Count Count, string Noun, string Harm)
{
    private static readonly JsonElement Words = WordLists.Load("course.json");
    private static readonly HashSet<string> Dead = WordLists.Set(Words.GetProperty("dead"));
    private static readonly HashSet<string> Hurt = WordLists.Set(Words.GetProperty("hurt"));
    private static readonly HashSet<string> Souls = WordLists.Set(Words.GetProperty("souls"));

    /// <summary>Whether two counts are of one thing: the same word, or people who came to the same harm; a number without a word ("put the number at 700", "17") is of what the other counts.</summary>
    internal bool IsOfOne(Counted other) => Noun.Length == 0 || other.Noun.Length == 0 ? Noun != other.Noun : Harm == other.Harm && (Noun == other.Noun || (Harm.Length > 0 && Souls.Contains(Noun) && Souls.Contains(other.Noun)));

    /// <summary>Whether two counts can both hold: "more than 1,200" and 1,300.</summary>
    internal static bool Agree(Count a, Count b) => (a.Value == b.Value && (a.Max ?? a.Value) == (b.Max ?? b.Value)) || Within(a, b) || Within(b, a);

    private static bool Within(Count loose, Count value) => loose.Approx switch
    {
        Approx.AtLeast or Approx.MoreThan => value.Value >= loose.Value && value.Value <= 1.25 * loose.Value,
        Approx.UpTo or Approx.FewerThan => value.Value <= loose.Value && value.Value >= 0.8 * loose.Value,
        Approx.About => Math.Abs(value.Value - loose.Value) <= 0.05 * loose.Value,
        _ => loose.Max is { } max && value.Value >= loose.Value && value.Value <= max,
    };

    /// <summary>Whether a word counts people of no particular sort: "civilians", "people", "wounded".</summary>
    internal static bool IsOfSouls(string noun) => Souls.Contains(ContentWords.Stem(noun.Split(' ')[^1]));

    internal static string HarmOf(string words) =>
        PlainWords.Of(words) is var all && all.Any(Dead.Contains) ? "dead" : all.Any(Hurt.Contains) ? "hurt" : "";

    /// <summary>The counts of a phrase, in order: a number right before a word in small letters. Days, months and years are none.</summary>
    internal static IEnumerable<Counted> In(string words)
    {
        var all = words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var harm = HarmOf(words);
        if (Bare(all) is { } bare)
        {
            yield return bare;
            yield break;
        }

        for (var i = 0; i + 1 < all.Length; i++)
        {
            var noun = ContentWords.Stem(all[i + 1].TrimEnd(',', '.', ';', '"', '”'));
            if (Number(all[i]) is { } value && !(i > 0 && IsMonth(all[i - 1])) && noun.Length > 2 && noun.All(char.IsLower) && noun is not ("per" or "and" or "from" or "for" or "percent" or "year" or "day" or "month" or "week" or "hour" or "minute" or "more"))
            {
                yield return new(new Count(value, null, Approximately(all, i), noun), noun, harm);
            }
        }
    }

    private static bool IsMonth(string word) =>
        word.Length > 2 && char.IsUpper(word[0]) && CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(m => m.StartsWith(word.TrimEnd('.'), StringComparison.Ordinal));

    /// <summary>What is counted in a phrase, as the phrase has it, one or two words of which the last is of several: "pumping stations". Null where it says no such words.</summary>
    internal static string? Thing(string words)
    {
        var all = words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(all, w => Number(w) is not null);
        var after = at < 0 ? [] : all.Skip(at + 1).Take(2).Select(w => w.TrimEnd(',', '.', ';', '"', '”')).TakeWhile(w => w.Length > 2 && w.All(c => char.IsLower(c) || c == '-')).ToArray();
        return after is [var first, ..] && IsOfSeveral(first) ? first : after is [var sort, var noun] && IsOfSeveral(noun) ? $"{sort} {noun}" : null;
    }

    private static bool IsOfSeveral(string noun) => noun.Length > 3 && noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal);

    // "17", "the number at more than 700"
    private static Counted? Bare(string[] all) =>
        all.Length > 0 && all.Length < 8 && (all.Length == 1 || Array.Exists(all, w => w == "at")) && Number(all[^1].TrimEnd('.', ',', ';')) is { } value ? new(new Count(value, null, Approximately(all, all.Length - 1), "those"), "", "") : null;

    // "Doha from Nov. 9, the facilitators said": a number that a comma ends counts nothing.
    private static long? Number(string word) => word.EndsWith(',') ? null : PlainWords.Number(word) is > 1 and var at ? at
        : long.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 1 ? number : null;

    private static Approx Approximately(string[] all, int at)
    {
        var before = $" {(at > 1 ? all[at - 2] : "")} {(at > 0 ? all[at - 1] : "")}".ToLowerInvariant();
        bool Ends(params string[] words) => words.Any(w => before.EndsWith(" " + w, StringComparison.Ordinal));
        return Ends("at least") ? Approx.AtLeast
            : Ends("no more than", "up to", "at most") ? Approx.UpTo
            : Ends("more than", "over") ? Approx.MoreThan
            : Ends("about", "some", "nearly", "around") ? Approx.About
            : Approx.Exact;
    }
}
