using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>What "it", "this demand", "the idea" and "which" stand for: what somebody wanted, offered or put forward shortly before.</summary>
internal static class Antecedents
{
    // What was said longer ago is not sure to be meant.
    private const int SentencesBack = 2;

    // A sentence of thousands of words is none that anybody reads from its end.
    private const int WordsBack = 400;

    /// <summary>What a word stands for.</summary>
    /// <param name="First">First token of its words.</param>
    /// <param name="Last">Last of them.</param>
    /// <param name="Owner">Whose demand or offer it is, or -1.</param>
    internal sealed record Antecedent(int First, int Last, int Owner);

    /// <summary>Whether the words of a content say nothing without what stands before them.</summary>
    internal static bool IsEmpty(ParsedText text, int head) => IsPronoun(text, head) || IsShell(text, head);

    /// <summary>What the head of a content stands for, where it is sure; null where it is not, or where the words say enough by themselves.</summary>
    internal static Antecedent? Of(Notebook notes, Clause clause, int head)
    {
        var text = notes.Text;
        if (text.Tokens[head].Tag is "WDT" or "WP" || text.Tokens[clause.Verb].Dep == "relcl" && text.Tokens[head].Pos == "PRON" && text.Lower(head) is "that" or "which")
        {
            return Relative(notes, clause);
        }

        return IsEmpty(text, head) ? Before(notes, clause, head) : null;
    }

    // "it", "that", and "to do so"
    private static bool IsPronoun(ParsedText text, int head) => (text.Tokens[head].Pos is "PRON" or "DET" && WordList.StandingForThing.Has(text.Lower(head))) || IsDoSo(text, head);

    private static bool IsDoSo(ParsedText text, int head) => text.Lemma(head) is "do" && text.HasTo(head) && text.ChildrenBy(head, "advmod").Any(a => text.Lower(a) is "so") && text.RightEdge(head) <= head + 1;

    // "the demand", "this idea", "such a move", but not "the Egyptian proposal" or "the demand for troops".
    private static bool IsShell(ParsedText text, int head)
    {
        if (text.Tokens[head].Pos != "NOUN" || !(WordList.Proposal.Has(text, head) || WordList.ShellNoun.Has(text, head)))
        {
            return false;
        }

        var pointed = false;
        foreach (var child in text.Children(head))
        {
            switch (text.Tokens[child].Dep)
            {
                case "det" or "predet" or "amod" or "poss" when WordList.PointingWord.Has(text.Lower(child)):
                    pointed = true;
                    break;
                case var _ when text.Tokens[child].Pos is "PUNCT" or "DET" or "PART":
                    break;
                default:
                    return false;
            }
        }

        return pointed;
    }

    // "the toll, which Djibouti opposes"
    private static Antecedent? Relative(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var verb = clause.Verb;
        for (var i = 0; i < 4 && text.Tokens[verb].Dep is not "relcl" && text.Tokens[verb].Head != verb; i++)
        {
            verb = text.Tokens[verb].Head;
        }

        if (text.Tokens[verb].Dep != "relcl")
        {
            return null;
        }

        var noun = text.Tokens[verb].Head;
        if (Deed(text, noun) is { } deed)
        {
            return deed;
        }

        var (first, last) = text.NounPhrase(noun);
        return new(first, last, PartySides.OwnerOf(notes, noun));
    }

    // "will ask parliament to lift the toll, a step which Chad has demanded": the step is what was told just before.
    private static Antecedent? Deed(ParsedText text, int noun)
    {
        var start = text.LeftEdge(noun);
        if (!(WordList.ShellNoun.Has(text, noun) || WordList.CommentingNoun.Has(text, noun)) || text.Child(noun, "det") is not (>= 0 and var article) || text.Lower(article) is not ("a" or "an") || start - 2 <= text.SentenceOf(noun).First || text.Lower(start - 1) is not ",")
        {
            return null;
        }

        for (var i = start - 2; i > text.SentenceOf(noun).First; i--)
        {
            if (text.IsVerb(i) && text.HasTo(i) && text.Tokens[i].Dep is "xcomp" or "ccomp" or "acl" or "advcl" && start - i > 2)
            {
                return new(i, start - 2, -1);
            }
        }

        return null;
    }

