using System.Text.RegularExpressions;
using Parley.Storage.Sqlite;

namespace Parley.Storage.Searching;

/// <summary>Words looked for, each with the other spellings in which the reports of a record may have it, where it is a name.</summary>
internal sealed partial class Spellings
{
    private readonly List<HashSet<string>> _words = [];
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);

    private Spellings()
    {
    }

    /// <summary>The query of the index: each word in any of its spellings.</summary>
    internal string Query { get; private set; } = "";

    /// <summary>The words with their spellings; null where none has another. What stands between quotes or goes on is meant as it is. Cost: linear in the words of the index that begin alike.</summary>
    internal static Spellings? Of(Db db, string words)
    {
        var (spelled, parts, terms, more) = (new Spellings(), words.Split('"'), new List<string>(), false);
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var term in i % 2 == 1 ? [$"\"{parts[i]}\""] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (Sqlite.Query.Of(term) is not { } exact)
                {
                    continue;
                }

                // With an article of its own: "al-Burhan" is Burhan as well.
                var alone = NameKey.Plain(Article().Replace(term, ""));
                string[] others = NameKey.Of(alone) is { } key ? [.. Like(db, key).Append(alone).Where(o => o != NameKey.Plain(term))] : [];
                more |= others.Length > 0;
                terms.Add(others.Length == 0 ? exact : $"({string.Join(" OR ", others.Select(o => $"\"{o}\"").Prepend(exact))})");
                spelled._exact.UnionWith(others.Length == 0 ? [] : [alone]);
                if (others.Length > 0)
                {
                    spelled._words.Add([.. others, alone]);
                }
            }
        }

        spelled.Query = string.Join(" AND ", terms);
        return more ? spelled : null;
    }

    /// <summary>Whether every word stands among those found as it was looked for, or else as a name: with a capital, and nowhere without.</summary>
    internal bool AreNames(IEnumerable<string> found)
    {
        var all = found.Select(f => (Word: NameKey.Plain(f), IsCapital: f.Length > 0 && char.IsUpper(f[0]))).Distinct().ToArray();
        return _words.TrueForAll(spellings => Array.Exists(all, f => spellings.Contains(f.Word) && (_exact.Contains(f.Word) || (f.IsCapital && !Array.Exists(all, o => o.Word == f.Word && !o.IsCapital)))));
    }

    private static IEnumerable<string> Like(Db db, NameKey key)
    {
        db.Run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab (main, word, row)");
        return key.Beginnings.SelectMany(letter => db.Rows(
            "SELECT term FROM temp.term WHERE term >= @from AND term < @to",
            r => r.GetString(0),
            ("@from", letter.ToString()),
            ("@to", ((char)(letter + 1)).ToString())))
            .Where(term => NameKey.Of(term) is { } other && key.IsLike(other));
    }

    // The Arabic article, as it is written before a name: al-, el-, as-, ash-.
    [GeneratedRegex("^(?i:[aeu](?:sh|dh|th|[lrstndz]))[-‑'’]")]
    private static partial Regex Article();
}
