using Parley.Reading.English;

namespace Parley.Reading.Syntax;

/// <summary>What form a word has: verb or noun, finite or not.</summary>
internal static class WordForms
{
    internal static bool IsVerb(this ParsedText text, int index) =>
        text.Tokens[index].Pos is "VERB" or "AUX" && text.Tokens[index].Dep is not ("aux" or "auxpass");

    internal static bool IsNominal(this ParsedText text, int index) =>
        text.Tokens[index].Pos is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>Whether an auxiliary other than "to" makes the verb finite: "has met", "will meet".</summary>
    internal static bool HasFiniteAux(this ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            // "demands that the accord be signed", "is to be signed", "having been signed": such a "be" is no finite form.
            if (text.Tokens[child] is { Dep: "aux" or "auxpass", Tag: not ("TO" or "VB" or "VBN" or "VBG") })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "to" stands under the verb, whatever the parser made of it: "to meet", "agreed to".</summary>
    internal static bool HasTo(this ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Tag == "TO")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the verb has "to" as its auxiliary, as an infinitive has; stricter than <see cref="HasTo"/>.</summary>
    internal static bool IsToInfinitive(this ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child] is { Dep: "aux", Tag: "TO" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb is an infinitive with "to" or a gerund without auxiliary.</summary>
    internal static bool IsNonFinite(this ParsedText text, int verb) =>
        text.HasTo(verb) || (text.Tokens[verb].Tag == "VBG" && text.Child(verb, "aux") < 0);
}
