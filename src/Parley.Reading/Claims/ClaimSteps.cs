using Parley.Reading.Actors;
using Parley.Reading.Claims.Events;
using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings;
using Parley.Reading.Claims.Positions;
using Parley.Reading.Claims.Voices;
using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Numbers;
using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Times;

namespace Parley.Reading.Claims;

/// <summary>The fixed list of steps from parsed text to claims.</summary>
internal sealed class ClaimSteps
{
    private readonly Seq<ClaimStep> _steps;

    internal ClaimSteps(Gazetteer gazetteer)
    {
        _steps =
        [
            new("cast", [], notes => Cast(notes, gazetteer)),
            new("times", [], notes => notes with { Moments = Moments(notes) }),
            new("counts", [], notes => notes with { Tallies = Tallies(notes) }),
            new("utterances", ["cast", "times"], Utter),
            new("roles", ["cast", "times"], RoleClaims.Take),
            new("meetings", ["cast", "times"], MeetingClaims.Take),
            new("delegations", ["cast", "times"], DelegationClaims.Take),
            new("positions", ["cast", "times", "utterances"], PositionClaims.Take),
            new("agreements", ["cast", "times"], AgreementClaims.Take),
            new("incidents", ["cast", "times", "counts"], IncidentClaims.Take),
            new("presences", ["cast", "times"], PresenceClaims.Take),
            new("outlooks", ["cast", "utterances"], OutlookClaims.Take),
            new("statements", ["utterances", "roles", "meetings", "delegations", "positions", "agreements", "incidents", "presences", "outlooks"], StatementClaims.Take),
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

    internal (Seq<Entity> Entities, Seq<Claim> Claims) Read(Report report, ParsedText text)
    {
        var notes = Notebook.Of(report, Mends.Take(text));
        foreach (var step in _steps)
        {
            notes = step.Take(notes);
        }

        return Assembly.Assemble(notes);
    }

    private static Notebook Cast(Notebook notes, Gazetteer gazetteer)
    {
        var (cast, titles) = Casting.Cast(notes.Text, gazetteer, Author(notes.Report));
        return notes with { Cast = cast, Titles = titles, TitlesOf = titles.Where(t => cast.At(t.Person) is not null).ToLookup(t => cast.At(t.Person)!.Number) };
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
        var utterances = Utterances.Find(notes.Text, notes.Cast, notes.Clauses, notes.Moments);
        return notes with { Utterances = utterances, UtterancesAt = new(notes.Text, utterances, u => (Math.Min(u.From, u.To), u.To)) };
    }

    private static BySentence<Moment> Moments(Notebook notes)
    {
        var found = new List<Moment>();
        foreach (var (first, last) in notes.Text.Sentences)
        {
            foreach (var mention in TimeExpressions.Find(notes.Text.Text, notes.Text.Tokens[first].Start, notes.Text.Tokens[last].End))
            {
                if (Tokens(notes.Text, first, last, mention.Start, mention.End) is { } run)
                {
                    found.Add(new Moment(run.First, run.Last, mention));
                }
            }
        }

        return new(notes.Text, found, m => (m.First, m.Last));
    }

    private static BySentence<Tally> Tallies(Notebook notes)
    {
        var found = new List<Tally>();
        foreach (var (first, last) in notes.Text.Sentences)
        {
            foreach (var mention in Counts.Find(notes.Text.Text, notes.Text.Tokens[first].Start, notes.Text.Tokens[last].End))
            {
                if (Tokens(notes.Text, first, last, mention.Start, mention.End) is { } run)
                {
                    found.Add(new Tally(run.First, run.Last, mention));
                }
            }
        }

        return new(notes.Text, found, t => (t.First, t.Last));
    }

    private static (int First, int Last)? Tokens(ParsedText text, int first, int last, int start, int end)
    {
        var from = first;
        while (from <= last && text.Tokens[from].End <= start)
        {
            from++;
        }

        var to = from;
        while (to + 1 <= last && text.Tokens[to + 1].Start < end)
        {
            to++;
        }

        return from <= last ? (from, to) : null;
    }
}
