namespace Parley.Reading.Reports;

/// <summary>What a piece of a report's furniture is: what the outlet says of its own business, not of the talks.</summary>
public enum FurnitureKind
{
    /// <summary>Place, day and agency before the first sentence.</summary>
    Dateline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published or changed.</summary>
    Stamp,

    /// <summary>The way to other reports, to newsletters and the like.</summary>
    Link,

    /// <summary>Who else worked on it, and whose it is.</summary>
    Credit,

    /// <summary>What stands under a picture.</summary>
    Caption,

    /// <summary>What was changed in the report, and notes of its editors.</summary>
    Correction,
}
