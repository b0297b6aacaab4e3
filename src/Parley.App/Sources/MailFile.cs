using System.Text;
using MimeKit;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>A mail message: a newsletter, an alert, a statement sent to the press. Attachments are not read.</summary>
internal static class MailFile
{
    // Addresses, parameters and bodies of a mail nest; a hundred levels are a trap.
    private static readonly ParserOptions Options = new() { MaxMimeDepth = 30 };

    static MailFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static Extraction Read(byte[] bytes)
    {
        MimeMessage mail;
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            mail = MimeMessage.Load(Options, stream);
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException)
        {
            return new Extraction.Failed(ReportProblems.Damaged("a mail message", e.Message));
        }

        using (mail)
        {
            return Text(mail) is { } text
                ? new Extraction.Found([Of(mail, text)])
                : new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }
    }

    private static Extracted Of(MimeMessage mail, string text) => new(text)
    {
        Title = Line(mail.Subject),
        Outlet = Line(mail.Headers[HeaderId.Organization]) ?? ListName(mail.Headers[HeaderId.ListId]),
        Byline = Line(mail.From.Mailboxes.FirstOrDefault() is { } from ? string.IsNullOrWhiteSpace(from.Name) ? from.Address : from.Name : null),
        Published = WrittenDate.Read(mail.Headers[HeaderId.Date]),
        Url = WebAddress.First(mail.Headers["Archived-At"]?.Trim().Trim('<', '>')),
    };

    // The words of the sender's own hand first: the HTML of a newsletter is laid out in tables. Null where it cannot be made out.
    private static string? Text(MimeMessage mail)
    {
        // The message's own TextBody would join the line of the signature with the next.
        var part = mail.BodyParts.OfType<TextPart>().FirstOrDefault(p => p is { IsPlain: true, IsAttachment: false });
        if (part?.Text is { } plain && !string.IsNullOrWhiteSpace(plain))
        {
            return WithoutSignature(part.IsFlowed ? Unflowed(plain) : plain).Trim();
        }

        return mail.HtmlBody is { } html ? MarkupText.Of(html) : "";
    }

    // In format=flowed a blank at the end of a line says that the paragraph goes on [RFC 3676]; the signature's line is no such.
    private static string Unflowed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = line.StartsWith(" ") ? line[1..] : line;
            result.Append(content);
            if (!content.EndsWith(" ") || content.SequenceEqual("-- "))
            {
                result.Append('\n');
            }
        }

        return result.ToString();
    }

    private static string WithoutSignature(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        var at = lines.IndexOf("\n-- \n", StringComparison.Ordinal);
        return at < 0 ? lines : lines[..at];
    }

    private static string? ListName(string? header) =>
        header is not null && header.IndexOf('<', StringComparison.Ordinal) is var at and > 0 ? Line(header[..at].Trim().Trim('"')) : null;

    private static string? Line(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
