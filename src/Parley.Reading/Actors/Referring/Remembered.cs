using System.Collections.Immutable;
using Parley.Reading.English;
using Parley.Reading.Speech.Marks;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Referring;

/// <summary>Whom a text has spoken of so far, latest last; what points back looks here, and not far.</summary>
internal sealed class Remembered(ParsedText text, CastBuilder builder)
{
    /// <summary>How many mentions back an antecedent may stand: further back nobody would look either.</summary>
    private const int Far = 200;

    private readonly Quotations _quotations = Quotations.Of(text);
    private readonly List<(int Actor, int Token)> _people = [];
    private readonly List<(int Actor, int Token)> _sides = [];
    private readonly List<(int Actor, string Noun)> _described = [];

    internal void Person(int actor, int token) => _people.Add((actor, token));

    internal void Side(int actor, int token) => _sides.Add((actor, token));

    /// <summary>Takes note whom a noun ("the delegation") described; -1 where it was of several sides, so that it tells none later.</summary>
    internal void Described(int actor, string noun) => _described.Add((actor, noun));

    /// <summary>Latest first.</summary>
    internal IEnumerable<int> People() => Back(_people).Select(p => p.Actor);

    /// <summary>Latest first.</summary>
    internal IEnumerable<int> Sides() => Back(_sides).Select(s => s.Actor);

    /// <summary>Those named since a token, each once, the latest first; and whether it has been a subject since.</summary>
    internal IEnumerable<(int Actor, bool Subject)> SidesSince(int token) =>
        Back(_sides).TakeWhile(s => s.Token >= token).GroupBy(s => s.Actor).Select(g => (g.Key, g.Any(s => IsSubject(s.Token))));

    /// <summary>The actor described last by a noun ("the government"), or -1; -1 too where that was of several sides.</summary>
    internal int LastDescribed(string noun)
    {
        foreach (var (actor, known) in Back(_described))
        {
            if (known == noun)
            {
                return actor;
            }
        }

        return -1;
    }

    /// <summary>All whom a noun ("the government") has described so far, each once.</summary>
    internal IEnumerable<int> AllDescribed(string noun) => Back(_described).Where(d => d.Noun == noun && d.Actor >= 0).Select(d => d.Actor).Distinct();

    /// <summary>"The pair", "the two men": the two persons, and no more, that the sentence before names, or this one before the words; none for other words.</summary>
    internal ImmutableArray<int> Couple(int token)
    {
        var twofold = text.Children(token).ToArray().Any(c => WordList.Twofold.Has(text.Lower(c)) || text.Lower(c) == "two");
        if (!(WordList.Couple.Has(text.Lower(token)) && text.ChildrenBy(token, "det").Any(c => WordList.Pointing.Has(text.Lower(c))))
            && !(WordList.OneOfCouple.Has(text.Lemma(token)) && text.Tokens[token].Tag == "NNS" && twofold))
        {
            return [];
        }

        if (text.Child(token, "prep", "amod", "compound", "relcl") >= 0)
        {
            return [];
        }

        var first = text.SentenceOf(token).First;
        first = first > 0 ? text.SentenceOf(first - 1).First : first;
        ImmutableArray<int> people = [.. Back(_people).TakeWhile(p => p.Token >= first).Where(p => !_quotations.Has(p.Token)).Select(p => p.Actor).Distinct().Order()];
        return people.Length == 2 ? people : [];
    }

    /// <summary>"Al Qaeda-linked gunmen": whether the words only name whom others are linked to, who has done nothing.</summary>
    internal bool IsLinkedTo(int token, int actor)
    {
        while (text.Tokens[token] is { Dep: "compound", Head: var head } && head > token && builder.One(head) == actor)
        {
            token = head;
        }

        return text.Tokens[token].Dep == "npadvmod" && token + 1 < text.Tokens.Count && text.Tokens[token + 1].Tag == "HYPH";
    }

    /// <summary>Whom "he" means: the subject of the sentence so far, else a subject before it, else whoever was named last.</summary>
    internal int LastPerson(int token)
    {
        var first = text.SentenceOf(token).First;
        var last = -1;
        var before = -1;
        foreach (var (actor, at) in Back(_people))
        {
            // "Stroud asked her": whoever does it does it to somebody else.
            if (IsElsewhere(token, at) || IsSpeakingOfHimself(at) || (text.Tokens[token].Dep is "dobj" or "dative" && text.Tokens[text.FirstConjunct(at)] is { Dep: "nsubj" } doer && doer.Head == text.Tokens[token].Head))
            {
                continue;
            }

            last = last < 0 ? actor : last;
            if (at >= first)
            {
                if (IsSubject(at))
                {
                    return IsOneOfSeveral(actor, at) ? -1 : actor;
                }

                continue;
            }

            if (before < 0 && at >= first - 80 && IsSubject(at))
            {
                before = IsOneOfSeveral(actor, at) ? -1 : actor;
                if (before < 0)
                {
                    return -1;
                }
            }

            if (before >= 0 || at < first - 80)
            {
                break;
            }
        }

        return before >= 0 ? before : last;
    }

