using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>What happens on the ground meanwhile: incidents with their counts, and who counts.</summary>
internal static class GroundBlock
{
    // What lies further back than this from the headline is history, and stands in the annex.
    private const int DaysBefore = 45;

    private static readonly string[] Mutual = ["clash", "fighting", "exchange of fire", "exchanged fire", "skirmish", "battle"];

    internal static IEnumerable<FrontBlock> Of(LineWriter writer, MeetingPicture? main)
    {
        var start = main?.From ?? writer.Talks.Picture.AsOf;
        return FrontLines.Block(
            "ground", "On the ground meanwhile",
            writer.Talks.Picture.Incidents.Where(i => (i.To ?? i.From) is not { } day || start is not { } from || day >= from.AddDays(-DaysBefore))
                .Where(i => i.Counts.Count > 0 || i.Action.Contains(' ', StringComparison.Ordinal)).Select((i, at) => (Incident: i, At: at))
                .OrderByDescending(i => i.Incident.Counts.Count > 0 || i.Incident.Actor is not null).ThenByDescending(i => i.Incident.From is not null).ThenByDescending(i => writer.CountSources(i.Incident.By)).ThenByDescending(i => i.Incident.Counts.Count)
                .ThenByDescending(i => i.Incident.From).ThenBy(i => i.At)
                .Select(i => FrontLines.Row(FrontLines.Line(writer, i.Incident.By, [.. Told(i.Incident)]))));
    }

    private static IEnumerable<Span> Told(IncidentPicture incident)
    {
        var where = incident.Place is { } place && place != incident.Target && !Holds(incident.Action, place.Name) ? place.Name : null;
        var when = incident.From is null && incident.To is null ? null : DayWords.Days(incident.From, incident.To);
        yield return Span.Plain(when is null && where is null ? "" : InWords.Capital(string.Join(", ", new[] { when, where }.OfType<string>())) + ": ");

        // Who clashes does so with another, whoever is told first.
        if (incident is { Actor: { } one, Target: { Id: not null } other } && one != other && Mutual.Any(m => incident.Action.Contains(m, StringComparison.OrdinalIgnoreCase)))
        {
            yield return Span.Quote(incident.Action);
            yield return Span.Plain($" between {InWords.The(one.Name)} and {InWords.The(other.Name)}{string.Concat(incident.Counts.Where(c => !Holds(incident.Action, c.Of)).Select(c => $"; {InWords.Number(c)} {c.Of}"))}");
            yield return FrontLines.Note(incident.Said?.Name);
            yield return Span.Plain(".");
            yield break;
        }

        // A verb alone says nothing without what is counted: "Northland “killed” 3 people", "3 people “killed”".
        var bare = incident.Counts.Count > 0 && !incident.Action.Contains(' ', StringComparison.Ordinal);
        // "about 4,000 soldiers “fighting”", where those who are counted are those who act.
        var actor = bare && incident.Counts.Any(c => incident.Actor is { } acting && c.Of.Equals(acting.Name, StringComparison.OrdinalIgnoreCase)) ? null : incident.Actor;
        if (actor is not null)
        {
            yield return Span.Named(actor.Name);
            yield return Span.Plain(bare ? " " : ", ");
        }

        var counts = incident.Counts.Where(c => bare || !Holds(incident.Action, c.Of)).Select(c => Holds(incident.Action, c.Of) ? InWords.Number(c) : $"{InWords.Number(c)} {c.Of}").ToArray();
        // "3 people “killed”; 11 injured": a count that says itself what befell them is not of this verb.
        var befallen = bare ? incident.Counts.Where(c => IsPlight(c.Of)).Select(c => $"{InWords.Number(c)} {c.Of}").ToArray() : [];
        var others = befallen.Length < counts.Length ? befallen : [];
        counts = counts.Except(others).ToArray();
        yield return Span.Plain(bare && actor is null ? InWords.List(counts) + " " : "");
        yield return Span.Quote(incident.Action);
        yield return Span.Plain(bare && actor is not null ? " " + InWords.List(counts) : "");
        var against = incident.Target is { Id: not null } t && !(bare && actor is null) && t != incident.Actor && !Holds(incident.Action, t.Name) ? t.Name : null;
        yield return Span.Plain(against is null ? "" : $", against {InWords.The(against)}");
        yield return Span.Plain(!bare && counts.Length > 0 ? $"; {InWords.List(counts)}" : others.Length > 0 ? $"; {InWords.List(others)}" : "");
        yield return FrontLines.Note(incident.Said?.Name);
        yield return Span.Plain(".");
    }

    private static bool IsPlight(string of) => of is "dead" or "missing" || (of.EndsWith("ed", StringComparison.Ordinal) && !of.Contains(' ', StringComparison.Ordinal));

    private static bool Holds(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
}
