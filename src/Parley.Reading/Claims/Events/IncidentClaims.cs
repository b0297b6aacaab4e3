using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Force used, harm done, protests: verbs of attack and harm, and nouns of events, with their counts.</summary>
internal static class IncidentClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            if (IsToldAbove(notes, clause) || ToldTogether.IsSecondHarm(notes, clause) || ToldTogether.IsWithHarm(notes, clause))
            {
                continue;
            }

            if (OfVerb(notes, clause) is { } verbal)
            {
                found.Add(verbal);
            }
            else if (OfEvent(notes, clause) is { } nominal)
            {
                found.Add(nominal);
            }
        }

        found.AddRange(DeedNouns.Find(notes, found));
        return notes.With(found);
    }

    // "a drone attack that set a depot ablaze", "clashes broke out, leaving 30 dead": told with the attack.
    private static bool IsToldAbove(Notebook notes, Clause clause) =>
        (notes.Text.Tokens[clause.Verb] is { Dep: "advcl", Tag: "VBG", Head: var main } && notes.Clauses.TryAt(main, out var outer) && EventOf(notes, outer) is var (same, _) && clause.Subjects.Contains(same))
        || notes.Text.Tokens[clause.Verb] is { Dep: "relcl", Head: var attack } && notes.Clauses.TryAt(notes.Text.Tokens[attack].Head, out var above) && EventOf(notes, above) is var (told, _) && told == attack;

    private static Finding? OfVerb(Notebook notes, Clause clause)
    {
        if (!ForceVerbs.IsForce(notes, clause))
        {
            return null;
        }

        clause = Raised(notes, clause);
        var actor = Actor(notes, clause) ?? (ToldTogether.Cause(notes, clause) is >= 0 and var attack ? Actor(notes, notes.Clauses.At(attack)!) : null);
        return Make(notes, clause, actor, Target(notes, clause), clause.Verb, ReadingRule.ViolentVerb.By($"“{clause.Lemma}”"));
    }

    // "Twelve people were reported killed": the subject of the verb above is whom it was done to.
    private static Clause Raised(Notebook notes, Clause clause) =>
        clause is { Objects.Count: 0 } && Above(notes, clause.Verb) is >= 0 and var told && notes.Clauses.TryAt(told, out var above) && above is { Passive: true, Objects.Count: > 0 } && clause.Subjects.All(above.Objects.Contains)
            ? clause with { Passive = true, Subjects = [], Objects = above.Objects }
            : clause;

    private static int Above(Notebook notes, int verb) =>
        notes.Text.Tokens[verb] is { Tag: "VBN", Dep: "xcomp" or "oprd" or "ccomp", Head: var above } && above < verb && notes.Text.Child(verb, "nsubj", "nsubjpass", "mark") < 0 && notes.Text.Child(above, "nsubjpass") >= 0 ? above : -1;

    // "Fighting has resumed", "attacks continued", "a drone attack that set ablaze ...", "violence broke out"
    private static Finding? OfEvent(Notebook notes, Clause clause)
    {
        if (EventOf(notes, clause) is not var (noun, actor))
        {
            return null;
        }

        var text = notes.Text;
        var (one, other) = Fighting(notes, clause, noun);
        // "Loyal forces repelled an attack": it was on them, and none of theirs.
        var met = WordList.MeetWith.Has(clause.Lemma) ? clause.Subjects.Where(s => IsDoer(notes, s)).SelectMany(s => notes.Cast.Slots(text, s)).FirstOrDefault() : null;
        var made = Make(notes, clause, actor ?? one, other ?? met, noun, ReadingRule.ViolentEvent.By($"“{text.Tokens[noun].Text}” with “{clause.Lemma}”"));

        // The day of a report is not that of what it reports.
        made = clause.Lemma == "report" ? made with { When = Circumstances.When(notes, noun) ?? (made.When is { } span && span.From != span.To ? span : null) } : made;
        return text.ChildrenBy(noun, "relcl").Select(r => notes.Clauses.At(r)).FirstOrDefault(r => r is not null && (WordList.Violent.Has(r.Lemma) || WordList.ViolentWithHarm.Has(r.Lemma)) && Realities.OfForce(notes.Clauses, r).IsReal) is { } harm
            ? made with { Matter = WithHarm(notes, (Matter.Incident)made.Matter, noun, harm), Place = made.Place ?? Whereabouts.Of(notes, [harm.Verb, .. harm.Objects]) ?? Whereabouts.Below(notes, harm.Verb) }
            : made;
    }

    // "Clashes between the army and rebels", "clashes broke out between X and Y": one side and the other.
    private static (EntitySlot? One, EntitySlot? Other) Fighting(Notebook notes, Clause clause, int noun)
    {
        var text = notes.Text;
        if (!WordList.SharedEvent.Has(text.Lower(noun)) && !WordList.SharedEvent.Has(text, noun))
        {
            return (null, null);
        }

        var between = text.PrepositionObject(noun, "between") is >= 0 and var own ? own : text.PrepositionObject(clause.Verb, "between");
        return between >= 0 && text.Conjuncts(between) is [var one, var other] && IsDoer(notes, one) && IsDoer(notes, other) ? (notes.Cast.Slots(text, one).First(), notes.Cast.Slots(text, other).First()) : (null, null);
    }

    private static Matter.Incident WithHarm(Notebook notes, Matter.Incident attack, int noun, Clause harm)
    {
        var (start, end) = notes.Text.Characters(notes.Text.NounPhrase(noun, withComplement: false).First, ActionWords(notes, harm.Verb).Last);
        return attack with { Action = Passage.In(notes.Text.Text, start, end), Target = Target(notes, harm) };
    }

    // The noun of an act of force that a clause tells of, and whose deed it is.
    private static (int Noun, EntitySlot? Actor)? EventOf(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!Realities.OfForce(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var subject = clause.Subjects.FirstOrDefault(s => (WordList.EventNoun.Has(text, s) && text.Tokens[s].Pos == "NOUN") || (text.Tokens[s].Tag == "VBG" && WordList.SharedEvent.Has(text.Lower(s))), -1);
        var thing = clause.Objects.FirstOrDefault(o => WordList.EventNoun.Has(text, o) && text.Tokens[o].Pos == "NOUN" && text.Lemma(o) is not ("conflict" or "war"), -1);
        if (subject >= 0 && !clause.Passive && WordList.ComeAbout.Has(clause.Lemma))
        {
            // "the largest exchange since the war began": only from when.
            if (text.Tokens[clause.Verb].Dep is "advcl" && text.Child(clause.Verb, "mark") is >= 0 and var mark && text.Lower(mark) is "since" or "before" or "until")
            {
                return null;
            }

            return clause.Lemma == "be" && text.Child(clause.Verb, "advmod", "prep") < 0 ? null : (subject, NounOwner(notes, subject));
        }

        return thing < 0 ? null
            : clause.Lemma == "report" || WordList.MeetWith.Has(clause.Lemma) ? (thing, NounOwner(notes, thing))
            : WordList.CarryOut.Has(clause.Lemma) ? (thing, Actor(notes, clause))
            : null;
    }

    /// <summary>Whose deed an act of force is by the words beside its noun; null where they do not say, or where several fight each other.</summary>
    internal static EntitySlot? NounOwner(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (WordList.SharedEvent.Has(text, noun))
        {
            // "Chad's war" is fought in Chad, and nobody's deed.
            return null;
        }

        var owner = text.Child(noun, "poss");
        if (owner < 0)
        {
            owner = text.PrepositionObject(noun, "by");
        }

        if (owner < 0)
        {
            owner = text.Child(noun, "amod", "compound");
        }

        return owner >= 0 && notes.Cast.IsActor(owner) ? notes.Cast.Slots(text, owner).First() : null;
    }

    private static EntitySlot? Actor(Notebook notes, Clause clause)
    {
        // "after days of fighting killed 19 people": a finite verb that the parser left without its subject has not the one of the clause above.
        if (notes.Text.Tokens[clause.Verb] is { Dep: "advcl", Tag: "VBD" or "VBZ" or "VBP" } && notes.Text.Child(clause.Verb, "nsubj", "nsubjpass") < 0)
        {
            return null;
        }

        foreach (var subject in clause.Subjects)
        {
            if (clause.Lemma is "die" or "perish")
            {
                return null;
            }

            if (IsDoer(notes, subject))
            {
                return Together(notes, clause, subject);
            }

            if (WordList.EventNoun.Has(notes.Text, subject))
            {
                return NounOwner(notes, subject);
            }
        }

        return null;
    }

    private static bool IsDoer(Notebook notes, int subject) => notes.Cast.IsActor(subject) || WordList.Group.Has(notes.Text, subject) || WordList.Force.Has(notes.Text, subject) || (notes.Text.Tokens[subject].Tag is "NNS" && WordList.PeopleAtTable.Has(notes.Text.Lemma(subject)));

    // "The army and the militia shelled the town": the words name both; of two that fight each other the second is the target.
    private static EntitySlot Together(Notebook notes, Clause clause, int subject)
    {
        var slot = notes.Cast.Slots(notes.Text, subject).First();
        var last = clause.Subjects.LastOrDefault(s => s > subject && IsDoer(notes, s), -1);
        return last < 0 || Opponent(notes, clause) >= 0 || notes.Text.Tokens[last].Dep != "conj" ? slot : slot with { Text = notes.Text.Words(notes.Text.NounPhrase(subject).First, notes.Text.NounPhrase(last).Last) };
    }

    // "Chad and Niger fought two wars": the second of two subjects of a verb of fighting, where it says not against whom else; or -1.
    private static int Opponent(Notebook notes, Clause clause)
    {
        var doers = clause.Subjects.Where(s => IsDoer(notes, s)).ToList();
        return WordList.FightEachOther.Has(clause.Lemma) && doers.Count == 2 && notes.Text.PrepositionObject(clause.Verb, "with", "against") < 0
            && clause.Objects.All(o => WordList.EventNoun.Has(notes.Text, o)) ? doers[1] : -1;
    }

    private static EntitySlot? Target(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        // "fired tear gas at protesters", "dropped bombs on the town"
        if (WordList.Hurl.Has(clause.Lemma) && clause.Objects.Count > 0 && text.PrepositionObject(clause.Verb, WordList.HurledToward) is >= 0 and var hit
            && text.Tokens[hit].EntityLabel is not ("DATE" or "TIME"))
        {
            return notes.Cast.Slots(text, hit).First();
        }

        if (Opponent(notes, clause) is >= 0 and var opponent)
        {
            return notes.Cast.Slots(text, opponent).First();
        }

        // "lost their lives": the lives are theirs; fire is opened on somebody.
        if (clause.Lemma is "lose" && clause.Subjects.Count > 0)
        {
            return notes.Cast.Slots(text, clause.Subjects[0]).First();
        }

        foreach (var thing in clause.Lemma is "open" ? [] : clause.Objects)
        {
            if ((!ForceVerbs.IsWeapon(text, thing) || IsBroughtDown(clause)) && !WordList.EventNoun.Has(text, thing))
            {
                // "killed 14": how many, and of whom nobody says.
                return text.Tokens[thing].Pos == "NUM" ? null : Whole(notes, NameBeside(notes, thing) is >= 0 and var named ? named : thing);
            }

            // "launched attacks on the port"
            if (WordList.EventNoun.Has(text, thing) && text.PrepositionObject(thing, WordList.AttackedToward) is >= 0 and var at && text.Tokens[at].EntityLabel is not ("DATE" or "TIME"))
            {
                return notes.Cast.Slots(text, at).First();
            }
        }

        if (clause.Lemma is "take")
        {
            return null;
        }

        if (clause.Lemma is "die" or "perish" && clause.Subjects.Count > 0)
        {
            return notes.Cast.Slots(text, clause.Subjects[0]).First();
        }

        return text.PrepositionObject(clause.Verb, WordList.HarmedToward) is >= 0 and var of && text.Tokens[of].EntityLabel is not ("DATE" or "TIME")
            ? notes.Cast.Slots(text, of).First()
            : null;
    }

    // "shot down a drone": what was hit is the drone, which hit nobody.
    private static bool IsBroughtDown(Clause clause) => clause.Lemma is "shoot down" or "down" or "intercept";

    // "hit energy and other infrastructure": things nobody has named are told together.
    private static EntitySlot Whole(Notebook notes, int thing)
    {
        var text = notes.Text;
        var all = text.Conjuncts(thing).Where(c => text.IsNominal(c)).ToList();
        var slot = all.Count > 1 && !all.Any(notes.Cast.IsActor)
            ? new EntitySlot(null, text.Words(text.NounPhrase(thing, withComplement: false).First, text.NounPhrase(all[^1], withComplement: false).Last))
            : notes.Cast.Slots(text, thing).First();

        // "set ablaze oil tanks", "set a depot ablaze": how they were set is no part of them.
        return slot.Entity is null ? slot with { Text = string.Join(' ', slot.Text.Split(' ').Where(w => w is not ("ablaze" or "alight"))) } : slot;
    }

    // "seized the capital, Lamu, and ...": the name that stands beside what was taken, or -1.
    private static int NameBeside(Notebook notes, int thing)
    {
        var text = notes.Text;
        var name = thing + 2;
        return WordList.Settlement.Has(text.Lemma(thing)) && name < text.Tokens.Count && text.Tokens[thing + 1].Text == "," && text.Tokens[name].Pos == "PROPN" && notes.Cast.IsActor(name) ? name : -1;
    }

    // How many were hit is told with the verb, not with what came before or after it; sides are not counted.
    private static bool IsOwnCount(Notebook notes, int verb, int counted)
    {
        var text = notes.Text;
        if (WordList.OppositeNumber.Has(text, counted) || text.Lemma(counted) is "front" or "occasion" or "area")
        {
            return false;
        }

        for (var at = counted; at != verb && text.Tokens[at].Head != at; at = text.Tokens[at].Head)
        {
            if (text.Tokens[at].Dep == "advcl" && text.Child(at, "nsubj", "nsubjpass") >= 0)
            {
                return false;
            }

            // "and police put the number at 9", "and lost 12 men", "and burned 40 houses": told by a verb of its own, but "and wounded twelve" with it.
            if (text.Tokens[at].Dep == "conj" && text.IsVerb(at) && !(notes.Clauses.TryAt(at, out var beside) && WordList.LesserHarm.Has(beside.Lemma)))
            {
                return false;
            }
        }

        return true;
    }

    private static Finding Make(Notebook notes, Clause clause, EntitySlot? actor, EntitySlot? target, int trigger, Warrant warrant)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var (from, to) = (text.LeftEdge(Above(notes, clause.Verb) is >= 0 and var above ? above : clause.Verb), text.RightEdge(clause.Verb));
        var action = text.IsVerb(trigger) ? ActionWords(notes, trigger) : text.NounPhrase(trigger);
        var (start, end) = text.Characters(action.First, action.Last);

        // What is told with it may say when and where.
        int[] further = [.. Enumerable.Range(from, to - from + 1).Where(v => v != clause.Verb && notes.Clauses.TryAt(v, out var with) && (ToldTogether.IsSecondHarm(notes, with) || ToldTogether.IsWithHarm(notes, with)))];
        var main = ToldTogether.Main(notes, clause);
        further = main >= 0 ? [.. further, main] : [.. further, .. text.ChildrenBy(clause.Verb, "advcl").Where(a => a > clause.Verb && text.Child(a, "advmod", "mark") is >= 0 and var when && text.Lower(when) is "when" or "as")];
        var counts = notes.Tallies.At(clause.Verb).Where(t => t.First >= from && t.Last <= to && IsOwnCount(notes, clause.Verb, t.Last)).Select(t => t.Mention.Count).OfType<Count>().Take(8);
        return new Finding(
            trigger,
            new Matter.Incident(actor, target, Passage.In(text.Text, start, end), IsBroughtDown(clause) ? null : Weapon(text, from, to) ?? (main >= 0 && text.Child(main, "nsubj") is >= 0 and var cause ? Weapon(text, text.LeftEdge(cause), text.RightEdge(cause)) : null), [.. counts]),
            Realities.OfForceUsed(clause).Status!.Value,
            Circumstances.When(notes, clause.Verb, trigger) ?? further.Select(v => Circumstances.When(notes, v)).FirstOrDefault(w => w is not null),
            Whereabouts.Of(notes, clause.Verb, trigger, clause.Objects.FirstOrDefault(-1)) ?? Whereabouts.Below(notes, clause.Verb)
                ?? further.Select(v => Whereabouts.Below(notes, v)).FirstOrDefault(p => p is not null) ?? Taken(notes, clause) ?? Torn(notes, trigger),
            sentence.First,
            sentence.Last,
            warrant,
            text.IsBackground(clause.Verb));
    }

    // "Chad's war": the state that it is fought in.
    private static EntitySlot? Torn(Notebook notes, int noun) =>
        WordList.SharedEvent.Has(notes.Text, noun) && notes.Text.Child(noun, "poss") is >= 0 and var state && Whereabouts.IsPlace(notes, state) ? notes.Cast.Slot(notes.Text, state) : null;

    // "seized the Golan Heights": what was taken is where it happened.
    private static EntitySlot? Taken(Notebook notes, Clause clause)
    {
        var place = clause.Objects.FirstOrDefault(o => notes.Cast.At(o) is { Type: EntityType.Place }, -1);
        return place >= 0 ? notes.Cast.Slot(notes.Text, place) : null;
    }

    private static (int First, int Last) ActionWords(Notebook notes, int verb)
    {
        var text = notes.Text;
        var last = text.Lemma(verb) is "take" ? Math.Max(verb, Coercion.OntoTheStreets(text, verb)) : verb;
        foreach (var child in text.Children(verb))
        {
            if (child > verb && text.Tokens[child].Dep is "prt" or "dobj" or "oprd")
            {
                last = Math.Max(last, text.Tokens[child].Dep is "prt" or "oprd" ? child : Math.Max(text.NounPhrase(child).Last, NameBeside(notes, child)));
            }
        }

        return (text.Tokens[verb] is { Dep: "acl", Head: var deed } && deed < verb && WordList.EventNoun.Has(text, deed) ? deed : verb, last);
    }

    private static Passage? Weapon(ParsedText text, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (text.Tokens[i].Pos is "NOUN" or "PROPN" && ForceVerbs.IsWeapon(text, i) && (text.Lemma(i) is not "shell" || text.Tokens[i].Pos == "NOUN"))
            {
                var phrase = text.NounPhrase(i, withComplement: false);
                var first = phrase.First;
                while (first < i && text.Tokens[first].Pos is "DET" or "NUM" or "ADV" or "ADP" or "PUNCT" || (first < i && text.Lower(first) is "more" or "than" or "about"))
                {
                    first++;
                }

                var (start, end) = text.Characters(first, i);
                return Passage.In(text.Text, start, end);
            }
        }

        return null;
    }
}
