using Parley.Analysis.Stability.Graph;

namespace Parley.Tests.Analysis.Stability.Published;

/// <summary>The Elmira groundwater conflict: moves and payoffs of Xu, Hipel and Kilgour as printed in an open text.</summary>
internal static class Elmira
{
    internal const int MoE = 0;
    internal const int UR = 1;
    internal const int LG = 2;

    internal const string Head = """
        parley: conflict/1
        title: Elmira
        decision makers:
          MoE: { options: [modify] }
          UR:  { options: [delay, accept, abandon] }
          LG:  { options: [insist] }
        impossible:
          - { delay: y, accept: y }
        same:
          - { abandon: y }
        irreversible: [modify, delay -> n, accept, abandon]
        states:
          1: { delay: y }
          2: { modify: y, delay: y }
          3: { accept: y }
          4: { modify: y, accept: y }
          5: { delay: y, insist: y }
          6: { modify: y, delay: y, insist: y }
          7: { accept: y, insist: y }
          8: { modify: y, accept: y, insist: y }
          9: { abandon: y }
        status quo: 1

        """;

    internal const string Rankings = """
        preferences:
          MoE: { ranking: [7, 3, 4, 8, 5, 1, 2, 6, 9] }
          UR:  { ranking: [1, 4, 8, 5, 9, 3, 7, 2, 6] }
          LG:  { ranking: [7, 3, 5, 1, 8, 6, 4, 2, 9] }
        """;

    /// <summary>Statements that make the same rankings.</summary>
    internal const string Statements = """
        preferences:
          MoE: { statements: [not abandon, accept, not modify, insist if and only if not modify] }
          UR:  { statements: [accept if and only if modify, not abandon, accept or not insist, not modify, not insist] }
          LG:  { statements: [not abandon, not modify, insist if modify, accept, insist] }
        """;

    /// <summary>The same conflict as it is printed: states, moves and rankings outright.</summary>
    internal const string Outright = """
        parley: conflict/1
        decision makers: { MoE: , UR: , LG: }
        states: [1, 2, 3, 4, 5, 6, 7, 8, 9]
        moves:
          MoE: [1 > 2, 3 > 4, 5 > 6, 7 > 8]
          UR: [1 > 3, 1 > 9, 2 > 4, 2 > 9, 3 > 9, 4 > 9, 5 > 7, 5 > 9, 6 > 8, 6 > 9, 7 > 9, 8 > 9]
          LG: [1 <> 5, 2 <> 6, 3 <> 7, 4 <> 8]

        """ + Rankings;

    internal static GraphModel Model() => Graph.Model(Head + Rankings);
}
