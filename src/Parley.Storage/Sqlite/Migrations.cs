using System.Globalization;

namespace Parley.Storage.Sqlite;

/// <summary>The numbered steps by which a file comes to the shape of today; each is done whole or not at all.</summary>
internal static class Migrations
{
    private const string Prefix = "Parley.Storage.Schema.";

    private static readonly (int Number, string Name)[] Steps =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => (int.Parse(n.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), n)).Order(),
    ];

    /// <summary>The number of the last step.</summary>
    internal static int Latest => Steps[^1].Number;

    internal static int Of(Db db) => (int)db.Number("PRAGMA user_version");

    /// <summary>Does the steps that are missing.</summary>
    internal static void Apply(Db db)
    {
        foreach (var (number, name) in Steps.Where(s => s.Number > Of(db)))
        {
            using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            var sql = reader.ReadToEnd();
            db.Whole(() =>
            {
                db.Run(sql);
                db.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Db.ApplicationId}"));
                db.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
                return number;
            });
        }
    }
}
