namespace Parley.Reading.Claims.Meetings;

/// <summary>
/// Whose talks "the talks" and "those rounds" are that name no sides themselves: those of the talks spoken of last, and before
/// any, the two sides the report names most.
/// </summary>
internal sealed class TalksInView(Seq<EntitySlot> main)
{
    private Seq<EntitySlot> _parties = main;

    internal Seq<EntitySlot> Parties => _parties;

    internal void Saw(Matter.Meeting meeting)
    {
        if (meeting.Parties.Count >= 2)
        {
            _parties = meeting.Parties;
        }
    }
}
