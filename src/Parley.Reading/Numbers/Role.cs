namespace Parley.Reading.Numbers;

/// <summary>What part a word may have in a phrase with a number.</summary>
internal enum Role
{
    None,

    /// <summary>"one" to "nineteen", "twenty" to "ninety".</summary>
    Cardinal,

    /// <summary>"hundred", "thousand", "million"; also "dozen".</summary>
    Magnitude,

    /// <summary>"dozens", "hundreds", "thousands": some number of them.</summary>
    Many,

    /// <summary>"several", "handful": a few, by convention so many at least.</summary>
    Few,
    Ordinal,

    /// <summary>A measure: its value is a <see cref="CountUnit"/>.</summary>
    Unit,

    /// <summary>What became of those counted: "dead", "wounded".</summary>
    State,

    /// <summary>What happens to them: "killing", "wounds".</summary>
    Harm,

    /// <summary>A plural that does not end in s: "people".</summary>
    Plural,

    /// <summary>A word that ends the group of a noun: prepositions, auxiliaries, determiners, pronouns.</summary>
    Stop,

    /// <summary>What labels are numbered after: "Resolution", "Channel".</summary>
    Label,

    /// <summary>"third", "half" and the like after a number.</summary>
    Fraction,

    /// <summary>Only listed so that it can be recognised.</summary>
    Plain,
}
