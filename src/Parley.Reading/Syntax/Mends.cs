using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>Mends what the parser is known to get wrong in news: an office in the plural taken for a verb.</summary>
internal static class Mends
{
    /// <summary>
    /// "U.S. envoys Steve Witkoff and Jared Kushner attended ...": where "envoys" was made the verb, the names become the subject
    /// of the true verb.
    /// </summary>
    internal static ParsedText Take(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token is { Tag: "VBZ", Dep: "nsubj" or "nsubjpass" } && WordList.Office.Has(text, i))
            {
                mended ??= [.. text.Tokens];
                mended[i] = token with { Tag = "NNS", Pos = "NOUN", Lemma = token.Text.TrimEnd('s') };
            }
            else if (token.Tag == "VBZ" && WordList.Office.Has(text, i) && text.Tokens[i - 1].Pos is "PROPN" or "ADJ" && text.Child(i, "dobj") is >= 0 and var name
                && text.Tokens[name].EntityLabel == "PERSON" && text.LeftEdge(name) == i + 1 && text.Child(i, "conj") is >= 0 and var verb && text.IsVerb(verb))
            {
                mended ??= [.. text.Tokens];
                Mend(text, mended, i, name, verb);
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    private static void Mend(ParsedText text, Token[] tokens, int office, int name, int verb)
    {
        var wasRoot = tokens[office].Head == office;
        tokens[verb] = tokens[verb] with { Head = wasRoot ? verb : tokens[office].Head, Dep = wasRoot ? "ROOT" : tokens[office].Dep };
        foreach (var child in text.Children(office))
        {
            if (child != name && child != verb)
            {
                tokens[child] = tokens[child] with { Head = child < office ? name : verb };
            }
        }

        tokens[name] = tokens[name] with { Head = verb, Dep = "nsubj" };
        tokens[office] = tokens[office] with { Head = name, Dep = "compound", Tag = "NNS", Pos = "NOUN", Lemma = tokens[office].Text.TrimEnd('s') };
    }
}
