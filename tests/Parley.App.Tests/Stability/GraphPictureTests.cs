using System.Text;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Stability.Input;
using Parley.App.Stability;
using Parley.App.Stability.Views;

namespace Parley.Tests.App.Stability;

/// <summary>How the graph of states is laid out.</summary>
public class GraphPictureTests
{
    public static TheoryData<string> Sizes =>
    [
        Conflicts.Prisoners, Conflicts.Gisborne, File.ReadAllText(Conflicts.Elmira), Conflicts.Wide(5, 1), Conflicts.Wide(2, 2), Conflicts.Wide(3, 3), Conflicts.Wide(2, 5),
    ];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_two_states_touch_and_none_is_cut_off(string yaml)
    {
        var picture = GraphPicture.Of(Answer(yaml));
        Assert.InRange(picture.Nodes.Count, 1, GraphPicture.MostStates);
        Assert.All(picture.Nodes, n => Assert.True(n.Left >= 0 && n.Left + n.Width <= GraphPicture.Width && n.Top >= 0 && n.Top + GraphNode.Height <= picture.Height));
        Assert.All(picture.Nodes, a => Assert.All(picture.Nodes.Where(b => b.State > a.State), b =>
            Assert.True(Math.Abs(a.X - b.X) >= ((a.Width + b.Width) / 2) + 4 || Math.Abs(a.Y - b.Y) >= GraphNode.Height + 10)));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_same_conflict_gives_the_same_picture(string yaml)
    {
        var (one, other) = (GraphPicture.Of(Answer(yaml)), GraphPicture.Of(Answer(yaml)));
        Assert.Equal(one.Nodes, other.Nodes);
        Assert.Equal(one.Curves, other.Curves);
    }

    [Fact]
    public void States_stand_in_rows_by_how_many_moves_it_takes_from_the_status_quo()
    {
        var picture = GraphPicture.Of(Answer(File.ReadAllText(Conflicts.Elmira)));
        var rows = picture.Nodes.GroupBy(n => n.Y).Select(g => string.Join(' ', g.Select(n => n.Text).Order(StringComparer.Ordinal)));
        Assert.Equal(["1", "2 3 5 9", "4 6 7", "8"], rows);
        Assert.True(picture.IsWhole);
    }

    [Fact]
    public void Every_move_of_a_small_conflict_is_drawn_with_heads_where_it_leads()
    {
        var answer = Answer(File.ReadAllText(Conflicts.Elmira));
        var drawn = GraphPicture.Of(answer).Curves.SelectMany(c => (string[])
            [
                .. c.HeadThere is null ? [] : (string[])[Said(c.Link.By, c.Link.From, c.Link.To, c.Link.ImprovesThere)],
                .. c.HeadBack is null ? [] : (string[])[Said(c.Link.By, c.Link.To, c.Link.From, c.Link.ImprovesBack)],
            ]);
        var model = answer.Model;
        var moves = Enumerable.Range(0, 3).SelectMany(i => model.States.SelectMany(s => model.Moves(i, s).ToArray().Select(t => Said(i, s, t, model.Orders[i].IsBetter(t, s)))));
        Assert.Equal(moves.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));

        static string Said(int by, int from, int to, bool improves) => $"{by}: {from} > {to}{(improves ? " better" : "")}";
    }

    [Fact]
    public void Lines_of_Elmira_run_through_no_other_state()
    {
        var picture = GraphPicture.Of(Answer(File.ReadAllText(Conflicts.Elmira)));
        foreach (var curve in picture.Curves)
        {
            var numbers = curve.Line.Split('M', 'Q', ' ').Where(w => w.Length > 0).Select(w => double.Parse(w, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            for (var t = 0.0; t <= 1; t += 0.05)
            {
                var x = ((1 - t) * (1 - t) * numbers[0]) + (2 * t * (1 - t) * numbers[2]) + (t * t * numbers[4]);
                var y = ((1 - t) * (1 - t) * numbers[1]) + (2 * t * (1 - t) * numbers[3]) + (t * t * numbers[5]);
                Assert.DoesNotContain(picture.Nodes, n => n.State != curve.Link.From && n.State != curve.Link.To && n.Holds(x, y, 0));
            }
        }
    }

    [Fact]
    public void Of_many_states_those_are_drawn_that_would_last_and_those_on_the_way()
    {
        var answer = Answer(Conflicts.Wide(3, 3));
        var picture = GraphPicture.Of(answer);
        Assert.False(picture.IsWhole);
        Assert.Contains(picture.Nodes, n => n.State == answer.Start);
        var drawn = picture.Nodes.Select(n => n.State).ToHashSet();
        Assert.All(answer.Equilibria(Parley.Analysis.Stability.Concept.Nash), s => Assert.Contains(s, drawn));
    }

    internal static StabilityAnswer Answer(string yaml, string? goal = null)
    {
        var reading = ConflictReader.Read(new ScenarioFile("c.yaml", Encoding.UTF8.GetBytes(yaml)));
        Assert.True(reading.Model is not null, string.Join('\n', reading.Problems.Select(p => p.Message)));
        return StabilityAnswer.Of(reading.Model, StabilityWish.Nothing with { Goal = goal is null ? null : StateWords.Find(reading.Model, goal) }, CancellationToken.None);
    }
}
