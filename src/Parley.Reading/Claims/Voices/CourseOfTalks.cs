using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Voices;

/// <summary>How talks are said to go in other words than hope and doubt: hopes that rise or fade, gaps that close, a deal in sight, a label put on a meeting.</summary>
internal static class CourseOfTalks
{
    /// <summary>Where a clause tells it: which way, whose word it is (a token, or -1 for whoever speaks), the words, and the rule; else null.</summary>
    internal static (Direction Direction, int Holder, (int First, int Last) Content, Warrant Warrant)? Of(ParsedText text, Clause clause) =>
        Hopes(text, clause) ?? Gaps(text, clause) ?? Apart(text, clause) ?? Nearly(text, clause) ?? Within(text, clause) ?? Ahead(text, clause) ?? Labelled(text, clause) ?? SpokenOf(text, clause) ?? Warned(text, clause) ?? Expected(text, clause) ?? Progress(text, clause) ?? HopedFor(text, clause);

    // "hopes are fading", "the visit raised hopes of a deal"
    private static (Direction, int, (int, int), Warrant)? Hopes(ParsedText text, Clause clause)
    {
        var rises = WordList.Rise.Has(clause.Lemma);
        if ((!rises && !WordList.Fade.Has(clause.Lemma)) || clause.Negated || clause.Modal.Length > 0)
        {
            return null;
        }

        var hope = text.ChildrenBy(clause.Verb, "nsubj", "nsubjpass", "dobj").FirstOrDefault(c => WordList.Hoping.Has(text, c) || WordList.DoubtNoun.Has(text, c), -1);
        if (hope < 0 || !IsAboutTalks(text, text.LeftEdge(clause.Verb), text.RightEdge(clause.Verb)))
        {
            return null;
        }

        var isGood = rises == WordList.Hoping.Has(text, hope);
        return (isGood ? Direction.Hopeful : Direction.Doubtful, -1, Whole(text, clause, hope), ReadingRule.HopesMove.By($"“{text.Lower(hope)}” with “{clause.Lemma}”"));
    }

    // "the gap is closing", "sharp differences remain"
    private static (Direction, int, (int, int), Warrant)? Gaps(ParsedText text, Clause clause)
    {
        var closes = WordList.Narrow.Has(clause.Lemma);
        if ((!closes && !WordList.StayApart.Has(clause.Lemma)) || clause.Negated || text.Child(clause.Verb, "nsubj", "nsubjpass") is not (>= 0 and var gap) || !WordList.Gap.Has(text, gap))
        {
            return null;
        }

        return (closes ? Direction.Hopeful : Direction.Doubtful, -1, Whole(text, clause, gap), ReadingRule.Gap.By($"“{text.Lower(gap)}” with “{clause.Lemma}”"));
    }

    // "The two sides remain far apart", "are at odds over borders", "are still divided"
    private static (Direction, int, (int, int), Warrant)? Apart(ParsedText text, Clause clause)
    {
        if (clause.Lemma is not ("be" or "remain" or "stay") || clause.Negated || clause.Modal.Length > 0 || !AreSides(text, clause))
        {
            return null;
        }

        foreach (var child in text.Children(clause.Verb))
        {
            var word = text.Tokens[child].Dep == "prep" && text.Lower(child) == "at" ? text.Child(child, "pobj") : child;
            if (child > clause.Verb && word >= 0 && WordList.ApartFromEachOther.Has(text.Lower(word)))
            {
                return (Direction.Doubtful, -1, Whole(text, clause, clause.Subjects[0]), ReadingRule.Gap.By($"“{text.Lower(word)}”"));
            }
        }

        return null;
    }

    // "We are very near to reaching a consensus", "the sides are close to an agreement"
    private static (Direction, int, (int, int), Warrant)? Nearly(ParsedText text, Clause clause)
    {
        if (clause.Lemma is not ("be" or "come") || clause.Modal.Length > 0 || !AreSides(text, clause)
            || text.ChildrenBy(clause.Verb, "acomp", "advmod").FirstOrDefault(c => c > clause.Verb && WordList.NearBy.Has(text.Lower(c)), -1) is not (>= 0 and var near)
            || !text.ChildrenBy(near, "prep").Concat(text.ChildrenBy(clause.Verb, "prep")).Any(p => text.Lower(p) == "to" && IsOutcome(text, text.LeftEdge(p), text.RightEdge(p))))
        {
            return null;
        }

        return (clause.Negated ? Direction.Doubtful : Direction.Hopeful, -1, Whole(text, clause, clause.Subjects[0]), ReadingRule.InProspect.By($"“{text.Lower(near)}”"));
    }

