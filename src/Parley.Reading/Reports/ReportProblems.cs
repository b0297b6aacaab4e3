using System.Globalization;
using Parley.Wording;

namespace Parley.Reading.Reports;

/// <summary>Every problem that a report can have before its sentences are read; the codes stand in docs/reference/problems.md.</summary>
public static class ReportProblems
{
    private const string Unresolved = "relative dates (\"on Tuesday\") stay unresolved.";

    /// <summary>There is no such file or folder.</summary>
    public static Problem NotFound() => new("R001", "There is no such file or folder.", 0, 0);

    /// <summary>It is there, and the system does not let us read it.</summary>
    /// <param name="reason">What the system says.</param>
    public static Problem Unreadable(string reason) => new("R002", $"It cannot be read: {reason}", 0, 0);

    /// <summary>A folder holds no report.</summary>
    public static Problem NoReports() => new("R003", "The folder holds no report.", 0, 0);

    /// <summary>The bytes are no text.</summary>
    /// <param name="what">What they seem to be: "a PDF file", "binary data".</param>
    public static Problem Binary(string what) => new("R004", $"This is {what}, not plain text.", 0, 0);

    /// <summary>There is nothing to read.</summary>
    public static Problem Empty() => new("R005", "There is no text in it.", 0, 0);

    /// <summary>There is more text than a report holds.</summary>
    public static Problem TooLong() =>
        new("R006", Said($"It is longer than the limit of {ReportCheck.MaxLength:#,0} characters for one report."), 0, 0);

    /// <summary>The words are not English ones.</summary>
    public static Problem NotEnglish() => new("R007", "It does not read as English, the only language read so far.", 0, 0);

    /// <summary>It was written by this program.</summary>
    public static Problem Own() => new("R014", "Parley wrote this itself; read as a report, it would tell everything once more.", 0, 0);

    /// <summary>The file is damaged, or locked.</summary>
    /// <param name="what">What it should be: "a PDF document", "a feed".</param>
    /// <param name="reason">What is wrong with it.</param>
    public static Problem Damaged(string what, string reason) =>
        new("R031", $"It cannot be read as {what}: {Short(reason.ReplaceLineEndings(" "), 160)}", 0, 0);

    /// <summary>A PDF document of pictures.</summary>
    public static Problem NoTextLayer() => new("R032", "The PDF document has no text in it, only pictures of pages.", 0, 0);

    /// <summary>A PDF document of pages with nothing on them.</summary>
    public static Problem EmptyPages() => new("R032", "The PDF document has no text in it: its pages are empty.", 0, 0);

    /// <summary>The markup of a page would take too long to make out.</summary>
    public static Problem MarkupTooDeep() => new("R033", "Its markup is nested too deep, or has too many elements, to be a page of news.", 0, 0);

    /// <summary>XML or JSON of some other kind.</summary>
    /// <param name="what">"XML" or "JSON".</param>
    public static Problem NoFeed(string what) => new("R034", $"This is {what}, but neither a feed nor a page.", 0, 0);

    /// <summary>A file of more bytes than any source of reports has.</summary>
    /// <param name="megabytes">The limit.</param>
    public static Problem TooLarge(int megabytes) => new("R035", Said($"It is larger than the limit of {megabytes} MB."), 0, 0);

    /// <summary>A feed holds the summary of a report alone.</summary>
    public static Problem SummaryOnly() => new("R036", "The feed gives a summary, not the full text.", 0, 0);

    /// <summary>Making a document out takes more than is allowed, or never ends.</summary>
    /// <param name="seconds">The limit of processor time.</param>
    /// <param name="megabytes">The limit of memory.</param>
    public static Problem TooMuchWork(int seconds, int megabytes) =>
        new("R038", Said($"To make it out takes more than the limits of {seconds} s of work and {megabytes} MB of memory, or its parts hold themselves."), 0, 0);

    /// <summary>A document has more pages than are read.</summary>
    /// <param name="read">How many were read.</param>
    /// <param name="all">How many it has.</param>
    public static Problem FirstPagesOnly(int read, int all) =>
        new("R039", Said($"Only the first {read:#,0} of its {all:#,0} pages were read."), 0, 0);

    /// <summary>The bytes were not in the encoding they should be in.</summary>
    /// <param name="expected">The encoding they should be in.</param>
    /// <param name="remedy">How they were read nevertheless.</param>
    public static Problem BadEncoding(string expected, string remedy) =>
        new("R008", $"The bytes are not valid {expected}; {remedy}.", 0, 0);

    /// <summary>Letters of two scripts stand in one word: a slip of a keyboard, or made to hide the word from whoever searches for it.</summary>
    /// <param name="word">The first such word.</param>
    /// <param name="read">As what it was read.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="start">Where the first stands.</param>
    /// <param name="length">How long it is there.</param>
    internal static Problem TwoScripts(string word, string read, int count, int start, int length) =>
        new("R013", Said($"Letters of two scripts stand in one word: \"{Short(word)}\", read as \"{Short(read)}\"{(count == 1 ? "" : $", the first of {count:#,0} such words")}."), start, length);

    /// <summary>Nothing says when the report was published.</summary>
    public static Problem NoDate(int bodyStart) =>
        new("R009", $"The day of publication is not known; {Unresolved}", bodyStart, 0);

    internal static Problem NotADate(HeaderLine line) =>
        new("R010", $"\"{Short(line.Value)}\" is no day of the form 2026-02-17; {Unresolved}", line.Start, line.Length);

    internal static Problem NotAnAddress(HeaderLine line) =>
        new("R011", $"\"{Short(line.Value)}\" is no web address; the report is kept without one.", line.Start, line.Length);

    internal static Problem GivenTwice(HeaderLine line) =>
        new("R012", $"The header gives \"{line.Key}\" more than once; the first one counts.", line.Start, line.Length);

    private static string Said(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    private static string Short(string value, int length = 60) => Clip.Short(value, length);
}
