using Parley.App.Terminal;
using Parley.Tests.App.SecondReader;

namespace Parley.Tests.App.Terminal;

public sealed class PatienceTests : IDisposable
{
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly HandClock _clock = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Long_work_is_told_on_a_terminal_and_the_line_is_taken_away_at_its_end()
    {
        using (new Patience(At(isTerminal: true), "packages are being compared"))
        {
            Assert.Empty(_error.ToString());
            _clock.Ring();
            Assert.StartsWith("\r", _error.ToString(), StringComparison.Ordinal);
            Assert.EndsWith(": packages are being compared", _error.ToString(), StringComparison.Ordinal);
        }

        var told = _error.ToString();
        Assert.EndsWith(" \r", told, StringComparison.Ordinal);
        _clock.Ring();
        Assert.Equal(told, _error.ToString());
    }

    [Fact]
    public void Where_nobody_looks_nothing_is_told()
    {
        using (new Patience(At(isTerminal: false), "packages are being compared"))
        {
            _clock.Ring();
        }

        Assert.Empty(_error.ToString());
    }

    private Shell At(bool isTerminal) => new(Stream.Null, TextWriter.Null, _error, 100, _clock, Debug: false) { ErrorIsTerminal = isTerminal };
}
