using System.Diagnostics;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Pages;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>The reports in a file of any form. The door of this room.</summary>
internal static class SourceFile
{
    /// <summary>
    /// Takes the reports out of the bytes of a file. Never throws for what the bytes are, fetches nothing and runs nothing. The
    /// library that reads a format is loaded when the first file of that format comes.
    /// </summary>
    /// <param name="format">The form they are in.</param>
    /// <param name="bytes">All of them.</param>
    /// <param name="given">What the command line says of the reports.</param>
    /// <param name="pdf">Reads a PDF document: no library is trusted to come back from one.</param>
    internal static Extraction Read(ReportFormat format, byte[] bytes, Given given, Func<byte[], Extraction> pdf)
    {
        var extraction = format switch
        {
            ReportFormat.Text => PlainText.Read(bytes, given),
            ReportFormat.Markdown => MarkdownFile.Read(bytes),
            ReportFormat.Html => HtmlFile.Read(bytes),
            ReportFormat.Feed => XmlFeed.Read(bytes),
            ReportFormat.JsonFeed => JsonFeed.Read(bytes),
            ReportFormat.Mail => MailFile.Read(bytes),
            ReportFormat.Pdf => pdf(bytes),
            ReportFormat.Word => WordFile.Read(bytes),
            _ => throw new UnreachableException(),
        };
        return format == ReportFormat.Text ? extraction : extraction.Match(d => new Extraction.Found([.. d.Select(given.Onto)]), p => extraction);
    }
}
