using System.CommandLine.Parsing;
using Parley.App.Commands.Keeping;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Commands.Deciding;

/// <summary>Ids that commands are given to decide on.</summary>
internal static class DecisionId
{
    /// <summary>Refuses what is no id, or one of another sort.</summary>
    internal static void Refuse(ArgumentResult result, Func<RecordId, bool> fits, string sort)
    {
        foreach (var token in result.Tokens.Where(t => RecordId.Parse(t.Value) is not { } id || !fits(id)))
        {
            result.AddError($"'{token.Value}' is no id of a {sort}.");
        }
    }

    internal static int TellAbsent(RecordFile file, RecordId id, Shell shell) => RecordInput.TellAbsent(file, $"There is no {id} in this record.", shell);
}
