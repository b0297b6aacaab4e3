namespace Parley.Reading.Times;

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
