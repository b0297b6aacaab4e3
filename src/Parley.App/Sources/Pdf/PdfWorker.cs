using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Parley.App.Sources.Pdf;

/// <summary>
/// The process that makes PDF documents out for another: each comes as a message on standard input, and what came of it goes as one to
/// standard output. A document that overflows the stack, fills the memory or never ends takes this process and no more.
/// </summary>
internal static class PdfWorker
{
    /// <summary>The one argument with which the program is this process. No command, so it stands in no help.</summary>
    internal const string Verb = "--pdf-worker";

    /// <summary>Answers until the input ends, and then ends at once, in the midst of a document too: who asked is gone.</summary>
    internal static int Run(Stream input, Stream output)
    {
        // Ctrl-C reaches all processes of a terminal; this one ends with the one that started it.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, c => c.Cancel = true);

        // No library's talk may stand among the messages.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        try
        {
            while (Frame.Read(input) is { } bytes)
            {
                var answering = new Thread(() => Answer(bytes, output), PdfLimits.MaxStackMegabytes * 1024 * 1024) { IsBackground = true };
                answering.Start();
            }
        }
        catch (IOException)
        {
            // The other side ended within a message.
        }

        return 0;
    }

    private static void Answer(byte[] bytes, Stream output)
    {
        // The library goes on without a font for which there was no room, and the text would be another than on a larger machine.
        var starved = false;
        void Note(object? sender, FirstChanceExceptionEventArgs fault) => starved |= fault.Exception is OutOfMemoryException;
        PdfAnswer answer;
        AppDomain.CurrentDomain.FirstChanceException += Note;
        try
        {
            answer = PdfText.Read(bytes);
        }
        catch (OutOfMemoryException)
        {
            answer = PdfAnswer.TooMuch;
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }

        answer = starved ? PdfAnswer.TooMuch : answer;

        try
        {
            Frame.Write(output, answer.ToBytes());
        }
        catch (IOException)
        {
            // Nobody waits for it any more.
        }
    }
}
