using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Tests.Analysis.Bargaining;

/// <summary>Worked examples as printed, each named for where it stands in docs/papers.md.</summary>
public class PaperTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Nash1950_Bill_gives_book_whip_ball_and_bat_for_pen_toy_and_knife()
    {
        // Utilities to Bill and to Jack of Bill's book, whip, ball, bat and box, then of Jack's pen, toy, knife and hat; option 1 is to hand it over.
        int[] bill = [2, 2, 2, 2, 4, 10, 4, 6, 2], jack = [4, 2, 1, 2, 1, 1, 1, 2, 2];
        Seq<Rational> Kept(int u, bool own) => own ? [u, 0] : [0, u];
        var domain = new Domain([.. bill.Select(_ => 2)],
            [new([.. bill.Select((u, i) => Kept(u, i < 5))], 12), new([.. jack.Select((u, i) => Kept(u, i >= 5))], 6)]);
        foreach (var solutions in new[] { Solutions.Of(Frontier.Of(domain, cancellation: Cancel), [12, 6], Cancel), Solutions.Of(domain, [12, 6], cancellation: Cancel) })
        {
            Assert.Equal((Rational)60, solutions.Nash!.Value);
            var point = Assert.Single(solutions.Nash.Points);
            Assert.Equal<IEnumerable<int>>([1, 1, 1, 1, 0, 1, 1, 1, 0], point.Outcome);
            Assert.Equal<IEnumerable<Rational>>([24, 11], point.Utilities);
        }
    }
}
