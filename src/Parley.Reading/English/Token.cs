namespace Parley.Reading.English;

/// <summary>One word or mark of a parsed text, with all that the pipeline found out about it.</summary>
/// <param name="Index">Its place among the tokens, from 0.</param>
/// <param name="Start">First character, in UTF-16 code units of the parsed text.</param>
/// <param name="Text">The characters.</param>
/// <param name="SpaceAfter">Whether one space follows that belongs to no token.</param>
/// <param name="Norm">The normal form used as a feature.</param>
/// <param name="Tag">Penn Treebank tag, such as <c>VBD</c>.</param>
/// <param name="Pos">Universal part of speech, such as <c>VERB</c>.</param>
/// <param name="Morph">Features in the form <c>Number=Sing|Person=3</c>; empty where there are none.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Dep">Label of the arc from its head, such as <c>nsubj</c>; <c>ROOT</c> at the head of a sentence.</param>
/// <param name="Head">Index of its head; its own where it is a root.</param>
/// <param name="SentenceStart">Whether a sentence begins here.</param>
/// <param name="Iob"><c>B</c>, <c>I</c> or <c>O</c>: where it lies in a named entity.</param>
/// <param name="EntityLabel">Label of that entity, such as <c>GPE</c>; empty outside.</param>
public sealed record Token(
    int Index,
    int Start,
    string Text,
    bool SpaceAfter,
    string Norm,
    string Tag,
    string Pos,
    string Morph,
    string Lemma,
    string Dep,
    int Head,
    bool SentenceStart,
    string Iob,
    string EntityLabel)
{
    /// <summary>One past its last character.</summary>
    public int End => Start + Text.Length;
}
