using System.Globalization;

namespace Parley.App.Terminal;

/// <summary>How far a long run is: one line on a terminal, written anew at most four times a second.</summary>
internal sealed class Progress(Shell shell)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly long _begun = shell.Clock.GetTimestamp();
    private TimeSpan _shown = Pause;
    private int _count;
    private int _width;

    /// <summary>One more is done.</summary>
    internal void Count()
    {
        _count++;
        var elapsed = shell.Clock.GetElapsedTime(_begun);
        if (!shell.ShowsProgress || elapsed - _shown < Pause)
        {
            return;
        }

        _shown = elapsed;
        var line = string.Create(CultureInfo.InvariantCulture, $"{_count:#,0} read, {_count / elapsed.TotalSeconds:0.0} a second");
        shell.Error.Write($"\r{line.PadRight(_width)}");
        _width = line.Length;
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    internal void Clear()
    {
        if (_width > 0)
        {
            shell.Error.Write($"\r{new string(' ', _width)}\r");
            _width = 0;
        }
    }
}
