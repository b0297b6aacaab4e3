namespace Parley.Analysis.Stability;

/// <summary>
/// Why a decision maker may stay where it is. An improvement is a move of its own to a state it likes better; a sanction of it a state to which the others can then take things, by
/// moves of any of them in any order but never two of one in succession, and which it likes no better than the state it left.
/// </summary>
public enum Concept
{
    /// <summary>R: it has no improvement.</summary>
    Nash,

    /// <summary>General metarationality: every improvement has a sanction [Howard1971].</summary>
    Gmr,

    /// <summary>Symmetric metarationality: one from which it can move to nothing better than the state it left either [Howard1971].</summary>
    Smr,

    /// <summary>Sequential stability: one that the others reach by improvements only [FraserHipel1984].</summary>
    Seq,

    /// <summary>Symmetric sequential stability: both [RegoVieira2017].</summary>
    Sseq,
}
