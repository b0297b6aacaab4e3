using System.Net;
using System.Text.RegularExpressions;
using Parley.App.Web.Viewing;

namespace Parley.Tests.App.Web;

/// <summary>What readers of a long record are shown while the next edition is made ready.</summary>
public sealed partial class EditionShownTests : IAsyncDisposable
{
    private readonly Served _served = new();
    private readonly ManualResetEventSlim _let = new();
    private readonly List<long> _readied = [];
    private long _decision = 1;

    public async ValueTask DisposeAsync()
    {
        _let.Dispose();
        await _served.DisposeAsync();
    }

    [Fact]
    public async Task Readers_keep_the_last_that_is_ready_until_the_next_is_and_it_is_made_ready_once_for_all()
    {
        using var desk = AnyDesk();
        var showing = Made(desk, 1);
        Assert.Equal(1, showing.Of((1, 0)).State.Decision);
        _decision = 3;
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(1, showing.Of((3, 0)).State.Decision));
        Assert.Equal((1, 0), showing.State((3, 0)));
        _let.Set();
        await Until(() => showing.Of((3, 0)).State.Decision == 3);
        Assert.Equal([3L], _readied);
    }

    [Fact]
    public async Task What_is_written_while_the_first_is_made_ready_waits_until_it_is()
    {
        using var desk = AnyDesk();
        var showing = Made(desk, 1);
        var beginning = Task.Run(showing.Begin, TestContext.Current.CancellationToken);
        await Until(() => _readied.Count == 1);
        _decision = 2;
        Assert.Equal(1, showing.Of((2, 0)).State.Decision);
        Assert.Equal([1L], _readied);
        _let.Set();
        await beginning;
        await Until(() => showing.Of((2, 0)).State.Decision == 2);
        Assert.Equal([1L, 2L], _readied);
    }

    [Fact]
    public void Of_a_short_record_pages_are_always_of_the_newest()
    {
        using var desk = AnyDesk();
        var showing = Made(desk, int.MaxValue);
        Assert.Equal(1, showing.Of((1, 0)).State.Decision);
        _decision = 2;
        Assert.Equal(2, showing.Of((2, 0)).State.Decision);
        Assert.Equal((7, 0), showing.State((7, 0)));
        Assert.Empty(_readied);
    }

    [Fact]
    public async Task An_edition_that_cannot_be_made_ready_is_shown_so_that_its_fault_is_and_one_that_cannot_be_read_is_tried_again()
    {
        using var desk = AnyDesk();
        var fails = 0;
        Exception fault = new OperationCanceledException();
        var showing = new EditionShown(() => new(desk, (_decision, 0), desk.Now().Layers), _ => throw (Interlocked.Increment(ref fails) > 2 ? fault = new InvalidOperationException() : fault), 1);
        Assert.Equal(1, showing.Of((1, 0)).State.Decision);
        _decision = 2;
        await Until(() =>
        {
            Assert.True(showing.Of((2, 0)).State.Decision == 1 || fails > 2);
            return fails == 2;
        });
        await Until(() => showing.Of((2, 0)).State.Decision == 2);
        Assert.Equal(3, fails);
    }

    [Fact]
    public async Task A_decision_is_on_the_page_of_its_claim_at_once_and_in_what_is_brought_together_soon_after_and_pages_say_so_meanwhile()
    {
        await _served.Begin(Records.RecordCommandTests.ByHand(_served.Bench), longFrom: 1);
        var before = Shown().Match(await _served.Get("/disagreements")).Groups[1].Value;
        Assert.Contains("being worked in", string.Concat(await Task.WhenAll(Enumerable.Range(1, 8).Select(Decided))), StringComparison.Ordinal);
        await Until(async () => Shown().Match(await _served.Get("/disagreements")).Groups[1].Value is var now && now != before && !(await _served.Get("/disagreements")).Contains("being worked in", StringComparison.Ordinal));
        Assert.Empty(_served.Faults);

        async Task<string> Decided(int claim)
        {
            var answer = await _served.Post($"/claims/r1.c{claim}/reject");
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            var room = await _served.Get("/disagreements");
            Assert.Contains("rejected", await _served.Get($"/claims/r1.c{claim}"), StringComparison.Ordinal);
            return room;
        }
    }

    private EditionShown Made(Desk desk, int longFrom)
    {
        var layers = desk.Now().Layers;
        return new(() => new(desk, (_decision, 0), layers), Ready, longFrom);
    }

    private void Ready(Edition edition)
    {
        lock (_readied)
        {
            _readied.Add(edition.State.Decision);
        }

        _let.Wait(TestContext.Current.CancellationToken);
    }

    private Desk AnyDesk() => Desk.Open(Records.RecordCommandTests.ByHand(_served.Bench), "Ann", TimeProvider.System).Desk!;

    private static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    private static async Task Until(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("data-state=\"([0-9.]+)")]
    private static partial Regex Shown();
}
