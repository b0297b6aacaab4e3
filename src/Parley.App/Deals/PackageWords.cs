using System.Globalization;
using Parley.Analysis.Domains;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Deals;

/// <summary>Packages, parts of them and what they are worth, in words.</summary>
internal static class PackageWords
{
    /// <summary>A utility as a person reads it: one decimal on a scale of 100, else three.</summary>
    internal static string Worth(Rational value, Scenario scenario) =>
        value.ToDouble().ToString(scenario.Rule.Scale == Scale.Parley ? "0.0" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>A package as <c>issue = option; issue = option</c>.</summary>
    internal static string Package(DealsAnswer answer, Seq<int> outcome) =>
        string.Join("; ", outcome.Select((o, i) => $"{answer.Scenario.Issues[i].Id} = {answer.Scenario.Issues[i].Options[o]}"));

    /// <summary>A bundle as <c>issue = option or option and issue = option</c>.</summary>
    internal static string Bundle(Bundle bundle) =>
        InWords.List([.. bundle.Parts.Select(p => $"{p.Issue} = {string.Join(" or ", p.Options.Select(o => o.Value))}")]);
}