    private static Antecedent? Before(Notebook notes, Clause clause, int head)
    {
        var text = notes.Text;
        var sentence = text.SentenceNumber(head);
        if (Doubted(text, clause, head) is { } doubted)
        {
            return doubted;
        }

        var from = Math.Max(text.Sentences[Math.Max(0, sentence - SentencesBack)].First, head - WordsBack);
        Span<bool> above = stackalloc bool[WordsBack];
        MarkAbove(text, clause.Verb, from, above);
        var many = WordList.PointingAtMany.Has(text.Lower(head));
        for (var i = Math.Min(head, clause.Verb) - 1; i >= from; i--)
        {
            if (text.SentenceNumber(i) == sentence && above[i - from] && !text.IsVerb(i))
            {
                continue;
            }

            if (Named(notes, head, i, many) is { } named)
            {
                return named;
            }

            // "A wants that round to ... The Kremlin has said ... Kyiv has rejected that": what stands between is meant, if anything is.
            if (!many && sentence - text.SentenceNumber(i) <= 1 && notes.Clauses.TryAt(i, out var earlier) && i != clause.Verb && (Wanted(notes, clause, earlier, head) ?? Announced(notes, clause, earlier, head)) is { } wanted)
            {
                return wanted;
            }
        }

        return null;
    }

    // "Will Chad accept? I doubt it", "They say they will disarm. I doubt that": what was asked or said right before.
    private static Antecedent? Doubted(ParsedText text, Clause clause, int head)
    {
        if (!IsPronoun(text, head) || text.SentenceNumber(head) is var sentence && sentence == 0 || !Stances.OfVerb(clause.Lemma).Any(f => f.Stance == Stance.Doubts))
        {
            return null;
        }

        var (first, last) = text.Sentences[sentence - 1];
        var root = text.Root((first, last));
        if (text.Tokens[last].Text == "?")
        {
            return text.Tokens[root].Tag is "WP" or "WRB" || Enumerable.Range(first, Math.Min(2, last - first)).Any(i => text.Tokens[i].Tag is "WP" or "WDT" or "WRB") ? null : new(first, last - 1, -1);
        }

        return WordList.Say.Has(text, root) && text.Child(root, "ccomp") is >= 0 and var said && said > root ? new(text.Tokens[text.LeftEdge(said)].Dep == "mark" ? text.LeftEdge(said) + 1 : text.LeftEdge(said), text.End(said), -1) : null;
    }

