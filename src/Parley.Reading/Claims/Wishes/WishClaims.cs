using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Positions;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Wishes;

/// <summary>
/// What sides want or refuse in turns of speech that no stance verb carries, where no other rule has read the clause: "wants the papers signed first", "let the army leave first",
/// "had better come back", "could talk about a swap", "saw no place for", "going back was Chad's wish".
/// </summary>
internal static class WishClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var read = notes.Findings.Where(f => f.Matter is Matter.Position).Select(f => f.Trigger).ToHashSet();
        return notes.With(notes.Clauses.Where(c => !read.Contains(c.Verb)).SelectMany(c => Find(notes, c) ?? []));
    }

    private static List<Finding>? Find(Notebook notes, Clause clause) =>
        Owned(notes, clause) ?? Spelled(notes, clause) ?? Asked.Find(notes, clause) ?? TurnedDown.Find(notes, clause);

    // "came with another idea: a liaison would sit in", "on one condition: that the others withdraw as far"
    private static List<Finding>? Spelled(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var colon = Enumerable.Range(clause.Verb + 1, Math.Max(0, sentence.Last - clause.Verb - 2)).FirstOrDefault(i => text.Lower(i) is ":", -1);
        if (colon < 0 || clause.Negated || !notes.Clauses.TryAt(clause.Verb, out _) || clause.Subjects is not [var subject, ..] || text.Tokens[clause.Verb].Dep is "relcl" or "acl"
            || !(text.Lemma(colon - 1) is { } noun && Stances.OfNoun(noun) is [{ Stance: Stance.Demands or Stance.Proposes or Stance.Offers or Stance.Threatens } frame, ..]) || text.Tokens[colon - 1].Pos is not "NOUN" || !text.IsUnder(colon - 1, clause.Verb)
            || sentence.Last - colon < 3 || text.Child(colon - 1, "poss") >= 0)
        {
            return null;
        }

        // "could talk, on one condition": asked by whoever could.
        var last = text.Tokens[sentence.Last].Pos is "PUNCT" or "SPACE" ? sentence.Last - 1 : sentence.Last;
        var holder = notes.Cast.IsActor(subject) || PositionHolders.MayHold(text, subject) ? clause : Asked.Speaking(notes, clause);
        return holder is null ? null : PositionClaims.Make(notes, holder with { Passive = false }, frame.Stance, (colon + 1, last), -1, ReadingRule.StanceNoun.By($"“{noun}”:"));
    }

    // "Going back to the coast was Chad's wish": the wish, demand or offer is told of behind the verb.
    private static List<Finding>? Owned(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "be", Negated: false, Modal: "" } || text.Child(clause.Verb, "attr") is not (>= 0 and var wish) || text.Child(clause.Verb, "csubj", "nsubj") is not (>= 0 and var thing)
            || thing > clause.Verb || text.Tokens[thing].Pos is not ("NOUN" or "PROPN" or "VERB") || notes.Cast.IsActor(thing) || text.Child(wish, "poss") is not (>= 0 and var owner) || !notes.Cast.IsActor(owner)
            || text.Child(wish, "acl", "relcl", "ccomp") >= 0 || Stances.OfNoun(text.Lemma(wish)) is not [{ Stance: Stance.Demands or Stance.Proposes or Stance.Offers } frame, ..])
        {
            return null;
        }

        return PositionClaims.Make(notes, clause with { Subjects = [owner] }, frame.Stance, (text.LeftEdge(thing), text.RightEdge(thing)), -1, ReadingRule.StanceNoun.By($"“{text.Tokens[wish].Text}” of {text.Tokens[owner].Text}"));
    }
}
