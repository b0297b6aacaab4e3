using System.Globalization;
using Parley.Reading;

namespace Parley.App.Records;

/// <summary>The name under which readings of Parley's own reader are kept.</summary>
internal static class ReaderVersion
{
    /// <summary>The reader's version and eight digits that any change to its rules or word lists changes.</summary>
    internal static string Own { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{ReaderId.BuiltIn} {typeof(Reader).Assembly.GetName().Version?.ToString(3)} ({typeof(Reader).Module.ModuleVersionId.ToString("N")[..8]})");
}
