using System.Globalization;
using System.Text;
using Parley.Reading;
using Parley.Reading.Reports;

namespace Parley.Score;

/// <summary>A set of reports with what people found in them.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Gold">Folder of the gold files.</param>
/// <param name="Texts">Folder of the reports.</param>
/// <param name="Half">0 for the files whose number is even, 1 for odd ones, null for all.</param>
internal sealed record ReportSet(string Name, string Gold, string Texts, int? Half)
{
    private const string Ending = ".gold.json";

    /// <summary>Makes a set of two arguments: <c>[NAME=]GOLD_DIR[@even|@odd]</c> and the folder of texts.</summary>
    internal static ReportSet Parse(string gold, string texts)
    {
        var at = gold.LastIndexOf('@');
        int? half = at < 0 ? null : gold[(at + 1)..] switch { "even" => 0, "odd" => 1, _ => null };
        var path = half is null ? gold : gold[..at];
        var name = path.IndexOf('=', StringComparison.Ordinal);
        var folder = path[(name + 1)..];
        return new(name > 0 ? path[..name] : gold, folder, texts, half);
    }

    /// <summary>The names of its reports, in ordinal order.</summary>
    internal IReadOnlyList<string> Reports() =>
        [.. Directory.EnumerateFiles(Gold, "*" + Ending).Select(f => Path.GetFileName(f)[..^Ending.Length]).Where(InHalf).Order(StringComparer.Ordinal)];

    internal IReadOnlyList<Fact> Facts(string report) => Fact.Read(Path.Combine(Gold, report + Ending));

    internal ReadingResult Read(Reader reader, string report)
    {
        var text = File.ReadAllText(Path.Combine(Texts, report + ".txt"), Encoding.UTF8);
        return reader.Read(ReportText.Parse(new ReportId(report), text).Report);
    }

    private bool InHalf(string report)
    {
        var number = string.Concat(report.TakeWhile(char.IsAsciiDigit));
        return Half is not { } half || (number.Length > 0 && long.Parse(number, CultureInfo.InvariantCulture) % 2 == half);
    }
}
