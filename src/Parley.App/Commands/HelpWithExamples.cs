using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parley.App.Commands;

/// <summary>The help of a command, and command lines to copy after it; where all commands are listed they would be in the way.</summary>
internal sealed class HelpWithExamples(int width, string examples) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(examples.ReplaceLineEndings("\n"));
        return code;
    }

    internal static void AddTo(Command command, int width, string examples) => command.Options.Add(new HelpOption { Action = new HelpWithExamples(width, examples) });
}
