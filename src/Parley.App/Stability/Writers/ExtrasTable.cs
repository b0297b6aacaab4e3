using System.Text;
using Parley.App.Terminal;

namespace Parley.App.Stability.Writers;

/// <summary>Writes for a terminal what is there only where it was asked for or the file calls for it: strength, views, limited moves, simultaneous sanctions, scores of statements.</summary>
internal static class ExtrasTable
{
    internal static void Append(StringBuilder to, StabilityAnswer answer, int width)
    {
        foreach (var (heading, lines) in Extras.Of(answer))
        {
            to.Append('\n');
            Wrap.Append(to, heading, width, 0, 2);
            foreach (var line in lines)
            {
                Wrap.Append(to, line, width, 2, 4);
            }
        }
    }
}
