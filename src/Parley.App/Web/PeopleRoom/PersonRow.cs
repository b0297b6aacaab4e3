namespace Parley.App.Web.PeopleRoom;

/// <summary>Somebody named.</summary>
public sealed record PersonRow(string Id, string Name, string? Is, string? AlsoCalled, string Reports, string? State, string Source)
{
    /// <summary>The ids of others of the same name and title whom no report makes one with this one.</summary>
    public Seq<string> Namesakes { get; init; } = [];
}
