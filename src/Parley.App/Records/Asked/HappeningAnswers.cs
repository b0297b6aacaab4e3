using Parley.Collation.Accounts;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Agreements, in order of first mention, and incidents, by first day.</summary>
internal static class HappeningAnswers
{
    /// <summary>How far something agreed has come: what later reports tell stands behind what earlier ones do ("reached, then broken"); what reports of one day tell differs.</summary>
    internal static string Stage(RecordTalks talks, AgreementAccount agreement)
    {
        var told = agreement.States.Select(s => (Word: Word.Of(s.Value), First: s.By.Min(talks.Published), Last: s.By.Max(talks.Published), Unknown: s.By.Any(c => talks.Published(c) is null))).OrderBy(s => s.First).ToArray();
        var inTurn = !told.Any(s => s.Unknown) && !told.Zip(told.Skip(1)).Any(s => s.Second.First <= s.First.Last);
        return inTurn ? string.Join(", then ", told.Select(s => s.Word)) : AnswerRows.Or(agreement.States, s => Word.Of(s));
    }

    internal static RecordAnswer Agreements(RecordTalks talks) => new(
        "agreements",
        ["parties", "agreed", "stage", "days", "sources"],
        [
            .. talks.Talks.Agreements.Select(a => AnswerRows.Of(
                talks, talks.IdOf(a.Basis.Id), a.Basis.By, AnswerRows.All(a.Parties), AnswerRows.Or(a.Contents, c => c), Stage(talks, a), AnswerRows.Days(a.Whens), AnswerRows.Sources(talks, a.Basis.By))),
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
                AnswerRows.Or(i.Actors, w => w.Name),
                AnswerRows.Or(i.Targets, w => w.Name),
                AnswerRows.Or(i.Places, p => p.Name),
                AnswerRows.Days(i.Whens),
                string.Join("; ", i.Figures.Select(f => $"{AnswerRows.Or(f.Counts, InWords.Number)} {f.Of}")),
                AnswerRows.Sources(talks, i.Basis.By))),
        ],
        "No incident was read in these reports.");
}
