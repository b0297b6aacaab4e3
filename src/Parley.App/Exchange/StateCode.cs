using System.Globalization;

namespace Parley.App.Exchange;

/// <summary>What a state is called where data is exchanged: its codes of ISO 3166-1 and the name that the gazetteer gives it.</summary>
/// <param name="Alpha2">Two letters.</param>
/// <param name="Alpha3">Three letters.</param>
/// <param name="Numeric">The number, from 1 to 999.</param>
/// <param name="Name">In English.</param>
internal sealed record StateCode(string Alpha2, string Alpha3, int Numeric, string Name)
{
    private static readonly Lazy<Dictionary<string, StateCode>> All = new(() =>
        BarredList.Of("states.psv").Select(r => new StateCode(r[0], r[1], int.Parse(r[2], CultureInfo.InvariantCulture), r[3])).ToDictionary(s => s.Alpha2, StringComparer.Ordinal));

    /// <summary>The codes for a code of two letters; null for none, and for what is no state of ISO 3166-1.</summary>
    internal static StateCode? Of(string? alpha2) => alpha2 is null ? null : All.Value.GetValueOrDefault(alpha2);

    /// <summary>The codes for a state by the name that the gazetteer gives it; null for none, and for another name.</summary>
    internal static StateCode? Named(string? name) => name is null ? null : All.Value.Values.FirstOrDefault(s => s.Name == name);
}
