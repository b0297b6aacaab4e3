using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>What somebody speaks through, where it does the speaking: "The statement called for a truce" is whoever issued it.</summary>
internal static class Papers
{
    // Nobody looks for whose a paper is further back.
    private const int SentencesBack = 3;

    /// <summary>
    /// Who speaks through the paper at a token: its owner ("a statement by the Front"), else whoever issued a paper or spoke in one before, in the latest of the
    /// last three sentences; -1 where the paper does not speak here, is of several, or nobody is sure.
    /// </summary>
    internal static int Issuer(ParsedText text, CastBuilder builder, int token)
    {
        if (!WordList.SpeakingFor.Has(text.Lemma(token)) || text.Tokens[token] is not { Tag: "NN", Dep: "nsubj" or "pobj", Head: var verb } || !(text.Tokens[token].Dep == "nsubj" ? verb > token && Speaks(text, verb) : text.Lower(text.Tokens[verb].Head) == "according") || text.Conjuncts(token).Count > 1 || IsJoint(text, token))
        {
            return -1;
        }

        if (Own(text, builder, token) is >= 0 and var own)
        {
            return own;
        }

        if (!text.ChildrenBy(token, "det").Any(d => WordList.Pointing.Has(text.Lower(d))) || text.Child(token, "prep", "poss", "compound", "amod") >= 0)
        {
            return -1;
        }

        var from = text.SentenceOf(token).First;
        for (var back = 0; back < SentencesBack && from > 0; back++)
        {
            from = text.SentenceOf(from - 1).First;
        }

        for (var i = token - 1; i >= from; i--)
        {
            if (WordList.SpeakingFor.Has(text.Lemma(i)) && text.Tokens[i].Pos == "NOUN")
            {
                return IsJoint(text, i) ? -1 : Own(text, builder, i) is >= 0 and var whose ? whose : Giver(text, builder, i);
            }
        }

        return -1;
    }

    private static bool Speaks(ParsedText text, int verb) => WordList.Say.Has(text, verb) || Stances.OfVerb(text.Lemma(verb)).Count > 0 || (text.Child(verb, "prt", "prep") is >= 0 and var particle && Stances.OfVerb(text.Lemma(verb) + " " + text.Lower(particle)).Count > 0);

    private static bool IsJoint(ParsedText text, int paper) => text.ChildrenBy(paper, "amod").Any(a => text.Lower(a) is "joint" or "common");

    private static int Own(ParsedText text, CastBuilder builder, int paper) =>
        One(builder, [.. text.ChildrenBy(paper, "poss", "compound"), text.PrepositionObject(paper, "by", "from"), text.IssuedBy(paper)]);

    // "X issued a statement", "X said in a statement"
    private static int Giver(ParsedText text, CastBuilder builder, int paper)
    {
        var at = text.Tokens[paper];
        var verb = at.Dep is "dobj" ? at.Head : at.Dep is "pobj" && text.Lower(at.Head) is "in" or "through" ? text.Tokens[at.Head].Head : -1;
        return verb < 0 || !text.IsVerb(verb) ? -1 : One(builder, [.. text.ChildrenBy(verb, "nsubj").SelectMany(s => text.Conjuncts(s))]);
    }

    private static int One(CastBuilder builder, int[] tokens)
    {
        var found = tokens.Where(t => t >= 0).SelectMany(t => builder.At(t)).Distinct().Take(2).ToList();
        return found is [var one] && builder.Actors[one].Type is EntityType.Party or EntityType.Organization or EntityType.Person ? one : -1;
    }
}
