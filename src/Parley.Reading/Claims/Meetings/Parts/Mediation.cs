using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Parts;

/// <summary>Who leads, hosts or brokers talks.</summary>
internal static class Mediation
{
    /// <summary>
    /// By the words around the noun or verb: "U.S.-led negotiations", "talks hosted by X", "X will mediate the talks", "under Qatari mediation",
    /// "through Omani mediators", "with X as mediator".
    /// </summary>
    internal static List<EntitySlot> Of(Notebook notes, int talks, Clause? clause)
    {
        var text = notes.Text;
        var found = new List<int>();
        foreach (var noun in new[] { talks, Occasions.Inner(text, talks) }.Where(t => t >= 0))
        {
            found.AddRange(BeforeNoun(notes, noun));
            found.AddRange(Beside(notes, noun));
        }

        if (clause is not null)
        {
            found.AddRange(Beside(notes, clause.Verb));
            if ((WordList.Mediate.Has(clause.Lemma) || Presides(notes, clause) || Convenes(notes, clause, talks)) && clause.Objects.Contains(text.FirstConjunct(talks)))
            {
                found.AddRange(clause.Subjects);
            }
            else if (clause.Passive && !clause.Objects.Any(o => Seating.IsTeam(text, o)) && WordList.Mediated.Has(text.Lower(clause.Verb)))
            {
                found.AddRange(clause.Subjects);
            }
        }

        if (clause is not null)
        {
            found.AddRange(WithMediators(notes, clause));
        }

        found.AddRange(Convoking(notes, talks).SelectMany(c => c.Subjects));
        found.AddRange(Joined(notes, talks));
        found.AddRange(AsMediator(notes, talks));
        return [.. found.Where(notes.Cast.IsActor).SelectMany(t => Slots(notes, t)).DistinctBy(s => s.Entity?.Value ?? s.Text)];
    }

    /// <summary>"The talks that Norway and Qatar have called": the verbs of calling them.</summary>
    internal static IEnumerable<Clause> Convoking(Notebook notes, int talks) =>
        notes.Text.ChildrenBy(talks, "relcl").Where(c => WordList.Convoke.Has(notes.Text.Lemma(c))).Select(c => notes.Clauses.TryAt(c, out var calling) ? calling : null).OfType<Clause>()
            .Where(c => !c.Passive && !c.Negated && !c.Subjects.Contains(talks));

    // "The UN envoy wrapped up the talks": the envoy or mediator of a body that is no side, with a verb of opening or closing the talks of others.
    private static bool Presides(Notebook notes, Clause clause) =>
        (WordList.Begin.Has(clause.Lemma) || WordList.Close.Has(clause.Lemma)) && clause is { Passive: false, Subjects: [var subject] } && WordList.BodyEnvoy.Has(notes.Text, subject)
        && notes.Cast.At(subject) is { Country: null, Type: EntityType.Organization or EntityType.Person };

    /// <summary>"The mediator convened a round", "The Union convened talks between Chad and Niger": whoever calls others to talks, and no side of them.</summary>
    internal static bool Convenes(Notebook notes, Clause clause, int talks)
    {
        var text = notes.Text;
        if (!WordList.Convoke.Has(clause.Lemma) || clause is not { Passive: false, Subjects: [var subject] } || !clause.Objects.Contains(text.FirstConjunct(Occasions.Outermost(text, talks))))
        {
            return false;
        }

        var others = PartySides.Distinct(Occasions.SidesOf(notes, talks).SelectMany(s => PartySides.Parties(notes, s))).Count;
        return WordList.BodyEnvoy.Has(text, subject) && others != 1 || others > 1 || (others == 0 && Occasions.SidesOf(notes, talks).Concat([text.PrepositionObject(talks, "of", "for")]).Any(s => s >= 0 && WordList.SideOfTwo.Has(text.Lemma(s)) && text.Tokens[s].Tag is "NNS"));
    }

    // ", with mediators from Norway", "with OAS mediators urging them to agree": beside the sides.
    private static IEnumerable<int> WithMediators(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        foreach (var with in text.ChildrenBy(clause.Verb, "prep").Where(p => text.Lower(p) is "with"))
        {
            var doing = text.Child(with, "pcomp");
            var who = text.Child(with, "pobj") is >= 0 and var standing ? standing : doing >= 0 ? text.Child(doing, "nsubj") : -1;
            if (who >= 0 && IsMediator(text, who) && PartySides.Distinct(clause.Subjects.SelectMany(s => PartySides.Parties(notes, s))).Count > 1)
            {
                yield return who;
            }
        }
    }

    // "Qatari-brokered talks", "U.S.-led talks", which is one word.
    private static IEnumerable<int> BeforeNoun(Notebook notes, int noun)
    {
        var text = notes.Text;
        foreach (var child in text.Children(noun).ToArray())
        {
            if (child > noun || !Seating.IsBrokered(text, child))
            {
                continue;
            }

            for (var i = text.LeftEdge(child); i <= child; i++)
            {
                if (notes.Cast.IsActor(i) && (i == child || notes.Cast.At(i + 1)?.Number != notes.Cast.At(i)?.Number))
                {
                    yield return i;
                }
            }
        }
    }

