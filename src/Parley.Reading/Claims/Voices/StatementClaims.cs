using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Voices;

/// <summary>What somebody is reported to have said that no other kind of claim has taken up.</summary>
internal static class StatementClaims
{
    internal static Notebook Take(Notebook notes) => notes.With(Find(notes));

    private static IEnumerable<Finding> Find(Notebook notes)
    {
        var text = notes.Text;
        var findings = new BySentence<Finding>(text, notes.Findings.Where(f => f.Matter is not (Matter.Role or Matter.Presence) && f is not { Background: true, Matter: Matter.Incident }), f => (f.Trigger, f.Trigger));
        foreach (var said in notes.Utterances)
        {
            if (!IsStated(notes, said))
            {
                continue;
            }

            for (var number = text.SentenceNumber(said.From); number <= text.SentenceNumber(said.To); number++)
            {
                var sentence = text.Sentences[number];
                if (In(notes, said, sentence, findings) is { } statement)
                {
                    yield return statement;
                }
            }
        }

        foreach (var clause in notes.Clauses)
        {
            if (Accused(notes, clause) is { } accusation && !findings.At(clause.Verb).Any(f => f.Trigger == clause.Verb && f.Matter is Matter.Position))
            {
                yield return accusation;
            }
        }
    }

    // Whether somebody is there who says something: not what is not said, asked or only might be, nor "I think" within somebody's words.
    private static bool IsStated(Notebook notes, Utterance said)
    {
        var text = notes.Text;
        if (said.Speaker < 0 || said.To <= said.From || WordList.NoStatement.Has(text.Lemma(said.Cue)) || (said.Words is "according to" or "per" && !IsVoice(notes, said))
            || (Speakers.IsFirstPerson(text, said.Speaker) && notes.UtterancesAt.At(said.Cue).Any(u => u.Covers(said.Cue) && u.Speaker >= 0 && u.Cue != said.Cue)))
        {
            return false;
        }

        // "denied that a deal existed": the denial is the statement, and what is denied is none.
        if (text.Lemma(said.Cue) == "deny" && said.Content > said.Cue)
        {
            return false;
        }

        // "is quoted as saying"
        return !notes.Clauses.TryAt(said.Cue, out var clause) || said.Words is ":" or "according to" or "per" || (text.Tokens[said.Cue].Dep == "pcomp" && text.Lower(text.Tokens[said.Cue].Head) == "as")
            || ((!clause.Negated || WordList.Thinking.Has(clause.Lemma)) && Realities.OfStance(notes.Clauses, clause).IsReal);
    }

    // "according to the communique", "according to Vell": a paper or somebody named, and no outlet.
    private static bool IsVoice(Notebook notes, Utterance said) =>
        (WordList.SpeakingFor.Has(notes.Text.Lemma(said.Speaker)) && !WordList.Outlet.Has(notes.Text, said.Speaker)) || notes.Cast.At(said.Speaker) is { Type: EntityType.Person or EntityType.Party or EntityType.Organization };

