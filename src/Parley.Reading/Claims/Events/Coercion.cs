using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Force told by a turn of speech: people held captive, forced out, expelled or left dead, lives lost, fire opened, roads blocked, crowds that take to the streets.</summary>
internal static class Coercion
{
    internal static bool IsTold(ParsedText text, Clause clause) => clause.Lemma switch
    {
        "hold" or "take" or "keep" when text.ChildrenBy(clause.Verb, "oprd", "acomp", "dobj", "advmod").Any(c => WordList.CaptiveState.Has(text.Lemma(c))) => true,
        // "lost their lives", "opened fire on the crowd", "were left dead"
        "lose" => text.Tokens[clause.Verb].Tag is "VBD" or "VBN" && clause.Objects.Any(o => o > clause.Verb && text.Lemma(o) is "life"),
        "open" => clause.Objects.Any(o => text.Lower(o) is "fire"),
        "leave" => clause.Passive && text.ChildrenBy(clause.Verb, "oprd", "acomp", "advmod", "xcomp").Any(c => text.Lower(c) is "dead" or "wounded" or "injured"),
        "take" => OntoTheStreets(text, clause.Verb) >= 0 && !clause.Passive,
        "force" or "drive" => clause.Objects.Any(o => IsPeople(text, o)) && LeavesHome(text, clause.Verb),
        "expel" or "deport" or "evict" => clause.Objects.Any(o => IsPeople(text, o)),
        "block" or "blockade" or "barricade" => clause.Objects.Any(o => WordList.Thoroughfare.Has(text, o)),
        _ => false,
    };

    /// <summary>Index of "streets" in "took to the streets", or -1.</summary>
    internal static int OntoTheStreets(ParsedText text, int verb) => text.PrepositionObject(verb, "to", "onto") is >= 0 and var street && text.Lemma(street) is "street" or "square" ? street : -1;

    private static bool IsPeople(ParsedText text, int noun) =>
        WordList.HarmNoun.Has(text, noun) || WordList.Office.Has(text, noun) || WordList.PeopleAtTable.Has(text.Lemma(noun)) || WordList.HavingOpinions.Has(text, noun) || WordList.Group.Has(text, noun) || WordList.ManWord.Has(text.Lemma(noun)) || text.Lemma(noun) is "national" or "citizen" or "migrant";

    // "out of the delta", "to flee", "from their homes"
    private static bool LeavesHome(ParsedText text, int verb) =>
        text.Child(verb, "xcomp", "ccomp") is >= 0 and var deed ? WordList.Flee.Has(text.Lemma(deed)) : text.ChildrenBy(verb, "prep", "advmod", "prt").Any(p => text.Lower(p) is "out" or "from");
}
