using Parley.App.Fetching;
using Parley.App.Reports;
using Parley.App.Sources.Extracts;
using Parley.App.Terminal;

namespace Parley.App.Commands.Inputs;

/// <summary>Reports at addresses that a command was given. Each address is told before it is asked.</summary>
internal sealed class WebInputs
{
    private readonly Fetcher _fetcher;
    private readonly ReportFiles _files;
    private readonly Shell _shell;

    internal WebInputs(Shell shell, Given? given = null, int jobs = 1)
    {
        (_shell, _fetcher) = (shell, new(shell.Clock));
        _files = new(Stream.Null, given ?? Given.Nothing, jobs, shell.Clock);
    }

    /// <summary>Fetches what is new since a state.</summary>
    internal Fetched Fetch(Uri address, FetchState before, CancellationToken cancellation) =>
        _fetcher.FetchAsync(address, before, a => _shell.Tell($"fetching {a.AbsoluteUri}"), cancellation).GetAwaiter().GetResult();

    /// <summary>The reports in what was fetched.</summary>
    internal IEnumerable<Intake> Read(Fetched.Got got) => WebReports.Of(got, _files);

    /// <summary>Fetches each address and reads what it gives, as the result is walked through.</summary>
    internal IEnumerable<Intake> Read(IEnumerable<Uri> addresses, CancellationToken cancellation)
    {
        foreach (var address in addresses)
        {
            var fetched = Fetch(address, FetchState.Unknown, cancellation);
            foreach (var intake in fetched is Fetched.Got got ? Read(got) : [new Intake.Refused(address.AbsoluteUri, ((Fetched.Failed)fetched).Problem)])
            {
                yield return intake;
            }
        }
    }
}
