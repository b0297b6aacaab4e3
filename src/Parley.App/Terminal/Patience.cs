using System.Globalization;
using Parley.Wording;

namespace Parley.App.Terminal;

/// <summary>Says on a terminal, from the third second on, that long work goes on: one line, written anew each second and taken away at the end.</summary>
internal sealed class Patience : IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Shell _shell;
    private readonly long _begun;
    private readonly ITimer? _timer;
    private int _width;
    private bool _ended;

    /// <summary>Begins to wait.</summary>
    /// <param name="shell">Where to say it; nothing is said where the error stream is no terminal.</param>
    /// <param name="work">What is done, and what the user can do, as in "packages are compared; Ctrl-C tells what there is".</param>
    internal Patience(Shell shell, string work)
    {
        _shell = shell;
        _begun = shell.Clock.GetTimestamp();
        _timer = shell.ErrorIsTerminal ? shell.Clock.CreateTimer(_ => Show(work), null, First, Step) : null;
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _ended = true;
            if (_width > 0)
            {
                _shell.Error.Write($"\r{new string(' ', _width)}\r");
            }
        }

        _timer?.Dispose();
    }

    private void Show(string work)
    {
        lock (_lock)
        {
            if (!_ended)
            {
                var seconds = (int)_shell.Clock.GetElapsedTime(_begun).TotalSeconds;
                var line = string.Create(CultureInfo.InvariantCulture, $"{InWords.Count(seconds, "second", "seconds")}: {work}");
                _shell.Error.Write($"\r{line.PadRight(_width)}");
                _width = Math.Max(_width, line.Length);
            }
        }
    }
}
