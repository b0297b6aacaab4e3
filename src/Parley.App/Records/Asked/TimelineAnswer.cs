using Parley.App.Records.Told;
using Parley.Collation.Sourced;

namespace Parley.App.Records.Asked;

/// <summary>Meetings, agreements and incidents in one: by first day (where only the last is told: by that), then last, then id; those of unknown days last.</summary>
internal static class TimelineAnswer
{
    internal static RecordAnswer Of(RecordTalks talks)
    {
        var all = new List<(Basis Basis, Seq<Told<When>> Whens, string Kind, string What, string Place, string Status)>();
        all.AddRange(talks.Talks.Meetings.Select(m => (m.Basis, m.Whens, "meeting", ToldInWords.Meeting(m), AnswerRows.Or(m.Places, p => p.Name), MeetingAnswer.Status(talks, m))));
        all.AddRange(talks.Talks.Agreements.Select(a => (a.Basis, a.Whens, "agreement", ToldInWords.Agreement(a), AnswerRows.Or(a.Places, p => p.Name), HappeningAnswers.Stage(talks, a))));
        all.AddRange(talks.Talks.Incidents.Select(i => (i.Basis, i.Whens, "incident", ToldInWords.Incident(i), AnswerRows.Or(i.Places, p => p.Name), "")));
        return new(
            "timeline",
            ["days", "kind", "what", "place", "status"],
            [
                .. all.OrderBy(x => AnswerRows.Span(x.Whens) is var (from, to) && from == DateOnly.MinValue ? (to, to) : (from, to)).ThenBy(x => talks.IdOf(x.Basis.Id)!.ToString(), StringComparer.Ordinal)
                    .Select(x => AnswerRows.Of(talks, talks.IdOf(x.Basis.Id), x.Basis.By, AnswerRows.Days(x.Whens), x.Kind, x.What, x.Place, x.Status)),
            ],
            "Nothing is told.");
    }
}
