using Parley.Reading.English.Words;

namespace Parley.Reading.English.Syntax;

/// <summary>
/// Undoes the lifting of crossing arcs: a word labelled <c>a||b</c> moves below the nearest descendant of its head that is
/// labelled <c>b</c>, and is labelled <c>a</c>.
/// </summary>
internal static class Deprojectivize
{
    private const string Delimiter = "||";

    public static void Apply(Tree tree, ReadOnlySpan<Lexeme> words)
    {
        SortedSet<int>[]? children = null;
        for (var i = 0; i < words.Length; i++)
        {
            var label = tree.Labels[i];
            var cut = label.IndexOf(Delimiter, StringComparison.Ordinal);
            if (cut < 0)
            {
                continue;
            }

            children ??= Children(tree);
            var head = FindHead(tree, children, words, i, label[(cut + Delimiter.Length)..]);
            children[tree.Heads[i]].Remove(i);
            children[head].Add(i);
            tree.Heads[i] = head;
            tree.Labels[i] = label[..cut];
        }

        if (children is not null)
        {
            tree.Settle();
        }
    }

    // Level by level; the edges that limit whose children count are those from before any word moved.
    private static int FindHead(
        Tree tree, SortedSet<int>[] children, ReadOnlySpan<Lexeme> words, int word, string label)
    {
        var queue = new Queue<int>();
        queue.Enqueue(tree.Heads[word]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var child in children[at])
            {
                var isSeen = child >= tree.LeftEdge[at] && child <= tree.RightEdge[at];
                if (!isSeen || child == word || words[child].IsSpace)
                {
                    continue;
                }

                if (tree.Labels[child] == label)
                {
                    return child;
                }

                queue.Enqueue(child);
            }
        }

        return tree.Heads[word];
    }

    private static SortedSet<int>[] Children(Tree tree)
    {
        var children = new SortedSet<int>[tree.Heads.Length];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = [];
        }

        for (var i = 0; i < children.Length; i++)
        {
            if (tree.Heads[i] != i)
            {
                children[tree.Heads[i]].Add(i);
            }
        }

        return children;
    }
}
