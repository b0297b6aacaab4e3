namespace Parley.Wording;

/// <summary>Stances as verbs.</summary>
public static class StanceWords
{
    /// <summary>As what one side does: "demands", "is open to".</summary>
    public static string Stands(Stance stance) => stance == Stance.Open ? "is open to" : Word.Of(stance);

    /// <summary>After "is reported to": "demand", "be open to".</summary>
    public static string ToStand(Stance stance) => stance switch
    {
        Stance.Open => "be open to",
        Stance.Demands => "demand",
        Stance.Proposes => "propose",
        Stance.Offers => "offer",
        Stance.Supports => "support",
        Stance.Accepts => "accept",
        Stance.Doubts => "doubt",
        Stance.Rejects => "reject",
        _ => "threaten",
    };
}
