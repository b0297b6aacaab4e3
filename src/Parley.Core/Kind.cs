namespace Parley;

/// <summary>The contract's words for the nine kinds of claim.</summary>
public static class Kind
{
    /// <summary>The word for what a claim says: <c>meeting</c>, <c>delegation</c> and so on.</summary>
    public static string Of(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return matter.Match(
            _ => "meeting",
            _ => "delegation",
            _ => "role",
            _ => "position",
            _ => "agreement",
            _ => "incident",
            _ => "presence",
            _ => "outlook",
            _ => "statement");
    }
}
