using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>To what a verb takes its stance, by the frame in which the content hangs under it, and whom it addresses.</summary>
internal static class PositionContents
{
    internal sealed record Filled((int First, int Last) Content, int Toward);

    internal static Filled? Fill(Draft draft, Clause clause, StanceFrame frame)
    {
        var text = draft.Text;
        var verb = clause.Verb;
        switch (frame.Frame)
        {
            case "obj":
                if (clause.Objects.Count == 0)
                {
                    return null;
                }

                var first = text.FirstConjunct(clause.Objects[0]);
                // "blocked the road" refuses nothing.
                if (clause.Lemma is "block" or "resist" or "protest" && !IsMeasure(text, first) && !draft.Cast.IsActor(first))
                {
                    return null;
                }

                if (draft.Cast.IsPerson(first) || text.Tokens[first].Pos == "PRON" && text.Lower(first) is not ("this" or "that" or "it"))
                {
                    return null;
                }

                return new Filled(Whole(text, first, verb), ObjectOwner(draft, first));
            case "inf":
                return text.Child(verb, "xcomp") is >= 0 and var infinitive && HasTo(text, infinitive)
                    ? new Filled(Whole(text, infinitive, verb), -1)
                    : null;
            case "that":
                return text.Child(verb, "ccomp") is >= 0 and var that && text.Child(that, "nsubj", "nsubjpass", "expl") >= 0 && that > verb && !NonFinite(text, that)
                    ? new Filled(Whole(text, that, verb), Addressed(draft, text.Child(that, "nsubj", "nsubjpass")))
                    : null;
            case "ing":
                return text.Child(verb, "xcomp", "ccomp") is >= 0 and var gerund && text.Tokens[gerund].Tag == "VBG"
                    ? new Filled(Whole(text, gerund, verb), -1)
                    : null;
            case "obj-inf":
                return ObjectInfinitive(draft, verb);
            case "obj-until":
                return text.Child(verb, "dative", "dobj") is >= 0 and var given && text.PrepositionObject(verb, "until") >= 0 && draft.Cast.IsActor(given)
                    ? new Filled((text.LeftEdge(given), text.RightEdge(verb)), given)
                    : null;
            case "obj-to" or "obj-for" or "obj-of" or "obj-with":
                return text.Child(verb, "dobj") is >= 0 and var addressee && draft.Cast.IsActor(addressee) && text.PrepositionObject(verb, frame.Frame[4..]) is >= 0 and var thing
                    ? new Filled(Whole(text, thing, verb), addressee)
                    : null;
            default:
                return Prepositional(draft, verb, frame.Frame);
        }
    }

    private static Filled? Prepositional(Draft draft, int verb, string frame)
    {
        var text = draft.Text;
        if (frame.EndsWith("-inf", StringComparison.Ordinal))
        {
            // "appealed to the rebels to lay down arms"
            var side = text.PrepositionObject(verb, frame[..^4]);
            var infinitive = text.Child(verb, "xcomp", "advcl");
            return side >= 0 && infinitive >= 0 && HasTo(text, infinitive) ? new Filled(Whole(text, infinitive, verb), side) : null;
        }

        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep is "prep" or "dative" or "prt" && text.Lower(child) == frame && text.Child(child, "pobj", "pcomp") is >= 0 and var of)
            {
                // Troops withdraw from a town, sides from talks, deals and bodies.
                if (frame is "from" or "of" && text.Lemma(verb) is "withdraw" or "pull" or "walk" && !IsMeasure(text, of) && text.Tokens[of].EntityLabel is not ("ORG" or "LAW"))
                {
                    return null;
                }

                return new Filled(Whole(text, of, verb), ObjectOwner(draft, of));
            }
        }

        return null;
    }

    // "urged Iran to stop", also where the parser makes the side the subject of a clause: "wants [Kyiv to hand over] ...".
    private static Filled? ObjectInfinitive(Draft draft, int verb)
    {
        var text = draft.Text;
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep is "xcomp" or "ccomp" or "advcl" && HasTo(text, child) && child > verb)
            {
                var inside = text.Child(child, "nsubj", "nsubjpass");
                var side = inside >= 0 ? inside : text.Child(verb, "dobj", "dative", "nsubjpass");
                if (side >= 0)
                {
                    return new Filled((text.LeftEdge(child) < side ? text.LeftEdge(child) : Math.Min(text.LeftEdge(side), text.LeftEdge(child)), End(text, child)), Addressed(draft, side));
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word names what sides agree, propose, talk of or decide.</summary>
    internal static bool IsMeasure(English.ParsedText text, int noun) =>
        WordList.Proposal.Has(text, noun) || WordList.Agreement.Has(text, noun) || WordList.Talks.Has(text, noun) || WordList.Measure.Has(text, noun);

    internal static int Addressed(Draft draft, int token) => token >= 0 && draft.Cast.IsActor(token) ? token : -1;

    // "rejected an offer from the government", "Washington has rejected the demand": the one whose thing it is.
    internal static int ObjectOwner(Draft draft, int thing)
    {
        var text = draft.Text;
        if (text.Child(thing, "poss") is >= 0 and var owner && draft.Cast.IsActor(owner))
        {
            return owner;
        }

        if (text.PrepositionObject(thing, "from", "by", "with") is >= 0 and var from && draft.Cast.IsActor(from))
        {
            return from;
        }

        return text.Child(thing, "acl") is >= 0 and var made && text.PrepositionObject(made, "by") is >= 0 and var by && draft.Cast.IsActor(by) ? by : -1;
    }

    internal static bool HasTo(English.ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Tag == "TO")
            {
                return true;
            }
        }

        return false;
    }

    private static bool NonFinite(English.ParsedText text, int verb) => HasTo(text, verb) || (text.Tokens[verb].Tag == "VBG" && text.Child(verb, "aux") < 0);

    /// <summary>The words under a head, from its first to its last, but not back over the verb that governs it.</summary>
    internal static (int First, int Last) Whole(English.ParsedText text, int head, int verb)
    {
        var first = text.LeftEdge(head);
        return (head > verb && first <= verb ? verb + 1 : first, End(text, head));
    }

    // A content ends with its sentence part: before ", but ..." that the parser hung too low.
    internal static int End(English.ParsedText text, int head)
    {
        var last = text.RightEdge(head);
        for (var i = head + 1; i <= last; i++)
        {
            if (text.Tokens[i].Text is "," && i + 1 <= last && WordList.OtherPart.Has(text.Lower(i + 1)))
            {
                return i - 1;
            }
        }

        return last;
    }
}
