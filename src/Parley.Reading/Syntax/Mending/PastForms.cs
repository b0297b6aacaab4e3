using Parley.Reading.English;

namespace Parley.Reading.Syntax.Mending;

/// <summary>
/// Past tense or participle, where the form is the same. "Talks aimed at ending the war are expected to last two days", where "aimed" was made the verb of
/// the sentence: it is hung under the noun again, and the noun becomes the subject of the true verb. "A drone strike killed 12 people", where "killed" was
/// made a participle under "strike", and "President Bello hosted talks", where it was made one before "talks": it becomes the verb.
/// </summary>
internal static class PastForms
{
    /// <summary>The same text with forms under a noun, or with one under them, as what they are.</summary>
    internal static ParsedText UnderNouns(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (TrueVerb(text, i) is >= 0 and var verb)
            {
                mended ??= [.. text.Tokens];
                Hang(text, mended, i, verb);
            }
            else if (text.Tokens[i] is { Tag: "VBN", Dep: "ccomp" or "ROOT" } && text.Child(i, "nsubj") is >= 0 and var own && own < i && text.Child(i, "dobj") > i && text.Child(i, "aux", "auxpass") < 0)
            {
                // "said that attacks on Monday injured nine": a participle has no subject.
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Tag = "VBD" };
            }
            else if (IsOnlyVerb(text, i))
            {
                mended ??= [.. text.Tokens];
                Raise(text, mended, i);
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // The finite verb without a subject that was made the complement of a verb without an object; or -1.
    private static int TrueVerb(ParsedText text, int i)
    {
        var token = text.Tokens[i];
        if (token.Tag is not ("VBD" or "VBN") || !text.IsVerb(i) || text.HasFiniteAux(i) || text.Child(i, "dobj", "aux", "auxpass", "mark", "neg") >= 0
            || text.Child(i, "nsubj") is not (>= 0 and var subject) || subject > i || text.RightEdge(subject) != i - 1)
        {
            return -1;
        }

        // "said the truce signed with Niger last week would hold": the true verb may stand beside the participle, under the same one.
        var verb = text.Child(i, "ccomp") is >= 0 and var below ? below : token.Dep is "ccomp" && token.Head < i ? text.ChildrenBy(token.Head, "ccomp").FirstOrDefault(c => c > i, -1) : -1;
        return verb > i + 1 && text.Tokens[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBN" or "VB" && (text.Tokens[verb].Tag is not ("VBN" or "VB") || text.HasFiniteAux(verb))
            && text.Child(verb, "nsubj", "nsubjpass", "csubj", "expl", "mark") < 0 && text.Tokens[text.LeftEdge(verb) - 1].Pos is not "PUNCT"
                ? verb
                : -1;
    }

    private static void Hang(ParsedText text, Token[] tokens, int participle, int verb)
    {
        var subject = text.Child(participle, "nsubj");
        var root = tokens[participle].Head == participle;
        tokens[verb] = tokens[verb] with { Head = root ? verb : tokens[participle].Head, Dep = root ? "ROOT" : tokens[participle].Dep };
        tokens[subject] = tokens[subject] with { Head = verb, Dep = text.Child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj" };
        tokens[participle] = tokens[participle] with { Head = subject, Dep = "acl", Tag = "VBN" };
        foreach (var child in text.Children(participle))
        {
            if (child > verb)
            {
                tokens[child] = tokens[child] with { Head = verb };
            }
        }
    }

    // A participle has no object of its own, nor is Monday spent by anybody: under a noun that is all of a sentence, such a form is its verb.
    private static bool IsOnlyVerb(ParsedText text, int i) =>
        text.Tokens[i] is { Tag: "VBN", Dep: "acl", Head: var noun } && noun < i && text.Tokens[noun] is { Pos: "NOUN" or "PROPN", Dep: "ROOT" } && text.RightEdge(noun) >= i
        && (text.Child(i, "dobj") > i || (text.Lemma(i) == "spend" && text.Child(i, "npadvmod") > i)) && text.Child(i, "aux", "auxpass", "agent") < 0 && text.PrepositionObject(i, "by") < 0
        && Enumerable.Range(noun + 1, i - noun - 1).All(t => text.Tokens[t].Pos is not "PUNCT");

    private static void Raise(ParsedText text, Token[] tokens, int verb)
    {
        var noun = tokens[verb].Head;
        tokens[verb] = tokens[verb] with { Head = verb, Dep = "ROOT", Tag = "VBD" };
        tokens[noun] = tokens[noun] with { Head = verb, Dep = "nsubj" };
        foreach (var child in text.Children(noun))
        {
            if (child > verb)
            {
                tokens[child] = tokens[child] with { Head = verb };
            }
        }
    }

    /// <summary>The same text with verbs that were taken for participles before their objects: "President Bello hosted talks", where "talks" was made the root with "Bello" as its subject.</summary>
    internal static ParsedText BeforeObjects(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (SubjectOf(text, i) >= 0)
            {
                mended ??= [.. text.Tokens];
                RaiseOver(text, mended, i);
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // A noun without a verb has no subject: the participle between the two is the verb.
    private static int SubjectOf(ParsedText text, int verb)
    {
        if (text.Tokens[verb] is not { Tag: "VBN" or "VBD", Dep: "amod" } token || token.Head < verb || !text.IsNominal(token.Head))
        {
            return -1;
        }

        // "Norway's envoy hosted talks", where the envoy was made a part of "hosted" and Norway the owner of the talks
        if (text.Child(verb, "npadvmod", "nsubj") is >= 0 and var doer && doer == verb - 1 && text.Tokens[doer] is { Pos: "NOUN" or "PROPN", EntityLabel: not ("DATE" or "TIME") } && text.Tokens[token.Head].Head == token.Head && text.Child(token.Head, "cop", "aux", "det") < 0)
        {
            return doer;
        }

        if (text.LeftEdge(verb) != verb || text.Child(token.Head, "cop", "aux", "det") >= 0 || text.Child(token.Head, "auxpass", "poss") >= 0)
        {
            return -1;
        }

        var subject = text.Child(token.Head, "nsubj");
        return subject >= 0 && text.RightEdge(subject) == verb - 1 ? subject : -1;
    }

    private static void RaiseOver(ParsedText text, Token[] tokens, int verb)
    {
        var noun = text.Tokens[verb].Head;
        var isRoot = text.Tokens[noun].Head == noun;
        tokens[verb] = tokens[verb] with { Head = isRoot ? verb : text.Tokens[noun].Head, Dep = text.Tokens[noun].Dep, Tag = "VBD", Pos = "VERB" };
        tokens[noun] = tokens[noun] with { Head = verb, Dep = "dobj" };
        if (SubjectOf(text, verb) is var subject && text.Tokens[subject].Head == verb)
        {
            tokens[subject] = tokens[subject] with { Dep = "nsubj" };
            foreach (var owner in text.Children(noun).ToArray().Where(c => c < subject))
            {
                tokens[owner] = tokens[owner] with { Head = subject };
            }

            return;
        }

        foreach (var child in text.Children(noun))
        {
            var leaves = child < verb ? child != verb : text.Tokens[child].Dep is "punct" or "advcl" or "npadvmod" || text.IsVerb(child) && text.Tokens[child].Dep == "conj";
            if (leaves && child != verb)
            {
                tokens[child] = tokens[child] with { Head = verb };
            }
        }
    }
}
