namespace Parley.Reading.Actors.Naming;

/// <summary>Sorts of names.</summary>
internal enum NameSort
{
    Person,
    State,

    /// <summary>The adjective or people of a state: "Russian".</summary>
    Demonym,
    Body,

    /// <summary>A movement that the gazetteer knows.</summary>
    Movement,
    Outlet,
    Place,

    /// <summary>A people or creed that belongs to no state in the gazetteer: "Kurdish", "Maoist".</summary>
    Kind,
    Organization,
}
