using System.Text;
using AngleSharp.Dom;
using MimeKit;
using Parley.App.Bytes;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>A mail message: a newsletter, an alert, a statement sent to the press. Attachments are not read.</summary>
internal static class MailFile
{
    // Addresses, parameters and bodies of a mail nest; a hundred levels are a trap.
    private const int MaxMimeDepth = 30;

    private static readonly ParserOptions Options = new() { MaxMimeDepth = MaxMimeDepth };

    static MailFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static Extraction Read(byte[] bytes)
    {
        if (MailHeaders.ContentTypes(bytes) is var types && types.Count <= 1)
        {
            return ReadOne(bytes);
        }

        // Of several types, each with a boundary of its own, one fits the body: the one with which there is a text.
        var readings = types.Select(t => ReadOne(MailHeaders.Only(bytes, t)));
        return readings.FirstOrDefault(r => r.Match(d => d.All(x => x.Text.Length > 0), p => false)) ?? ReadOne(bytes);
    }

    private static Extraction ReadOne(byte[] bytes)
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
            var (text, problem) = Text(mail);
            return text is null
                ? new Extraction.Failed(problem ?? ReportProblems.MarkupTooDeep())
                : new Extraction.Found([Of(mail, text) with { Problems = problem is null ? [] : [problem] }]);
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

    // The words of the sender's own hand first: the HTML of a newsletter is laid out in tables. No text where it cannot be made out.
    private static (string? Text, Problem? Problem) Text(MimeMessage mail)
    {
        // The message's own TextBody would join the line of the signature with the next.
        var parts = mail.BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment).ToList();
        if (parts.FirstOrDefault(p => p.IsPlain) is { } part)
        {
            var (plain, doubt) = Decode(part);
            if (plain is null || !string.IsNullOrWhiteSpace(plain))
            {
                return (plain is null ? null : Own(plain, part.IsFlowed), doubt);
            }
        }

        if (parts.FirstOrDefault(p => p.IsHtml) is not { } page)
        {
            return ("", null);
        }

        var (html, problem) = Decode(page);
        return html is null || Dom.Parse(html) is not { Body: { } body } ? (null, problem) : (Own(body), problem);
    }

    // What a mail says of its encoding is often wrong; bytes that are UTF-8 are that, unless they are meant for code units of other sizes or shifts.
    private static (string? Text, Problem? Problem) Decode(TextPart part)
    {
        var charset = part.ContentType.Charset?.Trim() ?? "";
        if (Shifted.Any(s => charset.StartsWith(s, StringComparison.OrdinalIgnoreCase)) || part.Content is null)
        {
            return (part.Text ?? "", null);
        }

        using var bytes = new MemoryStream();
        part.Content.DecodeTo(bytes);
        return ReportBytes.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), DeclaredEncoding.Named(charset));
    }

    private static readonly string[] Shifted = ["utf-16", "utf-32", "iso-2022", "hz-"];

    private static string Own(string text, bool flowed)
    {
        var own = OlderMessages.Without(text);
        return WithoutSignature(flowed ? Unflowed(own) : own).Trim();
    }

    private static string Own(IElement body)
    {
        foreach (var quoted in body.QuerySelectorAll("blockquote[type=cite], .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote").ToList())
        {
            quoted.Remove();
        }

        return OlderMessages.Without(BlockText.Of(body)).Trim();
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
