namespace Parley.App.Web.ProposalRoom;

/// <summary>How far something put forward has come, as far as reports tell.</summary>
public enum ProposalState
{
    /// <summary>Nobody is read to have answered.</summary>
    Tabled,

    /// <summary>Somebody answered, and no other side is told to accept any part of it.</summary>
    UnderDiscussion,

    /// <summary>Some parts are accepted by another side and refused by none, others not.</summary>
    InPart,

    /// <summary>Every part is accepted by another side and refused by none; or an agreement is told of.</summary>
    Agreed,

    /// <summary>Whoever put it forward is told to be against it since; or an agreement was broken or ran out.</summary>
    Dropped,

    /// <summary>The same side put something else forward later, on all that it is about.</summary>
    Superseded,
}
