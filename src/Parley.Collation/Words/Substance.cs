using System.Text.RegularExpressions;

namespace Parley.Collation.Words;

/// <summary>Tells what is a matter of substance: words that say what is wanted, not that there should be talks, and not praise or blame.</summary>
internal static partial class Substance
{
    private const int FewestWords = 2;

    private static readonly string[] Backward = [" it", " them", " one", " that"];
    private static readonly string[] Persons = ["he ", "she ", "they ", "we "];

    /// <summary>
    /// Whether a phrase names something that can be agreed: two words that mean something, not all of them about talking, or one that is in a track. What leans on a word that only points
    /// ("he called unacceptable ..", "discuss them") does not stand alone, and what had happened ("the meeting had only been postponed") is told, not wanted.
    /// </summary>
    /// <param name="phrase">Words of a report.</param>
    /// <param name="partyWords">Words of the parties' names, which name nothing that can be agreed.</param>
    internal static bool Is(string phrase, IReadOnlySet<string> partyWords)
    {
        phrase = Bare(phrase);
        var words = ContentWords.Of(phrase, partyWords);
        if (words.OnlyPoints || words.IsEmpty || !StandsAlone(phrase))
        {
            return false;
        }

        var telling = words.Words.Where(w => !WordLists.Pointing.Contains(w) && !WordLists.General.Contains(w) && !WordLists.Talking.Contains(w)).ToArray();
        // "13 areas": of what, only the words before say.
        if (words.Words.ToArray() is [var one, var other] && (one.All(char.IsDigit) || other.All(char.IsDigit)) && WordLists.TrackOf(phrase) == Sourced.Track.Other)
        {
            return false;
        }

        return telling.Length >= FewestWords || (telling.Length == 1 && (words.Words.Count() > 1 || WordLists.TrackOf(phrase) != Sourced.Track.Other));
    }

    /// <summary>
    /// What was agreed, without what came before it: of "to extend a truce following days of talks in Oslo" the truce; words that say too little without the rest stay whole. How it has fared
    /// since ("the truce of March has largely held", "the truce began") is no part of it.
    /// </summary>
    internal static string Agreed(string phrase)
    {
        phrase = Fared().Match(phrase) is { Success: true } fared ? fared.Groups[1].Value : phrase;
        var cut = Before().Match(phrase) is { Success: true } before ? before.Index : phrase.Length;
        return ContentWords.Of(phrase[..cut]).Words.Skip(1).Any() ? phrase[..cut].TrimEnd(',', ' ') : phrase;
    }

    /// <summary>Whether what is agreed is only that nobody will speak of the talks: "there will be no statements meanwhile".</summary>
    internal static bool IsSilence(string phrase) => Silence().IsMatch(phrase);

    [GeneratedRegex(@"\b(?:no|any|further|without) (?:\p{Ll}+ )?(?:declarations?|statements?|comments?|press conferences?|interviews?|communiqu[eé]s?)\b|\bnot to (?:speak|talk) (?:to|with) (?:the )?(?:press|media|reporters|journalists)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Silence();

    /// <summary>Whether what is agreed is that something goes on: an agreement to extend a truce is another than the truce.</summary>
    internal static bool Prolongs(string phrase) => Prolonging().IsMatch(phrase);

    [GeneratedRegex(@"^((?:the|a|an|its|their)\s[^,;]*?\b(?:truce|ceasefire|cease-fire|agreement|accord|deal|pact|pause|declaration|protocol)\b[^,;]*?)\s+(?:(?:has|have|had)\s+)?(?:(?:largely|mostly|broadly|generally|so far|not)\s+)*(?:held|been (?:holding|observed|respected)|is holding|began|begun|started|expired|ended|collapsed|ran out|run out|took effect|taken effect|(?:came|come|entered) into (?:force|effect))\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Fared();

    [GeneratedRegex(@", (?:signed|reached|concluded|announced|agreed) (?:on|in|by|at|between|last)\b|,? but (?:left|leaving|did not|could not|failed|without|not)\b| following | after (?=[^,;]*\b(?:talks|negotiations|meetings?|clashes|fighting|sessions?|rounds?|mediation)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:(?:to|on|the|an|a|that)\s+)*(?:extend|extending|extension|continue|continuing|continuation|prolong|prolonging|prolongation|maintain|maintaining|renew|renewing|renewal)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Prolonging();

    /// <summary>What it is, without what is told of it besides: "the talks, which were accepted by both" is the talks.</summary>
    internal static string Bare(string phrase) => Called().Match(phrase) is { Success: true } called ? called.Groups[1].Value : Beside().Match(phrase) is { Success: true, Index: > 0 } beside ? phrase[..beside.Index] : phrase;

    // "the offer of 60 "an insult with a ribbon on it"": what it was called is no part of it.
    [GeneratedRegex(@"^([^""“]{6,}?) [""“]an? [^""”]*[""”]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@",\s+(?:(?:to|of|by|with|for) which|which|as (?:agreed|promised|foreseen|planned)|who|whose|where|a step|a move|something|on the grounds? that|because)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    /// <summary>Whether a phrase can be read without the words before it, and says what might be done and not what was.</summary>
    internal static bool StandsAlone(string phrase) =>
        !Leans(phrase) && !phrase.Contains(" had been ", StringComparison.Ordinal) && !phrase.Contains(" had only ", StringComparison.Ordinal) && !Told().IsMatch(phrase);

    // "Kyiv has rejected that" tells what was done; "the part that Northland has occupied" names a part.
    [GeneratedRegex(@"^(?:(?!\b(?:that|which|who|whom|whose|where|if|unless|until)\b)[^,;])*?\b(?:has|have|had) (?:not |only |already )?\p{Ll}+ed\b", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    // "Judge it by what happens there": what, only the words before say.
    [GeneratedRegex(@"^(?:to )?\p{Ll}+ it\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pronominal();

    private static bool Leans(string phrase) =>
        Persons.Any(p => phrase.StartsWith(p, StringComparison.OrdinalIgnoreCase)) || Pronominal().IsMatch(phrase) || (phrase.Count(char.IsWhiteSpace) < 3 && Backward.Any(b => phrase.EndsWith(b, StringComparison.Ordinal)));
}
