using System.Diagnostics;
using Parley.App.Sources.Pages;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>What came of the bytes of one source.</summary>
internal abstract record Extraction
{
    private Extraction()
    {
    }

    /// <summary>It holds reports: one or, in a feed, any number.</summary>
    internal sealed record Found(Seq<Extracted> Reports) : Extraction;

    /// <summary>It cannot be read.</summary>
    internal sealed record Failed(Problem Problem) : Extraction;

    internal T Match<T>(Func<Seq<Extracted>, T> found, Func<Problem, T> failed) => this switch
    {
        Found f => found(f.Reports),
        Failed f => failed(f.Problem),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// Takes the reports out of the bytes of a file. Never throws for what the bytes are, fetches nothing and runs nothing. The
    /// library that reads a format is loaded when the first file of that format comes.
    /// </summary>
    /// <param name="format">The form they are in.</param>
    /// <param name="bytes">All of them.</param>
    /// <param name="given">What the command line says of the reports.</param>
    /// <param name="pdf">Reads a PDF document: no library is trusted to come back from one.</param>
    internal static Extraction Of(ReportFormat format, byte[] bytes, Given given, Func<byte[], Extraction> pdf)
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
            _ => throw new UnreachableException(),
        };
        return format == ReportFormat.Text ? extraction : extraction.Match(d => new Found([.. d.Select(given.Onto)]), p => extraction);
    }
}
