using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>Words of a clause that the parser hangs elsewhere: a town under the name of a day, what had to be done under "had".</summary>
internal static class ClauseMends
{
    /// <summary>The same text with such words where they belong.</summary>
    internal static ParsedText Mend(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i + 2 < text.Tokens.Count; i++)
        {
            if (TownBefore(text, i) is >= 0 and var town)
            {
                mended ??= [.. text.Tokens];
                var within = text.Tokens[i].Head;
                foreach (var child in text.Children(i).ToArray().Where(c => c < town))
                {
                    mended[child] = mended[child] with { Head = town };
                }

                mended[town] = mended[town] with { Head = within, Dep = "pobj" };
                mended[i] = mended[i] with { Head = text.Tokens[within].Head, Dep = "npadvmod" };
            }
            else if (HadTo(text, i) is >= 0 and var done)
            {
                mended ??= [.. text.Tokens];
                mended[done] = mended[done] with { Head = text.Tokens[i].Head == i ? done : text.Tokens[i].Head, Dep = text.Tokens[i].Dep };
                mended[i] = mended[i] with { Head = done, Dep = "aux", Pos = "AUX" };
                foreach (var child in text.Children(i).ToArray().Where(c => c != done))
                {
                    mended[child] = mended[child] with { Head = done, Dep = text.Tokens[child].Dep is "nsubj" ? "nsubjpass" : text.Tokens[child].Dep };
                }
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // "The talks had to be suspended", "will have to be put off": done or to be done, and no wish of theirs. What was done, or -1.
    private static int HadTo(ParsedText text, int have) =>
        text.Lemma(have) is "have" && text.IsVerb(have) && (text.Tokens[have].Tag == "VBD" || text.ChildrenBy(have, "aux").Any(a => text.Lower(a) is "will")) && (text.Child(have, "nsubj") is >= 0 and var talks ? talks : text.Tokens[have] is { Dep: "conj", Head: var first } ? text.Child(first, "nsubj", "nsubjpass") : -1) is >= 0 and var subject && WordList.Talks.Has(text, subject) && text.Child(have, "neg", "dobj") < 0
        && text.Child(have, "xcomp") is >= 0 and var done && text.HasTo(done) && text.Child(done, "auxpass") >= 0
            ? done
            : -1;

    // "met in Lome Thursday", where the town was made a part of the day's name: the town, or -1.
    private static int TownBefore(ParsedText text, int day) =>
        text.Tokens[day] is { Dep: "pobj", Head: var preposition } && preposition < day - 1 && WordList.Weekday.Has(text.Lower(day)) && WordList.PlaceGiven.Has(text.Lower(preposition)) && text.Tokens[preposition].Dep == "prep"
        && text.Tokens[day - 1] is { Pos: "PROPN", Dep: "compound", EntityLabel: not ("DATE" or "TIME") } name && name.Head == day && text.Child(day, "det", "amod") < 0
            ? day - 1
            : -1;
}