    private static bool IsOutcome(ParsedText text, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Any(i => WordList.Agreement.Has(text.Lemma(i)) || WordList.GoodOutcome.Has(text.Lemma(i)));

    // Two of them, whoever they are: named together, "the sides", or "we".
    private static bool AreSides(ParsedText text, Clause clause) =>
        clause.Subjects.Count > 1 || (clause.Subjects.Count == 1 && (text.Lower(clause.Subjects[0]) is "we" or "they" || WordList.Side.Has(text, clause.Subjects[0])) && text.Tokens[clause.Subjects[0]].Tag is "NNS" or "PRP");

    // "a deal is within reach", "a deal is far off", "the talks are on the verge of collapse"
    private static (Direction, int, (int, int), Warrant)? Within(ParsedText text, Clause clause)
    {
        if ((!WordList.HowItGoes.Has(clause.Lemma) && clause.Lemma is not ("come" or "go")) || clause.Modal.Length > 0 || text.Child(clause.Verb, "nsubj") is not (>= 0 and var thing)
            || !(WordList.Talks.Has(text, thing) || WordList.Agreement.Has(text, thing) || WordList.OfTheTalks.Has(text, thing)))
        {
            return null;
        }

        foreach (var child in text.Children(clause.Verb))
        {
            if (child < clause.Verb)
            {
                continue;
            }

            var noun = text.Tokens[child].Dep == "prep" ? text.Child(child, "pobj") : -1;
            var good = noun >= 0 ? WordList.InProspect.Has(text.Lemma(noun)) : WordList.NearBy.Has(text.Lower(child));
            var bad = noun >= 0 ? WordList.Breakdown.Has(text.Lemma(noun)) || (text.PrepositionObject(noun, "of") is >= 0 and var of && WordList.Breakdown.Has(text.Lemma(of))) : WordList.FarAway.Has(text.Lower(child));
            if (good || bad)
            {
                return (good != clause.Negated ? Direction.Hopeful : Direction.Doubtful, -1, Whole(text, clause, thing), ReadingRule.InProspect.By($"“{text.Lower(noun >= 0 ? noun : child)}”"));
            }
        }

        return null;
    }

    // "hard bargaining lies ahead", "fresh fighting looms"
    private static (Direction, int, (int, int), Warrant)? Ahead(ParsedText text, Clause clause)
    {
        if (clause.Negated || text.Child(clause.Verb, "nsubj") is not (>= 0 and var thing))
        {
            return null;
        }

        var lies = clause.Lemma is "lie" or "be" && text.Child(clause.Verb, "advmod") is >= 0 and var where && text.Lower(where) == "ahead" && text.Child(thing, "amod") is >= 0 and var hard && WordList.Doubtful.Has(text.Lower(hard));
        var looms = clause.Lemma == "loom" && (WordList.Peril.Has(text, thing) || WordList.Breakdown.Has(text, thing));
        return lies || looms ? (Direction.Doubtful, -1, Whole(text, clause, thing), ReadingRule.Ahead.By($"“{clause.Lemma}”")) : null;
    }

    // "described the hearing as fruitless", "called the talks a good start"
    private static (Direction, int, (int, int), Warrant)? Labelled(ParsedText text, Clause clause)
    {
        if (!WordList.NamingVerb.Has(clause.Lemma) || clause.Negated || clause.Passive || clause.Subjects.Count == 0)
        {
            return null;
        }

        for (var i = clause.Verb + 1; i <= Math.Min(text.RightEdge(clause.Verb), clause.Verb + 16); i++)
        {
            if (text.Tokens[i].Pos is "VERB" or "AUX" or "SCONJ" && text.Tokens[i].Dep is not ("oprd" or "amod" or "ccomp"))
            {
                break;
            }

            var isHopeful = WordList.Hopeful.Has(text.Lower(i)) || IsStep(text, i) || (text.Lower(i) is "resolved" or "solved" && text.Lemma(i - 1) is not "be");
            if ((isHopeful || WordList.Doubtful.Has(text.Lower(i))) && (IsTalks(text, clause.Verb + 1, i) || Enumerable.Range(clause.Verb + 1, i - clause.Verb).Any(w => text.Lower(w) is "atmosphere")) && !text.Lower(i - 1).Equals("not", StringComparison.Ordinal))
            {
                return (isHopeful ? Direction.Hopeful : Direction.Doubtful, clause.Subjects[0], (clause.Verb, BeforeOther(text, clause.Verb)), ReadingRule.Labelled.By($"“{clause.Lemma}” and “{text.Lower(i)}”"));
            }
        }

        return null;
    }

    // "speaks of good progress", "spoke of a failure of the talks"
    private static (Direction, int, (int, int), Warrant)? SpokenOf(ParsedText text, Clause clause)
    {
        if (clause is not { Lemma: "speak" or "talk" or "write", Negated: false, Passive: false, Subjects: [var who, ..] } || text.PrepositionObject(clause.Verb, "of") is not (>= 0 and var thing) || thing < clause.Verb)
        {
            return null;
        }

        var (first, last) = (text.LeftEdge(thing), text.RightEdge(thing));
        var little = text.ChildrenBy(thing, "det", "amod", "neg").Exists(c => WordList.Little.Has(text.Lower(c)));
        bool Said(Func<int, bool> word) => Enumerable.Range(first, last - first + 1).Any(word);
        var good = WordList.Headway.Has(text, thing) || IsStep(text, thing) || (WordList.GoodOutcome.Has(text.Lemma(thing)) && Said(i => WordList.Hopeful.Has(text.Lower(i))));
        var bad = WordList.Breakdown.Has(text.Lemma(thing)) || (WordList.DoubtfulNoun.Has(text.Lemma(thing)) && IsTalks(text, text.SentenceOf(clause.Verb).First, text.SentenceOf(clause.Verb).Last));
        // "progress in road building": of what it is, is told, and it is no talks.
        if (text.PrepositionObject(thing, "in", "with", "at") is >= 0 and var field && !IsAboutTalks(text, text.LeftEdge(field), text.RightEdge(field)))
        {
            return null;
        }

        return good || bad ? (good != little ? Direction.Hopeful : Direction.Doubtful, who, (first, last), ReadingRule.Labelled.By($"“{clause.Lemma}” of “{text.Lower(thing)}”")) : null;
    }

    // "a step forward", "a big step for peace"
    private static bool IsStep(ParsedText text, int noun) =>
        text.Lemma(noun) is "step" && (text.Lower(noun + 1) is "forward" || text.ChildrenBy(noun, "amod").Exists(a => text.Lower(a) is "big" or "important" or "great"));

    // "warned that the talks may fail", "warned of a new war"
    private static (Direction, int, (int, int), Warrant)? Warned(ParsedText text, Clause clause)
    {
        if (clause.Lemma is not ("warn" or "caution") || clause.Negated || clause.Passive || clause.Subjects.Count == 0 || text.Child(clause.Verb, "ccomp") is not (>= 0 and var content)
            || !WordList.Founder.Has(Clauses.LemmaOf(text, content)) || !IsTalks(text, clause.Verb + 1, content))
        {
            return null;
        }

        return (Direction.Doubtful, clause.Subjects[0], text.Whole(content, clause.Verb), ReadingRule.Hope.By($"“{clause.Lemma}”"));
    }

    // "few expect the truce to last", "nobody expects the talks to succeed"
    private static (Direction, int, (int, int), Warrant)? Expected(ParsedText text, Clause clause)
    {
        if (clause.Lemma is not ("expect" or "believe" or "think") || clause.Subjects.Count == 0 || text.Child(clause.Verb, "ccomp", "xcomp") is not (>= 0 and var content) || !IsTalks(text, clause.Verb + 1, content))
        {
            return null;
        }

        var succeeds = WordList.Succeed.Has(text.Lemma(content));
        if (!succeeds && !WordList.Founder.Has(Clauses.LemmaOf(text, content)))
        {
            return null;
        }

        // "believes the truce will not hold"
        var few = clause.Negated || text.Lower(clause.Subjects[0]) is "few" || text.ChildrenBy(clause.Subjects[0], "amod", "det").Exists(c => WordList.Little.Has(text.Lower(c)));
        return (succeeds != (few != text.Child(content, "neg") >= 0) ? Direction.Hopeful : Direction.Doubtful, clause.Subjects[0], (text.LeftEdge(clause.Subjects[0]), text.End(content)), ReadingRule.Expectation.By($"“{clause.Lemma}”"));
    }

    // "have made little progress", "with no real progress made", "have gone on without a breakthrough"
    private static (Direction, int, (int, int), Warrant)? Progress(ParsedText text, Clause clause)
    {
        if (clause.Modal.Length > 0)
        {
            return null;
        }

        var sentence = text.SentenceOf(clause.Verb);
        if (text.PrepositionObject(clause.Verb, "without") is >= 0 and var none && WordList.Headway.Has(text, none) && IsTalks(text, sentence.First, clause.Verb))
        {
            return (Direction.Doubtful, -1, Whole(text, clause, none), ReadingRule.Progress.By($"without “{text.Lower(none)}”"));
        }

        if (!WordList.MakeHeadway.Has(clause.Lemma) || clause.Objects.FirstOrDefault(o => WordList.Headway.Has(text, o), -1) is not (>= 0 and var thing)
            || !(IsTalks(text, sentence.First, sentence.Last) || text.ChildrenBy(clause.Verb, "nsubj").Exists(s => WordList.Side.Has(text, s))))
        {
            return null;
        }

        var little = clause.Negated || text.ChildrenBy(thing, "det", "amod", "neg").Exists(c => WordList.Little.Has(text.Lower(c)));
        if (text.Tokens[clause.Verb].Dep == "acl" && !little)
        {
            // "to review the progress made so far"
            return null;
        }

        var first = Math.Min(text.LeftEdge(thing), text.Child(clause.Verb, "nsubj", "nsubjpass") is >= 0 and var s && s != thing ? text.LeftEdge(s) : text.LeftEdge(thing));
        return (little ? Direction.Doubtful : Direction.Hopeful, clause.Lemma is "report" or "see" && clause.Subjects.Count > 0 && !clause.Passive ? clause.Subjects[0] : -1,
            (first, Math.Max(text.RightEdge(thing), text.Tokens[clause.Verb].Dep == "acl" ? text.RightEdge(thing) : text.End(clause.Verb))), ReadingRule.Progress.By($"“{text.Lower(thing)}” with “{clause.Lemma}”"));
    }

    // "extends the truce in the hope of starting talks"
    private static (Direction, int, (int, int), Warrant)? HopedFor(ParsedText text, Clause clause) =>
        clause.Subjects.Count > 0 && text.PrepositionObject(clause.Verb, "in") is >= 0 and var hope && text.Lemma(hope) == "hope" && IsAboutTalks(text, hope, text.RightEdge(hope))
            ? (Direction.Hopeful, clause.Subjects[0], (hope, text.RightEdge(hope)), ReadingRule.Hope.By($"in the “{text.Lower(hope)}”"))
            : null;

    // Before "but ..." that has another verb.
    private static int BeforeOther(ParsedText text, int verb)
    {
        var last = text.End(verb);
        return text.Child(verb, "conj") is >= 0 and var other && other > verb && text.Child(verb, "cc") is >= 0 and var and && and > verb && and <= last ? and - 1 : last;
    }

    private static (int First, int Last) Whole(ParsedText text, Clause clause, int thing) => (Math.Min(text.LeftEdge(thing), text.Child(clause.Verb, "nsubj", "nsubjpass") is >= 0 and var s ? text.LeftEdge(s) : clause.Verb), text.End(clause.Verb));

    private static bool IsTalks(ParsedText text, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from + 1)).Any(i => WordList.Talks.Has(text.Lemma(i)) || WordList.Agreement.Has(text.Lemma(i)) || text.Lower(i) is "hearing" or "process" or "crisis");

    private static bool IsAboutTalks(ParsedText text, int from, int to) => IsTalks(text, from, to) || Enumerable.Range(from, to - from + 1).Any(i => WordList.OfTheTalks.Has(text.Lemma(i)) || WordList.Peril.Has(text.Lemma(i)));
}
