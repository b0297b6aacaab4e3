using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Parts;

/// <summary>What talks are about: topics and tracks, one by one.</summary>
internal static class Agendas
{
    /// <summary>The topics given with the words of talks (nouns, and the verbs over them), in the order of the text.</summary>
    internal static Seq<Passage> Of(Notebook notes, int trigger, int[] heads)
    {
        var text = notes.Text;
        var found = new List<(int First, int Last)>();
        var nouns = new List<int> { trigger };
        if (text.PrepositionObject(trigger, "of") is >= 0 and var of && WordList.Talks.Has(text.Lemma(of)))
        {
            nouns.Add(of);
        }

        // "met in Rome for talks on trade": what the talks are on, the meeting is on.
        nouns.AddRange(text.IsVerb(trigger) ? text.ChildrenBy(trigger, "prep").Where(p => text.Lower(p) is "for" or "in").Select(p => text.Child(p, "pobj")).Where(t => t >= 0 && Occasions.IsTalks(notes, t)) : []);
        foreach (var noun in nouns.Distinct())
        {
            found.AddRange(OfNoun(notes, noun));
        }

        // "resumed a round of talks in Rome on Monday on exchanging prisoners", where the parser hung the matter under the verb; "met on Monday over the border".
        var held = text.IsVerb(trigger) ? trigger : text.Tokens[trigger].Dep is "dobj" ? text.Tokens[trigger].Head : -1;
        if (found.Count == 0 && heads.Where(text.IsVerb).Append(held).Where(h => h >= 0).Distinct().SelectMany(h => text.ChildrenBy(h, "prep").Where(p => p > trigger && ((text.Lower(p) is "about" or "over" && !WordList.Fail.Has(text.Lemma(h))) || (h != trigger && text.Lower(p) is "on"))))
            .Where(p => text.Child(p, "pobj") is not (>= 0 and var at) || text.Lower(p) is not "on" || !WordList.PlaceNoun.Has(text.Lemma(at))).Select(p => text.Child(p, "pobj", "pcomp")).FirstOrDefault(m => m >= 0 && IsMatter(notes, m), -1) is >= 0 and var matter)
        {
            found.AddRange(Items(notes, matter));
        }

        // "will meet in Rome, with the focus on water"
        if (found.Count == 0 && held >= 0 && text.PrepositionObject(held, "with") is >= 0 and var focus && WordList.DwellOn.Has(text.Lemma(focus)) && text.PrepositionObject(focus, "on") is >= 0 and var focal && IsMatter(notes, focal))
        {
            found.AddRange(Items(notes, focal));
        }

        // "Borders and trade were discussed at the talks"
        if (found.Count == 0 && text.Governor(trigger) is { Verb: >= 0 and var discussed, Preposition: "at" or "in" or "during" } && (WordList.TreatTogether.Has(text.Lemma(discussed)) || text.Lemma(discussed) is "raise") && text.Child(discussed, "nsubjpass") is >= 0 and var raised && !notes.Cast.IsActor(raised) && !WordList.Talks.Has(text, raised))
        {
            found.AddRange(Items(notes, raised));
        }

        // "met to discuss borders": what they met for.
        var purposes = held >= 0 ? text.ChildrenBy(held, "advcl", "xcomp").Where(c => c > trigger && text.HasTo(c)) : [];
        foreach (var head in heads.Where(text.IsVerb).Concat(purposes).Distinct())
        {
            found.AddRange(OfVerb(notes, head));
        }

        return Passages(text, found.Distinct().Order());
    }

    // "discussed trade", "to hammer out details of a truce", "focused on the border and on prisoners", "dominated by the fate of prisoners"
    private static IEnumerable<(int First, int Last)> OfVerb(Notebook notes, int verb)
    {
        var text = notes.Text;
        var lemma = Clauses.LemmaOf(text, verb);
        if ((WordList.Treat.Has(lemma) || WordList.TreatTogether.Has(lemma) || WordList.GoThrough.Has(lemma) || (text.HasTo(verb) && WordList.Settle.Has(lemma))) && text.Child(verb, "dobj") is >= 0 and var thing && !notes.Cast.IsActor(thing))
        {
            return Items(notes, thing);
        }

        IEnumerable<string> before = WordList.DwellOn.Has(text.Lemma(verb)) ? ["on", "with"] : text.Lemma(verb) is "talk" ? ["about"] : text.Lemma(verb) is "dominate" ? ["by"] : [];
        return text.Children(verb).ToArray().Where(p => text.Tokens[p].Dep is "prep" or "agent" && before.Contains(text.Lower(p))).SelectMany(p => text.Conjuncts(p)).Select(p => text.Child(p, "pobj"))
            .Where(o => o >= 0 && (IsMatter(notes, o) || (WordList.DwellOn.Has(text.Lemma(verb)) && text.Tokens[o].EntityLabel is "GPE" or "LOC"))).SelectMany(o => Items(notes, o));
    }

    // Whether it may be what talks are on: not a day, a place or somebody.
    private static bool IsMatter(Notebook notes, int token) =>
        notes.Text.Tokens[token].EntityLabel is not ("DATE" or "TIME" or "GPE" or "FAC" or "LOC") && !WordList.Weekday.Has(notes.Text.Lower(token)) && !notes.Cast.IsActor(token) && !WordList.NoMatter.Has(notes.Text.Lemma(token)) && !WordList.TimeUnits.Has(notes.Text.Lemma(token) + "s") && !WordList.Talks.Has(notes.Text, token);

