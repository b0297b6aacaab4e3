namespace Parley.Reading.Syntax;

/// <summary>One verb with what it governs.</summary>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Lemma">Its dictionary form, lower case, with a particle where it has one: "turn down".</param>
/// <param name="Subjects">Who does it: indices of the heads of its logical subjects, coordinated ones each.</param>
/// <param name="Objects">What it is done to: indices of direct objects, or of the surface subject of a passive.</param>
/// <param name="Passive">Whether it is a passive.</param>
/// <param name="NegatedBy">Index of the word that denies it ("not", "never", "no longer", "neither side"), or -1.</param>
/// <param name="Modal">"will", "would", "may" and the like, or empty.</param>
/// <param name="ModalAt">Index of that word, or -1; of the first verb's, where verbs are coordinated under one.</param>
/// <param name="Tense">Which way it points.</param>
internal sealed record Clause(
    int Verb,
    string Lemma,
    Seq<int> Subjects,
    Seq<int> Objects,
    bool Passive,
    int NegatedBy,
    string Modal,
    int ModalAt,
    Tense Tense)
{
    /// <summary>Whether it is denied.</summary>
    internal bool Negated => NegatedBy >= 0;
}
