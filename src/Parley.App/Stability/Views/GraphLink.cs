namespace Parley.App.Stability.Views;

/// <summary>Moves of one decision maker between two states, one way or both.</summary>
/// <param name="By">Who.</param>
/// <param name="From">The state of lower number.</param>
/// <param name="To">The other.</param>
/// <param name="There">Whether it can move from the first to the second.</param>
/// <param name="Back">Whether it can move back.</param>
/// <param name="Better">Which of the two it likes better: above nothing the second, below the first; 0 where neither, or nobody knows.</param>
internal sealed record GraphLink(int By, int From, int To, bool There, bool Back, int Better)
{
    internal bool ImprovesThere => There && Better > 0;

    internal bool ImprovesBack => Back && Better < 0;

    internal bool Improves => ImprovesThere || ImprovesBack;
}
