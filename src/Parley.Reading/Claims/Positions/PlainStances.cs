using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Positions in plain speech: "we sign nothing", "there will be no truce without", "the border comes first", "a swap was off the table", "what we want is", and in idioms, "gave the plan's sequel the green light".</summary>
internal static class PlainStances
{
    internal static List<Finding>? Find(Notebook notes, Clause clause) =>
        Idiom(notes, clause) ?? Nothing(notes, clause) ?? NoSuch(notes, clause) ?? First(notes, clause) ?? OffTable(notes, clause) ?? Target(notes, clause) ?? Wanted(notes, clause);

    // "gave the green light to the draft", "put pressure on Chad to sign", "wants no part in the talks"
    private static List<Finding>? Idiom(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        foreach (var (words, frame) in clause.Passive ? [] : Stances.OfIdiom(clause.Lemma))
        {
            var noun = clause.Objects.FirstOrDefault(o => o > clause.Verb && IsCalled(text, o, words), -1);
            if (noun < 0 || Matter(notes, clause.Verb, noun, frame.Frame) is not var (content, toward))
            {
                continue;
            }

            var denied = clause.Negated || (!words.StartsWith("no ", StringComparison.Ordinal) && text.HasNo(noun));
            return denied && frame.Denied is null ? [] : PositionClaims.Make(notes, clause, denied ? frame.Denied!.Value : frame.Stance, content, toward, ReadingRule.StanceIdiom.By($"{clause.Lemma} {words} {frame.Frame}"));
        }

        return null;
    }

    // "light" with "green" right before it
    private static bool IsCalled(ParsedText text, int noun, string words) =>
        words.IndexOf(' ', StringComparison.Ordinal) is var gap && gap < 0 ? text.Lemma(noun) == words : noun > 0 && text.Lemma(noun) == words[(gap + 1)..] && text.Lower(noun - 1) == words[..gap];

    // What an idiom is about, under its noun or its verb, and whom it addresses.
    private static ((int First, int Last) Content, int Toward)? Matter(Notebook notes, int verb, int noun, string frame)
    {
        var text = notes.Text;
        var isAsked = frame.EndsWith("-inf", StringComparison.Ordinal);
        var link = isAsked ? frame[..^4] : frame;
        var infinitive = new[] { verb, noun }.SelectMany(h => text.ChildrenBy(h, "xcomp", "advcl", "acl", "relcl")).FirstOrDefault(c => c > noun && text.HasTo(c), -1);
        if (frame is "inf")
        {
            return infinitive < 0 ? null : (text.Whole(infinitive, verb), -1);
        }

        if (frame is "that")
        {
            return new[] { verb, noun }.SelectMany(h => text.ChildrenBy(h, "ccomp", "acl")).FirstOrDefault(c => c > noun && text.Child(c, "nsubj", "nsubjpass") >= 0, -1) is >= 0 and var that ? (text.Whole(that, verb), -1) : null;
        }

        var about = new[] { noun, verb }.SelectMany(h => text.ChildrenBy(h, "prep", "dative")).FirstOrDefault(p => p > noun && text.Lower(p) == link, -1);
        if (about < 0 || text.Child(about, "pobj", "pcomp") is not (>= 0 and var thing))
        {
            return null;
        }

        infinitive = infinitive >= 0 ? infinitive : text.ChildrenBy(thing, "acl", "relcl").FirstOrDefault(c => text.HasTo(c), -1);
        return !isAsked ? (text.Whole(thing, verb), -1) : infinitive < thing ? null : (text.Whole(infinitive, verb), PositionContents.Addressed(notes, thing));
    }

    // "We sign nothing", "our troops do not withdraw": what a speaker says that the own side does not do.
    private static List<Finding>? Nothing(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause is { Passive: false, Modal: "" } && (clause.Negated || Clauses.IsOfNothing(text, clause)) && text.Tokens[clause.Verb].Dep is not ("relcl" or "acl" or "advcl")
            && IsPresent(text, clause.Verb) && WordList.Refusable.Has(clause.Lemma) && clause.Subjects.Count > 0
            && AttributionChains.Innermost(notes, clause.Verb) is { } said && IsOwn(notes, said.Speaker, clause.Subjects[0])
            ? PositionClaims.Make(notes, clause with { Subjects = [.. text.Conjuncts(said.Speaker)] }, Stance.Rejects, (clause.Verb, text.Whole(clause.Verb, clause.Verb - 1).Last), -1, ReadingRule.OwnDoing.By("does not"))
            : null;
    }

    // "we", the speaker's side, or its people ("Chadian troops"), where nobody tells of another side of the speaker.
    private static bool IsOwn(Notebook notes, int speaker, int subject) =>
        notes.Text.Lower(subject) is "we" || PositionFrames.SameSide(notes, speaker, subject)
        || (Antecedents.WordOwner(notes, subject) is >= 0 and var whose && (PositionFrames.SameSide(notes, speaker, whose) || PositionFrames.SpeaksForNobodyElse(notes, speaker, whose)));

    private static bool IsPresent(ParsedText text, int verb) =>
        text.Tokens[verb].Tag is "VBP" or "VBZ" || text.ChildrenBy(verb, "aux").Any(a => text.Tokens[a].Tag is "VBP" or "VBZ" && text.Lemma(a) is "do");

