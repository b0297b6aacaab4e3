namespace Parley.Collation.Drafting;

/// <summary>A stance towards something named before, in words.</summary>
public static class StanceWords
{
    /// <summary>The stance as a verb, with "it".</summary>
    public static string Verb(Stance stance) => stance == Stance.Open ? "is open to it" : $"{Word.Of(stance)} it";

    /// <summary>The stance after "was reported to", with "it".</summary>
    public static string Infinitive(Stance stance) => stance switch
    {
        Stance.Open => "be open to it",
        Stance.Proposes => "propose it",
        _ => $"{Word.Of(stance)[..^1]} it",
    };
}
