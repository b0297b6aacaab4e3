using Parley.App.Reports;

namespace Parley.Tests.App.Reports;

public class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int jobs) =>
        Assert.Equal(
            Enumerable.Range(0, 500).Select(i => i * i),
            InOrder.Select(
                Enumerable.Range(0, 500),
                i =>
                {
                    Thread.SpinWait(i * 37 % 2000);
                    return i * i;
                },
                jobs,
                TestContext.Current.CancellationToken));

    [Fact]
    public void No_more_than_four_items_a_job_are_ahead_of_what_is_taken()
    {
        var begun = 0;
        var source = Enumerable.Range(0, 1000).Select(i =>
        {
            begun++;
            return i;
        });
        var taken = 0;
        foreach (var result in InOrder.Select(source, i => i, 3, TestContext.Current.CancellationToken))
        {
            Assert.InRange(begun - taken, 1, 12);
            taken++;
        }

        Assert.Equal(1000, taken);
    }

    [Fact]
    public void No_more_work_is_done_at_a_time_than_there_are_jobs()
    {
        int now = 0, most = 0;
        var gate = new Lock();
        _ = InOrder.Select(
            Enumerable.Range(0, 200),
            i =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++now);
                }

                Thread.SpinWait(500);
                lock (gate)
                {
                    now--;
                }

                return i;
            },
            2,
            TestContext.Current.CancellationToken).ToList();
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void A_fault_comes_in_the_place_of_its_result()
    {
        var taken = new List<int>();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var result in InOrder.Select(Enumerable.Range(0, 10), i => i == 5 ? throw new InvalidOperationException() : i, 2, CancellationToken.None))
            {
                taken.Add(result);
            }
        });
        Assert.Equal([0, 1, 2, 3, 4], taken);
    }
}
