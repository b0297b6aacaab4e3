using System.IO.Compression;
using System.Text;
using Parley.Tests.App.SecondReader;

namespace Parley.Tests.App.Bounds;

/// <summary>For a bound on the page of limits a file, or an answer of a model, that has just so much of what is bounded.</summary>
internal static class Probe
{
    private const string Words = "Northland and Southland met in Geneva on Tuesday. ";
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

    private const string Shut =
        "{\"kind\":\"statement\",\"passages\":[{\"quote\":\"The harbour stayed shut, and nobody knows why.\"}],\"status\":\"asserted\",\"attribution\":[],\"when\":null,\"place\":null,\"speaker\":\"Ana Holm\",\"content\":\"The harbour stayed shut\"}";

    /// <summary>Files of so many bytes, characters, tags and the like, by the bound's name in the source; each is named by its suffix.</summary>
    internal static readonly Dictionary<string, (string Suffix, Func<int, byte[]> Of)> Files = new(StringComparer.Ordinal)
    {
        ["ReportCheck.MaxLength"] = (".txt", n => Text(Words + new string('a', n - Words.Length))),
        ["ReportBytes.MaxBytes"] = (".txt", n => [0xEF, 0xBB, 0xBF, .. Text(Many("\u2026", (n - 3) / 3)), .. Text(new string('a', (n - 3) % 3))]),
        ["ReportFiles.MaxMegabytes"] = (".html", n => new byte[n]),
        ["WordParts.MaxMegabytes"] = (".docx", n => Word(n, 0)),
        ["WordParts.MaxParts"] = (".docx", n => Word(0, n - 1)),
        ["WordParts.MaxComment"] = (".docx", Commented),
        ["MarkupLimits.MaxLength"] = (".html", n => Text("<p>" + Words + new string('x', n - 3 - Words.Length))),
        ["MarkupLimits.MaxTags"] = (".html", n => Text(Words + Many("<br>", n))),
        ["MarkupLimits.MaxDepth"] = (".html", n => Text(Many("<div>", n) + Words + Many("</div>", n))),
        ["MarkupLimits.MaxAttributes"] = (".html", n => Text("<p" + string.Concat(Enumerable.Range(0, n).Select(i => $" a{i}=1")) + ">" + Words)),
        ["MarkupLimits.MaxRoots"] = (".html", n => Text(Many("<body>", n) + Words)),
        ["MarkupLimits.MaxRepeats"] = (".html", n => Text(Many("<b>", 100) + Words + Many("<br>", (n + 99) / 100 - 100))),
        ["MarkupLimits.MaxFeedMarks"] = (".xml", n => Text("<rss><channel>" + Many("<a/>", n - 4) + "</channel></rss>")),
        ["MarkdownLimits.MaxBrackets"] = (".md", n => Text(Many("[a] ", n) + "\n\n" + Words)),
        ["MarkdownLimits.MaxMarks"] = (".md", n => Text(Many("> ", n) + Words)),
        ["MarkdownLimits.MaxUnderlines"] = (".md", n => Text(Many("a\n-\n\n", n) + Words)),
        ["ScenarioFiles.MaxBytes"] = (".yaml", n => new byte[n]),
        ["TreeError.MaxDepth"] = (".yaml", n => Text("parley: " + new string('[', n - 1) + "a" + new string(']', n - 1))),
        ["Tables.MaxOptions"] = (".yaml", n => Text("parley: scenario/1\nparties: [A, B]\nissues:\n  price: { options: [" + string.Join(',', Enumerable.Range(0, n)) + "] }\npreferences: {}\n")),
        ["Amount.MaxLength"] = (".yaml", n => Text(Scenario("0." + new string('0', n - 2)))),
        ["Amount.MaxExponent"] = (".yaml", n => Text(Scenario($"1e-{n}"))),
    };

    /// <summary>All that a server sends, in the same way.</summary>
    internal static readonly Dictionary<string, Func<int, string>> Answers = new(StringComparer.Ordinal)
    {
        ["ChatServer.MaxAnswer"] = n => Said(new string(' ', n)),
        ["Gate.MaxBytes"] = n => Ok + ":" + new string('x', n - Chunk("[]").Length - 3) + "\n\n" + Chunk("[]"),
        ["Proposals.MaxForPiece"] = n => Said("[" + string.Join(',', Enumerable.Repeat(Shut, n)) + "]"),
        ["AnswerJson.MaxDepth"] = n => Said("[" + Many("{\"a\":", n - 1) + "1" + new string('}', n - 1) + "]"),
        ["AnswerJson.MaxTries"] = n => Said(Many("[x ", n - 1) + "[" + Shut + "]"),
    };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Many(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Said(string answer) => Ok + Chunk(answer) + "data: [DONE]\n\n";

    private static string Chunk(string content) => $"data: {ModelServer.Chunk(new { role = "assistant", content }, null)}\n\n";

    private static string Scenario(string reservation) =>
        "parley: scenario/1\nparties:\n  a: { name: A, reservation: " + reservation + " }\n  b: { name: B, reservation: 0 }\nissues:\n  x: { options: [y, n] }\npreferences:\n  a: { weights: { x: 1 }, scores: { x: { y: 1, n: 0 } } }\n  b: { weights: { x: 1 }, scores: { x: { y: 0, n: 1 } } }\n";

    // A document of one sentence whose part is so long, with so many parts besides.
    private static byte[] Word(int length, int others)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var document = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{Words}</w:t></w:r></w:p></w:body></w:document>";
            using (var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open())
            {
                part.Write(Text(document.PadRight(length)));
            }

            for (var i = 0; i < others; i++)
            {
                zip.CreateEntry($"a{i}");
            }
        }

        return bytes.ToArray();
    }

    // So many bytes after the archive's end; its comment cannot say that it has more than two bytes can count.
    private static byte[] Commented(int length)
    {
        var archive = Word(0, 0);
        var said = Math.Min(length, ushort.MaxValue);
        (archive[^2], archive[^1]) = ((byte)said, (byte)(said >> 8));
        return [.. archive, .. Text(new string('x', length))];
    }
}
