using Parley.App.Terminal;
using Parley.App.Work;

namespace Parley.App.Commands.Inputs;

/// <summary>Tells on the error stream, while reports are read, what could not be read, and how far it is.</summary>
internal sealed class ReadingProgress(Shell shell) : IProgress<ReportOutcome>
{
    private readonly Progress _progress = new(shell);

    /// <summary>One more is done.</summary>
    public void Report(ReportOutcome value)
    {
        if (value is ReportOutcome.Refused refused)
        {
            _progress.Clear();
            ReportInputs.Tell(refused.Input, shell);
        }

        _progress.Count();
    }

    /// <summary>All are done.</summary>
    internal void End() => _progress.Clear();
}
