using Parley.Wording;

namespace Parley.Reading.Claims;

/// <summary>One plain sentence for each claim, in the words of the trade.</summary>
public static class Summaries
{
    /// <summary>The sentence; <paramref name="name"/> says whom a slot means.</summary>
    public static string Of(Matter matter, Status status, When? when, EntitySlot? place, Func<EntitySlot, string> name)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(name);
        var sentence = Sentence(matter, status, when, place, name);

        // What is denied or only possible must not read as if it were so; a meeting and a presence say their status themselves.
        return status is Status.Denied or Status.Possible && matter is not (Matter.Meeting or Matter.Presence) ? $"{(status == Status.Denied ? "Denied" : "Possible")}: {sentence}" : sentence;
    }

    private static string Sentence(Matter matter, Status status, When? when, EntitySlot? place, Func<EntitySlot, string> name) => matter.Match(
        meeting => Meeting(meeting, status, when, place, name),
        delegation => Delegation(delegation, name),
        role => $"{name(role.Person)}: {role.Title.Quote}{(role.Of is null ? "" : $" ({name(role.Of)})")}.",
        position => $"{name(position.Holder)} {Verb(position.Stance)}: {Short(position.Content.Quote)}.",
        agreement => $"{(agreement.Parties.Count == 0 ? "Agreement" : List(agreement.Parties, name))}, {Word.Of(agreement.State).Replace('-', ' ')}: {Short(agreement.Content.Quote)}.",
        incident => $"{(incident.Actor is null ? "" : name(incident.Actor) + ": ")}{Short(incident.Action.Quote)}{(incident.Target is null ? "" : $" ({name(incident.Target)})")}.",
        presence => $"{name(presence.Who)}, {Word.Of(status)}: {Short(presence.Event?.Quote ?? "there")}{At(place, name)}.",
        outlook => $"{(outlook.Holder is null ? "The report" : name(outlook.Holder))} is {Word.Of(outlook.Direction)}: {Short(outlook.Content.Quote)}.",
        statement => $"{name(statement.Speaker)}: {Short(statement.Content.Quote)}.");

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Open => "is open to",
        _ => Word.Of(stance),
    };

    private static string Meeting(Matter.Meeting meeting, Status status, When? when, EntitySlot? place, Func<EntitySlot, string> name)
    {
        var ordinal = meeting.Ordinal is { } n ? $", round {n}" : "";
        var who = meeting.Parties.Count == 0 ? "" : $" of {List(meeting.Parties, name)}";
        var led = meeting.Mediators.Count == 0 ? "" : $", mediated by {List(meeting.Mediators, name)}";
        return $"Meeting{who}{ordinal}{led}{At(place, name)}, {Word.Of(status)}{(when is null ? "" : $" ({when.Text})")}.";
    }

    private static string Delegation(Matter.Delegation delegation, Func<EntitySlot, string> name)
    {
        var parts = new List<string>();
        if (delegation.Head is { } head)
        {
            parts.Add($"headed by {name(head)}");
        }

        if (delegation.Members.Count > 0)
        {
            parts.Add($"includes {List(delegation.Members, name)}");
        }

        if (delegation.Absent.Count > 0)
        {
            parts.Add($"without {List(delegation.Absent, name)}");
        }

        return $"Delegation of {name(delegation.Party)}: {string.Join("; ", parts)}.";
    }

    private static string At(EntitySlot? place, Func<EntitySlot, string> name) => place is null ? "" : $" in {name(place)}";

    private static string List(Seq<EntitySlot> slots, Func<EntitySlot, string> name) => InWords.List([.. slots.Select(name)]);

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ',', ';');
        if (line.Length <= 160)
        {
            return line;
        }

        var blank = line.LastIndexOf(' ', 157);
        return Clip.Start(line, blank > 0 ? blank : 157) + " …";
    }
}
