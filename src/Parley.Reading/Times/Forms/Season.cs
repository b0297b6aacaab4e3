namespace Parley.Reading.Times.Forms;

/// <summary>A season of the northern year, in the meteorologists' whole months; winter begins in December.</summary>
internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
