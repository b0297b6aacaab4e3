using System.Text.RegularExpressions;

namespace Parley.Wording;

/// <summary>Stances as verbs.</summary>
public static partial class StanceWords
{
    /// <summary>As what one side does: "demands", "is open to".</summary>
    public static string Stands(Stance stance) => stance == Stance.Open ? "is open to" : Word.Of(stance);

    /// <summary>As what one side does with these words: to what it refuses in words that deny already ("sign nothing while ..") it "says it will", since it does not reject that.</summary>
    public static string Stands(Stance stance, string content) => stance == Stance.Rejects && Denied().IsMatch(content) ? "says it will" : Stands(stance);

    [GeneratedRegex(@"^(?:to )?\p{Ll}+ (?:\p{Ll}{1,4} )?(?:nothing|nobody|no one|none|no)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

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
