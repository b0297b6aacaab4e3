using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>The verbs of a text with what they govern: all but auxiliaries, left to right.</summary>
internal sealed class Clauses : IEnumerable<Clause>
{
    private readonly List<Clause> _inOrder = [];
    private readonly Clause?[] _byVerb;

    private Clauses(ParsedText text)
    {
        Text = text;
        _byVerb = new Clause?[text.Tokens.Count];
    }

    internal ParsedText Text { get; }

    /// <summary>Finds them. Linear but for the depth of the trees.</summary>
    internal static Clauses Of(ParsedText text)
    {
        var found = new Clauses(text);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.IsVerb(i))
            {
                found._inOrder.Add(found._byVerb[i] = Of(text, i));
            }
        }

        return found;
    }

    /// <summary>The clause whose verb stands at an index, or null where no verb does.</summary>
    internal Clause? At(int verb) => _byVerb[verb];

    /// <summary>Whether a verb stands at an index, and its clause.</summary>
    internal bool TryAt(int verb, [NotNullWhen(true)] out Clause? clause) => (clause = _byVerb[verb]) is not null;

    /// <inheritdoc/>
    public IEnumerator<Clause> GetEnumerator() => _inOrder.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Clause Of(ParsedText text, int verb)
    {
        var passive = IsPassive(text, verb);
        var surface = Subjects(text, verb, 0);
        var agent = text.PrepositionObject(verb, "by");
        var direct = text.ChildrenBy(verb, "dobj", "attr", "oprd").SelectMany(o => text.Conjuncts(o)).ToList();
        var subjects = passive ? (agent >= 0 && text.IsNominal(agent) ? text.Conjuncts(agent) : []) : surface;
        var objects = passive ? surface : direct;
        var modal = ModalOf(text, verb);
        return new Clause(
            verb,
            LemmaOf(text, verb),
            [.. subjects],
            [.. objects],
            passive,
            Negation(text, verb, surface),
            modal < 0 ? "" : ModalWord(text, modal),
            modal,
            TenseOf(text, verb, 0));
    }

    internal static string LemmaOf(ParsedText text, int verb)
    {
        var particle = text.Child(verb, "prt");
        particle = particle < 0 && verb + 1 < text.Tokens.Count && text.Tokens[verb + 1] is { Tag: "RP", Dep: "advmod" } next && next.Head == verb ? verb + 1 : particle;
        return particle < 0 ? text.Lemma(verb) : $"{text.Lemma(verb)} {text.Lower(particle)}";
    }

    private static bool IsPassive(ParsedText text, int verb)
    {
        if (text.Child(verb, "auxpass", "nsubjpass") >= 0)
        {
            return true;
        }

        var token = text.Tokens[verb];
        return token.Tag == "VBN" && (token.Dep is "acl" or "amod"
            || (token.Dep == "conj" && IsPassive(text, token.Head) && text.Child(verb, "nsubj", "aux", "dobj") < 0));
    }

    /// <summary>Surface subjects, taken from the governing words where the verb has none of its own.</summary>
    private static List<int> Subjects(ParsedText text, int verb, int depth)
    {
        var own = text.Child(verb, "nsubj", "nsubjpass", "csubj", "expl");
        var token = text.Tokens[verb];
        if (own >= 0)
        {
            return token.Dep == "relcl" && text.Tokens[own].Tag is "WDT" or "WP"
                ? Antecedents(text, verb, token.Head)
                : text.Conjuncts(own);
        }

        if (depth > 8 || token.Head == verb)
        {
            return [];
        }

        switch (token.Dep)
        {
            case "relcl" when text.Child(verb, "dobj", "nsubj") < 0 || token.Tag == "VBG":
            case "acl":
                return Antecedent(text, token.Head);
            case "xcomp" or "ccomp" when text.Tokens[token.Head].Pos is "VERB" or "AUX" or "ADJ":
                var controller = text.Child(token.Head, "dobj");
                return controller >= 0 && !WordList.DeedOfSubject.Has(text.Lemma(token.Head))
                    ? text.Conjuncts(controller)
                    : Subjects(text, token.Head, depth + 1);
            case "conj" or "advcl" or "dep" or "parataxis" when text.IsVerb(token.Head):
                var shared = Subjects(text, token.Head, depth + 1);

                // "The talks came at a bad time as Chad, battered by crises, hopes ...": not the talks, by their number.
                return token is { Dep: "conj", Tag: "VBZ" } && shared is [var plural] && text.Tokens[plural].Tag is "NNS" ? [] : shared;
            case "pcomp":
                var governor = text.Tokens[text.Tokens[verb].Head].Head;

                // "accused the rebels of breaking the truce": the rebels broke it.
                if (text.IsVerb(governor) && WordList.DeedOfAnother.Has(text.Lemma(governor)) && text.Child(governor, "dobj") is >= 0 and var accused)
                {
                    return text.Conjuncts(accused);
                }

                if (text.Tokens[governor].Dep == "dobj" && WordList.DeedOfAnother.Has(text.Lemma(text.Tokens[governor].Head)))
                {
                    return text.Conjuncts(governor);
                }

                return text.IsVerb(governor) ? Subjects(text, governor, depth + 1) : Owner(text, governor);
            case "acomp" or "attr":
                return Subjects(text, token.Head, depth + 1);
            default:
                return [];
        }
    }

    // "the rebels' refusal to attend", "talks between them aimed at ending": a noun's owner does what the noun's verb says.
    private static List<int> Owner(ParsedText text, int noun)
    {
        var owner = text.Child(noun, "poss");
        return owner >= 0 ? text.Conjuncts(owner) : [];
    }

    // "Chad, Niger and Mali, which have been mediating": all of the list, by the number of the verb.
    private static List<int> Antecedents(ParsedText text, int verb, int noun)
    {
        var plural = text.Tokens[verb].Tag == "VBP" || text.ChildrenBy(verb, "aux", "auxpass").Any(a => text.Tokens[a].Tag == "VBP" || text.Lower(a) == "were");
        var all = plural && text.Tokens[noun].Tag is "NN" or "NNP" or "NNPS" ? text.Conjuncts(text.FirstConjunct(noun)).FindAll(one => one < verb) : [];
        return all.Count > 1 ? all : Antecedent(text, noun);
    }

    private static List<int> Antecedent(ParsedText text, int noun)
    {
        // "rebels in Nepal and ministers who ...": the relative clause belongs to the noun it hangs under alone.
        if (text.Tokens[noun].Dep == "appos")
        {
            return [text.Tokens[noun].Head];
        }

        return [noun];
    }

    /// <summary>The word of its own that denies a verb, or -1: "not", "never", "no longer", "neither ... nor".</summary>
    internal static int DeniedBy(ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            var word = text.Lower(child);
            if (text.Tokens[child].Dep == "neg" || text.Tokens[child].Dep == "advmod" && word is "never" or "hardly" or "barely"
                || word == "longer" && child > 0 && text.Lower(child - 1) == "no"
                || word == "neither" && child < verb && !text.IsNominal(child)
                || text.Tokens[child].Dep == "prep" && InNoWay(text, child))
            {
                return child;
            }
        }

        // "neither confirmed nor denied"
        var first = text.Tokens[verb].Head;
        for (var i = first + 1; text.Tokens[verb].Dep == "conj" && i < verb; i++)
        {
            if (text.Tokens[i] is { Dep: "cc" } && text.Lower(i) == "nor" && text.Tokens[i].Head == first)
            {
                return i;
            }
        }

        return -1;
    }

    // "in no case", "by no means", "not under any conditions"
    private static bool InNoWay(ParsedText text, int preposition) =>
        text.Child(preposition, "neg") >= 0 || text.Child(preposition, "pobj") is >= 0 and var way && text.HasNo(way) && WordList.NoWay.Has(text.Lemma(way));

    private static int Negation(ParsedText text, int verb, List<int> subjects)
    {
        if (DeniedBy(text, verb) is >= 0 and var own)
        {
            return own;
        }

        foreach (var subject in subjects)
        {
            if (WordList.Nobody.Has(text.Lower(subject)))
            {
                return subject;
            }

            foreach (var child in text.Children(subject))
            {
                if (text.Lower(child) is "neither" or "no")
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a verb is denied by what it governs: "sign nothing", "hand over no weapons".</summary>
    internal static bool IsOfNothing(ParsedText text, Clause clause) => !clause.Passive && clause.Objects.Any(text.IsNothing);

    private static int ModalOf(ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child] is { Dep: "aux", Tag: "MD" })
            {
                return child;
            }
        }

        var token = text.Tokens[verb];
        return token.Dep == "conj" && text.IsVerb(token.Head) && token.Tag == "VB" ? ModalOf(text, token.Head) : -1;
    }

    private static string ModalWord(ParsedText text, int modal) => text.Lemma(modal) switch
    {
        "wo" or "'ll" or "’ll" => "will",
        "ca" => "can",
        "'d" or "’d" => "would",
        var word => word,
    };

    private static Tense TenseOf(ParsedText text, int verb, int depth)
    {
        var token = text.Tokens[verb];
        var hasHave = false;
        foreach (var child in text.Children(verb))
        {
            var aux = text.Tokens[child];
            if (aux.Dep is not ("aux" or "auxpass"))
            {
                continue;
            }

            if (aux.Tag == "MD" && WordList.AheadModal.Has(text.Lemma(child)))
            {
                return Tense.Future;
            }

            if (aux.Tag == "VBD" || text.Lemma(child) == "have")
            {
                hasHave = true;
            }
        }

        if (hasHave || token.Tag == "VBD")
        {
            return Tense.Past;
        }

        if (token.Tag is "VBP" or "VBZ")
        {
            return Tense.Present;
        }

        if (token.Tag is "VBG" && text.Child(verb, "aux") >= 0)
        {
            return Tense.Present;
        }

        if (token.Tag == "VBN" && text.Child(verb, "auxpass") >= 0)
        {
            return Tense.Present;
        }

        if (token.Tag == "VB" && text.IsToInfinitive(verb))
        {
            return Tense.Future;
        }

        if (depth > 8 || token.Head == verb)
        {
            return Tense.Unknown;
        }

        return token.Dep switch
        {
            "acl" when token.Tag == "VBN" => Tense.Past,
            "conj" or "xcomp" or "advcl" or "ccomp" or "pcomp" or "acl" or "relcl" => UpTense(text, token.Head, depth),
            _ => Tense.Unknown,
        };
    }

    private static Tense UpTense(ParsedText text, int head, int depth)
    {
        for (var i = 0; i < 6 && !text.IsVerb(head) && text.Tokens[head].Head != head; i++)
        {
            head = text.Tokens[head].Head;
        }

        return text.IsVerb(head) ? TenseOf(text, head, depth + 1) : Tense.Unknown;
    }
}
