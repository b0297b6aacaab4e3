using System.Collections.Concurrent;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;

namespace Parley.App.Sources.Pdf;

/// <summary>
/// Makes PDF documents out, each in a process that can be stopped: started with the first document, kept for the next one, and replaced by a new
/// one where a document has cost it its life. There are never more of them than threads that ask at a time.
/// </summary>
internal sealed class PdfProcesses(PdfLimits limits, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentBag<PdfProcess> _idle = [];
    private readonly ConcurrentDictionary<PdfProcess, bool> _all = [];
    private volatile bool _closed;

    /// <summary>The report in a document, or the problem with it. Safe from many threads.</summary>
    internal Extraction Read(byte[] document)
    {
        PdfProcess? process = null;
        try
        {
            process = Take();
            return process.Read(document).AsExtraction();
        }
        catch (IOException e)
        {
            return new Extraction.Failed(ReportProblems.Unreadable(e.Message));
        }
        finally
        {
            Return(process);
        }
    }

    /// <summary>Ends them all, those in the midst of a document too.</summary>
    public void Dispose()
    {
        _closed = true;
        foreach (var process in _all.Keys)
        {
            process.Dispose();
        }
    }

    private PdfProcess Take()
    {
        while (_idle.TryTake(out var idle))
        {
            if (idle.IsAlive)
            {
                return idle;
            }

            End(idle);
        }

        var process = PdfProcess.Start(limits, clock);
        _all.TryAdd(process, true);
        return process;
    }

    private void Return(PdfProcess? process)
    {
        if (process is null)
        {
            return;
        }

        if (_closed || !process.IsAlive || process.IsWorn)
        {
            End(process);
        }
        else
        {
            _idle.Add(process);
        }
    }

    private void End(PdfProcess process)
    {
        _all.TryRemove(process, out _);
        process.Dispose();
    }
}
