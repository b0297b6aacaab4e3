using DiffPlex;
using DiffPlex.Chunkers;

namespace Parley.App.Web.ProposalRoom;

/// <summary>How two texts differ, word by word. White space and the case of letters do not count.</summary>
internal static class WordChanges
{
    /// <summary>The words of each, in runs with the white space before them: those that both have, and those that one has alone. Cost: that of Myers' difference, words times changes.</summary>
    internal static (Seq<(string Words, bool IsOther)> Before, Seq<(string Words, bool IsOther)> After, Seq<string> Changes) Of(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: true, new CustomFunctionChunker(Words));
        string[] old = [.. diff.PiecesOld], now = [.. diff.PiecesNew];
        var (cut, added) = (new bool[old.Length], new bool[now.Length]);
        List<string> gone = [], come = [];
        foreach (var block in diff.DiffBlocks)
        {
            Array.Fill(cut, true, block.DeleteStartA, block.DeleteCountA);
            Array.Fill(added, true, block.InsertStartB, block.InsertCountB);
            Tell(gone, old, block.DeleteStartA, block.DeleteCountA);
            Tell(come, now, block.InsertStartB, block.InsertCountB);
        }

        var moved = gone.Where(g => come.Contains(g, StringComparer.OrdinalIgnoreCase)).ToArray();
        Seq<string> changes =
        [
            .. Told("Cut", gone.Except(moved, StringComparer.OrdinalIgnoreCase)),
            .. Told("Added", come.Except(moved, StringComparer.OrdinalIgnoreCase)),
            .. Told("Moved", moved),
        ];
        return (Runs(old, cut), Runs(now, added), changes.Count == 0 ? ["The words are the same."] : changes);
    }

    // A mark after a word is a piece of its own: a comma that comes or goes changes no word.
    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Length > 1 && IsMark(w[^1]) ? [w[..^1], w[^1..]] : new[] { w })];

    private static bool IsMark(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or '،' or '؛' or '؟';

    private static string Joined(string before, string piece) => before.Length == 0 || (piece.Length == 1 && IsMark(piece[0])) ? before + piece : $"{before} {piece}";

    private static void Tell(List<string> to, string[] pieces, int start, int count)
    {
        if (count > 0)
        {
            to.Add(pieces.Skip(start).Take(count).Aggregate("", Joined).Trim());
        }
    }

    private static IEnumerable<string> Told(string what, IEnumerable<string> runs) =>
        runs.ToArray() is { Length: > 0 } all ? [$"{what}: {string.Join("; ", all.Select(r => $"“{r}”"))}."] : [];

    private static Seq<(string, bool)> Runs(string[] pieces, bool[] isOther)
    {
        var runs = new List<(string Words, bool IsOther)>();
        for (var i = 0; i < pieces.Length; i++)
        {
            if (runs.Count > 0 && runs[^1].IsOther == isOther[i])
            {
                runs[^1] = (Joined(runs[^1].Words, pieces[i]), isOther[i]);
            }
            else
            {
                runs.Add((i > 0 && !(pieces[i].Length == 1 && IsMark(pieces[i][0])) ? " " + pieces[i] : pieces[i], isOther[i]));
            }
        }

        return [.. runs];
    }
}
