namespace Parley.Reading.Syntax;

/// <summary>What words say of whether a thing happened.</summary>
internal enum RealityKind
{
    /// <summary>Nothing vouches for it: it hangs under words that say neither that it was nor that it will be ("interest in talks").</summary>
    Open,

    /// <summary>Told as a fact.</summary>
    Real,

    /// <summary>Told as going on.</summary>
    Ongoing,

    /// <summary>It lies ahead: "will meet", "is scheduled to meet".</summary>
    Planned,

    /// <summary>It did not happen: "did not meet", "failed to meet".</summary>
    Negated,

    /// <summary>It is said that it will not happen: "will not meet".</summary>
    Refused,

    /// <summary>"doubts that ..."</summary>
    Doubted,

    /// <summary>"if ...", "unless ...", "until ..."</summary>
    Conditional,

    /// <summary>"whether ..."</summary>
    Asked,

    /// <summary>Wished, demanded, proposed or due: "insists that X withdraw", "should meet".</summary>
    Wanted,

    /// <summary>"may", "might", "could"</summary>
    Hedged,
}
