using Parley.Reading.English;

namespace Parley.Reading.Syntax;

/// <summary>What a word hangs under.</summary>
internal static class Governors
{
    /// <summary>The verb that governs a noun, and the preposition between them, or -1 and "".</summary>
    internal static (int Verb, string Preposition) Governor(this ParsedText text, int noun)
    {
        var token = text.Tokens[text.FirstConjunct(noun)];
        if (token.Dep is "nsubj" or "nsubjpass" or "dobj" or "attr" or "dative")
        {
            return text.IsVerb(token.Head) ? (token.Head, "") : (-1, "");
        }

        if (token.Dep == "pobj")
        {
            var preposition = text.Tokens[token.Head];
            var head = text.Tokens[preposition.Head];
            if (text.IsVerb(head.Index))
            {
                return (head.Index, text.Lower(preposition.Index));
            }

            // "made a start to talks", "take part in talks", "leading the delegation at the talks"
            if (head.Dep is "dobj" && text.IsVerb(head.Head))
            {
                return (head.Head, text.Lower(preposition.Index));
            }

            // "are back at the table"
            if (head is { Dep: "advmod", Pos: "ADV" } && text.Lower(head.Index) is "back" && text.IsVerb(head.Head))
            {
                return (head.Head, text.Lower(preposition.Index));
            }

            if (head.Dep is "prep" && text.IsVerb(head.Head))
            {
                return (head.Head, text.Lower(head.Index));
            }
        }

        return (-1, "");
    }

    /// <summary>Whether a word stands in a relative clause or participle of something else that is said.</summary>
    internal static bool IsBackground(this ParsedText text, int token)
    {
        for (var i = 0; i < 8; i++)
        {
            var dep = text.Tokens[token].Dep;
            if (dep is "relcl" or "acl")
            {
                return true;
            }

            if (text.Tokens[token].Head == token || dep == "ccomp")
            {
                return false;
            }

            token = text.Tokens[token].Head;
        }

        return false;
    }

    /// <summary>The verb or noun that a run of words hangs under, such as a time expression.</summary>
    internal static int Attachment(this ParsedText text, int first, int last)
    {
        var at = last;
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Head < first || text.Tokens[i].Head > last)
            {
                at = i;
                break;
            }
        }

        for (var i = 0; i < 8; i++)
        {
            var head = text.Tokens[at].Head;
            if (head == at || text.IsVerb(at))
            {
                return at;
            }

            at = head;
            if (text.Tokens[at].Pos is "NOUN" or "PROPN" or "VERB" || text.IsVerb(at))
            {
                return at;
            }
        }

        return at;
    }
}
