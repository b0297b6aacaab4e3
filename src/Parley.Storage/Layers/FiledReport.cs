namespace Parley.Storage.Layers;

/// <summary>On what terms a report, or what it tells, was given.</summary>
public enum Terms
{
    OnTheRecord,
    Background,
    DeepBackground,
    OffTheRecord,
    ChathamHouse,
}

/// <summary>A report as the record keeps it: frozen.</summary>
/// <param name="Number">What stands in its id, <c>r12</c>.</param>
/// <param name="Report">The report, under that id.</param>
/// <param name="Origin">Where it came from: a path or an address, as it was given.</param>
/// <param name="Taken">When the record took it.</param>
/// <param name="Compartment">Who may see it; <c>open</c> is the only one so far.</param>
/// <param name="Terms">On what terms.</param>
public sealed record FiledReport(int Number, Report Report, string Origin, DateTimeOffset Taken, string Compartment, Terms Terms);
