using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>Words that the report shows to be towns or regions wherever they stand: "in Lamu", "the Lamu crossing", "the mayor of Lamu".</summary>
internal static class Towns
{
    /// <summary>Names of one word that stand at least once as places do, and never as somebody who does something to something.</summary>
    internal static HashSet<string> Find(ParsedText text, Gazetteer gazetteer)
    {
        var towns = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token is { Tag: "NNP", Pos: "PROPN", EntityLabel: "GPE" or "LOC" } && token.Text.Length > 3 && gazetteer.Lookup(token.Text) is null)
            {
                // "LAMU:" at the head of a report that tells of Lamu.
                towns.Add(token.Text.ToUpperInvariant());
            }

            if (token is { Tag: "NNP", Pos: "PROPN" } && char.IsUpper(token.Text[0]) && token.Text.Any(char.IsLower) && IsOneWord(text, i) && IsTown(text, i) && gazetteer.Lookup(token.Text) is null)
            {
                towns.Add(token.Text);
            }
        }

        if (towns.Count > 0)
        {
            // Whoever does something to something is no town: "trust in Lund", when Lund said this.
            towns.ExceptWith(text.Tokens.Where(t => t.Dep == "nsubj" && text.Child(t.Head, "dobj", "ccomp") >= 0).Select(t => t.Text));
        }

        return towns;
    }

    private static bool IsSettlements(ParsedText text, int noun) => text.Tokens[noun].Tag == "NNS" && WordList.Settlement.Has(text.Lemma(noun));

    private static bool IsOneWord(ParsedText text, int token) =>
        text.Tokens[token - 1].Pos != "PROPN" && !(token + 1 < text.Tokens.Count && text.Tokens[token + 1].Pos == "PROPN") && !WordList.Office.Has(text, token) && !WordList.Month.Has(text.Lower(token));

    // "in Darka" and "in Darka and Lund"; not "trust in Lund, who ..." nor "in Lund's words".
    private static bool IsTown(ParsedText text, int token)
    {
        if (token > 1 && text.Lower(token - 1) == "of" && (WordList.Settlement.Has(text.Lemma(token - 2)) || (text.Tokens[token - 2].Pos == "NOUN" && WordList.RegionNoun.Has(text.Lemma(token - 2))) || WordList.LocalOffice.Has(text.Lemma(token - 2)) || WordList.CompassPoint.Has(text.Lower(token - 2))))
        {
            return true;
        }

        if (text.Tokens[token] is { Dep: "compound" or "nmod" or "amod", Head: var thing } && thing == token + 1 && (WordList.Settlement.Has(text.Lemma(thing)) || text.Lower(thing) is "crossing" or "airport" or "country"))
        {
            return true;
        }

        // "leave Goma and Bukavu, the two cities"
        if (text.Conjuncts(text.FirstConjunct(token)).Any(c => text.ChildrenBy(c, "appos").Any(a => a > token && text.Tokens[a].Pos == "NOUN" && WordList.Settlement.Has(text.Lemma(a)))))
        {
            return true;
        }

        if (text.Tokens[token] is { Dep: "dobj", Head: var deed } && WordList.DoneToPlaces.Has(text.Lemma(deed)))
        {
            return true;
        }

        var first = text.Tokens[text.FirstConjunct(token)];

        // "several towns, including Lamu and Mandera", "three towns - Lamu, Mandera and"
        if ((first.Dep == "pobj" && text.Lower(first.Head) is "including" or "like" && IsSettlements(text, text.Tokens[first.Head].Head)) || (first.Dep == "appos" && IsSettlements(text, first.Head)))
        {
            return true;
        }

        return first.Dep == "pobj" && text.Lower(first.Head) is "in" or "near" && first.Head + 1 == text.LeftEdge(first.Index) && text.Child(token, "poss", "relcl") < 0;
    }
}
