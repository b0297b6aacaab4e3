using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>What sides put forward or ask for, and what others, not they themselves, answered: in order of first mention.</summary>
internal static class ProposalAnswer
{
    internal static RecordAnswer Of(RecordTalks talks) => new(
        "proposals",
        ["by", "stance", "what", "answers", "since", "sources"],
        [
            .. talks.Talks.Proposals.Select(p => AnswerRows.Of(
                talks,
                talks.IdOf(p.Basis.Id),
                p.Basis.By,
                p.By.Name,
                AnswerRows.Or(p.Stances, StanceWords.Stands),
                string.Join("; ", p.Parts.Select(part => AnswerRows.Or(part.Words, w => w))),
                string.Join("; ", p.Answers.Where(a => !(a.From is [var one] && one == p.By)).Select(a => $"{InWords.List([.. a.From.Select(f => f.Name)])}: {StanceWords.Stands(a.Stance)}").Distinct(StringComparer.Ordinal)),
                AnswerRows.Day(p.Stances.SelectMany(s => s.By).Select(talks.Published).Min()),
                AnswerRows.Sources(talks, p.Basis.By))),
        ],
        "No proposal was read in these reports.");
}
