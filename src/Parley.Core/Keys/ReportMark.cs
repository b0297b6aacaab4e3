using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Keys;

/// <summary>A short mark of what a report holds, to tell reports apart that go by one name.</summary>
public static class ReportMark
{
    private const int Digits = 8;

    /// <summary>
    /// Eight digits of base 32 out of the SHA-256 of six lines: the report's <see cref="Report.Sha256"/>, title, outlet, byline, day and address,
    /// empty where it has none. Reports alike in all of them have one mark; two that differ share one by chance once in 2^40.
    /// </summary>
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var day = report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lines = new[] { report.Sha256, report.Title, report.Outlet, report.Byline, day, report.Url }.Select(l => Words.Joined(l ?? ""));
        return Base32.Of(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))), Digits);
    }
}
