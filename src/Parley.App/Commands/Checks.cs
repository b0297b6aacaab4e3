using System.CommandLine;
using System.CommandLine.Parsing;

namespace Parley.App.Commands;

/// <summary>What a command line gives, asked while it is checked whole: some of it may be wrong by itself, which the library tells.</summary>
internal static class Checks
{
    /// <summary>Whether the option stands on the command line, with a value or without.</summary>
    internal static bool Has(this CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>The value of an option; what it is where the option is not given, where its value is missing or cannot be read.</summary>
    internal static T? ValueOf<T>(this CommandResult result, Option<T> option)
    {
        try
        {
            return result.GetValue(option);
        }
        catch (InvalidOperationException)
        {
            // The library asks not to be asked for a value that it will refuse.
            return default;
        }
    }
}
