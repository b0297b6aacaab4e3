namespace Parley.App.Exchange;

/// <summary>What PLOVER makes of a claim.</summary>
/// <param name="Category">One of its categories, as <c>CONSULT</c>.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Mode">How, in a word of the category; null where nothing says.</param>
/// <param name="Context"><c>future</c>, <c>hypothetical</c> or nothing.</param>
/// <param name="Sources">Who does it; several of them do it together.</param>
/// <param name="Recipients">To whom.</param>
internal sealed record PloverEvent(string Category, int Quad, string? Mode, string Context, Seq<EntitySlot> Sources, Seq<EntitySlot> Recipients);
