using System.Globalization;
using Parley.Reading;

namespace Parley.App.Records;

/// <summary>The name under which readings of Parley's own reader are kept.</summary>
internal static class ReaderVersion
{
    private const string Import = "import of ";

    /// <summary>The reader's version and eight digits that any change to its rules or word lists changes.</summary>
    internal static string Own { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{ReaderId.BuiltIn} {typeof(Reader).Assembly.GetName().Version?.ToString(3)} ({typeof(Reader).Module.ModuleVersionId.ToString("N")[..8]})");

    /// <summary>The name under which what a table says is kept: a version of how it is taken over.</summary>
    internal static string OfTable(string set, int version) => string.Create(CultureInfo.InvariantCulture, $"{Import}{set}, {version}");

    /// <summary>Whether a reading was taken over from a table: a reader of words has nothing to find there.</summary>
    internal static bool IsOfTable(string reader) => reader.StartsWith(Import, StringComparison.Ordinal);
}