    /// <summary>
    /// Whom an office alone means, "the minister": whoever was named last of those who have it, else who had it. Where two were named since the sentence before, the one who did something there; none
    /// where both did.
    /// </summary>
    /// <param name="token">The word for the office.</param>
    /// <param name="holds">2 for somebody who has the office, 1 for who had it, else 0.</param>
    internal int Holder(int token, Func<int, int> holds)
    {
        var known = new Dictionary<int, int>();
        int Has(int actor) => known.TryGetValue(actor, out var told) ? told : known[actor] = holds(actor);
        var named = Back(_people).Where(p => Has(p.Actor) > 0).ToList();
        named = named.Exists(p => Has(p.Actor) == 2) ? named.FindAll(p => Has(p.Actor) == 2) : named;
        if (named.Count == 0)
        {
            return -1;
        }

        var first = text.SentenceOf(token).First;
        first = first > 0 ? text.SentenceOf(first - 1).First : first;
        var late = named.TakeWhile(p => p.Token >= first).ToList();
        if (late.Select(p => p.Actor).Distinct().Take(2).Count() < 2)
        {
            return named[0].Actor;
        }

        var acting = late.Where(p => IsSubject(p.Token)).Select(p => p.Actor).Distinct().Take(2).ToList();
        return acting.Count == 1 ? acting[0] : acting.Count == 0 ? named[0].Actor : -1;
    }

    /// <summary>Whom "it" or "they" means: the side that was subject last, in this sentence or not far before; with its token.</summary>
    internal (int Actor, int Token) LastSide(int token, bool plural)
    {
        var first = text.SentenceOf(token).First;
        foreach (var (actor, at) in Back(_sides))
        {
            if (at < first - 100)
            {
                break;
            }

            if (IsElsewhere(token, at))
            {
                continue;
            }

            if ((text.Tokens[at].Tag is "NNS" or "NNPS" == plural || (plural && HasLeader(token) && builder.Actors[actor] is { Type: EntityType.Party, Country: null })) && IsSubject(at))
            {
                return (actor, at);
            }
        }

        return (-1, -1);
    }

    // "Their deputy leader Omar Tijani": a movement has one, though its name is no plural.
    private bool HasLeader(int token) => text.Lower(token) == "their" && text.Tokens[token] is { Dep: "poss", Head: var office } && office > token && WordList.Office.Has(text, office);

    /// <summary>The plural subject of the sentence before, for a pronoun that its own sentence begins with, both outside quotations, or -1.</summary>
    internal int SubjectBefore(int token) => !_quotations.Has(token) && text.IsMainSubject(token) && text.SubjectBefore(token) is >= 0 and var before && !_quotations.Has(before) ? before : -1;

    // "I am Ana Ruiz, spokeswoman for the Chairperson. He will travel": whoever says "I" is nobody's "he".
    private bool IsSpeakingOfHimself(int at) =>
        text.Tokens[text.Tokens[at] is { Dep: "compound", Head: var name } ? name : at] is { Dep: "attr", Head: var am } && text.Lower(am) is "am" or "'m" or "’m" && text.Child(am, "nsubj") is >= 0 and var speaker && text.Lower(speaker) is "i";

    // A name inside a quotation is nobody's "he" or "it" outside of it.
    private bool IsElsewhere(int token, int at) => _quotations.Has(at) && !_quotations.Has(token);

    // "Ana and Tomas met. She said": which of the two the words do not tell.
    private bool IsOneOfSeveral(int actor, int at) =>
        text.Conjuncts(text.FirstConjunct(at)).SelectMany(t => builder.At(t)).Any(other => other != actor && builder.Actors[other].Type == EntityType.Person);

    private bool IsSubject(int token)
    {
        var first = text.FirstConjunct(token);
        return text.Tokens[first].Dep is "nsubj" or "nsubjpass"
            || (text.Tokens[first].Dep == "appos" && text.Tokens[text.Tokens[first].Head].Dep is "nsubj" or "nsubjpass");
    }

    private static IEnumerable<T> Back<T>(List<T> list)
    {
        for (var i = list.Count - 1; i >= 0 && i >= list.Count - Far; i--)
        {
            yield return list[i];
        }
    }
}
