using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Positions named by a noun: "rebel demands that ...", "an offer from Japan to host", "Mr. X's proposal would ...".</summary>
internal static class PositionNouns
{
    internal static IEnumerable<Finding> Find(Notebook notes)
    {
        var text = notes.Text;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Pos != "NOUN" || Stances.OfNoun(text.Lemma(i)) is not { Count: > 0 } frames || Owner(notes, i) is not (>= 0 and var owner) || !Realities.OfThing(text, i).IsReal)
            {
                continue;
            }

            // "dropped its demand for independence"; "renewed its call for talks" is told with the verb.
            if (text.Tokens[i].Dep == "dobj" && Clauses.LemmaOf(text, text.Tokens[i].Head) is var lemma
                && (WordList.GiveUp.Has(lemma) || WordList.Express.Has(lemma) && text.Tokens[owner].Tag == "PRP$" && Stances.OfAttitude(text.Lemma(i)) is not null))
            {
                continue;
            }

            if (Content(notes, i, frames) is { } content && !IsBare(notes, content) && !WordList.PressMatter.Has(text.Lemma(content.Last)))
            {
                foreach (var each in text.Conjuncts(owner).Where(o => o == owner || notes.Cast.IsActor(o) && o < i))
                {
                    yield return Make(notes, i, each, content.Stance, content.First, content.Last);
                }
            }
        }
    }

    // "the Arab plan for Israel" says for whom, not what.
    private static bool IsBare(Notebook notes, (Stance Stance, int First, int Last) content) =>
        content.Stance is Stance.Proposes or Stance.Offers && content.Last - content.First <= 2 && notes.Cast.At(content.Last) is { Type: EntityType.Party };

    private static Finding Make(Notebook notes, int noun, int owner, Stance stance, int first, int last)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(noun);
        first = first < last && text.Tokens[first] is { Dep: "prep" or "mark", Tag: "IN" } ? first + 1 : first;
        var (start, end) = text.Characters(first, Math.Min(last, sentence.Last));
        var holder = notes.Cast.Slots(text, owner).First();
        holder = text.Tokens[owner].Tag is "PRP$" && notes.Cast.At(owner) is { } whose ? holder with { Text = whose.Name } : holder;
        return new Finding(
            noun, new Matter.Position(holder, stance, Passage.In(text.Text, start, end), Answering(notes, noun, holder), []), Status.Asserted, null, null,
            sentence.First, sentence.Last, ReadingRule.StanceNoun.By($"“{text.Tokens[noun].Text}” of {holder.Text}"), Background: true);
    }

    // "X rejected an offer from Y to hold talks": the offer was made to X.
    private static EntitySlot? Answering(Notebook notes, int noun, EntitySlot holder)
    {
        var (verb, preposition) = notes.Text.Governor(noun);
        return verb >= 0 && preposition.Length == 0 && notes.Clauses.TryAt(verb, out var clause) && clause.Subjects.Count > 0 && !clause.Subjects.Contains(noun) && !WordList.Express.Has(clause.Lemma) && !WordList.Stress.Has(clause.Lemma)
            && notes.Cast.IsActor(clause.Subjects[0]) && notes.Cast.Slots(notes.Text, clause.Subjects[0]).First() is var side && side.Entity != holder.Entity
            ? side
            : null;
    }

    /// <summary>Whose it is: possessor, the state or group before it, or "from", "by" and "of" after it.</summary>
    private static int Owner(Notebook notes, int noun)
    {
        var text = notes.Text;
        foreach (var child in text.Children(noun))
        {
            if (child < noun && text.Tokens[child].Dep is "poss" or "compound" or "amod" or "nmod")
            {
                if (notes.Cast.IsActor(child) || text.Tokens[child] is { Dep: "poss", Pos: "NOUN" } && PositionHolders.MayHold(text, child))
                {
                    return child;
                }

                // "rebel demands": the group is named elsewhere in the report.
                if (WordList.Group.Has(text, child) && LastGroup(notes, child) is >= 0 and var group)
                {
                    return group;
                }
            }
        }

        if (text.PrepositionObject(noun, "from", "by") is >= 0 and var from && notes.Cast.IsActor(from))
        {
            return from;
        }

        // "the proposal offered by the president", "a plan put forward by ..."
        foreach (var child in text.Children(noun))
        {
            if (text.Tokens[child].Dep is "acl" && text.PrepositionObject(child, "by") is >= 0 and var by && notes.Cast.IsActor(by))
            {
                return by;
            }
        }

        return -1;
    }

    private static int LastGroup(Notebook notes, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (WordList.Group.Has(notes.Text, i) && notes.Cast.IsActor(i) && notes.Text.Lower(i).TrimEnd('s') == notes.Text.Lower(before).TrimEnd('s'))
            {
                return i;
            }
        }

        return -1;
    }

    private static (Stance Stance, int First, int Last)? Content(Notebook notes, int noun, Seq<StanceFrame> frames)
    {
        var text = notes.Text;
        // "was cool to a Syrian idea to make the valley a park": right behind, whatever the infinitive hangs under.
        if (frames.FirstOrDefault(f => f.Frame == "inf") is { } planned && noun + 2 <= text.SentenceOf(noun).Last && text.Lower(noun + 1) is "to" && text.IsVerb(noun + 2) && text.HasTo(noun + 2) && text.Tokens[noun + 2].Head != noun && text.Tokens[noun].Dep is "pobj" or "dobj")
        {
            return (planned.Stance, noun + 1, text.RightEdge(noun + 2));
        }

        foreach (var frame in frames)
        {
            foreach (var child in text.Children(noun))
            {
                if (child < noun)
                {
                    continue;
                }

                var token = text.Tokens[child];
                var fits = frame.Frame switch
                {
                    "inf" => token.Dep is "acl" or "xcomp" or "relcl" && text.HasTo(child),
                    "that" => token.Dep is "acl" or "ccomp" or "relcl" && text.Child(child, "mark", "nsubj", "nsubjpass") >= 0 && !text.HasTo(child)
                        && text.Tokens[text.LeftEdge(child)].Tag is not ("WDT" or "WP"),
                    var preposition => token.Dep == "prep" && text.Lower(child) == preposition,
                };
                if (fits)
                {
                    // "its updated proposal on the border": what it is on is not what it proposes.
                    return frame.Frame == "on" && frame.Stance == Stance.Proposes ? (frame.Stance, AfterOwner(text, noun), text.RightEdge(child)) : (frame.Stance, text.LeftEdge(child), text.RightEdge(child));
                }
            }
        }

        // "the proposal by X calling for the Supreme Court to decide", "X's proposal would authorize ..."
        foreach (var child in text.Children(noun))
        {
            if (text.Tokens[child] is { Dep: "acl", Tag: "VBG" } && child > noun)
            {
                return (frames[0].Stance, text.LeftEdge(child), text.RightEdge(child));
            }
        }

        if (frames[0].Stance is Stance.Demands or Stance.Proposes && Told(text, noun) is >= 0 and var told)
        {
            return (frames[0].Stance, text.LeftEdge(told), text.RightEdge(told));
        }

        var proposing = frames.Where(f => f.Stance == Stance.Proposes).ToList();
        var governor = text.Tokens[noun].Head;
        if (proposing.Count > 0 && text.Tokens[noun].Dep == "nsubj" && text.IsVerb(governor) && (WordList.LayOut.Has(text.Lemma(governor))
            || text.Child(governor, "aux") is >= 0 and var aux && text.Tokens[aux].Tag == "MD"))
        {
            return (Stance.Proposes, governor, text.RightEdge(governor));
        }

        return null;
    }

    // The first word of a noun phrase behind whose it is.
    private static int AfterOwner(ParsedText text, int noun) =>
        text.Child(noun, "poss") is >= 0 and var owner && owner < noun ? text.RightEdge(owner) + 1 : text.LeftEdge(noun);

    // "Chad's main demand is the release of prisoners", "its demands include a pullout", "its condition is that ...": what stands on the other side of the verb, or -1.
    private static int Told(ParsedText text, int noun)
    {
        var token = text.Tokens[noun];
        return token.Dep != "nsubj" || !text.IsVerb(token.Head) || Clauses.DeniedBy(text, token.Head) >= 0 || text.ChildrenBy(token.Head, "aux").Any(a => text.Tokens[a].Tag == "MD") ? -1
            : text.Lemma(token.Head) is "be" ? text.Child(token.Head, "attr", "ccomp")
            : text.Lemma(token.Head) is "include" ? text.Child(token.Head, "dobj")
            : -1;
    }
}
