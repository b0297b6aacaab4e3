using System.Text;
using Parley.App.Terminal;

namespace Parley.App.Commands;

/// <summary>Where a command puts its text.</summary>
internal static class Output
{
    /// <summary>Writes to a file, in place of what it holds, or to standard output where none is named.</summary>
    internal static void Write(string text, string? file, Shell shell)
    {
        if (file is null)
        {
            shell.Output.Write(text);
        }
        else
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