    // "under the auspices of X", "under Qatari mediation", "through Omani mediators", "with mediation by X"
    private static IEnumerable<int> Beside(Notebook notes, int head)
    {
        var text = notes.Text;
        foreach (var preposition in text.ChildrenBy(head, "prep"))
        {
            var thing = text.Child(preposition, "pobj");
            if (thing < 0)
            {
                continue;
            }

            var through = text.Lower(preposition) is "through" or "via";
            if (WordList.MediatingLink.Has(text.Lower(preposition)) && WordList.Auspices.Has(text, thing))
            {
                foreach (var owner in Owners(text, thing))
                {
                    yield return owner;
                }
            }
            else if (text.Lower(preposition) is "under" && notes.Cast.At(thing) is { Type: EntityType.Person or EntityType.Organization })
            {
                // "talks under the former president of Kenya"
                yield return thing;
            }
            else if (through && notes.Cast.IsActor(thing))
            {
                foreach (var between in text.Conjuncts(thing))
                {
                    yield return between;
                }
            }
        }
    }

    private static IEnumerable<int> Owners(ParsedText text, int thing)
    {
        if (text.PrepositionObject(thing, "of", "by", "from") is >= 0 and var of)
        {
            return text.Conjuncts(of);
        }

        return text.ChildrenBy(thing, "amod", "compound", "poss", "nmod").SelectMany(o => text.Conjuncts(o)).Distinct();
    }

    /// <summary>
    /// "talks led by the United States in Geneva on Tuesday", "will resume their talks, mediated by Norway, on Tuesday in Rome": what the parser may hang
    /// the day and the place of the talks under.
    /// </summary>
    internal static int[] Led(ParsedText text, int talks, int[] heads)
    {
        var led = new[] { talks, Occasions.Inner(text, talks) }.Where(t => t >= 0).SelectMany(t => text.ChildrenBy(t, "acl"))
            .Concat(heads.Where(text.IsVerb).SelectMany(v => text.ChildrenBy(v, "advcl")).Where(v => v > talks && text.Child(v, "nsubj", "nsubjpass", "mark") < 0)).Distinct()
            .Where(v => text.Tokens[v].Tag == "VBN" && WordList.Mediated.Has(text.Lower(v)));
        return [.. led.SelectMany(v => new[] { v, text.PrepositionObject(v, "by") }).Where(t => t >= 0)];
    }

    // ", mediated by X", wherever the parser hung it, up to the next talks: it has no subject of its own.
    private static IEnumerable<int> Joined(Notebook notes, int talks)
    {
        var text = notes.Text;
        var (_, last) = text.SentenceOf(talks);
        for (var i = talks + 1; i <= last; i++)
        {
            if (Occasions.IsTalks(notes, i) && !text.IsUnder(i, talks))
            {
                yield break;
            }

            if (text.Tokens[i].Tag is not ("VBN" or "VBD") || !WordList.Mediated.Has(text.Lower(i)) || text.PrepositionObject(i, "by") is not (>= 0 and var by))
            {
                continue;
            }

            // Two chairs are the sides themselves.
            if (text.Lemma(i) == "chair" && text.Conjuncts(by).Count > 1)
            {
                continue;
            }

            // "a delegation led by X", "a truce brokered by X" are not the talks.
            var modified = text.Tokens[i].Dep is "acl" or "relcl" ? text.Tokens[i].Head : -1;
            var own = text.Child(i, "nsubjpass", "nsubj");
            if ((own < 0 || own == talks || text.Tokens[own].Tag is "WDT") && (modified < 0 || modified == talks || modified == Occasions.Inner(text, talks) || Whereabouts.IsPlace(notes, modified))
                && (modified >= 0 || !text.IsUnder(talks, i) || own == talks))
            {
                foreach (var who in text.Conjuncts(by))
                {
                    yield return who;
                }
            }
        }
    }

    // "with the United States as mediator", "with Qatar in the middle"
    private static IEnumerable<int> AsMediator(Notebook notes, int token)
    {
        var text = notes.Text;
        var (first, last) = text.SentenceOf(token);
        for (var i = first + 1; i < last; i++)
        {
            WordList? seat = text.Lower(i) switch { "as" => WordList.Mediator, "in" => WordList.SeatBetween, _ => null };

            // "with Keller serving as moderator"
            var who = text.Lower(i - 1) is "serving" or "acting" && i > first + 1 ? i - 2 : i - 1;
            if (seat is { } words && notes.Cast.IsActor(who) && (words.Has(text.Lemma(i + 1)) || (i + 2 <= last && text.Tokens[i + 1].Pos == "DET" && words.Has(text.Lemma(i + 2)))))
            {
                yield return who;
            }
        }
    }

    private static bool IsMediator(ParsedText text, int token) => WordList.Mediator.Has(text.Lemma(token));

    // "the African Union's envoy" mediates for the Union where he is not named.
    private static IEnumerable<EntitySlot> Slots(Notebook notes, int token)
    {
        var text = notes.Text;
        return text.Tokens[token].Text.EndsWith(Brokered(text, token), StringComparison.Ordinal) && Brokered(text, token).Length > 0 && notes.Cast.At(token) is { } actor
            ? [new EntitySlot(Actors.Cast.Id(actor.Number), text.Tokens[token].Text[..^Brokered(text, token).Length])]
            : notes.Cast.Slots(text, token);
    }

    private static string Brokered(ParsedText text, int token) =>
        text.Tokens[token].Text.LastIndexOf('-') is > 0 and var at && WordList.Mediated.Has(text.Lower(token)[(at + 1)..]) ? text.Tokens[token].Text[at..] : "";
}
