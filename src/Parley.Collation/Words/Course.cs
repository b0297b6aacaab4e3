using System.Text.Json;

namespace Parley.Collation.Words;

/// <summary>
/// How words say that talks go. A phrase of the lists counts for its side; a good one after "failed to" or "lack of", for the other, and any with a denial among the eight words before it (no "but" or "and" between), or right after ("easy, and it isn't"), for the other. Words of both sides are mixed.
/// Cost: linear in the words.
/// </summary>
internal static class Course
{
    private const int Reach = 8;

    private static readonly JsonElement Words = WordLists.Load("course.json");
    private static readonly ILookup<string, (string[] Words, bool IsGood)> Directed =
        Phrases("hopeful").Select(p => (Words: p, IsGood: true)).Concat(Phrases("doubtful").Select(p => (Words: p, IsGood: false))).ToLookup(p => p.Words[0], StringComparer.Ordinal);

    private static readonly ILookup<string, string[]> Settled = Phrases("settled").ToLookup(p => p[0], StringComparer.Ordinal);
    private static readonly HashSet<string> Ahead = WordLists.Set(Words.GetProperty("ahead"));
    private static readonly HashSet<string> ToCome = WordLists.Set(Words.GetProperty("toCome"));
    private static readonly HashSet<string> Papers = WordLists.Set(Words.GetProperty("papers"));
    private static readonly string[] Shifting = [.. Words.GetProperty("shifts").EnumerateArray().Select(e => e.GetString()!)];
    private static readonly Dictionary<string, string[]> TurnPhrases = Words.GetProperty("turns").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(e => $" {e.GetString()} ").ToArray(), StringComparer.Ordinal);
    private static readonly HashSet<string> Open = WordLists.Set(Words.GetProperty("open"));
    private static readonly HashSet<string> Turned = [.. Words.GetProperty("turned").EnumerateArray().Select(e => e.GetString()!)];
    private static readonly HashSet<string> Denials = WordLists.Set(Words.GetProperty("denials"));
    private static readonly HashSet<string> Spoilers = WordLists.Set(Words.GetProperty("spoilers"));
    private static readonly HashSet<string> Dangling = WordLists.Set(Words.GetProperty("dangling"));
    private static readonly HashSet<string> Own = WordLists.Set(Words.GetProperty("own"));
    private static readonly HashSet<string> TalkWords = WordLists.Set(Words.GetProperty("talks"));

    private static readonly ILookup<string, string[]> GoingOn = Phrases("going on").ToLookup(p => p[0], StringComparer.Ordinal);

    /// <summary>Whether words say that talks go on as they should, so that nothing has come out of them yet: "are on track".</summary>
    internal static bool GoesOn(string words)
    {
        var all = PlainWords.Of(words);
        return Enumerable.Range(0, all.Length).Any(at => GoingOn[all[at]].Any(p => IsAt(all, p, at)));
    }

    /// <summary>The direction, or null where the words do not say how anything goes.</summary>
    internal static Direction? Of(string words)
    {
        var all = PlainWords.Of(words);
        var (good, bad) = (false, false);
        if (IsHypothetical(all) || Dangling.Contains(all.LastOrDefault("")))
        {
            return null;
        }

        for (var at = 0; at < all.Length; at++)
        {
            foreach (var (phrase, isGood) in Directed[all[at]].Where(p => IsAt(all, p.Words, at)))
            {
                // "Came with a constructive spirit" says in what mood somebody came, and not how it goes.
                if (all.ElementAtOrDefault(at + phrase.Length) is "spirit" or "attitude")
                {
                    continue;
                }

                // "Pessimistic" speaks well of talks only where it is denied.
                var denied = IsDenied(all, at, phrase.Length) || (isGood && all[Math.Max(0, at - Reach)..at].Any(Spoilers.Contains));
                var forIt = Turned.Contains(phrase[0]) ? denied : isGood != denied;
                (good, bad) = (good || forIt, bad || !forIt);
            }
        }

        return (good, bad) switch
        {
            (true, true) => Direction.Mixed,
            (true, false) => Direction.Hopeful,
            (false, true) => Direction.Doubtful,
            _ => null,
        };
    }

    private static bool IsAlways(string[] all) => all.Contains("always") || Enumerable.Range(1, Math.Max(0, all.Length - 1)).Any(i => all[i - 1] == "any" && all[i] is "format" or "form" or "event" or "setting");

    // What would follow if talks failed, or on what progress depends, says nothing of how they go.
    // Nor does what always holds: "direct talks are useful in any format".
    private static bool IsHypothetical(string[] all) => all.Any(w => w is "depend" or "depends" or "depended") || IsAlways(all)
        || (all.SkipWhile(w => w is "a" or "an" or "any" or "the" or "that").FirstOrDefault() is "failure" or "collapse" or "breakdown" && all.Any(w => w is "could" or "would" or "will" or "may" or "might"))
        || (Array.IndexOf(all, "if") is >= 0 and var at && all.Skip(at).Any(w => w is "fail" or "fails" or "failed" or "collapse" or "collapses" or "collapsed"));

    /// <summary>Whether words say what holds of talks at any time, and not how these go: "direct talks are useful in any format".</summary>
    internal static bool IsTimeless(string words) => IsAlways(PlainWords.Of(words));

    /// <summary>Whether words break off before they have said anything.</summary>
    internal static bool BreaksOff(string words) => Dangling.Contains(PlainWords.Of(words).LastOrDefault(""));

    /// <summary>Whether words are of talks: they name something of them, or nothing but say how it goes ("It was hard going").</summary>
    internal static bool IsOfTalks(string words) =>
        PlainWords.Of(words) is var all && (all.Any(w => Own.Contains(w) || TalkWords.Contains(ContentWords.Stem(w))) || (all.Length is > 1 and <= 12 && (all[0] is "it" or "nobody" or "nothing" or "now" || Directed[all[0]].Any(p => IsAt(all, p.Words, 0)) || (all[0] is "that" or "this" && all[1] is "is" or "was" or "will" or "would"))));

    /// <summary>Whether a clause says that something was, or was not, settled; not that it would, should or might be, nor when to meet again.</summary>
    internal static bool IsSettled(string words) =>
        words.Split([',', ';']).Select(PlainWords.Of).Any(clause => Enumerable.Range(0, clause.Length).Any(at => !IsOfBefore(clause, at) && !IsAdjective(clause, at) && Settled[clause[at]].Any(p => IsAt(clause, p, at))) && !clause.Any(Open.Contains));

    // "left an agreed path"
    private static bool IsAdjective(string[] clause, int at) => at > 0 && clause[at] == "agreed" && clause[at - 1] is "a" or "an" or "the";

    // "had not kept to what was agreed", "what had been agreed": agreed before, and no news.
    private static bool IsOfBefore(string[] all, int at) =>
        at > 1 && ((all[at - 2] == "what" && all[at - 1] is "was" or "were") || (at > 2 && all[at - 3] == "what" && all[at - 2] == "had" && all[at - 1] == "been"));

    /// <summary>Whether words say that who hosts does not mediate: "will host but not mediate".</summary>
    internal static bool IsNoMediation(string words) =>
        PlainWords.Of(words) is var all && Array.FindIndex(all, w => w.StartsWith("mediat", StringComparison.Ordinal)) is > 0 and var at && all[Math.Max(0, at - 3)..at].Any(Denials.Contains);

    /// <summary>Whether words look ahead: "that he expected full delegations".</summary>
    internal static bool LooksAhead(string words) => PlainWords.Of(words).Any(Ahead.Contains);

    /// <summary>Whether words tell of what is to come: "the next round will bring a deal".</summary>
    internal static bool IsOfToCome(string words) => LooksAhead(words) || PlainWords.Of(words).Any(ToCome.Contains);

    /// <summary>Whether words deny what they speak of: "there is no agreement".</summary>
    internal static bool IsDenial(string words) => PlainWords.Of(words).Any(Denials.Contains);

    /// <summary>Whether a word is for a paper that sides sign or give out.</summary>
    internal static bool IsPaper(string word) => Papers.Contains(word);

    /// <summary>Whether a sentence says that somebody does otherwise than before: "in a shift", "softening its insistence", "having refused last week".</summary>
    internal static bool Shifts(string words) => Shifting.Any(s => words.Contains(s, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind of change that a sentence tells as such: a team that somebody takes over, joins or leaves; a stand given up; a dispute that is over. Null where it tells none.</summary>
    internal static string? Turns(string words)
    {
        var plain = $" {string.Join(' ', PlainWords.Of(words))} ";
        bool Has(string name) => TurnPhrases[name].Any(t => plain.Contains(t, StringComparison.Ordinal));
        return Has("teams") && Has("of teams") ? "delegation" : Has("stands") ? "position" : Has("over") && !Has("unsure") ? "meeting" : null;
    }

    private static bool IsDenied(string[] all, int at, int length) =>
        all[Math.Max(0, at - Reach)..at].Reverse().TakeWhile(w => w is not ("but" or "and" or "although" or "while")).Any(Denials.Contains) || all[Math.Min(all.Length, at + length)..Math.Min(all.Length, at + length + 3)].Any(w => w is "isn't" or "wasn't" or "hasn't");

    private static bool IsAt(string[] all, string[] phrase, int at) => at + phrase.Length <= all.Length && all.AsSpan(at, phrase.Length).SequenceEqual(phrase);

    private static string[][] Phrases(string name) => [.. Words.GetProperty(name).EnumerateArray().Select(e => e.GetString()!.Split(' '))];
}
