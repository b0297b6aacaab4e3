namespace Parley.Reading.Reports;

/// <summary>The form in which a report, or several, are written down.</summary>
public enum ReportFormat
{
    /// <summary>Plain text, with or without header lines.</summary>
    Text,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A page of the web.</summary>
    Html,

    /// <summary>RSS or Atom: several reports.</summary>
    Feed,

    /// <summary>JSON Feed: several reports.</summary>
    JsonFeed,

    /// <summary>A mail message.</summary>
    Mail,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A Word document of the form used since 2007.</summary>
    Word,
}
