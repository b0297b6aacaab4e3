using Parley.Wording;

namespace Parley.App.Stability.Views;

/// <summary>
/// The graph of states laid out: all states where there are 50 at most; of more those looked from and for, equilibria, and the states on the way to them.
/// </summary>
internal sealed record GraphPicture
{
    /// <summary>The most states that are drawn.</summary>
    internal const int MostStates = 50;

    /// <summary>As wide as a telephone shows without making letters smaller.</summary>
    internal const double Width = 352;

    private const int MostLinks = 70;
    private const double RowHeight = 72;
    private const int LongestText = 9;

    private GraphPicture(Seq<GraphNode> nodes, Seq<GraphCurve> curves, double height, bool isWhole, int left) =>
        (Nodes, Curves, Height, IsWhole, Left) = (nodes, curves, height, isWhole, left);

    /// <summary>From above, and in each row from the left.</summary>
    internal Seq<GraphNode> Nodes { get; }

    /// <summary>Those that improve nothing first, so that the others lie on them.</summary>
    internal Seq<GraphCurve> Curves { get; }

    internal double Height { get; }

    /// <summary>Whether every state is drawn.</summary>
    internal bool IsWhole { get; }

    /// <summary>How many links are not drawn, since there are too many.</summary>
    internal int Left { get; }

    internal static GraphPicture Of(StabilityAnswer answer)
    {
        var model = answer.Model;
        var states = answer.Essential(MostStates);
        var all = Links(answer, states);
        var links = all.Count > MostLinks && answer.Unknown is null ? [.. all.Where(l => l.Improves)] : all;
        if (links.Count > MostLinks && states.Count < model.Count)
        {
            // Of many states only the ways told are followed.
            var steps = answer.Steps().Select(s => (s.By, Math.Min(s.From, s.To), Math.Max(s.From, s.To))).ToHashSet();
            links = [.. all.Where(l => steps.Contains((l.By, l.From, l.To)))];
        }

        var text = states.ToDictionary(s => s, s => Cut(StateWords.Name(model, s)));
        var width = 16 + (7.5 * text.Values.Max(t => t.Length));
        var first = answer.Start is { } start && states.Contains(start) ? start : states[0];
        var rows = GraphRows.Of(states, first, all, Math.Max(1, (int)(Width / (width + 14))));
        var nodes = rows.SelectMany((row, r) => row.Select((s, i) => new GraphNode(s, text[s], X(rows, r, i), 20 + (RowHeight * r), width))).ToDictionary(n => n.State);

        // Short ones first: long ones have more room to go round them.
        double Length(GraphLink l) => Math.Abs(nodes[l.From].X - nodes[l.To].X) + Math.Abs(nodes[l.From].Y - nodes[l.To].Y);
        var ordered = links.OrderBy(l => Math.Round(Length(l), 3)).ThenBy(l => l.From).ThenBy(l => l.To).ThenBy(l => l.By);
        var curves = GraphCurve.Of(nodes, ordered, Width).OrderBy(c => c.Link.Improves).ToList();
        return new([.. rows.SelectMany(r => r).Select(s => nodes[s])], [.. curves], 40 + (RowHeight * (rows.Count - 1)), states.Count == model.Count, all.Count - links.Count);
    }

    private static List<GraphLink> Links(StabilityAnswer answer, Seq<int> states)
    {
        var model = answer.Model;
        var drawn = states.ToHashSet();
        var moves = Enumerable.Range(0, model.DecisionMakers).SelectMany(i => states.SelectMany(s => model.Moves(i, s).ToArray().Where(drawn.Contains).Select(t => (By: i, From: s, To: t)))).ToHashSet();
        return [.. moves.Select(m => (m.By, From: Math.Min(m.From, m.To), To: Math.Max(m.From, m.To))).Distinct().Order()
            .Select(m => new GraphLink(m.By, m.From, m.To, moves.Contains((m.By, m.From, m.To)), moves.Contains((m.By, m.To, m.From)), Better(answer, m.By, m.From, m.To)))];
    }

    private static int Better(StabilityAnswer answer, int by, int from, int to) => !answer.DecisionMakers[by].Preference.IsKnown ? 0
        : answer.Model.Orders[by].Rank(to).CompareTo(answer.Model.Orders[by].Rank(from));

    // Rows of one length stand a little aside of each other, so that lines from above do not run through those between.
    private static double X(List<List<int>> rows, int row, int place)
    {
        var count = rows[row].Count;
        var aside = row > 0 && rows[row - 1].Count == count ? (row % 2 == 0 ? -1 : 1) * Width / count / 6 : 0;
        return ((place + 0.5) * Width / count) + aside;
    }

    private static string Cut(string name) =>
        Clip.Short(string.Concat(name.EnumerateRunes().Where(r => !System.Text.Rune.IsControl(r)).Select(r => r.ToString())), LongestText);
}
