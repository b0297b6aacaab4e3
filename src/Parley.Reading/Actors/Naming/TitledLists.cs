using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>
/// Mends the tree where several people are named with their offices: in a list each is beside the one before and not the same ("minister Ana Ruiz, ambassador Jon Berg and", "minister
/// Ana Ruiz, the co-chairs"), names behind an office that several hold are its holders ("the co-chairs, Jon Berg and Eva Lund"), and of two offices, each with its article, only the
/// second is that of the name behind it ("The president and the envoy for the lakes, Jon Berg").
/// </summary>
internal static class TitledLists
{
    // No row of titles between a name and the "and" of its list is longer.
    private const int LongestRow = 25;

    /// <summary>The text with such names where they belong; the same text where there are none.</summary>
    internal static ParsedText Mend(ParsedText text)
    {
        Token[]? tokens = null;
        for (var name = 3; name < text.Tokens.Count; name++)
        {
            if (text.Tokens[name] is not { Dep: "appos" or "conj", Head: var before } || before > name - 3)
            {
                continue;
            }

            if (text.Tokens[name].Dep == "conj")
            {
                if (BesideOffice(text, before, name) is >= 0 and var single)
                {
                    Join(tokens ??= [.. text.Tokens], text, before, name, single);
                }
                else if (IsOfBoth(text, before, name, out var other))
                {
                    // "Omar Salih of Chad and Ana Ruiz of Peru": a man stands beside a man.
                    Join(tokens ??= [.. text.Tokens], text, before, name, other);
                }
                else if (Held(text, before, name) is >= 0 and var held)
                {
                    (tokens ??= [.. text.Tokens])[name] = text.Tokens[name] with { Head = held, Dep = "appos" };
                }

                continue;
            }

            if (IsSharedOffice(text, name) && text.Tokens[before] is { Tag: "NNP", EntityLabel: "PERSON", Dep: not "conj" } && text.Child(before, "conj", "cc") is var joined && (joined < 0 || joined > name))
            {
                (tokens ??= [.. text.Tokens])[name] = text.Tokens[name] with { Dep = "conj" };
            }
            else if (Elliptic(text, before, name) is >= 0 and var beside)
            {
                (tokens ??= [.. text.Tokens])[name] = text.Tokens[name] with { Head = beside, Dep = "conj" };
            }
            else if (text.Tokens[name].Tag == "NNP" && Nearer(text, before, name) is >= 0 and var office)
            {
                (tokens ??= [.. text.Tokens])[name] = text.Tokens[name] with { Head = office };
                foreach (var complement in text.ChildrenBy(before, "prep").Where(c => c > office && c < name))
                {
                    tokens[complement] = text.Tokens[complement] with { Head = office };
                }
            }
            else if (text.Tokens[name].Tag == "NNP" && IsListed(text, before, name))
            {
                (tokens ??= [.. text.Tokens])[name] = text.Tokens[name] with { Dep = "conj" };
            }
        }

        return tokens is null ? text : new ParsedText(text.Text, [.. tokens]);
    }

    // "the minister of Chad, Omar Salih, and minister Ana Ruiz": two stand side by side, and not two names of the one office, which is it; or -1.
    private static int BesideOffice(ParsedText text, int before, int name) =>
        text.Tokens[before] is { Dep: "appos", EntityLabel: "PERSON", Head: var single } && single < before && IsOffice(text, single) && IsTitled(text, name) ? single : -1;

    // A name and its "and" hang under another word than the one before.
    private static void Join(Token[] tokens, ParsedText text, int before, int name, int head)
    {
        tokens[name] = text.Tokens[name] with { Head = head };
        if (text.Child(before, "cc") is >= 0 and var and && and < name)
        {
            tokens[and] = text.Tokens[and] with { Head = head };
        }
    }

    private static bool IsOfBoth(ParsedText text, int place, int name, out int other)
    {
        other = text.Tokens[place] is { Dep: "pobj", EntityLabel: not "PERSON", Head: var of } && text.Lower(of) == "of" ? text.Tokens[of].Head : name;
        return other < place && text.Tokens[other] is { Tag: "NNP", EntityLabel: "PERSON" } && text.Tokens[name] is { Tag: "NNP", EntityLabel: "PERSON" };
    }

