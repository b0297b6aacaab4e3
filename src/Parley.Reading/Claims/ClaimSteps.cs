using Parley.Reading.Actors.Naming;
using Parley.Reading.Actors.Referring;
using Parley.Reading.Claims.Attendance;
using Parley.Reading.Claims.Events;
using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings;
using Parley.Reading.Claims.Meetings.Listed;
using Parley.Reading.Claims.Positions;
using Parley.Reading.Claims.Voices;
using Parley.Reading.Claims.Wishes;
using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Numbers;
using Parley.Reading.Speech;
using Parley.Reading.Speech.Marks;
using Parley.Reading.Syntax;
using Parley.Reading.Syntax.Mending;
using Parley.Reading.Times;
using Parley.Reading.Times.Forms;

namespace Parley.Reading.Claims;

/// <summary>The fixed list of steps from parsed text to claims.</summary>
internal sealed class ClaimSteps
{
    private readonly Seq<ClaimStep> _steps;
    private readonly Gazetteer _gazetteer;

    internal ClaimSteps(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _steps =
        [
            new("cast", [], notes => Cast(notes, gazetteer)),
            new("times", [], WithTimes),
            new("counts", ["times"], notes => notes with { Tallies = Tallies(notes) }),
            new("utterances", ["cast", "times"], Utter),
            new("roles", ["cast", "times"], RoleClaims.Take),
            new("meetings", ["cast", "times", "utterances"], MeetingClaims.Take),
            new("listed", ["cast", "times"], ListedRounds.Take),
            new("delegations", ["cast", "times"], DelegationClaims.Take),
            new("rounds", ["meetings"], RoundsByDay.Take),
            new("teams", ["delegations"], TeamsInPassing.Take),
            new("positions", ["cast", "times", "utterances"], PositionClaims.Take),
            new("wishes", ["positions"], WishClaims.Take),
            new("agreements", ["cast", "times"], AgreementClaims.Take),
            new("incidents", ["cast", "times", "counts"], IncidentClaims.Take),
            new("days of rounds", ["listed", "agreements", "incidents"], ListedRounds.Date),
            new("presences", ["cast", "times", "meetings"], PresenceClaims.Take),
            new("outlooks", ["cast", "utterances"], OutlookClaims.Take),
            new("tallies", ["cast", "times"], TallyClaims.Take),
            new("statements", ["utterances", "roles", "meetings", "delegations", "wishes", "agreements", "incidents", "presences", "outlooks"], StatementClaims.Take),
            new("papers", ["statements"], PaperClaims.Take),
        ];
        Check();
    }

    // A step that runs before what it needs would read nothing and say nothing: better to refuse at the start.
    private void Check()
    {
        var given = new HashSet<string>();
        foreach (var step in _steps)
        {
            foreach (var need in step.Needs)
            {
                if (!given.Contains(need))
                {
                    throw new InvalidOperationException($"The step {step.Name} needs {need} before it.");
                }
            }

            given.Add(step.Name);
        }
    }

    internal (Seq<Entity> Entities, Seq<Claim> Claims, Seq<Problem> Problems) Read(Report report, ParsedText text)
    {
        var notes = Notebook.Of(report, TitledLists.Mend(RunTogether.Mend(JoinedNames.Mend(Mends.Take(text), _gazetteer), _gazetteer)));
        foreach (var step in _steps)
        {
            notes = step.Take(notes);
        }

        return Assembly.Assemble(notes);
    }

    private static Notebook Cast(Notebook notes, Gazetteer gazetteer)
    {
        var (cast, titles) = Casting.Cast(notes.Text, gazetteer, Author(notes.Report));
        notes = notes with { Cast = cast };
        return notes with { Away = PartySides.Away(notes), Titles = titles, TitlesOf = titles.Where(t => cast.At(t.Person) is not null).ToLookup(t => cast.At(t.Person)!.Number) };
    }

    // "Statement by President X on ...": who speaks in the first person.
    private static string? Author(Report report)
    {
        const string by = "tatement by ";
        var at = report.Title?.IndexOf(by, StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var words = report.Title![(at + by.Length)..].Split(' ').TakeWhile(w => char.IsUpper(w[0])).ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static Notebook Utter(Notebook notes)
    {
        var quotations = Quotations.Of(notes.Text);
        var utterances = Utterances.Find(notes.Text, notes.Cast, notes.Clauses, quotations, notes.Moments);
        var meant = SpeakerPronouns.Settle(notes.Text, notes.Cast, notes.Clauses, quotations, utterances);
        return notes with { Cast = notes.Cast.Settled(notes.Text, meant), Utterances = utterances, UtterancesAt = new(notes.Text, utterances, u => (Math.Min(u.From, u.To), u.To)) };
    }

    private static Notebook WithTimes(Notebook notes)
    {
        var moments = new BySentence<Moment>(notes.Text, notes.Text.Sentences.SelectMany(s => TimeExpressions.Find(notes.Text, s.First, s.Last)), m => (m.First, m.Last));
        return notes with { Moments = moments, Entries = DatedEntries.Find(notes) };
    }

    private static BySentence<Tallied> Tallies(Notebook notes) =>
        new(notes.Text, notes.Text.Sentences.SelectMany(s => Counts.Find(notes.Text, s.First, s.Last, notes.Moments.At(s.First))), t => (t.First, t.Last));
}
