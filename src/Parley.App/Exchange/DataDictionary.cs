namespace Parley.App.Exchange;

/// <summary>What each column of the exported tables means.</summary>
internal static class DataDictionary
{
    private const string Everywhere = "*";

    private static readonly Lazy<ILookup<string, (string Table, string Meaning)>> Meanings = new(() => BarredList.Of("dictionary.psv").ToLookup(r => r[0], r => (r[1], r[2])));

    /// <summary>A line a column of each table, in their order.</summary>
    /// <exception cref="InvalidOperationException">A column has no meaning here: a fault of the program, and nothing is exported.</exception>
    internal static IEnumerable<Seq<string>> Of(IEnumerable<Table> tables) => tables.SelectMany(t => t.Lines[0].Select<string, Seq<string>>(c => [t.Name, c, MeaningOf(t.Name, c)]));

    private static string MeaningOf(string table, string column) => Meanings.Value[column].First(m => m.Table is Everywhere || m.Table == table).Meaning;
}
