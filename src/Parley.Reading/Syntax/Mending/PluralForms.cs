using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>
/// Plural or verb, where the form is the same. "The ceasefire talks have been put off", where "talks" was made a verb; "the union, which Norco accuses of
/// delays", "the war, which the UN estimates has killed 300", where "accuses" and "estimates" were made nouns.
/// </summary>
internal static class PluralForms
{
    /// <summary>The same text with such forms as what they are.</summary>
    internal static ParsedText Mend(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i] is { Tag: "VBZ", Dep: "nsubj" or "nsubjpass" or "dobj" or "pobj" } noun && text.Lower(i) is "talks")
            {
                mended ??= [.. text.Tokens];
                mended[i] = noun with { Tag = "NNS", Pos = "NOUN", Lemma = "talk" };
            }
            else if (text.Tokens[i] is { Tag: "NNS", Dep: "relcl" } lost && text.ChildrenBy(i, "dobj", "nsubj", "pobj").Any(c => c < i && text.Tokens[c].Tag is "WDT" or "WP") && Owner(text, i) is >= 0 and var who)
            {
                mended ??= [.. text.Tokens];
                mended[i] = AsVerb(lost);
                mended[who] = mended[who] with { Dep = "nsubj" };
            }
            else if (Parenthesis(text, i) is >= 0 and var told && Owner(text, i) is >= 0 and var source)
            {
                mended ??= [.. text.Tokens];
                mended[i] = AsVerb(text.Tokens[i]) with { Head = text.Tokens[told].Head, Dep = "relcl" };
                mended[told] = mended[told] with { Head = i, Dep = "ccomp" };
                foreach (var child in text.Children(i).ToArray())
                {
                    mended[child] = child == source ? mended[child] with { Dep = "nsubj" } : mended[child] with { Head = source };
                }
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // The verb of a relative clause with two subjects, "which" and a verb of saying taken for a noun; or -1.
    private static int Parenthesis(ParsedText text, int i) =>
        text.Tokens[i] is { Tag: "NNS", Dep: "nsubj", Head: var verb } && verb > i && text.Tokens[verb].Dep == "relcl" && WordList.SayAside.Has(Singular(text.Lower(i)))
        && text.ChildrenBy(verb, "nsubj", "nsubjpass").Any(s => s < i && text.Tokens[s].Tag == "WDT") && text.HasFiniteAux(verb)
            ? verb
            : -1;

    // Whoever was made a part of the noun's name: "Norco" of "Norco accuses"; or -1.
    private static int Owner(ParsedText text, int i) => text.ChildrenBy(i, "compound", "nmod").LastOrDefault(c => c == i - 1 && text.Tokens[c].Pos == "PROPN", -1);

    private static Token AsVerb(Token noun) => noun with { Tag = "VBZ", Pos = "VERB", Lemma = Singular(noun.Text.ToLowerInvariant()) };

    private static string Singular(string word) => word.EndsWith('s') ? word[..^1] : word;
}
