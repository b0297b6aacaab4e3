using Parley.Wording;

namespace Parley.Collation.Words;

/// <summary>How words number meetings. Cost: linear in the words.</summary>
internal static class RoundNumbers
{
    private static readonly string[] Names = ["", .. Enumerable.Range(1, 12).Select(InWords.Ordinal)];

    private static readonly string[] Bodies = ["committee", "commission", "council", "panel", "board", "group", "mechanism", "body", "subcommittee"];

    /// <summary>Of "it is the fifth time that the two sides have met": 5. Null where words say nothing of the kind.</summary>
    internal static int? Times(string words)
    {
        var all = PlainWords.Of(words);
        for (var i = 0; i + 2 < all.Length; i++)
        {
            if (Array.IndexOf(Names, all[i]) is > 0 and var number && all[i + 1] == "time" && all.Skip(i + 2).Any(w => w is "met" or "meet" or "meeting" or "sat" or "sit"))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>Whether words tell a number of a meeting at all: "a third round", "round 3".</summary>
    internal static bool Tells(string words) => PlainWords.Of(words).Any(w => Array.IndexOf(Names, w) > 0 || char.IsDigit(w[0]));

    /// <summary>Whether what is numbered is a sitting within a round: "the first session is over", "the second day", where no words say that it is one of talks.</summary>
    internal static bool IsOfSitting(string words)
    {
        var all = PlainWords.Of(words);
        return Enumerable.Range(0, Math.Max(0, all.Length - 1)).Any(i => Array.IndexOf(Names, all[i]) > 0 && all[i + 1] is "session" or "sitting" && (i + 2 >= all.Length || all[i + 2] != "of"))
            && !all.Any(w => w is "round" or "rounds" or "talks" or "negotiations");
    }

    /// <summary>Whether what is numbered is the meeting of a body and no round of talks: "a committee will hold its first meeting".</summary>
    internal static bool IsOfBody(string words)
    {
        var all = PlainWords.Of(words);
        return all.Any(Bodies.Contains) && all.Zip(all.Skip(1)).Any(p => p.First == "its" && Array.IndexOf(Names, p.Second) > 0);
    }
}
