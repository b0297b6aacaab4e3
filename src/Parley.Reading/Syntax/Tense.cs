namespace Parley.Reading.Syntax;

/// <summary>Which way a verb looks.</summary>
internal enum Tense
{
    /// <summary>No verb, or not known.</summary>
    Unknown,
    Past,

    /// <summary>Read as looking ahead: news in the present tense gives the day of what is to come ("the talks resume Friday").</summary>
    Present,
    Future,
}
