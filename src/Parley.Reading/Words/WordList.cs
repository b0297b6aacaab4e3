namespace Parley.Reading.Words;

/// <summary>
/// The word lists of the reading rules, each named for what its words have in common; the words stand in the files of the folder Lists, under
/// the same names in lower case.
/// </summary>
internal enum WordList
{
    // Who acts and speaks: actors.txt
    Side,
    Force,
    Group,
    Institution,
    Outlet,
    Office,
    PlainTitle,

    // Talks and what becomes of them: talks.txt
    Talks,
    TalksEvent,
    Begin,
    Hold,
    Fail,
    Postpone,
    Cancel,
    Plan,

    // Agreements and how far they have come: agreements.txt
    Agreement,
    Truce,
    Sign,
    InForce,
    Extend,
    Break,
    Expire,
    Delay,

    // What sides propose, threaten and refuse: stances.txt
    Proposal,
    Measure,
    Retaliate,
    Wage,

    // Force, harm and what does it: events.txt
    EventNoun,
    Weapon,
    HarmNoun,

    // Speech, hope and doubt: voices.txt
    Say,
    OutletSay,
    Hopeful,
    Doubtful,
    HopeNoun,
    FearNoun,

    // Times: times.txt
    Month,
}
