namespace Parley.Reading.Syntax;

/// <summary>Whether a thing happened, and the word that makes it so.</summary>
/// <param name="Kind">What is said of it.</param>
/// <param name="Because">Index of the word that says so: a modal, "not", "if", the verb above; the verb itself where its own form does.</param>
internal sealed record Reality(RealityKind Kind, int Because)
{
    internal bool IsReal => Kind == RealityKind.Real;

    /// <summary>The status of a claim about it; null where it is no claim at all.</summary>
    internal Status? Status => Kind switch
    {
        RealityKind.Real => Parley.Status.Asserted,
        RealityKind.Ongoing => Parley.Status.Ongoing,
        RealityKind.Planned => Parley.Status.Planned,
        RealityKind.Negated => Parley.Status.Denied,
        RealityKind.Refused => Parley.Status.Refused,
        RealityKind.Hedged => Parley.Status.Possible,
        _ => null,
    };
}
