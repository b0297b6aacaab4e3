namespace Parley.App.Stability.Views;

/// <summary>A state in the picture.</summary>
/// <param name="State">Which.</param>
/// <param name="Text">Its name, cut where it is too long.</param>
/// <param name="X">The middle, from the left.</param>
/// <param name="Y">The middle, from above.</param>
/// <param name="Width">How wide its frame is; all are <see cref="Height"/> high.</param>
internal sealed record GraphNode(int State, string Text, double X, double Y, double Width)
{
    internal const double Height = 26;

    internal double Left => X - (Width / 2);

    internal double Top => Y - (Height / 2);

    /// <summary>Whether a point lies in the frame or so near that a line through it would touch it.</summary>
    internal bool Holds(double x, double y, double margin) => Math.Abs(x - X) <= (Width / 2) + margin && Math.Abs(y - Y) <= (Height / 2) + margin;
}
