using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Meetings: talks and rounds as nouns ("a third round began in Geneva"), and verbs of meeting ("X met with Y").</summary>
internal static class MeetingClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        var known = new TalksInView(PartySides.MainPair(notes));
        var text = notes.Text;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var finding = notes.Clauses.TryAt(i, out var clause) ? OfVerb(notes, clause) : OfNoun(notes, i, known);
            if (finding is null)
            {
                continue;
            }

            found.Add(finding);
            known.Saw((Matter.Meeting)finding.Matter);
        }

        return notes.With(found);
    }

    /// <summary>"X met with Y", "X and Y will meet", "X spoke by telephone with Y", "X negotiated with Y".</summary>
    private static Finding? OfVerb(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (Exchanged(notes, clause) is { } exchanged)
        {
            return exchanged;
        }

        if (!WordList.Meet.Has(clause.Lemma))
        {
            return null;
        }

        var with = text.PrepositionObject(clause.Verb, "with", "to");
        if (clause.Lemma is "speak" or "talk" && (with < 0 || !notes.Cast.IsPerson(with)) || clause.Passive)
        {
            return null;
        }

        var others = clause.Objects.Where(notes.Cast.IsActor).ToList();
        if (with >= 0)
        {
            others.AddRange(text.Conjuncts(with));
        }

        var sides = clause.Subjects.Concat(others).ToList();
        if (clause.Objects.Count > 0 && others.Count == 0 || !sides.Any(notes.Cast.IsActor))
        {
            return null;
        }

        if (clause.Lemma is "negotiate" && others.Count == 0 || (clause.Lemma == "meet" && others.Count == 0 && clause.Subjects.Count < 2 && !Collective(notes, clause.Subjects)))
        {
            return null;
        }

        if (Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        // "Qatari mediators met the delegations": they sit between, not at one side.
        var between = sides.Where(s => text.Lemma(s) is "mediator" or "facilitator").ToList();
        if (between.Count < sides.Count)
        {
            sides = [.. sides.Except(between)];
        }
        else
        {
            between.Clear();
        }

        var occasion = text.PrepositionObject(clause.Verb, "for", "in") is >= 0 and var talks && IsTalks(notes, talks) ? talks : -1;
        var mediators = MeetingParts.MediatorsOf(notes, occasion < 0 ? clause.Verb : occasion, null);
        mediators.AddRange(between.SelectMany(m => PartySides.Parties(notes, m)).Where(m => mediators.All(known => known.Entity != m.Entity)).ToList());
        return MeetingParts.Make(notes, clause.Verb, sides, mediators, [clause.Verb, .. Governors(notes, clause.Verb)], status, ReadingRule.MeetingVerb.By($"“{clause.Lemma}”"), null, occasion);
    }

    // "exchanged messages through Omani mediators": talks at a distance.
    private static Finding? Exchanged(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Exchange.Has(clause.Lemma) || clause.Passive || !clause.Objects.Any(o => WordList.Message.Has(text.Lemma(o)))
            || !clause.Subjects.Any(notes.Cast.IsActor) || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        // The preposition may hang under the verb or under the messages.
        int Object(params string[] prepositions) =>
            clause.Objects.Prepend(clause.Verb).Select(head => text.PrepositionObject(head, prepositions)).FirstOrDefault(p => p >= 0, -1);
        var through = Object("through", "via");
        var with = Object("with");
        var sides = with < 0 ? [.. clause.Subjects] : clause.Subjects.Concat(text.Conjuncts(with)).ToList();
        if (through < 0 || !notes.Cast.IsActor(through))
        {
            return null;
        }

        var mediators = text.Conjuncts(through).SelectMany(t => PartySides.Parties(notes, t)).ToList();
        var made = MeetingParts.Make(notes, clause.Verb, sides, mediators, [clause.Verb], status, ReadingRule.Messages.By($"“{clause.Lemma}”"), null);
        return made with { Matter = (Matter.Meeting)made.Matter with { Format = MeetingFormat.Indirect } };
    }

    private static bool Collective(Notebook notes, Seq<int> subjects) =>
        subjects.Count > 0 && (notes.Text.Tokens[subjects[0]].Tag is "NNS" or "NNPS" || notes.Cast.AllAt(subjects[0]).Length > 1 || WordList.Side.Has(notes.Text, subjects[0]));

    // "is scheduled to meet on Sunday": the time may hang under the verb above.
    private static IEnumerable<int> Governors(Notebook notes, int verb)
    {
        var token = notes.Text.Tokens[verb];
        while (token.Dep is "xcomp" or "ccomp" or "pcomp" or "prep" && token.Head != token.Index)
        {
            token = notes.Text.Tokens[token.Head];
            if (notes.Text.IsVerb(token.Index) && !WordList.Say.Has(notes.Text, token.Index))
            {
                yield return token.Index;
            }
            else if (token.Dep != "prep" && token.Pos != "ADP")
            {
                yield break;
            }
        }
    }

    private static Finding? OfNoun(Notebook notes, int noun, TalksInView known)
    {
        var text = notes.Text;
        if (!IsTalks(notes, noun))
        {
            return null;
        }

        if (MeetingStatus.OfNoun(notes, noun) is not { } judged)
        {
            return null;
        }

        var sides = Seating.SidesOf(notes, noun);
        if (judged.Clause is { } clause)
        {
            if (judged.SubjectsMeet)
            {
                sides.AddRange(clause.Passive ? clause.Objects : clause.Subjects);
            }

            if (text.PrepositionObject(clause.Verb, "with") is >= 0 and var with && judged.SubjectsMeet)
            {
                sides.AddRange(text.Conjuncts(with));
            }

            if (clause.Lemma is "lead" or "head" or "represent")
            {
                sides.AddRange(clause.Objects.Concat(clause.Subjects).Where(t => notes.Cast.At(t)?.Type == EntityType.Party));
            }

            foreach (var inner in judged.Inner)
            {
                if (text.PrepositionObject(inner, "with") is >= 0 and var other)
                {
                    sides.AddRange(text.Conjuncts(other));
                }
            }

            if (text.PrepositionObject(clause.Verb, "between") is >= 0 and var between)
            {
                sides.AddRange(text.Conjuncts(between));
            }
        }

        // "negotiators from X and Y are expected in Z for a new round"
        if (judged.Clause is null && sides.Count == 0 && text.Governor(noun) is { Preposition: "for", Verb: var coming }
            && notes.Clauses.TryAt(coming, out var arrival) && WordList.ComeTogether.Has(arrival.Lemma))
        {
            sides.AddRange(arrival.Passive ? arrival.Objects : arrival.Subjects);
            judged = judged with { Inner = [.. judged.Inner, coming] };
        }

        var mediators = MeetingParts.MediatorsOf(notes, noun, judged.Clause);
        int[] heads = judged.Clause is { } governing ? [noun, .. judged.Inner, governing.Verb, .. Governors(notes, governing.Verb)] : [noun, .. judged.Inner];
        return MeetingParts.Make(notes, noun, sides, mediators, heads, judged.Status, judged.Rule.By($"“{text.Tokens[noun].Text}”{judged.Words}"), known);
    }

    /// <summary>Whether a noun means an occasion of talks: "talks", "third round of negotiations", but not the "talks" inside that.</summary>
    internal static bool IsTalks(Notebook notes, int noun)
    {
        var text = notes.Text;
        var token = text.Tokens[noun];
        if (token.Pos is not ("NOUN" or "PROPN") || token.Dep is "compound" or "amod" || !WordList.Talks.Has(text.Lemma(noun)))
        {
            return false;
        }

        // "round of talks", "day of talks": the outer noun stands for both.
        var above = text.Tokens[token.Head];
        if (token.Dep == "pobj" && text.Lower(above.Index) == "of" && text.Tokens[above.Head] is var outer && text.Lemma(outer.Index) is "round" or "session")
        {
            return false;
        }

        return text.Lemma(noun) switch
        {
            "round" => text.PrepositionObject(noun, "of") is >= 0 and var of && WordList.Talks.Has(text.Lemma(of)) || MeetingParts.Ordinal(text, noun) is not null
                || text.Child(noun, "amod") is >= 0 and var which && WordList.WhichRound.Has(text.Lower(which)),
            "session" => text.PrepositionObject(noun, "of") >= 0 || text.Child(noun, "compound") >= 0 || MeetingParts.Ordinal(text, noun) is not null,
            "call" => text.Child(noun, "compound") is >= 0 and var kind && text.Lower(kind) is "phone" or "telephone" or "conference"
                || (token.Tag == "NNS" && text.PrepositionObject(noun, "with") >= 0),
            var loose when WordList.LooseTalks.Has(loose) => text.PrepositionObject(noun, "with", "between") >= 0,
            "conference" => text.Child(noun, "compound") is not (>= 0 and var news) || text.Lower(news) is not ("news" or "press"),
            _ => true,
        };
    }
}
