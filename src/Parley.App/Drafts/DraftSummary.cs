using Parley.Collation.Drafts;
using Parley.Wording;

namespace Parley.App.Drafts;

/// <summary>The size of a draft in a sentence.</summary>
internal static class DraftSummary
{
    internal static string Of(Draft draft)
    {
        var suggested = draft.RedLines.Count(r => !r.Taken);
        var summary = $"drafted {InWords.Count(draft.Parties.Count, "party", "parties")}, {InWords.Count(draft.Issues.Count, "issue", "issues")} and "
            + $"{InWords.Count(draft.Issues.Sum(q => q.Choices.Count), "option", "options")} from {InWords.Count(draft.Reports.Count, "report", "reports")}; "
            + $"{InWords.Count(draft.Open, "number is", "numbers are")} open, as not read here; {InWords.Count(draft.LeftOut.Count, "statement was", "statements were")} left out";
        return summary + (suggested > 0 ? $"; {InWords.Count(suggested, "red line is", "red lines are")} only suggested" : "") + ". The draft lists them.";
    }
}