    // What is said in one sentence, where no other kind has taken it up.
    private static Finding? In(Notebook notes, Utterance said, (int First, int Last) sentence, BySentence<Finding> findings)
    {
        var text = notes.Text;
        var (from, to) = (Math.Max(said.From, sentence.First), Math.Min(said.To, sentence.Last));
        var clause = notes.Clauses.At(said.Cue);

        // "said that they had settled the dispute and would hold a new round": the round is told elsewhere, the rest is said.
        if (said.Content >= from && said.Content < to && text.Child(said.Content, "conj") is >= 0 and var second && second > said.Content && second <= to && text.IsVerb(second) && text.Child(said.Content, "cc") is >= 0 and var and && and < second && and - said.Content > 2
            && text.Child(said.Content, "nsubj", "nsubjpass") >= 0 && findings.At(from).Any(f => f.Matter is Matter.Meeting && f.Trigger > and && f.Trigger <= to) && !findings.At(from).Any(f => f.Trigger >= from && f.Trigger < and && Takes(text, said, f)))
        {
            to = text.Tokens[and - 1].Text == "," ? and - 2 : and - 1;
        }

        // "demanded that the army withdraw": the demand has been taken up as such.
        if (to <= from || findings.At(from).Any(f => (said.Covers(f.Trigger) && f.Trigger >= from && f.Trigger <= to && Takes(text, said, f)) || (f.Trigger == said.Cue && f.Matter is Matter.Position or Matter.Outlook or Matter.Agreement)))
        {
            return null;
        }

        // "a step that truckers say ruins them": what is said starts with what it is said of; "in what activists said could be the last chance" is no clause.
        if (said.Content >= 0 && from == said.Cue + 1 && text.Tokens[from].Tag is "MD" or "VBD" or "VBZ" or "VBP")
        {
            if (text.Tokens[said.Cue].Dep != "relcl" || text.Tokens[said.Cue].Head is not (var thing and >= 0) || !text.IsNominal(thing))
            {
                return null;
            }

            from = text.NounPhrase(thing).First;
        }

        // "had told her that ...", within what another said: the inner words are the statement, and the chain tells through whom.
        if (said.Content >= from && said.Content <= to && notes.UtterancesAt.At(said.Content).Any(u => u.Cue == said.Content && u.Speaker >= 0 && u.From >= from && IsStated(notes, u)))
        {
            return null;
        }

        if (said.Words is "according to" or "per" && notes.UtterancesAt.At(from).Any(u => u.Depth == 0 && u.Cue > from && u.Cue < to && IsStated(notes, u)))
        {
            return null;
        }

        to = BeforeOther(text, said.Cue, from, BeforeDenial(text, from, BeforeSource(notes, from, to)));
        if (said.Content >= from && said.Content <= to && said.Cue < from && text.Tokens[said.Content].Pos is "NOUN" or "PROPN" or "ADJ" && text.Child(said.Content, "cop") < 0 && WordList.NamingVerb.Has(text.Lemma(said.Cue)))
        {
            // "declared them terrorists": the verb belongs to what stands alone.
            from = said.Cue;
        }

        // "does not believe that ...": the denial belongs to what is said.
        from = clause is { Negated: true } && said.Cue < from ? clause.NegatedBy : AfterSource(text, from, to);
        return from > to ? null : Told(notes, said, sentence, from, to);
    }

    // The words as a statement, where they say something by themselves and somebody says them.
    private static Finding? Told(Notebook notes, Utterance said, (int First, int Last) sentence, int from, int to)
    {
        var text = notes.Text;
        var (start, end) = text.Characters(from, to);
        if (end - start < 3 || text.Lower(from).EndsWith("self", StringComparison.Ordinal) || IsParted(text, from, to) || IsGreeting(text, from, to) || IsEmpty(text, from, to) || IsAsked(text, said, from, to) || PointsBack(notes, from, to))
        {
            return null;
        }

        var trigger = said.Content >= from && said.Content <= to ? said.Content : Math.Max(from, said.From);
        var speaker = Speaker(notes, said, trigger);
        if (speaker.Entity is null && text.Tokens[said.Speaker].Tag is "PRP" && notes.Cast.Antecedent(said.Speaker) == said.Speaker)
        {
            // "he said": whose words these are, nobody can tell.
            return null;
        }

        return new Finding(
            trigger,
            new Matter.Statement(speaker, Passage.In(text.Text, start, end)),
            Status.Asserted,
            null,
            null,
            said.Cue >= sentence.First && said.Cue <= sentence.Last ? Math.Min(sentence.First, from) : from,
            Math.Max(sentence.Last, to),
            ReadingRule.Said.By($"“{said.Words}”"));
    }

    // "Thank you all for coming", "I would like to welcome everybody": nothing is said of the talks.
    private static bool IsGreeting(ParsedText text, int from, int to)
    {
        var first = Enumerable.Range(from, to - from + 1).FirstOrDefault(i => text.Tokens[i].Pos is not ("PUNCT" or "SPACE" or "INTJ") || WordList.Greeting.Has(text.Lower(i)), from);
        return WordList.Greeting.Has(text.Lower(first)) || (text.Lower(first) is "good" && first < to && (text.Lower(first + 1) is "day" || WordList.DayPart.Has(text.Lower(first + 1))))
            || Enumerable.Range(from, to - from + 1).Any(v => text.Lemma(v) is "thank" or "welcome" && text.Child(v, "dobj") is >= 0 and var whom && WordList.Audience.Has(text.Lower(whom)));
    }

