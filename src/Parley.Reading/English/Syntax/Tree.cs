namespace Parley.Reading.English.Syntax;

/// <summary>
/// Heads and labels of a text's words with the edges of what hangs under each, and where sentences start. Edges may be
/// older than heads: <see cref="Settle"/> makes them fit.
/// </summary>
internal sealed class Tree
{
    private const int MostRounds = 12;

    public Tree(int[] heads, string[] labels)
    {
        Heads = heads;
        Labels = labels;
        LeftEdge = new int[heads.Length];
        RightEdge = new int[heads.Length];
        SentenceStart = new bool[heads.Length];
        Settle();
    }

    /// <summary>The head of each word; its own number at a root.</summary>
    public int[] Heads { get; }

    public string[] Labels { get; }

    public int[] LeftEdge { get; }

    public int[] RightEdge { get; }

    public bool[] SentenceStart { get; }

    /// <summary>
    /// Computes edges and sentence starts. Where arcs cross, edges found in one round may still be too narrow; the rounds
    /// end when every head lies in its word's sentence, or at a limit.
    /// </summary>
    public void Settle()
    {
        for (var i = 0; i < Heads.Length; i++)
        {
            LeftEdge[i] = RightEdge[i] = i;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            for (var i = 0; i < Heads.Length; i++)
            {
                Widen(i);
            }

            for (var i = Heads.Length - 1; i >= 0; i--)
            {
                Widen(i);
            }

            CutSentences();
            if (HeadsLieInTheirSentences())
            {
                return;
            }
        }
    }

    private void Widen(int child)
    {
        var head = Heads[child];
        LeftEdge[head] = Math.Min(LeftEdge[head], LeftEdge[child]);
        RightEdge[head] = Math.Max(RightEdge[head], RightEdge[child]);
    }

    private void CutSentences()
    {
        Array.Clear(SentenceStart);
        for (var i = 0; i < Heads.Length; i++)
        {
            if (Heads[i] == i)
            {
                SentenceStart[LeftEdge[i]] = true;
            }
        }
    }

    private bool HeadsLieInTheirSentences()
    {
        for (var first = 0; first < Heads.Length;)
        {
            var end = first + 1;
            while (end < Heads.Length && !SentenceStart[end])
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                if (Heads[i] < first || Heads[i] >= end)
                {
                    return false;
                }
            }

            first = end;
        }

        return true;
    }
}
