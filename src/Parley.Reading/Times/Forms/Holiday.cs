namespace Parley.Reading.Times.Forms;

/// <summary>A holiday whose day can be told from the year alone.</summary>
internal enum Holiday
{
    NewYearsDay,
    ValentinesDay,
    WomensDay,
    GoodFriday,
    Easter,
    OrthodoxEaster,
    EasterMonday,
    MayDay,
    BastilleDay,
    Halloween,
    ArmisticeDay,
    Thanksgiving,
    ChristmasEve,
    Christmas,
    BoxingDay,
    NewYearsEve,
}