    // "No, they did not.", "I have.", "Please, go ahead.": an answer that says nothing without its question, and a word to go on.
    private static bool IsEmpty(ParsedText text, int from, int to) => Enumerable.Range(from, to - from + 1).All(i => text.Tokens[i] is not { Pos: "NOUN" or "PROPN" or "NUM" or "ADJ" }
        && (text.Tokens[i].Pos != "VERB" || text.Lemma(i) is "do" or "have" or "be" || text.ChildrenBy(i, "intj").Any(p => text.Lower(p) == "please")));

    // "Is the truce dead?", in the record of a briefing: who asks says nothing.
    private static bool IsAsked(ParsedText text, Utterance said, int from, int to) =>
        (said.Words == ":" && text.Tokens[said.Cue].Text is ":" or "):" && Enumerable.Range(to, Math.Min(2, text.Tokens.Count - to)).Any(i => text.Tokens[i].Text == "?"))
        // "“Will they accept? I doubt it,” she said"
        || (text.Tokens[from] is { Tag: "MD" or "VBZ" or "VBP" or "VBD", Dep: "aux" or "auxpass" or "ROOT" } && to + 1 < text.Tokens.Count && text.SentenceOf(from).Last is var end && end <= to + 1 && text.Tokens[end].Text == "?" && Enumerable.Range(end + 1, Math.Min(4, text.Tokens.Count - end - 1)).Any(v => text.IsVerb(v) && Stances.OfVerb(text.Lemma(v)).Any(f => f.Stance == Stance.Doubts)));

    // "This is a good paper", "It is slow": of what, only what stands before it says.
    private static bool PointsBack(Notebook notes, int from, int to)
    {
        var text = notes.Text;
        var words = Enumerable.Range(from, to - from + 1);
        var first = words.FirstOrDefault(i => text.Tokens[i].Pos is not ("PUNCT" or "SPACE" or "CCONJ" or "ADV"), from);
        return WordList.StandingForThing.Has(text.Lower(first)) && text.Tokens[first] is { Dep: "nsubj" or "nsubjpass", Pos: "PRON" or "DET", Head: var verb } && verb <= to && !notes.Cast.IsActor(first)
            && (!words.Any(i => text.Tokens[i].Pos is "NOUN" or "PROPN" or "NUM")
                || (text.Lemma(verb) is "be" && !words.Any(i => i != verb && text.Tokens[i].Dep is "ccomp" or "csubj" or "acl" or "relcl" or "advcl" or "xcomp")));
    }

    // "said that talks on a truce “are rumors”", where the quotation was parted from its subject: no clause; nor is "I know what" of "I know what people say",
    // nor "Before meeting the press" of "Before meeting the press, Kora informed them".
    private static bool IsParted(ParsedText text, int from, int to) =>
        text.Tokens[to].Tag is "WP" or "WDT" ||
        (text.Tokens[from] is { Dep: "prep", Head: var told } && told > to && text.RightEdge(from) >= to - 1) ||
        text.Tokens[from] is { Dep: "mark" } && text.Lower(from) == "that" && !Enumerable.Range(from, to - from + 1).Any(text.IsVerb);

    // A view or an agreement is what is said; an event told of in passing, in a relative clause or under a preposition, is not.
    private static bool Takes(ParsedText text, Utterance said, Finding finding)
    {
        if (finding.Matter is not (Matter.Incident or Matter.Meeting or Matter.Delegation) || said.Content < 0)
        {
            return true;
        }

        for (var at = finding.Trigger; at != said.Content && text.Tokens[at].Head != at; at = text.Tokens[at].Head)
        {
            if (WordList.Passing.Has(text.Tokens[at].Dep))
            {
                return false;
            }
        }

        return true;
    }

    // "Tass reported, citing the ministry": an outlet only passes on what another says.
    private static EntitySlot Speaker(Notebook notes, Utterance said, int trigger) =>
        notes.Cast.At(said.Speaker)?.Type == EntityType.Outlet && AttributionChains.Of(notes, trigger) is [var first, _, ..]
            ? first.Source
            : AttributionChains.Container(notes, notes.Cast.Antecedent(said.Speaker)) ?? Speakers.Slot(notes.Text, notes.Cast, said);

    // "..., according to Interfax": no part of what is said.
    private static int BeforeSource(Notebook notes, int from, int to) =>
        notes.UtterancesAt.At(from).Where(u => u.Words is "according to" or "per" && u.Cue > from + 2 && u.Cue <= to && u.To < u.Cue && notes.Text.Tokens[u.Cue - 1].Text is "," or "”" or "\"")
            .Select(u => u.Cue - 1).DefaultIfEmpty(to).Min();

