namespace Parley.App.Web.TimelineRoom;

/// <summary>Something in time, drawn.</summary>
/// <param name="Source">What is asked for its words.</param>
/// <param name="Words">What it is and when.</param>
/// <param name="State">held, planned, off, or incident.</param>
/// <param name="Row">Which line of its lane it stands on, from 0.</param>
/// <param name="Stretches">Left end and width of each stretch, in percent; several are days that do not go together.</param>
/// <param name="IsVague">Whether it lies somewhere within the stretch.</param>
/// <param name="IsOpenLeft">Whether its beginning is not known.</param>
/// <param name="IsOpenRight">Whether its end is not known.</param>
public sealed record ChartMark(string Source, string Words, string State, int Row, Seq<(double At, double Width)> Stretches, bool IsVague, bool IsOpenLeft, bool IsOpenRight);