    /// <summary>"The government calls it a breach. Doss rejected this": whether a pronoun stands for a charge that somebody has just made, which is no matter of the talks.</summary>
    internal static bool IsCharge(Notebook notes, Clause clause, int head)
    {
        var text = notes.Text;
        if (!IsPronoun(text, head) || IsDoSo(text, head))
        {
            return false;
        }

        var from = Math.Max(text.Sentences[Math.Max(0, text.SentenceNumber(head) - 1)].First, head - WordsBack);
        for (var i = Math.Min(head, clause.Verb) - 1; i >= from; i--)
        {
            if (text.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" && notes.Clauses.TryAt(i, out var earlier) && earlier.Subjects.Count > 0)
            {
                return (WordList.Label.Has(earlier.Lemma) && text.Child(i, "oprd") >= 0) || WordList.Accuse.Has(earlier.Lemma);
            }
        }

        return false;
    }

    // Marks a word and all that it hangs from, up to the root, as far as they stand in the window.
    private static void MarkAbove(ParsedText text, int word, int from, Span<bool> window)
    {
        for (; ; word = text.Tokens[word].Head)
        {
            if (word >= from && word - from < window.Length)
            {
                window[word - from] = true;
            }

            if (text.Tokens[word].Head == word)
            {
                return;
            }
        }
    }

    // "an offer to host talks ... the offer": the same noun, or for a pronoun any such noun, that says what it is of.
    private static Antecedent? Named(Notebook notes, int head, int noun, bool many)
    {
        var text = notes.Text;
        var pronoun = IsPronoun(text, head);
        if (text.Tokens[noun].Pos != "NOUN" || text.Tokens[noun].Dep == "compound" || IsShell(text, noun) || IsDoSo(text, head)
            || !(pronoun ? (WordList.Proposal.Has(text, noun) || WordList.Agreement.Has(text, noun) || WordList.DemandNoun.Has(text, noun)) && text.Tokens[noun].Tag == "NNS" == many : text.Lemma(noun) == text.Lemma(head) || IsIdeaOf(text, head, noun)))
        {
            return null;
        }

        var governor = text.Tokens[noun].Head;
        var owner = PartySides.OwnerOf(notes, noun) is >= 0 and var own ? own
            : WordOwner(notes, noun) is >= 0 and var side ? side
            : text.Tokens[noun].Dep == "dobj" && notes.Clauses.TryAt(governor, out var made) && WordList.Making.Has(made.Lemma) ? made.Subjects.FirstOrDefault(notes.Cast.IsActor, -1)
            : -1;
        return new(text.LeftEdge(noun), text.End(noun), owner);
    }

    // "was not keen on the idea of a free zone, but did not rule out the possibility": two words for one thing, in one sentence.
    private static bool IsIdeaOf(ParsedText text, int head, int noun) =>
        WordList.Thought.Has(text, head) && WordList.Thought.Has(text, noun) && text.SentenceNumber(head) == text.SentenceNumber(noun) && text.PrepositionObject(noun, "of") >= 0;

    /// <summary>The side that stands before a noun as its owner: "a Syrian offer", "the government proposal"; -1 where none does.</summary>
    internal static int WordOwner(Notebook notes, int noun)
    {
        foreach (var child in notes.Text.Children(noun))
        {
            if (child < noun && notes.Text.Tokens[child].Dep is "amod" or "compound" or "nmod" && notes.Cast.At(child) is { Type: EntityType.Party })
            {
                return child;
            }
        }

        return -1;
    }

    // "demanded a freeze ... this demand", "proposed a meeting ... the idea"
    private static Antecedent? Wanted(Notebook notes, Clause clause, Clause earlier, int head)
    {
        var text = notes.Text;
        if (!Realities.OfStance(notes.Clauses, earlier).IsReal || earlier.Negated || text.IsUnder(earlier.Verb, clause.Verb))
        {
            return null;
        }

        foreach (var frame in Stances.OfVerb(earlier.Lemma))
        {
            if (IsMeant(text, head, frame.Stance) && PositionContents.Fill(notes, earlier, frame) is { } filled && filled.Head is var thing && !IsEmpty(text, thing))
            {
                var last = Math.Min(filled.Content.Last, text.SentenceNumber(head) == text.SentenceNumber(earlier.Verb) && clause.Verb > earlier.Verb ? BeforeClause(text, clause, filled.Content) : filled.Content.Last);
                var first = filled.Content.First + (text.Tokens[filled.Content.First].Dep == "mark" && filled.Content.First < last ? 1 : 0);
                return last < filled.Content.First ? null : new(first, last, IsPutForward(frame.Stance) ? earlier.Subjects.FirstOrDefault(notes.Cast.IsActor, -1) : -1);
            }
        }

        return null;
    }

    // "Peru has said that both would meet in Lima. Chad has rejected that.": what another said was to be.
    private static Antecedent? Announced(Notebook notes, Clause clause, Clause earlier, int head)
    {
        var text = notes.Text;
        if (text.Lower(head) is not ("that" or "this") || !IsPronoun(text, head) || !Stances.OfVerb(clause.Lemma).Any(f => f.Stance is Stance.Rejects or Stance.Accepts or Stance.Supports) || !(WordList.Say.Has(earlier.Lemma) || earlier.Lemma is "hope" or "expect" or "want")
            || earlier.Negated || earlier.Subjects is not [var teller, ..] || text.SentenceNumber(head) - text.SentenceNumber(earlier.Verb) != 1 || text.Tokens[earlier.Verb].Dep is not ("ROOT" or "conj")
            || text.Child(earlier.Verb, "ccomp") is not (>= 0 and var told) || !notes.Clauses.TryAt(told, out var plan) || plan is not { Modal.Length: > 0, Subjects.Count: > 0 })
        {
            return null;
        }

        var first = text.LeftEdge(told);
        return new(text.Tokens[first].Dep == "mark" ? first + 1 : first, Math.Min(text.End(told), text.SentenceOf(told).Last), notes.Cast.IsActor(teller) ? teller : -1);
    }

    private static bool IsPutForward(Stance stance) => stance is Stance.Demands or Stance.Proposes or Stance.Offers;

    private static int BeforeClause(ParsedText text, Clause clause, (int First, int Last) content)
    {
        var start = Math.Min(text.LeftEdge(clause.Verb), clause.Subjects.Count > 0 ? text.LeftEdge(clause.Subjects[0]) : clause.Verb);
        return start > content.First && start <= content.Last ? start - 1 : content.Last;
    }

    // A demand answers to "demand" and "request", a proposal or an offer to "idea" and "offer"; "it" may be either.
    private static bool IsMeant(ParsedText text, int head, Stance stance) =>
        IsPronoun(text, head) ? stance is not (Stance.Doubts or Stance.Threatens)
        : WordList.DemandNoun.Has(text, head) ? stance == Stance.Demands
        : WordList.ThreatNoun.Has(text, head) ? stance == Stance.Threatens
        : stance is Stance.Proposes or Stance.Offers or Stance.Demands;
}
