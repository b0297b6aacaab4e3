namespace Parley.Reading.Times.Forms;

/// <summary>A measure of time.</summary>
internal enum TimeUnit
{
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
}
