namespace Parley.App.Terminal;

/// <summary>
/// The .NET runtime opens a socket and two pipes in the folder for temporary files, by which other programs of the same user can look into this one. No file that comes with the program can tell it not to, so the program takes their names away first of all:
/// nobody finds them then. Who wants them sets <c>DOTNET_EnableDiagnostics</c>. On Windows they are named pipes and stay.
/// </summary>
internal static class DiagnosticsDoor
{
    private static readonly string[] Settings = ["DOTNET_EnableDiagnostics", "DOTNET_EnableDiagnostics_IPC", "DOTNET_EnableDiagnostics_Debugger", "DOTNET_DiagnosticPorts"];

    internal static void Close()
    {
        if (OperatingSystem.IsWindows() || Settings.Any(s => Environment.GetEnvironmentVariable(s) is { Length: > 0 }))
        {
            return;
        }

        try
        {
            var own = ((string[])["dotnet-diagnostic", "clr-debug-pipe"]).Select(kind => $"{kind}-{Environment.ProcessId}-").ToArray();
            foreach (var door in Directory.EnumerateFiles(Path.GetTempPath()).Where(f => own.Any(o => Path.GetFileName(f.AsSpan()).StartsWith(o))))
            {
                File.Delete(door);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be listed is not one in which others look.
        }
    }
}
