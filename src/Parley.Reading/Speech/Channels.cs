using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Through what something was said, and when: "in a post on Telegram", "told AFP on Sunday", "issued a statement saying".</summary>
internal static class Channels
{
    /// <summary>The utterances, each with the channel and the time that stand beside its verb, where it has none yet.</summary>
    internal static IEnumerable<Utterance> Completed(ParsedText text, Cast cast, IEnumerable<Utterance> all, BySentence<Moment> moments)
    {
        foreach (var said in all)
        {
            var beside = said.Words != ":" && text.IsVerb(said.Cue) && said.Words == text.Tokens[said.Cue].Text;
            yield return !beside || (said.Via is not null && said.On is not null)
                ? said
                : said with { Via = said.Via ?? Of(text, cast, said.Cue), On = said.On ?? On(text, said.Cue, said.Content, moments) ?? Issued(text, said.Cue, moments) };
        }
    }

    /// <summary>"in a post on Telegram", "on social media", "told AFP", "issued a statement saying": the words for the channel of a verb of saying, or null.</summary>
    internal static string? Of(ParsedText text, Cast cast, int verb) => Published(text, cast, verb) ?? Told(text, cast, verb) ?? IssuedThing(text, verb);

    private static string? Published(ParsedText text, Cast cast, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep != "prep" || !WordList.ByMedium.Has(text.Lower(child)))
            {
                continue;
            }

            var noun = text.Child(child, "pobj");
            if (noun < 0 || text.Tokens[noun].EntityLabel is "DATE" or "TIME" or "GPE" or "LOC")
            {
                continue;
            }

            if (WordList.Medium.Has(text.Lemma(noun)))
            {
                if (text.PrepositionObject(noun, "on") is >= 0 and var inner)
                {
                    return text.Words(text.LeftEdge(noun), text.NounPhrase(inner).Last);
                }

                // "an interview with Reuters", "a statement posted to X"
                return text.PrepositionObject(noun, "with", "to") is >= 0 and var outlet && IsOutlet(text, cast, outlet)
                    ? text.Words(text.NounPhrase(noun).First, text.NounPhrase(outlet).Last)
                    : text.Words(text.NounPhrase(noun).First, Posted(text, noun)).TrimEnd('.');
            }

            if (text.Tokens[noun].Pos == "PROPN" && text.Lower(child) == "on" && text.Tokens[noun].EntityLabel is "ORG" or "PRODUCT")
            {
                return text.Words(text.NounPhrase(noun).First, noun);
            }
        }

        return null;
    }

    // The last word of "a statement posted to the platform X": where it was put belongs to the channel.
    private static int Posted(ParsedText text, int noun)
    {
        if (text.ChildrenBy(noun, "acl").FirstOrDefault(v => v == noun + 1 && WordList.Publish.Has(text.Lemma(v)), -1) is not (>= 0 and var posted)
            || (text.PrepositionObject(posted, "to") is >= 0 and var to ? to : text.PrepositionObject(posted, WordList.ByMedium)) is not (>= 0 and var where) || text.Tokens[where].EntityLabel is "DATE" or "TIME" or "GPE" or "LOC")
        {
            return noun;
        }

        var last = text.NounPhrase(where, withComplement: false).Last;
        while (last + 1 < text.Tokens.Count && !text.Tokens[last].Text.EndsWith('.') && char.IsUpper(text.Tokens[last + 1].Text[0]) && text.Tokens[last + 1].EntityLabel is not ("DATE" or "TIME"))
        {
            last++;
        }

        return last;
    }

    // "told AFP", "told the newspaper Kommersant": whom the words went through.
    private static string? Told(ParsedText text, Cast cast, int verb)
    {
        if (text.Lemma(verb) is not "tell")
        {
            return null;
        }

        foreach (var child in text.ChildrenBy(verb, "dobj", "dative"))
        {
            if (child > verb && child < verb + Near && IsOutlet(text, cast, child))
            {
                return text.Words(text.NounPhrase(child, withComplement: false).First, child);
            }
        }

        return null;
    }

    // Whoever is told stands beside the verb.
    private const int Near = 8;

    // An outlet by name, or one that is called so: "BenarNews", "Bernama, the state news agency".
    private static bool IsOutlet(ParsedText text, Cast cast, int token) =>
        cast.At(token)?.Type == EntityType.Outlet || (WordList.Outlet.Has(text, token) && text.Lemma(token) is not ("press" or "media" or "medium"))
        || (text.Tokens[token].Pos == "PROPN" && (WordList.OutletNameEnding.Words().Any(e => text.Tokens[token].Text.EndsWith(e, StringComparison.Ordinal)) || text.ChildrenBy(token, "appos").Any(a => WordList.Outlet.Has(text, a))));

    // "issued a statement saying that ...": the statement that a participle of saying hangs under or goes with.
    private static string? IssuedThing(ParsedText text, int verb) => Thing(text, verb) is >= 0 and var thing ? text.Words(text.NounPhrase(thing, withComplement: false).First, thing) : null;

    private static Moment? Issued(ParsedText text, int verb, BySentence<Moment> moments) =>
        Thing(text, verb) is >= 0 and var thing ? On(text, text.Tokens[thing].Head, verb, moments) : null;

    private static int Thing(ParsedText text, int verb)
    {
        if (text.Tokens[verb] is not { Tag: "VBG", Dep: "advcl" or "acl", Head: var head })
        {
            return -1;
        }

        var thing = text.Tokens[verb].Dep == "acl" ? head : text.Child(head, "dobj");
        return thing >= 0 && thing < verb && text.Tokens[thing].Dep == "dobj" && WordList.SpeakingFor.Has(text.Lemma(thing)) && WordList.Publish.Has(text.Lemma(text.Tokens[thing].Head)) ? thing : -1;
    }

    /// <summary>When it was said: the time that hangs under the verb and does not belong to what is said; or null.</summary>
    internal static Moment? On(ParsedText text, int verb, int content, BySentence<Moment> moments)
    {
        foreach (var moment in moments.At(verb))
        {
            if (content >= 0 && moment.First >= text.LeftEdge(content) && moment.Last <= text.RightEdge(content))
            {
                continue;
            }

            if (text.Attachment(moment.First, moment.Last) == verb)
            {
                return moment;
            }
        }

        return null;
    }
}
