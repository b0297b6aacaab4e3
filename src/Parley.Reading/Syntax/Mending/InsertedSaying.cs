using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>
/// Who says something where the parser took the thing for the speaker, or the speaker for a thing that is spoken of: "The plan, said Jon Berg, who was there, was dead", "The lawyer Ina
/// Stroud said".
/// </summary>
internal static class InsertedSaying
{
    internal static ParsedText Mend(ParsedText text)
    {
        Token[]? mended = null;
        for (var verb = 3; verb + 2 < text.Tokens.Count; verb++)
        {
            if (text.Tokens[verb].Tag is not ("VBD" or "VBZ" or "VBP") || !WordList.Say.Has(text, verb))
            {
                continue;
            }

            if (Inserted(text, verb) is var (taken, speaker, content))
            {
                mended ??= [.. text.Tokens];
                mended[speaker] = mended[speaker] with { Head = verb, Dep = "nsubj" };
                mended[taken] = mended[taken] with { Head = content, Dep = "nsubj" };
            }
            else if (Pointing(text, verb) is >= 0 and var that)
            {
                var doubted = text.Tokens[verb].Head;
                mended ??= [.. text.Tokens];
                mended[verb] = mended[verb] with { Head = text.Tokens[doubted].Head == doubted ? verb : text.Tokens[doubted].Head, Dep = text.Tokens[doubted].Dep };
                mended[that] = mended[that] with { Head = doubted, Dep = "dobj", Tag = "DT", Pos = "PRON" };
                mended[doubted] = mended[doubted] with { Head = verb, Dep = "ccomp" };
            }
            else if (Described(text, verb) is >= 0 and var noun)
            {
                mended ??= [.. text.Tokens];
                mended[verb] = mended[verb] with { Head = text.Tokens[noun].Head == noun ? verb : text.Tokens[noun].Head, Dep = text.Tokens[noun].Dep };
                mended[noun] = mended[noun] with { Head = text.Child(verb, "nsubj"), Dep = "compound" };
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // "The plan, said Jon Berg, was dead": what was taken for the speaker, who speaks, and the verb of what is said; or null.
    private static (int Taken, int Speaker, int Content)? Inserted(ParsedText text, int verb) =>
        text.Tokens[verb - 1].Text == "," && text.Child(verb, "nsubj") is >= 0 and var taken && text.RightEdge(taken) is var end && (end == verb - 2 || end == verb - 1) && text.Tokens[taken].EntityLabel != "PERSON" && text.Child(verb, "ccomp") is >= 0 and var content && content > verb
        && text.Child(content, "nsubj", "nsubjpass") is >= 0 and var speaker && speaker > verb && text.LeftEdge(speaker) == verb + 1 && text.Child(content, "mark") < 0
        && (text.Tokens[speaker].EntityLabel is "PERSON" || WordList.Office.Has(text, speaker)) && text.Tokens[text.RightEdge(speaker)].Text == "," | text.Tokens[text.RightEdge(speaker) + 1].Text == "," ? (taken, speaker, content) : null;

    // "“I doubt that,” said Jon Berg", where "that" was taken for the opening of what is doubted; or -1.
    private static int Pointing(ParsedText text, int verb) =>
        text.Tokens[verb] is { Dep: "ccomp", Head: var doubted } && doubted < verb && text.Child(verb, "mark") is >= 0 and var that && text.Lower(that) is "that" && that == doubted + 1 && that < verb - 2 && text.Tokens[verb - 1].Text is "”" or "\""
        && text.Tokens[that + 1].Pos is "PUNCT" && text.Child(verb, "nsubj") > verb ? that : -1;

    // "The lawyer Ina Stroud said": the noun that the verb was hung under as if something were said of it; or -1.
    private static int Described(ParsedText text, int verb) =>
        text.Tokens[verb] is { Dep: "relcl", Head: var noun } && noun < verb && text.Tokens[noun] is { Tag: "NN", Dep: "ROOT" or "ccomp" } && text.Child(verb, "nsubj") is >= 0 and var name && name == verb - 1
        && text.Tokens[name] is { Tag: "NNP", EntityLabel: "PERSON" } && text.LeftEdge(name) == noun + 1 && text.Child(verb, "ccomp", "dobj") > verb ? noun : -1;
}
