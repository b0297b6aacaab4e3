namespace Parley.Reading.Gazetteers;

/// <summary>What words of the gazetteer stand for.</summary>
internal enum GazetteerKind
{
    /// <summary>A state or an entity reported like one, by its name: "Russia", "Abkhazia".</summary>
    State,

    /// <summary>A union or alliance of states, an organ or agency of theirs, a contact group, a body known across borders.</summary>
    Body,

    /// <summary>A movement, front or army that is a party without being a state: "the Polisario Front".</summary>
    Movement,

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
