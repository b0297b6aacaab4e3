namespace Parley.Reading.Actors.Naming;

/// <summary>Sorts of names.</summary>
internal enum NameSort
{
    Person,
    State,

    /// <summary>The adjective or people of a state: "Russian".</summary>
    Demonym,
    Body,
    Outlet,
    Place,

    /// <summary>A people or creed that belongs to no state in the gazetteer: "Kurdish", "Maoist".</summary>
    Kind,
    Organization,
}