    // "There will be no truce without a release of prisoners", "no disarming while ...": refused, and asked for.
    private static List<Finding>? NoSuch(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "be", Modal: "will" or "would" or "can" } || text.Child(clause.Verb, "expl") < 0 || text.Child(clause.Verb, "attr") is not (>= 0 and var thing)
            || !text.HasNo(thing) || !IsMatter(text, thing) || Holder(notes, clause) is not { } holder)
        {
            return null;
        }

        var found = PositionClaims.Make(notes, holder, Stance.Rejects, (text.LeftEdge(thing) + 1, text.Whole(thing, clause.Verb).Last), -1, ReadingRule.OwnDoing.By("there will be no"));
        var without = text.ChildrenBy(thing, "prep").Concat(text.ChildrenBy(clause.Verb, "prep")).FirstOrDefault(p => p > thing && text.Lower(p) is "without", -1);
        if (without >= 0 && text.Child(without, "pobj", "pcomp") is >= 0 and var asked)
        {
            found.AddRange(PositionClaims.Make(notes, holder, Stance.Demands, text.Whole(asked, without), -1, ReadingRule.Condition.By("no … without")));
        }

        return found;
    }

    // "no truce", "no talks", "no handing over of the wells": what sides may grant, and no fact of the world.
    private static bool IsMatter(ParsedText text, int thing) =>
        !WordList.PressMatter.Has(text.Lemma(thing)) && text.Lemma(thing) is not ("statement" or "declaration") && (WordList.Talks.Has(text, thing) || WordList.Agreement.Has(text, thing) || text.Tokens[thing].Tag is "VBG" || text.Lower(thing).EndsWith("ing", StringComparison.Ordinal)
            || WordList.Refusable.Has(text.Lemma(thing)) || text.Lemma(thing).EndsWith("al", StringComparison.Ordinal));

    // "The border question comes first", "For Chad the prisoners come first"
    private static List<Finding>? First(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "come", Passive: false, Negated: false, Modal: "" or "must" or "should" } || clause.Subjects.Count == 0 || text.Tokens[clause.Verb].Dep is "relcl" or "acl" or "advcl" || !(IsPresent(text, clause.Verb) || clause.Modal.Length > 0 || text.Tokens[clause.Verb].Tag is "VBD")
            || !text.ChildrenBy(clause.Verb, "advmod").Any(a => text.Lower(a) is "first" && a > clause.Verb) || text.Tokens[clause.Subjects[0]].Pos is "PRON" || notes.Cast.IsActor(clause.Subjects[0]))
        {
            return null;
        }

        var side = text.PrepositionObject(clause.Verb, "for");
        var holder = side >= 0 && notes.Cast.IsActor(side) ? clause with { Subjects = [.. text.Conjuncts(side)] } : Holder(notes, clause);
        return holder is null ? null : PositionClaims.Make(notes, holder, Stance.Demands, (text.LeftEdge(clause.Subjects[0]), text.Whole(clause.Verb, clause.Verb - 1).Last), -1, ReadingRule.Needed.By("come first"));
    }

    // "A swap was off the table", "is out of the question"
    private static List<Finding>? OffTable(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "be" or "remain", Negated: false } || clause.Subjects.Count == 0 || Antecedents.IsEmpty(text, clause.Subjects[0]) || text.Tokens[clause.Subjects[0]].Pos is "PRON")
        {
            return null;
        }

        for (var i = clause.Verb + 1; i <= Math.Min(clause.Verb + 2, text.SentenceOf(clause.Verb).Last - 2); i++)
        {
            var length = text.Lower(i) is "off" && text.Lower(i + 1) is "the" && text.Lower(i + 2) is "table" ? 2
                : text.Lower(i) is "out" && text.Lower(i + 1) is "of" && text.Lower(i + 2) is "the" && i + 3 <= text.SentenceOf(clause.Verb).Last && text.Lower(i + 3) is "question" ? 3 : 0;
            if (length > 0 && Holder(notes, clause) is { } holder)
            {
                return PositionClaims.Make(notes, holder, Stance.Rejects, (text.LeftEdge(clause.Subjects[0]), i + length), -1, ReadingRule.Verdict.By("off the table"));
            }
        }

        return null;
    }

    // "foreign troops would be treated as legitimate targets"
    private static List<Finding>? Target(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause is { Passive: true, Modal: "will" or "would", Negated: false } && text.PrepositionObject(clause.Verb, "as") is >= 0 and var named && text.Lemma(named) is "target"
            && clause.Objects.Count > 0 && Holder(notes, clause) is { } holder
            ? PositionClaims.Make(notes, holder, Stance.Threatens, (text.LeftEdge(clause.Objects[0]), text.RightEdge(named)), -1, ReadingRule.OwnDoing.By("targets"))
            : null;
    }

    // "What Kabul wants is a truce", "what he wants to see is ..."
    private static List<Finding>? Wanted(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "be", Negated: false } || text.Child(clause.Verb, "attr", "ccomp", "xcomp") is not (>= 0 and var thing) || text.LeftEdge(thing) <= clause.Verb || text.Tokens[thing].Pos is not ("NOUN" or "PROPN" or "VERB") || text.Child(clause.Verb, "csubj", "nsubj") is not (>= 0 and var told))
        {
            return null;
        }

        var wants = text.IsVerb(told) ? told : text.Child(told, "relcl");
        return wants >= 0 && text.Lower(text.LeftEdge(told)) is "what" or "all" && notes.Clauses.TryAt(wants, out var wish) && wish.Lemma is "want" or "demand" or "ask" && !wish.Negated && wish.Subjects.Count > 0
            ? PositionClaims.Make(notes, wish, Stance.Demands, text.Whole(thing, clause.Verb), -1, ReadingRule.Needed.By("what … wants"))
            : null;
    }

    // The clause with whoever says it as its subject.
    private static Clause? Holder(Notebook notes, Clause clause) =>
        AttributionChains.Innermost(notes, clause.Verb) is { } said ? clause with { Subjects = [.. notes.Text.Conjuncts(said.Speaker)], Passive = false } : null;
}
