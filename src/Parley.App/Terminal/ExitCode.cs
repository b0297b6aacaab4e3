namespace Parley.App.Terminal;

/// <summary>What the program tells the shell at its end; documented in docs/reference/commands.md.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>A fault of the program or of its surroundings, such as a full disk.</summary>
    internal const int Failed = 1;

    /// <summary>The command line could not be understood.</summary>
    internal const int WrongUsage = 2;

    /// <summary>At least one input could not be found or read; what could be read was done.</summary>
    internal const int UnreadableInput = 3;

    /// <summary>The user stopped it: 128 and the number of the signal, as shells have it.</summary>
    internal const int Stopped = 130;
}
