using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parley.Tests.App.Sources.Pdf;

/// <summary>PDF documents written object by object, as no program that means well writes them.</summary>
internal static class RawPdf
{
    private const string Words = "BT /F1 12 Tf 50 700 Td (Sarn and Velia met in Orrin on Monday.) Tj ET ";

    internal static readonly Dictionary<string, Func<byte[]>> Traps = new(StringComparer.Ordinal)
    {
        ["contents that stand for themselves"] = () => Page("", "/Contents 5 0 R", "5 0 R"),
        ["contents that stand for each other"] = () => Page("", "/Contents 5 0 R", "6 0 R", "5 0 R"),
        ["a form that draws itself with what the page has"] = () => Page(
            "/XObject << /X 6 0 R >>", "/Contents 5 0 R", Stream(Words + "/X Do"), Stream(Encoding.Latin1.GetBytes("/X Do /X Do"), "/Type /XObject /Subtype /Form /BBox [0 0 600 800]")),
        ["forms that draw ten forms each"] = () => Page(
            "/XObject << /X 6 0 R >>", "/Contents 5 0 R", [Stream(Words + "/X Do"), .. Enumerable.Range(6, 30).Select(i => Form(string.Concat(Enumerable.Repeat("/X Do ", 10)), i + 1)), Form("", 4)]),
        ["a font of two thousand million widths"] = () => Page(
            "/Font << /F1 6 0 R >>", "/Contents 5 0 R", Stream(Words), "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2147483647 500] /FontDescriptor 8 0 R >>",
            "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 1 /CapHeight 1 /StemV 1 >>"),
        ["contents packed twice and listed a hundred times"] = () => Page(
            "", "/Contents [" + string.Concat(Enumerable.Repeat("5 0 R ", 100)) + "]",
            Stream(Packed(Packed(Encoding.Latin1.GetBytes(Words + new string(' ', 60_000_000)))), "/Filter [/FlateDecode /FlateDecode]")),
    };

    private static string Form(string content, int inner) =>
        Stream(Encoding.Latin1.GetBytes(content), string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {inner} 0 R >> >>"));

    internal static string Stream(string content) => Stream(Encoding.Latin1.GetBytes(content), "");

    private static string Stream(byte[] content, string keys) =>
        string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {keys} >>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream");

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>One page, with objects from number 5 on; font 4 unless the resources name one.</summary>
    internal static byte[] Page(string resources, string contents, params string[] objects) =>
        Of([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << {(resources.Contains("/Font", StringComparison.Ordinal) ? "" : "/Font << /F1 4 0 R >> ")}{resources} >> {contents} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", .. objects,
        ]);

    /// <summary>Objects from number 1 on, the first of them the catalogue.</summary>
    internal static byte[] Of(params string[] all)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder();
        for (var i = 0; i < all.Length; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{all[i]}\nendobj\n");
        }

        var at = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n{places}trailer << /Size {all.Length + 1} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
