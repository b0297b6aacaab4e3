using Parley.App.Records.Asked;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records.Overruling;

/// <summary>What a person can decide on items brought together by rule, each with a sentence of what comes of it; without an act it says why it cannot be.</summary>
internal static class ItemVerdicts
{
    internal static (Act? Act, string Told) Same(RecordTalks talks, RecordId id, string words) =>
        RecordId.Parse(words) is not { } second || second.Kind != id.Kind ? (null, $"'{words}' is no id of the kind of {id}.")
        : talks.Item(second) is not { } item ? (null, $"There is no {second} in this record.")
        : item == talks.Item(id) ? (null, $"{id} and {second} are one already.")
        : Parted(talks, id, second) is { } parted ? (null, $"A person said that {id} and {second} are two (d{parted.Number}): take that back first (parley undo d{parted.Number}).")
        : (new Act.Same(words), $"{id} and {second} are one");

    /// <summary>Parts two that are one or might be: of two ids the one that leads to the other is taken out of it; a claim or, of persons and parties, what a report names so is taken out under an id of its own.</summary>
    /// <returns>What to write, on which of the two, and a sentence of it; without an act, why not.</returns>
    internal static (Act? Act, RecordId On, string Told) Differ(RecordFile file, RecordTalks talks, RecordId id, string words)
    {
        (Act?, RecordId, string) Not(string why) => (null, id, why);
        var second = RecordId.Parse(words);
        if (second is null || (second.Kind != id.Kind && (second.Kind != 'r' || second.Claim is null != (id.Kind == 'p'))))
        {
            return Not($"'{words}' is no id of the kind of {id}{(id.Kind == 'p' ? ", and no report that names it (r12)" : ", and no claim of it (r12.c7)")}.");
        }

        if (talks.InForce.FirstOrDefault(d => d.Act is Act.Same && d.Subject.Kind == id.Kind && talks.Now(d.Subject) == talks.Now(id)) is { } same)
        {
            return Not($"A person said that what {id} is of is one (d{same.Number}): take that back first (parley undo d{same.Number}).");
        }

        if (second.Kind == 'r')
        {
            var (goes, stays) = Taken(talks, talks.Item(id)!, second);
            return goes.Length == 0 ? Not($"{id} does not rest on {second}.")
                : stays == 0 ? Not($"{id} rests on nothing but {second}.")
                : RecordId.Item(id.Kind, file.Items.Give(id.Kind, [.. goes])) is var apart ? (new Act.Differ(apart.ToString()), id, $"{apart} is parted from {id}") : Not("");
        }

        if (talks.Item(second) is null || second == id)
        {
            return Not(second == id ? $"{id} is {id}." : $"There is no {second} in this record.");
        }

        // What was joined last goes again: the id that leads to the other.
        var (one, other) = talks.Now(id) == second ? (second, id) : (id, second);
        var sides = PartedItems.Sides(file, one, other);
        return sides.Stays.Count == 0 || sides.Goes.Count == 0 ? Not($"Nothing was known of {one} that is not of {other}; name a claim that is to be parted.")
            : Parted(talks, one, other) is not null ? Not($"{id} and {second} are two already.")
            : (new Act.Differ(other.ToString()), one, $"{one} and {other} are two");
    }

    private static Decision? Parted(RecordTalks talks, RecordId a, RecordId b) =>
        talks.InForce.FirstOrDefault(d => d.Act is Act.Differ differ && ((d.Subject == a && differ.Other == b.ToString()) || (d.Subject == b && differ.Other == a.ToString())));

    // The members of an item by one claim, or by what one report names, and how many others it has.
    private static (Member[] Goes, int Stays) Taken(RecordTalks talks, ItemId item, RecordId by)
    {
        var report = talks.Reports.FirstOrDefault(r => r.Filed.Number == by.Number)?.Filed.Report.Id;
        (Member Member, bool Goes)[] all = talks.Talks.Names.FirstOrDefault(n => n.Id == item) is { } named
            ? [.. named.In.SelectMany(n => talks.Said(n).Select(name => (Members.OfName(n.Report, name), n.Report == report)))]
            : talks.Talks.Issues.FirstOrDefault(i => i.Basis.Id == item) is { } issue
                ? [.. issue.Points.Select(p => (Members.OfPoint(p), talks.Claim(p.By).Id == by))]
                : [.. talks.Talks.Bases().First(b => b.Id == item).By.Select(c => (Members.OfClaim(c), talks.Claim(c).Id == by))];
        return ([.. all.Where(m => m.Goes).Select(m => m.Member).Distinct()], all.Count(m => !m.Goes));
    }

    internal static (Act? Act, string Told) Name(RecordId id, string words) =>
        string.IsNullOrWhiteSpace(words) ? (null, "A name has a word or more.") : (new Act.Name(words.Trim()), $"{id} is called {words.Trim()}");

    internal static (Act? Act, string Told) SetTrack(RecordId id, string words) => Enum.GetValues<Track>().Any(t => Word.Of(t) == words)
        ? (new Act.SetTrack(words), $"{id} is on the track {words}")
        : (null, $"'{words}' is no track.");

    internal static (Act? Act, string Told) Grade(RecordId id, string words) =>
        (id.Claim is null ? "ABCDEF" : "123456").Contains(words, StringComparison.Ordinal) && words.Length == 1
            ? (new Act.Grade(words), $"{id} is graded {words}")
            : (null, id.Claim is null ? $"'{words}' is no grade of a source; those are A to F." : $"'{words}' is no grade of a claim; those are 1 to 6.");

    /// <summary>What settles a disagreement that is none: the accounts tell of different times, tracks or meanings.</summary>
    internal const string BothHold = "both can hold";

    // A quote is long: words that stand in one account alone will do.
    internal static (Act? Act, string Told) Settle(Disagreement found, string words)
    {
        var said = words.Trim();
        string[] values = [.. found.Accounts.Select(a => a.Value).Distinct(StringComparer.Ordinal)];
        string[] meant = said == BothHold ? [BothHold] : values.Contains(said, StringComparer.Ordinal) ? [said] : said.Length == 0 ? [] : Array.FindAll(values, v => v.Contains(said, StringComparison.OrdinalIgnoreCase));
        return meant.Length == 1
            ? (new Act.Settle(meant[0]), $"{found.Id} settled: {meant[0]}")
            : (null, $"{(meant.Length == 0 ? $"Nobody says '{said}'" : $"'{said}' stands in several")}; the accounts are (or '{BothHold}'): {string.Join("; ", values)}.");
    }
}
