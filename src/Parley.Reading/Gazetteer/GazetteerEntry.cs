namespace Parley.Reading.Gazetteers;

/// <summary>What words of the gazetteer stand for.</summary>
internal enum GazetteerKind
{
    /// <summary>A state or an entity reported like one, by its name: "Russia", "Abkhazia".</summary>
    State,

    /// <summary>A union or alliance of states, an organ or agency of theirs, a contact group, a body known across borders.</summary>
    Body,

    /// <summary>A seat that stands for the government, and so for the state: "the Kremlin", "Downing Street".</summary>
    Government,

    /// <summary>An authority of a state that is also an organisation of its own: "the Pentagon", "the Knesset".</summary>
    Organ,

    /// <summary>A capital or seat of government, a place that may stand for the state: "Moscow".</summary>
    Capital,

    /// <summary>A region that reports speak of but that is no party by itself: "Darfur", "the West Bank".</summary>
    Region,

    /// <summary>The adjective or noun for what or who belongs to a state: "Russian", "Iraqis".</summary>
    Demonym,

    /// <summary>A news agency, newspaper or broadcaster.</summary>
    Outlet,

    /// <summary>A platform on which people publish themselves: "Telegram".</summary>
    Channel,
}

/// <summary>What the gazetteer knows of some words.</summary>
/// <param name="Kind">What they stand for.</param>
/// <param name="Name">
/// For a state, its seat of government, capital and demonyms, the state's name, so that they compare equal; for all else the
/// usual name of the thing itself.
/// </param>
/// <param name="State">Name of the state or region it is or belongs to; null for bodies, outlets and channels.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of that state, or of the one an outlet is from; null where there is none.</param>
/// <param name="Words">The words as the gazetteer writes them, without a leading article unless it is part of the name.</param>
/// <param name="Plural">Whether a demonym names people in the plural ("Iraqis").</param>
/// <param name="Ambiguous">Whether the words often mean something else ("Jordan", "Polish", "Petra"), or another entry too.</param>
internal sealed record GazetteerEntry(
    GazetteerKind Kind,
    string Name,
    string? State,
    string? Country,
    string Words,
    bool Plural,
    bool Ambiguous);
