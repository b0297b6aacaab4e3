using System.Text;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Scenarios.Yaml;
using Parley.Deals;

namespace Parley.Tests.Analysis.Scenarios;

/// <summary>A small scenario in Parley's format, to be read as it is or with a line changed.</summary>
internal static class Harbour
{
    internal const string Yaml = """
        parley: scenario/1
        title: Harbour talks
        parties:
          north: { name: Northern Council, reservation: 40 }
          south: { name: Southern Front, reservation: [30, 45] }
        issues:
          harbour: { track: territory, options: [north keeps it, joint authority, south keeps it] }
          guarantees: { track: military, options: [none, observers, treaty] }
        preferences:
          north:
            weights: { harbour: 3, guarantees: 1 }
            scores:
              harbour: { north keeps it: 100, joint authority: 60.5, south keeps it: 0 }
              guarantees: { none: 0, observers: 70, treaty: [90, 100] }
            together:
              - { when: { harbour: joint authority, guarantees: [none, observers] }, add: -2.5 }
            red lines:
              - { harbour: south keeps it }
          south:
            weights: [guarantees, harbour]
            scores:
              harbour: [south keeps it, joint authority, north keeps it]
              guarantees: { none: 100, observers: 50, treaty: 0 }
        sources:
          north.red lines[0]: [claim c17 in report r3]
          south.weights: an interview
        """;

    internal static ScenarioReading Read(string yaml) => ParleyYaml.Read(new ScenarioFile("h.yaml", Encoding.UTF8.GetBytes(yaml)));

    /// <summary>Reads it with one run of characters, which must be there, changed.</summary>
    internal static ScenarioReading With(string old, string now)
    {
        Assert.Contains(old, Yaml, StringComparison.Ordinal);
        return Read(Yaml.Replace(old, now, StringComparison.Ordinal));
    }

    internal static Scenario Scenario() => Read(Yaml).Scenario!;
}
