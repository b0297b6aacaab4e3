using Parley.Wording;

namespace Parley.App.Terminal;

/// <summary>All that a command gets from the world outside, so that tests can drive it whole.</summary>
/// <param name="Input">Standard input, as bytes: the encoding is ours to find out.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where talk goes: what is wrong, what was passed over.</param>
/// <param name="Width">Columns a line of talk or of a listing may have.</param>
/// <param name="Clock">The time now.</param>
/// <param name="Debug">Whether a fault is told with its stack trace.</param>
internal sealed record Shell(Stream Input, TextWriter Output, TextWriter Error, int Width, TimeProvider Clock, bool Debug)
{
    /// <summary>Whether the error stream is a terminal of its own, not shared with the output: then progress is shown on it.</summary>
    internal bool ShowsProgress { get; init; }

    /// <summary>The working folder, in which a record is looked for.</summary>
    internal string Folder { get; init; } = ".";

    /// <summary>The record that the surroundings name (PARLEY_RECORD), where they name one.</summary>
    internal string? Record { get; init; }

    /// <summary>The name that decisions are signed with unless told otherwise.</summary>
    internal string User { get; init; } = "somebody";

    /// <summary>Waits for a key, where a person sits at a terminal; else null, and keys are what stands on <see cref="Input"/>.</summary>
    internal Func<char?>? Key { get; init; }

    /// <summary>Whether somebody looks at the output: then no page is thrown there.</summary>
    internal bool OutputIsTerminal { get; init; }

    /// <summary>Whether somebody looks at the error stream.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>Says a sentence on the error stream, as one line: paths, arguments and names in it steer nothing.</summary>
    internal void Tell(string sentence) => Error.WriteLine($"parley: {Shown.Isolated(sentence)}");

    /// <summary>Writes a sentence on the output, in the same way.</summary>
    internal void Say(string sentence) => Output.WriteLine(Shown.Isolated(sentence));
}
