using Parley.Collation.Drafts;
using Parley.Wording;

namespace Parley.App.Drafts;

/// <summary>The size of a drafted conflict in a sentence.</summary>
internal static class ConflictSummary
{
    internal static string Of(ConflictDraft draft)
    {
        var (voiced, told) = (draft.Wishes.Count(w => w.IsVoiced), draft.Wishes.Count(w => !w.IsVoiced));
        return $"drafted {InWords.Count(draft.Conflict.DecisionMakers.Count, "decision maker", "decision makers")} and {InWords.Count(draft.Deeds.Count, "option", "options")} from {InWords.Count(draft.Draft.Reports.Count, "report", "reports")}; "
            + $"{InWords.Count(voiced, "wish was", "wishes were")} voiced{(told > 0 ? $", {InWords.Count(told, "more is", "more are")} only told or not clear" : "")}, and all other preferences stay unknown; "
            + $"{InWords.Count(draft.Draft.LeftOut.Count, "statement was", "statements were")} left out{(draft.Beyond.Count > 0 ? $", and {InWords.Count(draft.Beyond.Count, "issue", "issues")}" : "")}. The draft lists them.";
    }
}
