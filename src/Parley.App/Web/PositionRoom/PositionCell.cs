namespace Parley.App.Web.PositionRoom;

/// <summary>Where one side stands on one issue, as told last.</summary>
/// <param name="Party">The side.</param>
/// <param name="Stance">How it stands.</param>
/// <param name="Words">To what, in the words of the report; empty where they are those that name the issue.</param>
/// <param name="Since">The day of the first report that has it so.</param>
/// <param name="Sources">How many sources have it so.</param>
/// <param name="State">How far people have looked at the claims.</param>
/// <param name="Source">The story of the position: all claims of that side on the issue, commas between; of many, issue and side.</param>
/// <param name="IsAlike">Whether another side is for the same thing too.</param>
public sealed record PositionCell(string Party, string Stance, string Words, string? Since, string Sources, string? State, string Source, bool IsAlike);