    // "Chad's president, Omar Salih, and Peru's, Ana Ruiz": the name before, where one stands behind nothing but whose it is; or -1.
    private static int Elliptic(ParsedText text, int office, int name)
    {
        var comma = text.LeftEdge(name) - 1;
        return comma > office + 3 && text.Tokens[comma].Text == "," && text.Tokens[comma - 1].Tag == "POS" && IsOffice(text, office) && text.Tokens[comma - 2] is { Dep: "conj", Head: var first } && first > office && first < comma - 2
            && text.Tokens[first] is { Dep: "appos", EntityLabel: "PERSON" } && text.Tokens[first].Head == office ? first : -1;
    }

    // The second of two offices with articles that ends right before the comma before the name, or -1.
    private static int Nearer(ParsedText text, int first, int name)
    {
        var comma = text.LeftEdge(name) - 1;
        return comma > first && text.Tokens[comma].Text == "," && IsOffice(text, first) && text.Child(first, "conj") is >= 0 and var second && second < comma
            && Enumerable.Range(second + 1, comma - second - 1).All(i => text.Tokens[i].Text != "," && text.IsUnder(i, first)) && IsOffice(text, second) && text.Child(second, "conj", "appos") < 0 && text.Tokens[text.LeftEdge(second)].Pos == "DET" && text.Child(first, "det") >= 0 ? second : -1;
    }

    // "the co-chairs of the Contact Group, Jon Berg and Eva Lund": the office in the plural right behind which the first of several names stands, which the parser set beside it or what it is of; or -1.
    private static int Held(ParsedText text, int before, int name)
    {
        var office = text.Tokens[before] is { Dep: "pobj", Head: var of } && text.Lower(of) == "of" ? text.Tokens[of].Head : before;
        var comma = text.LeftEdge(name) - 1;
        return IsSharedOffice(text, office) && text.Tokens[name] is { Tag: "NNP", EntityLabel: "PERSON" or "ORG" or "" } && text.Tokens[before].EntityLabel != "PERSON" && text.Tokens[comma].Text is "," or "-"
            && text.Child(before, "cc") is var joined && (joined < 0 || joined > name) && text.Child(before, "conj") == name && text.Child(name, "conj") is > 0 and var other && text.Tokens[other].EntityLabel == "PERSON"
            && Enumerable.Range(office + 1, comma - office - 1).All(i => text.Tokens[i].Text != "," && text.IsUnder(i, office)) ? office : -1;
    }

    private static bool IsSharedOffice(ParsedText text, int token) =>
        text.Tokens[token].Tag is "NNS" or "NNPS" && WordList.Office.Has(text, token) && text.Tokens[text.LeftEdge(token)].Pos == "DET";

    private static bool IsOffice(ParsedText text, int token) => text.Tokens[token].Tag is "NN" or "NNP" && WordList.Office.Has(text, token);

    // "Kenyan minister Ana Ruiz, ambassador to Togo Jon Berg and": two names, each with an office of its own before it, in a list that ends with "and".
    private static bool IsListed(ParsedText text, int other, int name)
    {
        if (!IsTitled(text, other) || !IsTitled(text, name) || !Enumerable.Range(other + 1, name - other - 1).Any(i => text.Tokens[i].Text == ","))
        {
            return false;
        }

        for (var i = name + 1; i < text.Tokens.Count && i < name + LongestRow && !text.IsVerb(i) && !text.Tokens[i].SentenceStart; i++)
        {
            if (text.Lower(i) == "and" && text.Tokens[i].Dep == "cc" && text.Tokens[text.Tokens[i].Head].Tag == "NNP")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitled(ParsedText text, int name) =>
        text.Tokens[name] is { Tag: "NNP", EntityLabel: "PERSON" or "" } && text.ChildrenBy(name, "compound", "nmod").Any(c => text.Tokens[c].EntityLabel != "PERSON" && IsOffice(text, c));
}
