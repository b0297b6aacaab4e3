using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Parley.App.Sources.Pdf;

/// <summary>One running <see cref="PdfWorker"/>, watched from outside. Used by one thread at a time.</summary>
internal sealed class PdfProcess : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly PdfLimits _limits;
    private readonly TimeProvider _clock;

    private PdfProcess(Process process, PdfLimits limits, TimeProvider clock)
    {
        _process = process;
        _limits = limits;
        _clock = clock;
    }

    /// <summary>Starts one.</summary>
    /// <exception cref="IOException">The system does not let it be started.</exception>
    internal static PdfProcess Start(PdfLimits limits, TimeProvider clock)
    {
        var (program, arguments) = Program();
        var start = new ProcessStartInfo(program, [.. arguments, PdfWorker.Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = (PdfLimits.MaxHeapMegabytes * 1024L * 1024L).ToString("x", CultureInfo.InvariantCulture);

        // It opens nothing for others to look in, and what it dies of is not kept on the disk.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            var process = Process.Start(start)!;

            // What a runtime says when it dies is read and thrown away: unread, it would hold it up.
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(process, limits, clock);
        }
        catch (Win32Exception e)
        {
            throw new IOException($"the part of the program that reads PDF could not be started ({e.Message}).", e);
        }
    }

    /// <summary>
    /// What comes of a document, within the limits; <see cref="PdfAnswer.TooMuch"/> where it passes one or takes the process with it. After
    /// that the process is dead and <see cref="IsAlive"/> says so.
    /// </summary>
    internal PdfAnswer Read(byte[] document)
    {
        var before = Work();
        var began = _clock.GetTimestamp();
        var exchange = Task.Factory.StartNew(() => Exchange(document), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!exchange.Wait(Pause))
        {
            if (Work() - before > _limits.Work || _clock.GetElapsedTime(began) > _limits.Wait || Memory() > _limits.Memory)
            {
                Kill();
            }
        }

        if (exchange.Result is { } answer)
        {
            return answer;
        }

        Kill();
        return PdfAnswer.TooMuch;
    }

    /// <summary>Whether it can take another document.</summary>
    internal bool IsAlive => !_process.HasExited;

    /// <summary>Whether so much was left behind that the next document would have less room than the first one had.</summary>
    internal bool IsWorn => Memory() > _limits.Memory / 2;

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    // Null where the process ends before it has answered.
    private PdfAnswer? Exchange(byte[] document)
    {
        try
        {
            Frame.Write(_process.StandardInput.BaseStream, document);
            return Frame.Read(_process.StandardOutput.BaseStream) is { } answer ? PdfAnswer.Of(answer) : null;
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or FormatException)
        {
            // It died, was ended by another thread, or answered in no form that is known.
            return null;
        }
    }

    private TimeSpan Work() => Measured(p => p.TotalProcessorTime, TimeSpan.Zero);

    private long Memory() => Measured(p => p.WorkingSet64, 0);

    // A process that has just ended has no measures.
    private T Measured<T>(Func<Process, T> measure, T ended)
    {
        try
        {
            _process.Refresh();
            return measure(_process);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return ended;
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
            _process.WaitForExit();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    // The program itself: what runs, unless that is the host of the system, which is told what to run, or another program that uses
    // this one's code and finds it beside itself.
    private static (string Program, string[] Arguments) Program()
    {
        var running = Environment.ProcessPath!;
        var code = typeof(PdfProcess).Assembly;
        if (Path.GetFileNameWithoutExtension(running).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            return (running, ["exec", Path.Combine(AppContext.BaseDirectory, code.GetName().Name + ".dll")]);
        }

        return System.Reflection.Assembly.GetEntryAssembly() == code
            ? (running, [])
            : (Path.Combine(AppContext.BaseDirectory, code.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : "")), []);
    }
}
