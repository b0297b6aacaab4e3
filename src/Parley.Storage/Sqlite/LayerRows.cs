using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using Parley.Json;
using Parley.Keys;
using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>Reports and readings as rows.</summary>
internal sealed class LayerRows(Db db)
{
    // Fewer are unpacked as quickly by one thread.
    private const int ManyReadings = 64;

    /// <summary>Reports that were not forgotten, by number; or only one of them, or those after one.</summary>
    internal List<FiledReport> Reports(int? only = null, int after = 0) => db.Rows(
        "SELECT number, text, body, title, outlet, byline, published, url, origin, taken, compartment, terms FROM report WHERE forgotten IS NULL AND number BETWEEN @from AND @to ORDER BY number",
        r => new FiledReport(
            r.GetInt32(0) is > 0 and <= RecordId.Last and var number ? number : throw new FormatException("the number of a report is none."),
            new(
                new(RecordId.Report(r.GetInt32(0)).ToString()),
                r.GetString(1),
                r.GetInt32(2),
                Maybe(r, 3),
                Maybe(r, 4),
                Maybe(r, 5),
                Maybe(r, 6) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
                Maybe(r, 7)),
            r.GetString(8),
            Db.Time(r.GetString(9)),
            r.GetString(10),
            Enum.GetValues<Terms>().First(t => Word.Of(t) == r.GetString(11))),
        ("@from", only ?? after + 1L),
        ("@to", only ?? long.MaxValue));

    /// <summary>The readings of these reports, by number; or only those after one.</summary>
    internal List<VersionedReading> Readings(IEnumerable<FiledReport> filed, int? only = null, int after = 0)
    {
        var reports = filed.ToDictionary(r => r.Number, r => r.Report);
        var numbers = db.Rows(
                only is null ? "SELECT report, key, number FROM claim WHERE report IN (SELECT report FROM reading WHERE number > @after)" : "SELECT report, key, number FROM claim WHERE report = @only",
                r => ((r.GetInt32(0), r.GetString(1)), r.GetInt32(2)),
                ("@only", only),
                ("@after", after))
            .DistinctBy(x => x.Item1)
            .ToDictionary(x => x.Item1, x => x.Item2);
        var packed = db.Rows(
            only is null ? "SELECT number, report, reader, made, body FROM reading WHERE number > @after ORDER BY number"
                : "SELECT number, report, reader, made, body FROM reading WHERE report = @only AND +number > @after ORDER BY number",
            r => (Number: r.GetInt32(0), Report: r.GetInt32(1), Reader: r.GetString(2), Made: Db.Time(r.GetString(3)), Body: (byte[])r[4]),
            ("@only", only),
            ("@after", after));
        VersionedReading Unpacked((int Number, int Report, string Reader, DateTimeOffset Made, byte[] Body) row)
        {
            var result = ClaimsJsonReader.ReadApart(reports.GetValueOrDefault(row.Report) ?? throw new FormatException($"reading {row.Number} is of no report."), Packed.Text(row.Body));
            return new(row.Number, row.Report, row.Reader, row.Made, result, [.. ClaimKeys.Of(result).Select(k => Number(numbers, row.Report, k.Claim))]);
        }

        if (packed.Count < ManyReadings)
        {
            return packed.ConvertAll(Unpacked);
        }

        try
        {
            return [.. packed.AsParallel().AsOrdered().Select(Unpacked)];
        }
        catch (AggregateException faults)
        {
            // Which of several is met first is chance; that there is one is not.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
            throw;
        }
    }

    /// <summary>The numbers of reports by their marks: a report known by its mark is not taken twice.</summary>
    internal Dictionary<string, int> Marks() => db.Rows("SELECT mark, number FROM report WHERE mark IS NOT NULL", r => (r.GetString(0), r.GetInt32(1))).ToDictionary(x => x.Item1, x => x.Item2, StringComparer.Ordinal);

