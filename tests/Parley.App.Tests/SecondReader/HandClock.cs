namespace Parley.Tests.App.SecondReader;

/// <summary>A clock whose timers go off when a test says so.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly List<Action> _timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _timers.Add(() => callback(state));
        return new Still();
    }

    internal void Ring() => _timers.ForEach(t => t());

    private sealed class Still : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
