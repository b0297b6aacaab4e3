using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Collation.Words;

namespace Parley.Collation.Drafting;

/// <summary>The word lists of drafting, from the data file beside them, and what they say of a phrase.</summary>
internal static partial class DraftWords
{
    private static readonly JsonElement Words = Load();

    private static readonly Regex Land = Phrases("land");
    private static readonly HashSet<string> Undoing = Set("undoing");
    private static readonly HashSet<string> Talking = Set("talking");
    private static readonly HashSet<string> Convening = Set("convening");
    private static readonly HashSet<string> Numbers = Set("numbers");
    private static readonly Regex Categorical = Phrases("categorical");
    private static readonly string[] Grounds = Words.GetProperty("places").GetString()!.Split(' ');

    private static readonly Regex Back = new(
        $@"\bthere\b|\b(?:the|that|this|those|these)(?: [\p{{Ll}}-]+){{0,3}} (?:{string.Join('|', Grounds)})\b", RegexOptions.CultureInvariant);

    /// <summary>Whether it says what becomes of a piece of land.</summary>
    internal static bool IsOfLand(string phrase) => Land.IsMatch(phrase);

    /// <summary>Whether it points back at a place named before: "there", "in that part of the region".</summary>
    internal static bool PointsAtPlace(string phrase) => Back.IsMatch(phrase);

    /// <summary>Whether its first words undo or refuse something, which makes it another thing than the same words without them.</summary>
    internal static bool Undoes(string phrase) => Tokens(phrase).Take(4).Any(w => Undoing.Contains(w.ToLowerInvariant()));

    /// <summary>
    /// Whether two phrases may name one thing: not where each is named by a noun that the other does not have. What says that something be done, and
    /// nouns such as "plan", name nothing by themselves.
    /// </summary>
    internal static bool MayNameOne(string a, string b)
    {
        var (headA, headB) = (HeadOf(a), HeadOf(b));
        return headA is null || headB is null || Stems(a).Contains(headB) || Stems(b).Contains(headA);
    }

    /// <summary>Whether it is about talking or a deal as such, and nothing else: "direct talks" is, "talks on a truce" is not.</summary>
    internal static bool IsOnlyTalk(ContentWords words) =>
        words.Words.Any(Talking.Contains) && words.Words.All(w => Talking.Contains(w) || Convening.Contains(w) || WordLists.Pointing.Contains(w));

    /// <summary>Whether its first word but "to" is one of talking: who offers to discuss something has not offered it.</summary>
    internal static bool BeginsWithTalk(string phrase) =>
        Tokens(phrase).SkipWhile(w => w is "to" or "for" or "that").Take(1).Any(w => Talking.Contains(w.ToLowerInvariant()));

    /// <summary>What is to be talked about, of "to discuss a truce"; other words as they are.</summary>
    internal static string WithoutTalk(string phrase) => Discussing().Match(phrase) is { Success: true } found && phrase.Length > found.Length ? phrase[found.Length..] : phrase;

    /// <summary>The words of a sentence that leave no way back, where it has any.</summary>
    internal static string? CategoricalWords(string sentence) => Categorical.Match(sentence) is { Success: true } found ? found.Value : null;

    /// <summary>The numbers in it, in common form and order.</summary>
    internal static string NumbersIn(string phrase) => string.Join(' ', Tokens(phrase).Select(w => w.ToLowerInvariant())
        .Where(w => char.IsDigit(w[0]) || Numbers.Contains(w)).Order(StringComparer.Ordinal));

    /// <summary>The names in it: words with a capital that are no empty words.</summary>
    internal static IEnumerable<string> NamesIn(string phrase) => Tokens(phrase).Where(w => char.IsUpper(w[0]))
        .Select(w => ContentWords.Stem(w.ToLowerInvariant())).Where(w => w.Length > 1 && !WordLists.Empty.Contains(w));

    /// <summary>A name and the common noun after it, where that is one for a place: "Donetsk region".</summary>
    internal static string? PlaceName(string phrase, Func<string, bool> isName)
    {
        var tokens = Tokens(phrase).ToArray();
        var from = Array.FindIndex(tokens, w => char.IsUpper(w[0]) && isName(ContentWords.Stem(w.ToLowerInvariant())));
        if (from < 0)
        {
            return null;
        }

        var to = from + 1;
        while (to < tokens.Length && char.IsUpper(tokens[to][0]))
        {
            to++;
        }

        return string.Join(' ', tokens[from..(to < tokens.Length && Grounds.Contains(tokens[to]) ? to + 1 : to)]);
    }

    internal static IEnumerable<string> Tokens(string phrase) => Token().Matches(phrase).Select(m => m.Value);

    // An English noun phrase ends in what it is, before its first preposition.
    private static string? HeadOf(string phrase)
    {
        if (Excerpt.IsClause(phrase))
        {
            return null;
        }

        var bare = Excerpt.Bare(phrase);
        var end = Excerpt.Prepositions.Select(p => bare.IndexOf(p, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(bare.Length).Min();
        var head = Stems(bare[..end]).LastOrDefault(w => !WordLists.Empty.Contains(w));
        return head is null || WordLists.Pointing.Contains(head) || WordLists.General.Contains(head) ? null : head;
    }

    private static IEnumerable<string> Stems(string phrase) => Tokens(phrase).Select(w => ContentWords.Stem(w.ToLowerInvariant()));

    private static HashSet<string> Set(string key) => [.. Words.GetProperty(key).GetString()!.Split(' ')];

    private static Regex Phrases(string key) => new(
        $@"\b(?:{string.Join('|', Words.GetProperty(key).EnumerateArray().Select(e => Regex.Escape(e.GetString()!)))})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static JsonElement Load()
    {
        using var stream = typeof(DraftWords).Assembly.GetManifestResourceStream("Parley.Collation.Drafting.Data.words.json")
            ?? throw new InvalidOperationException("The word lists of drafting are not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    [GeneratedRegex(@"^(?:to )?(?:discuss|discussing|consider|considering|negotiate|explore|talk about|talks on|talks about) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Discussing();

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
