using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Agreements, in order of first mention, and incidents, by first day.</summary>
internal static class HappeningAnswers
{
    internal static RecordAnswer Agreements(RecordTalks talks) => new(
        "agreements",
        ["parties", "agreed", "stage", "days", "sources"],
        [
            .. talks.Talks.Agreements.Select(a => AnswerRows.Of(
                talks, talks.IdOf(a.Basis.Id), a.Basis.By, AnswerRows.All(a.Parties), AnswerRows.Or(a.Contents, c => c), AnswerRows.Or(a.States, s => Word.Of(s)), AnswerRows.Days(a.Whens), AnswerRows.Sources(talks, a.Basis.By))),
        ],
        "No agreement was read in these reports.");

    internal static RecordAnswer Incidents(RecordTalks talks) => new(
        "incidents",
        ["what", "by", "against", "place", "days", "figures", "sources"],
        [
            .. talks.Talks.Incidents.Select(i => AnswerRows.Of(
                talks,
                talks.IdOf(i.Basis.Id),
                i.Basis.By,
                AnswerRows.Or(i.Actions, a => a),
                AnswerRows.All(i.Actors),
                AnswerRows.All(i.Targets),
                AnswerRows.Or(i.Places, p => p.Name),
                AnswerRows.Days(i.Whens),
                string.Join("; ", i.Figures.Select(f => $"{AnswerRows.Or(f.Counts, InWords.Number)} {f.Of}")),
                AnswerRows.Sources(talks, i.Basis.By))),
        ],
        "No incident was read in these reports.");
}
