using System.Security.Cryptography;
using System.Text;

namespace Parley;

/// <summary>One report as it was read: its text, untouched, and what its head says about it.</summary>
public sealed record Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="id">Names it among the reports read together.</param>
    /// <param name="text">The text as decoded, newlines kept; all offsets count in it.</param>
    /// <param name="bodyStart">Where the body begins, after any header lines; from 0 to the text's length.</param>
    /// <param name="title">Headline, where given.</param>
    /// <param name="outlet">Who published it, where given.</param>
    /// <param name="byline">Who wrote it, where given.</param>
    /// <param name="published">Day of publication, where given; relative dates are resolved against it.</param>
    /// <param name="url">Address, where given.</param>
    public Report(
        ReportId id,
        string text,
        int bodyStart = 0,
        string? title = null,
        string? outlet = null,
        string? byline = null,
        DateOnly? published = null,
        string? url = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(bodyStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bodyStart, text.Length);
        Id = id;
        Text = text;
        BodyStart = bodyStart;
        Title = title;
        Outlet = outlet;
        Byline = byline;
        Published = published;
        Url = url;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private Report(Report other, ReportId id)
    {
        Id = id;
        Text = other.Text;
        BodyStart = other.BodyStart;
        Title = other.Title;
        Outlet = other.Outlet;
        Byline = other.Byline;
        Published = other.Published;
        Url = other.Url;
        Sha256 = other.Sha256;
    }

    public ReportId Id { get; }

    public string Text { get; }

    public int BodyStart { get; }

    public string? Title { get; }

    public string? Outlet { get; }

    public string? Byline { get; }

    public DateOnly? Published { get; }

    public string? Url { get; }

    /// <summary>
    /// SHA-256 of <see cref="Text"/> in UTF-8, as 64 lower-case hexadecimal digits: of the text as decoded or extracted, header lines and line
    /// ends with it, not of the bytes of a file, and of nothing that was told apart from the text.
    /// </summary>
    public string Sha256 { get; }

    /// <summary>The same report under another id.</summary>
    public Report As(ReportId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(this, id);
    }
}
