using System.Globalization;

namespace Parley.Storage.Sqlite;

/// <summary>What an answer was made of.</summary>
/// <param name="Basis">Which program made it, of which readings and ids.</param>
/// <param name="Decision">The number of the last decision it knew; 0 for none.</param>
/// <param name="Hash">The hash of that decision, so that it is told from one of that number in another chain.</param>
internal sealed record KeptStamp(string Basis, long Decision, string Hash)
{
    internal static KeptStamp? Read(string stamp) =>
        stamp.Split(' ') is [.. var basis, var number, var hash] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var decision) ? new(string.Join(' ', basis), decision, hash) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Basis} {Decision} {Hash}");
}
