namespace Parley.Reading.Proposed;

/// <summary>Why a proposed claim is dropped.</summary>
internal enum Fault
{
    /// <summary>Not of the contract's form: no such kind, a slot missing, a word that is none of its choice.</summary>
    Form,

    /// <summary>A quote that does not stand in the piece, or is too short or too long to rest a claim on.</summary>
    Quote,

    /// <summary>A quote that stands several times, and order does not say which is meant.</summary>
    Ambiguous,

    /// <summary>A name or other words of a slot that do not stand where they must.</summary>
    Words,

    /// <summary>A number that does not stand where it must.</summary>
    Number,
}
