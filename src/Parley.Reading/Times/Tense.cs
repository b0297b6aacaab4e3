namespace Parley.Reading.Times;

/// <summary>Where the verb that governs a time expression looks.</summary>
internal enum Tense
{
    /// <summary>No verb, or not known.</summary>
    Unknown,
    Past,

    /// <summary>Read as looking ahead: news in the present tense gives the day of what is to come ("the talks resume Friday").</summary>
    Present,
    Future,
}