    // "..., a claim Chad denies", "..., which it denies": said of what was said, and by nobody who said it.
    private static int BeforeDenial(ParsedText text, int from, int to)
    {
        for (var i = from + 2; i < to; i++)
        {
            if (text.Tokens[i].Text == "," && (text.Lower(i + 1) == "which" || (text.Tokens[i + 1].Pos == "DET" && WordList.Hearsay.Has(text, i + 2)))
                && Enumerable.Range(i + 2, to - i - 1).FirstOrDefault(v => text.IsVerb(v), -1) is >= 0 and var verb && WordList.Dismiss.Has(text.Lemma(verb)) && text.Tokens[verb].Dep is "relcl" or "acl" or "ccomp" or "appos")
            {
                return i - 1;
            }
        }

        return to;
    }

    // "Chad denied it, while Niger says it is so": what another does or says meanwhile is no part of what is said.
    private static int BeforeOther(ParsedText text, int cue, int from, int to)
    {
        for (var i = from + 2; i + 2 < to; i++)
        {
            if (text.Tokens[i].Text == "," && text.Lower(i + 1) is "while" or "whereas" && text.Tokens[i + 1] is { Dep: "mark", Head: var other } && text.Child(other, "nsubj", "nsubjpass") >= 0 && (text.Tokens[other].Head == cue || WordList.Say.Has(text, other)))
            {
                return i - 1;
            }
        }

        return to;
    }

    // "said, citing sources, that ...": the source is a link of the chain and no part of what is said.
    private static int AfterSource(ParsedText text, int from, int to)
    {
        while (from < to && text.Tokens[from].Pos is "PUNCT" or "SPACE")
        {
            from++;
        }

        if (text.Lower(from) is "that" && text.Tokens[from].Pos == "SCONJ" && from < to)
        {
            return from + 1;
        }

        if (text.Lower(from) is "according" && Enumerable.Range(from, Math.Min(12, to - from)).FirstOrDefault(i => text.Tokens[i].Text == ",", -1) is >= 0 and var told)
        {
            return told + 1;
        }

        if (text.Lower(from) is not ("citing" or "quoting"))
        {
            return from;
        }

        for (var i = from + 1; i < Math.Min(to, from + 10); i++)
        {
            if (text.Lower(i) is "that" or ",")
            {
                return text.Lower(i + 1) == "that" ? i + 2 : i + 1;
            }
        }

        return from;
    }

    // "denied this", "a claim Chad denies" say nothing by themselves.
    private static bool NamesWhatIsDenied(ParsedText text, int verb) =>
        text.Tokens[verb].Dep != "relcl" && text.Children(verb).ToArray().Any(c => c > verb && text.Tokens[c].Dep is "dobj" or "ccomp" or "xcomp" && text.Tokens[c].Pos is not ("PRON" or "DET"));

    // "X accused Y of blocking ...", "X criticized Y for ..."
    private static Finding? Accused(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Accuse.Has(clause.Lemma) || clause.Subjects.Count == 0 || clause.Passive || (clause.Subjects[0] < clause.Verb && text.Tokens[clause.Subjects[0] + 1].Text == ":")
            || !notes.Cast.IsActor(clause.Subjects[0]) || !Realities.OfStance(notes.Clauses, clause).IsReal || (clause.Lemma == "deny" && !NamesWhatIsDenied(text, clause.Verb)))
        {
            return null;
        }

        var sentence = text.SentenceOf(clause.Verb);
        var (start, end) = text.Characters(clause.Verb, BeforeOther(text, clause.Verb, clause.Verb, BeforeDenial(text, clause.Verb, BeforeSource(notes, clause.Verb, Math.Min(text.RightEdge(clause.Verb), sentence.Last)))));
        return new Finding(
            clause.Verb,
            new Matter.Statement(Speakers.Slot(text, notes.Cast, clause.Subjects[0]), Passage.In(text.Text, start, end)),
            Status.Asserted,
            Circumstances.When(notes, clause.Verb),
            null,
            sentence.First,
            sentence.Last,
            ReadingRule.Accused.By($"“{clause.Lemma}”"));
    }
}