    /// <summary>What tells one report from all others: text, title, outlet, byline, day and address.</summary>
    internal static string Mark(Report report) => $"{report.Sha256}-{ReportMark.Of(report)}";

    internal int Add(Report report, string origin, DateTimeOffset taken, Terms terms)
    {
        var number = db.Next("report");
        db.Run(
            "INSERT INTO report (number, mark, sha256, text, body, title, outlet, byline, published, url, origin, taken, terms) "
                + "VALUES (@number, @mark, @sha256, @text, @body, @title, @outlet, @byline, @published, @url, @origin, @taken, @terms)",
            ("@number", number),
            ("@mark", Mark(report)),
            ("@sha256", report.Sha256),
            ("@text", report.Text),
            ("@body", report.BodyStart),
            ("@title", report.Title),
            ("@outlet", report.Outlet),
            ("@byline", report.Byline),
            ("@published", report.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("@url", report.Url),
            ("@origin", origin),
            ("@taken", Db.Time(taken)),
            ("@terms", Word.Of(terms)));
        db.Run("INSERT INTO word (rowid, title, text) SELECT number, title, text FROM report WHERE number = @number", ("@number", number));
        return number;
    }

    internal int AddReading(int report, ReadingResult result, string reader, DateTimeOffset made)
    {
        var number = db.Next("reading");
        db.Run(
            "INSERT INTO reading (number, report, reader, made, body) VALUES (@number, @report, @reader, @made, @body)",
            ("@number", number),
            ("@report", report),
            ("@reader", reader),
            ("@made", Db.Time(made)),
            ("@body", Packed.Of(ClaimsJson.WriteApart(result))));
        foreach (var key in ClaimKeys.Of(result))
        {
            NumberOf(report, key.Claim);
        }

        return number;
    }

    /// <summary>The number of a claim by its key; the next one where the key is new.</summary>
    internal int NumberOf(int report, string key)
    {
        if (KnownNumberOf(report, key) is { } known)
        {
            return known;
        }

        var next = db.Next("claim", "report = @report", ("@report", report));
        Pin(report, key, next);
        return next;
    }

    internal int? KnownNumberOf(int report, string key) =>
        db.Number("SELECT number FROM claim WHERE report = @report AND key = @key", ("@report", report), ("@key", key)) is > 0 and var n ? (int)n : null;

    internal void Pin(int report, string key, int number) =>
        db.Run("INSERT INTO claim (report, key, number) VALUES (@report, @key, @number)", ("@report", report), ("@key", key), ("@number", number));

    /// <summary>Takes away all of a report but its number and when it was taken.</summary>
    internal void Forget(int report, DateTimeOffset at)
    {
        db.Run("INSERT INTO word (word, rowid, title, text) SELECT 'delete', number, title, text FROM report WHERE number = @number", ("@number", report));
        db.Run(
            "UPDATE report SET forgotten = @at, mark = NULL, sha256 = '', text = '', body = 0, title = NULL, outlet = NULL, byline = NULL, published = NULL, url = NULL, origin = '' WHERE number = @number",
            ("@at", Db.Time(at)),
            ("@number", report));
        db.Run("DELETE FROM reading WHERE report = @number", ("@number", report));

        // The numbers of its claims stay given; their keys, made of its words, go.
        db.Run("UPDATE claim SET key = 'forgotten-' || number || '-' || rowid WHERE report = @number", ("@number", report));
        db.Run("DELETE FROM item WHERE report = @number AND EXISTS (SELECT 1 FROM item o WHERE o.kind = item.kind AND o.number = item.number AND o.report <> @number)", ("@number", report));
        db.Run("UPDATE item SET member = 'forgotten-' || rowid WHERE report = @number", ("@number", report));
    }

    private static int Number(Dictionary<(int Report, string Key), int> numbers, int report, string key) =>
        numbers.TryGetValue((report, key), out var number) && number is > 0 and <= RecordId.Last ? number : throw new FormatException($"a claim of r{report} has no number.");

    private static string? Maybe(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
