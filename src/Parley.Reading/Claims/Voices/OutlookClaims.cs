using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Voices;

/// <summary>What somebody expects of the talks: hopes, doubts, words of progress or deadlock.</summary>
internal static class OutlookClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            var finding = Hoped(notes, clause) ?? Expected(notes, clause) ?? Early(notes, clause) ?? Voiced(notes, clause) ?? There(notes, clause) ?? Judged(notes, clause) ?? Moved(notes, clause) ?? AtRisk(notes, clause) ?? Course(notes, clause);
            if (finding is not null)
            {
                found.Add(finding);
            }
        }

        return notes.With(found);
    }

    // "X hopes to see progress", "X expects the talks to succeed", "X fears the truce may collapse"
    private static Finding? Hoped(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        Direction? direction = clause.Lemma switch
        {
            "hope" => Direction.Hopeful,
            "fear" or "worry" => Direction.Doubtful,
            _ => null,
        };
        // "It is hoped that ..."
        if (direction is { } wide && clause is { Passive: true, Negated: false } && text.Child(clause.Verb, "nsubjpass", "expl") is >= 0 and var it && text.Lower(it) == "it" && text.Child(clause.Verb, "ccomp") is >= 0 and var awaited && AboutTalks(text, text.LeftEdge(awaited), text.RightEdge(awaited)) && Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return Make(notes, clause, SpeakerSlot(notes, clause.Verb), wide, text.Whole(awaited, clause.Verb), ReadingRule.Hope.By($"“{clause.Lemma}”"));
        }

        if (direction is null || clause.Subjects.Count == 0 || text.Child(clause.Verb, "xcomp", "ccomp", "prep") is not (>= 0 and var content) || !Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        return Make(notes, clause, Holder(notes, clause), direction.Value, text.Whole(content, clause.Verb), ReadingRule.Hope.By($"“{clause.Lemma}”"));
    }

    // "expects little progress", "few expect a breakthrough"
    private static Finding? Expected(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        // "I expect that we shall conclude this week"
        if (clause.Lemma is "expect" or "anticipate" && clause is { Passive: false, Subjects.Count: > 0 } && text.Child(clause.Verb, "ccomp") is >= 0 and var coming && notes.Clauses.TryAt(coming, out var end) && end is { Modal: "will" or "shall" or "would" }
            && (WordList.Succeed.Has(end.Lemma) || WordList.AgreeThere.Has(end.Lemma)) && (end.Objects.Count == 0 || AboutTalks(text, text.LeftEdge(coming), text.RightEdge(coming))) && Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return Make(notes, clause, Holder(notes, clause), clause.Negated != end.Negated ? Direction.Doubtful : Direction.Hopeful, text.Whole(coming, clause.Verb), ReadingRule.Expectation.By($"“{clause.Lemma}”"));
        }

        if (clause.Lemma is not ("expect" or "anticipate" or "predict") || clause.Objects.FirstOrDefault(-1) is not (>= 0 and var thing) || !WordList.HopeNoun.Has(text, thing)
            || clause.Subjects.Count == 0 || !Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var little = IsLittle(text, thing) || clause.Negated || clause.Subjects.Any(s => text.Lower(s) is "few" || IsLittle(text, s));
        return Make(notes, clause, Holder(notes, clause), little ? Direction.Doubtful : Direction.Hopeful, text.Whole(thing, clause.Verb), ReadingRule.Expectation.By($"“{clause.Lemma}”"));
    }

    // What ought not to be expected, or not yet.
    private static Finding? Early(Notebook notes, Clause clause)
    {
        var text = notes.Text;

        // "The talks should not be expected to yield results"
        if (clause is { Lemma: "expect", Passive: true, Modal: "should" or "can" or "could" } && clause.Objects.FirstOrDefault(-1) is >= 0 and var awaited && text.Child(clause.Verb, "xcomp") >= 0 && AboutTalks(text, text.LeftEdge(awaited), awaited))
        {
            return Make(notes, clause, SpeakerSlot(notes, clause.Verb), clause.Negated ? Direction.Doubtful : Direction.Hopeful, (text.LeftEdge(awaited), text.End(clause.Verb)), ReadingRule.Expectation.By($"“{clause.Lemma}”"));
        }

        // "It would be too soon to expect a result"
        if (clause.Lemma is "be" && text.Child(clause.Verb, "acomp", "advmod") is >= 0 and var early && WordList.TooSoon.Has(text.Lower(early)) && text.ChildrenBy(clause.Verb, "xcomp", "advcl").Concat(text.ChildrenBy(early, "xcomp")).FirstOrDefault(x => text.HasTo(x) && WordList.Foresee.Has(text.Lemma(x)), -1) is >= 0 and var hoped
            && !clause.Negated && Enumerable.Range(hoped, text.RightEdge(hoped) - hoped + 1).Any(i => WordList.HopeNoun.Has(text, i) || WordList.Agreement.Has(text, i) || text.Lemma(i) is "result" or "outcome"))
        {
            return Make(notes, clause, SpeakerSlot(notes, clause.Verb), Direction.Doubtful, (text.LeftEdge(clause.Verb), text.End(clause.Verb)), ReadingRule.Expectation.By($"“{text.Lower(early)}”"));
        }

        return null;
    }

    // "expressed hope that", "voiced optimism about", "raised fears of"
    private static Finding? Voiced(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.VoiceOutlook.Has(clause.Lemma))
        {
            return null;
        }

        foreach (var thing in clause.Objects)
        {
            var lemma = text.Lemma(thing);
            Direction? direction = lemma is "hope" or "optimism" or "confidence" || (WordList.Hoping.Has(lemma) && clause.Lemma == "see") ? Direction.Hopeful
                : WordList.DoubtNoun.Has(lemma) ? Direction.Doubtful
                : null;
            if (direction is null || (lemma == "concern" && clause.Lemma is not ("express" or "voice")))
            {
                continue;
            }

            var last = Math.Max(text.RightEdge(thing), text.RightEdge(clause.Verb));
            var isOfTalks = AboutTalks(text, thing, last);
            if ((clause.Subjects.Count > 0 && !notes.Cast.IsActor(clause.Subjects[0]) && !isOfTalks && !WordList.Office.Has(text, clause.Subjects[0]) && !WordList.Side.Has(text, clause.Subjects[0])) || (lemma == "confidence" && !isOfTalks)
                || (WordList.DoubtNoun.Has(lemma) && text.PrepositionObject(thing, "about", "over", "on") is >= 0 and var about && WordList.Proposal.Has(text, about)))
            {
                // High hopes for a harvest; doubts about a plan, which are a stance.
                continue;
            }

            return Make(notes, clause, Holder(notes, clause), !IsLittle(text, thing) ? direction.Value : direction == Direction.Hopeful ? Direction.Doubtful : Direction.Hopeful, (text.LeftEdge(thing), last), ReadingRule.HopeVoiced.By($"“{clause.Lemma} {lemma}”"));
        }

        return null;
    }

    // "there's little optimism that", "there is still room for progress"
    private static Finding? There(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma != "be" || text.Child(clause.Verb, "expl") is not (>= 0 and var there) || text.Lower(there) != "there" || text.Child(clause.Verb, "attr", "nsubj") is not (>= 0 and var thing)
            || !Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        // "there was much to do before there was any prospect of a deal": whether there is, nobody says.
        if (text.ChildrenBy(thing, "det").Any(d => text.Lower(d) == "any") || (text.Child(clause.Verb, "mark") is >= 0 and var mark && text.Lower(mark) is "before" or "until" or "till"))
        {
            return null;
        }

        var lemma = text.Lemma(thing);
        Direction? direction = WordList.HopeNoun.Has(lemma) || lemma is "room" or "sign" ? Direction.Hopeful : WordList.ThereIsRisk.Has(lemma) ? Direction.Doubtful : null;
        if (direction is null)
        {
            return null;
        }

        if (IsLittle(text, thing) || clause.Negated)
        {
            direction = direction == Direction.Hopeful ? Direction.Doubtful : Direction.Hopeful;
        }

        return Make(notes, clause, SpeakerSlot(notes, clause.Verb), direction.Value, (text.LeftEdge(thing), text.RightEdge(thing)), ReadingRule.ThereIsHope.By($"“{lemma}”"));
    }

    // "progress has been slow", "the truce is becoming fragile", "X is optimistic that", "will take a miracle", "the talks were productive"
    private static Finding? Judged(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var adjective = text.Child(clause.Verb, "acomp", "oprd", "attr");
        if (adjective >= 0 && text.Lower(adjective) == "one" && text.PrepositionObject(adjective, "of") is >= 0 and var kind)
        {
            // "is one of the main obstacles"
            adjective = kind;
        }
        // "When asked whether the truce was fragile": whether it is, nobody says.
        if (!WordList.HowItGoes.Has(clause.Lemma) || clause.Subjects.Count == 0 || (text.Child(clause.Verb, "mark") is >= 0 and var mark && text.Lower(mark) is "whether" or "if"))
        {
            return null;
        }

        // "more than hopeful"
        if (adjective >= 0 && text.Lower(adjective) == "more" && text.Lower(adjective + 1) == "than" && WordList.Hopeful.Has(text.Lower(adjective + 2)))
        {
            adjective += 2;
        }

        var word = adjective >= 0 ? adjective : clause.Objects.FirstOrDefault(-1);
        if (word < 0)
        {
            return null;
        }

        var hopeful = WordList.Hopeful.Has(text.Lower(word));
        var doubtful = WordList.Doubtful.Has(text.Lower(word)) || (text.Lower(word) is "low" or "faint" or "dashed" && clause.Subjects.Any(s => WordList.HopeNoun.Has(text, s))) || WordList.DoubtfulNoun.Has(text.Lemma(word));
        if (!hopeful && !doubtful)
        {
            return null;
        }

        // "are likely to meet next week": whether they will is no view of how it goes.
        if (text.Lower(word) is "likely" or "unlikely" && text.Child(word, "xcomp") is >= 0 and var coming && (WordList.Meet.Has(text.Lemma(coming)) || WordList.TreatTogether.Has(text.Lemma(coming)) || WordList.GoThere.Has(text.Lemma(coming)) || WordList.TakePart.Has(text.Lemma(coming))
            || (WordList.Begin.Has(Clauses.LemmaOf(text, coming)) && text.Child(text.Tokens[word].Head, "nsubj") is >= 0 and var talks && WordList.Talks.Has(text, talks))))
        {
            return null;
        }

        var subject = clause.Subjects[0];
        var hope = WordList.Hoping.Has(text.Lemma(subject));
        var personal = WordList.OfSomebody.Has(text.Lower(word));
        if (!personal && !hope && !AboutTalks(text, text.LeftEdge(subject), text.RightEdge(clause.Verb)))
        {
            return null;
        }

        // "We remain hopeful", in somebody's words; "was not pessimistic" is not hopeful, as far as that tells.
        var oneself = personal && Speakers.IsFirstPerson(text, subject) && SpeakerSlot(notes, clause.Verb) is not null;
        if ((personal && clause.Negated && !hopeful) || personal && !oneself && !notes.Cast.IsActor(subject) && !(IsSomebody(text, subject) && AboutTalks(text, clause.Verb, text.RightEdge(clause.Verb))))
        {
            return null;
        }

        var holder = personal ? Holder(notes, clause) : SpeakerSlot(notes, clause.Verb);
        var direction = hopeful != clause.Negated ? Direction.Hopeful : Direction.Doubtful;
        return Make(notes, clause, holder, direction, (text.LeftEdge(subject), text.RightEdge(clause.Verb)), ReadingRule.HowItGoes.By($"“{text.Tokens[word].Text}”"));
    }

    // "The talks were hard, but we are close to a deal": another clause with a subject of its own says something else; "hard, but useful" is one thing.
    private static int BeforeNext(ParsedText text, int verb)
    {
        var last = text.RightEdge(verb);
        if (text.ChildrenBy(verb, "conj").FirstOrDefault(c => c > verb && text.Child(c, "nsubj", "nsubjpass") >= 0, -1) is >= 0 and var next && text.LeftEdge(next) > verb)
        {
            last = text.LeftEdge(next) - 1;
            while (last > verb && (text.Tokens[last].Dep == "cc" || text.Tokens[last].Pos == "PUNCT"))
            {
                last--;
            }
        }

        return last;
    }

    // "X was encouraged by the talks", "was disappointed that no deal was reached"
    private static Finding? Moved(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!clause.Passive || clause.Negated || clause.Objects is not [var somebody, ..] || !WordList.Heartened.Has(text.Lower(clause.Verb)) || !(notes.Cast.IsActor(somebody) || IsSomebody(text, somebody) || text.Tokens[somebody].Tag == "PRP")
            || !AboutTalks(text, clause.Verb, text.RightEdge(clause.Verb)) || !Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var holder = Holder(notes, clause with { Subjects = [somebody] });
        return Make(notes, clause, holder, WordList.Hopeful.Has(text.Lower(clause.Verb)) ? Direction.Hopeful : Direction.Doubtful, (text.LeftEdge(somebody), text.RightEdge(clause.Verb)), ReadingRule.HowItGoes.By($"“{text.Lower(clause.Verb)}”"));
    }

    // "has put the truce at risk", "are threatening to disrupt the truce", "could derail the talks"
    private static Finding? AtRisk(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var risk = WordList.Endanger.Has(clause.Lemma);
        if (!risk && text.Lemma(clause.Verb) is "put" or "place" && text.PrepositionObject(clause.Verb, "at", "in") is >= 0 and var at && WordList.AtRisk.Has(text.Lemma(at)))
        {
            risk = true;
        }

        if (risk && text.Tokens[clause.Verb].Dep == "relcl" && text.Tokens[clause.Verb].Head is var thing && text.IsVerb(text.Tokens[thing].Head) && notes.Clauses.TryAt(text.Tokens[thing].Head, out var above) && above.Negated)
        {
            // "is not a show-stopper that could derail the talks"
            return null;
        }

        risk &= clause.Modal.Length > 0 || Realities.OfStance(notes.Clauses, clause).IsReal;
        if (!risk || clause.Subjects.Count == 0 || notes.Cast.IsActor(clause.Subjects[0]) || clause.Negated || !AboutTalks(text, clause.Verb, text.RightEdge(clause.Verb)))
        {
            return null;
        }

        return Make(notes, clause, SpeakerSlot(notes, clause.Verb), Direction.Doubtful, (text.LeftEdge(clause.Subjects[0]), text.RightEdge(clause.Verb)), ReadingRule.AtRisk.By($"“{clause.Lemma}”"));
    }

    // "hopes are fading", "a deal is within reach", "called the talks fruitless"
    private static Finding? Course(Notebook notes, Clause clause)
    {
        if (CourseOfTalks.Of(notes.Text, clause) is not { } told || !Realities.OfStance(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var holder = told.Holder < 0 ? SpeakerSlot(notes, clause.Verb) : Holder(notes, clause);
        return Make(notes, clause, holder, told.Direction, told.Content, told.Warrant);
    }

    private static bool AboutTalks(ParsedText text, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (WordList.Talks.Has(text.Lemma(i)) || WordList.Agreement.Has(text.Lemma(i)) || WordList.OfTheTalks.Has(text.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    // Somebody without a name that the cast knows: "diplomats", "Lind" who was not introduced.
    private static bool IsSomebody(ParsedText text, int subject) =>
        text.Tokens[subject].Pos == "PROPN" || WordList.Office.Has(text, subject) || WordList.Side.Has(text, subject) || WordList.UnnamedSource.Has(text, subject) || WordList.HavingOpinions.Has(text, subject);

    private static bool IsLittle(ParsedText text, int noun)
    {
        foreach (var child in text.Children(noun))
        {
            if (WordList.Little.Has(text.Lower(child)))
            {
                return true;
            }
        }

        return false;
    }

    private static EntitySlot? Holder(Notebook notes, Clause clause) =>
        clause.Subjects.Count == 0 ? SpeakerSlot(notes, clause.Verb)
        // "No one believes it will hold": nobody in particular.
        : WordList.Nobody.Has(notes.Text.Lower(clause.Subjects[0])) || notes.Text.HasNo(clause.Subjects[0]) ? null
        : notes.Text.Tokens[clause.Subjects[0]].Tag == "PRP" && !notes.Cast.IsActor(clause.Subjects[0]) && AttributionChains.Innermost(notes, clause.Verb) is not null ? SpeakerSlot(notes, clause.Verb)
        : !notes.Cast.IsActor(clause.Subjects[0]) && !IsSomebody(notes.Text, notes.Cast.Antecedent(clause.Subjects[0])) && notes.Text.Tokens[clause.Subjects[0]].Tag is "NN" or "NNS" or "VBG" && clause.Lemma is "cast" or "raise" or "offer" ? null
        : Speakers.Slot(notes.Text, notes.Cast, notes.Cast.IsActor(clause.Subjects[0]) ? clause.Subjects[0] : notes.Cast.Antecedent(clause.Subjects[0]));

    // Whose the words are; an outlet passes on views and has none.
    private static EntitySlot? SpeakerSlot(Notebook notes, int verb) =>
        AttributionChains.Innermost(notes, verb) is { } said && notes.Cast.At(said.Speaker)?.Type != EntityType.Outlet
            ? Speakers.Slot(notes.Text, notes.Cast, said)
            : null;

    private static Finding Make(Notebook notes, Clause clause, EntitySlot? holder, Direction direction, (int First, int Last) content, Warrant warrant)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var last = Math.Min(content.Last, sentence.Last);
        last = BeforeNext(text, clause.Verb) is var end && end >= content.First ? Math.Min(last, end) : last;
        if (AttributionChains.Innermost(notes, clause.Verb) is { } said && said.To >= clause.Verb && said.Cue > said.To)
        {
            // "The talks were “useful,” the chairs said": the speaker is no part of what is said.
            last = Math.Min(last, said.To);
        }

        var (start, stop) = text.Characters(Math.Max(content.First, sentence.First), last);
        return new Finding(
            clause.Verb, new Matter.Outlook(holder, direction, Passage.In(text.Text, start, stop)), Status.Asserted, null, null,
            sentence.First, sentence.Last, warrant);
    }
}
