namespace Parley.Tests.App.Stability;

/// <summary>Conflicts that the tests of <c>parley stability</c> run on.</summary>
internal static class Conflicts
{
    internal static string Elmira => StabilitySchema.InRoot("samples/elmira/elmira.yaml");

    internal const string Prisoners = """
        parley: conflict/1
        title: Prisoner's dilemma
        decision makers: { A: { options: [defect] }, B: { options: [tell] } }
        status quo: 0
        preferences:
          A: { ranking: [1, 0, 3, 2] }
          B: { ranking: [2, 0, 3, 1] }
        """;

    /// <summary>The Provincial Government has one of two rankings, and nobody knows which: Gisborne, of Li, Hipel, Kilgour and Fang (2004), as remembered and not checked against the paper.</summary>
    internal const string Gisborne = """
        parley: conflict/1
        title: Gisborne
        decision makers: { F: { name: Federal, options: [continue] }, P: { name: Provincial, options: [lift] }, S: { name: Support, options: [appeal] } }
        labels: { 0: nothing done }
        status quo: 1
        preferences:
          F: { ranking: [1, 5, 3, 7, 0, 4, 2, 6] }
          P: { one of: [{ ranking: [2, 6, 3, 7, 0, 4, 1, 5] }, { ranking: [0, 4, 1, 5, 2, 6, 3, 7] }] }
          S: { ranking: [2, 3, 6, 7, 4, 5, 0, 1] }
        """;

    /// <summary>One misjudges the other; much better is told from better.</summary>
    internal const string Misjudged = """
        parley: conflict/1
        title: Chicken, misjudged
        decision makers: { A: { name: First, options: [swerve] }, B: { name: Second, options: [turn] } }
        preferences:
          A: { ranking: [2, 3, far above, 1, 0] }
          B: { ranking: [1, 3, far above, 2, 0] }
        views:
          A: { B: { ranking: [1, 3, 0, 2] } }
        """;

    internal const string Hostile = """
        parley: conflict/1
        title: "</title><script>hacked=1</script>"
        decision makers:
          a: { name: "<img src=x onerror=hacked=1>", options: ["</script><script>hacked=1</script>", "javascript:alert(1)"] }
          b: { name: "\"onfocus=\"hacked=1\" WordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd", options: ["<b>out</b>"] }
        labels: { 3: "OneMoreLabelWithoutAnEndLabelWithoutAnEndLabelWithoutAnEndLabelWithoutAnEndLabelWithoutAnEnd <i>\u202e", 4: "</style><b>who</b>" }
        status quo: 3
        preferences:
          a: { statements: ["\"</script><script>hacked=1</script>\"", "not \"<b>out</b>\""] }
          b: { ranking: [7, 6, 5, 4, 3, [2, 1], 0] }
        """;

    /// <summary>So many decision makers with so many options each; each would have its own done and those of the next not.</summary>
    internal static string Wide(int decisionMakers, int options)
    {
        var names = Enumerable.Range(1, decisionMakers).Select(d => (Id: $"d{d}", Options: Enumerable.Range(1, options).Select(o => $"d{d}o{o}").ToList())).ToList();
        var makers = string.Join('\n', names.Select(n => $"  {n.Id}: {{ options: [{string.Join(", ", n.Options)}] }}"));
        var wants = string.Join('\n', names.Select((n, i) => $"  {n.Id}: {{ statements: [{string.Join(", ", n.Options.Select((o, k) => $"{o} if and only if {names[(i + 1) % names.Count].Options[k]}"))}, not {n.Options[0]}] }}"));
        return $"parley: conflict/1\ntitle: Wide\ndecision makers:\n{makers}\nstatus quo: 0\npreferences:\n{wants}\n";
    }
}