    /// <summary>The topics of a list as passages, one by one, in the order of the text.</summary>
    internal static Seq<Passage> PassagesOf(Notebook notes, int topic) => Passages(notes.Text, Items(notes, topic));

    private static Seq<Passage> Passages(ParsedText text, IEnumerable<(int First, int Last)> items) =>
        [.. items.Select(i => text.Characters(i.First, i.Last)).Select(c => Passage.In(text.Text, c.Start, c.End))];

    private static IEnumerable<(int First, int Last)> OfNoun(Notebook notes, int noun)
    {
        var text = notes.Text;
        foreach (var child in text.Children(noun).ToArray())
        {
            var token = text.Tokens[child];
            if (token.Dep == "prep" && WordList.About.Has(text.Lower(child)) && text.EdgeOf(child) < 0 && text.Child(child, "pobj", "pcomp") is >= 0 and var topic
                && text.Tokens[topic].EntityLabel is not ("DATE" or "TIME") && !WordList.Weekday.Has(text.Lower(topic)) && !WordList.NoMatter.Has(text.Lemma(topic)))
            {
                foreach (var item in Items(notes, topic))
                {
                    yield return item;
                }
            }
            else if (token.Dep == "relcl" && text.Child(child, "nsubj", "nsubjpass") is >= 0 and var that && text.Tokens[that].Tag is "WDT" or "WP")
            {
                // "talks that focused on trade"
                foreach (var item in OfVerb(notes, child))
                {
                    yield return item;
                }
            }
            else if (child < noun && token.Dep is "compound" or "amod" && token.Pos == "NOUN" && WordList.TopicTaking.Has(text.Lemma(noun))
                && !WordList.NoTopic.Has(text.Lemma(child)) && !WordList.SideThatCounts.Has(text.Lemma(child)) && !notes.Cast.IsActor(child) && !Seating.IsBrokered(text, child))
            {
                yield return (text.LeftEdge(child), child);
            }
            else if (child < noun && token is { Dep: "amod", Pos: "ADJ" } && WordList.TopicAdjective.Has(text.Lower(child)))
            {
                yield return (child, child);
            }
        }
    }

    /// <summary>
    /// The topics of a list one by one: "borders, customs and water", "military and political matters", the parts named behind "including".
    /// </summary>
    private static IEnumerable<(int First, int Last)> Items(Notebook notes, int topic)
    {
        var text = notes.Text;
        if (Parts(text, topic) is { Count: > 0 } parts)
        {
            return parts.SelectMany(p => Items(notes, p));
        }

        var all = text.Conjuncts(topic);
        return all.SelectMany((one, i) => Shared(text, one) ?? [(LeftOf(text, one, all, i), i + 1 < all.Count ? Before(text, one, all[i + 1]) : Ending(notes, one))]);
    }

    // "five tracks, including territory and trade": the tracks are what is named, all of them or not.
    private static List<int> Parts(ParsedText text, int topic)
    {
        if (!WordList.TrackOfTalks.Has(text.Lemma(topic)))
        {
            return [];
        }

        foreach (var child in text.Children(topic))
        {
            if (child > topic && text.Tokens[child].Dep == "prep" && (WordList.NamingParts.Has(text.Lower(child)) || (text.Lower(child) == "as" && text.Lower(child - 1) == "such"))
                && text.Child(child, "pobj") is >= 0 and var named)
            {
                return [named];
            }
        }

        return [];
    }

    // "military, political and economic matters": the noun stands once for all.
    private static List<(int First, int Last)>? Shared(ParsedText text, int noun)
    {
        if (!WordList.SharedNoun.Has(text.Lemma(noun)))
        {
            return null;
        }

        var kinds = text.ChildrenBy(noun, "amod", "compound", "nmod").SelectMany(k => text.Conjuncts(k)).Where(k => k < noun).Distinct().Order().ToList();
        var joined = kinds.Zip(kinds.Skip(1)).All(k => Enumerable.Range(k.First + 1, k.Second - k.First - 1).Any(i => text.Tokens[i].Pos is "PUNCT" or "CCONJ"));
        return kinds.Count > 1 && joined ? [.. kinds.Select((kind, i) => i + 1 < kinds.Count ? (kind, kind) : (kind, text.End(noun)))] : null;
    }

    // "prisoners with the rebels": with whom is no part of the topic.
    private static int Ending(Notebook notes, int topic)
    {
        var text = notes.Text;
        foreach (var child in text.ChildrenBy(topic, "prep"))
        {
            if (text.Lower(child) is "with" or "at" or "during" && text.Child(child, "pobj") is >= 0 and var other
                && (notes.Cast.IsActor(other) || Occasions.IsTalks(notes, other)))
            {
                return Before(text, topic, child);
            }
        }

        return text.End(topic);
    }

    private static int LeftOf(ParsedText text, int one, List<int> all, int at) => at == 0 ? text.LeftEdge(one) : Math.Max(text.LeftEdge(one), all[at - 1] + 1);

    // The last word before the next of a list, without "and" and commas.
    private static int Before(ParsedText text, int one, int next)
    {
        var last = Math.Max(one, Math.Min(text.LeftEdge(next), next) - 1);
        while (last > one && (text.Tokens[last].Pos is "PUNCT" or "CCONJ" || text.Tokens[last].Dep is "cc"))
        {
            last--;
        }

        return last;
    }
}
