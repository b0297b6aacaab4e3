using System.Collections.Frozen;
using Parley.Reading.Actors;
using Parley.Reading.Claims.Events;
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
    private readonly Seq<Step> _steps;

    internal ClaimSteps(Gazetteer gazetteer)
    {
        _steps =
        [
            new("cast", [], draft => Cast(draft, gazetteer)),
            new("clauses", [], Clause),
            new("times", [], draft => draft with { Moments = Moments(draft) }),
            new("counts", [], draft => draft with { Tallies = Tallies(draft) }),
            new("utterances", ["cast", "clauses", "times"], Utter),
            new("roles", ["cast", "clauses", "times"], RoleClaims.Take),
            new("meetings", ["cast", "clauses", "times"], MeetingClaims.Take),
            new("delegations", ["cast", "clauses", "times"], DelegationClaims.Take),
            new("positions", ["cast", "clauses", "times", "utterances"], PositionClaims.Take),
            new("agreements", ["cast", "clauses", "times"], AgreementClaims.Take),
            new("incidents", ["cast", "clauses", "times", "counts"], IncidentClaims.Take),
            new("presences", ["cast", "clauses", "times"], PresenceClaims.Take),
            new("outlooks", ["cast", "clauses", "utterances"], OutlookClaims.Take),
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
        var draft = Draft.Of(report, Mends.Take(text));
        foreach (var step in _steps)
        {
            draft = step.Take(draft);
        }

        return Assembly.Assemble(draft);
    }

    private static Draft Cast(Draft draft, Gazetteer gazetteer)
    {
        var (cast, titles) = Casting.Cast(draft.Text, gazetteer, Author(draft.Report));
        return draft with { Cast = cast, Titles = titles, TitlesOf = titles.Where(t => cast.At(t.Person) is not null).ToLookup(t => cast.At(t.Person)!.Number) };
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

    private static Draft Clause(Draft draft)
    {
        var clauses = Clauses.Find(draft.Text);
        return draft with { Clauses = clauses, ClauseAt = clauses.ToFrozenDictionary(c => c.Verb) };
    }

    private static Draft Utter(Draft draft)
    {
        var utterances = Utterances.Find(draft.Text, draft.Cast, draft.Clauses, draft.Moments);
        return draft with { Utterances = utterances, UtterancesAt = new(draft.Text, utterances, u => (Math.Min(u.From, u.To), u.To)) };
    }

    private static BySentence<Moment> Moments(Draft draft)
    {
        var found = new List<Moment>();
        foreach (var (first, last) in draft.Text.Sentences)
        {
            foreach (var mention in TimeExpressions.Find(draft.Text.Text, draft.Text.Tokens[first].Start, draft.Text.Tokens[last].End))
            {
                if (Tokens(draft.Text, first, last, mention.Start, mention.End) is { } run)
                {
                    found.Add(new Moment(run.First, run.Last, mention));
                }
            }
        }

        return new(draft.Text, found, m => (m.First, m.Last));
    }

    private static BySentence<Tally> Tallies(Draft draft)
    {
        var found = new List<Tally>();
        foreach (var (first, last) in draft.Text.Sentences)
        {
            foreach (var mention in Counts.Find(draft.Text.Text, draft.Text.Tokens[first].Start, draft.Text.Tokens[last].End))
            {
                if (Tokens(draft.Text, first, last, mention.Start, mention.End) is { } run)
                {
                    found.Add(new Tally(run.First, run.Last, mention));
                }
            }
        }

        return new(draft.Text, found, t => (t.First, t.Last));
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
