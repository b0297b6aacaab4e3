using System.Collections.Concurrent;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.WhoIsWho;

/// <summary>Everybody and everything that readings name, brought together, and what hangs on nothing else. Safe from several threads.</summary>
internal sealed class Roster
{
    private readonly IReadOnlyList<ReadingResult> _readings;
    private readonly Seq<Parting<NamedIn>> _parted;
    private readonly Dictionary<(string Report, string Entity), Named> _names = [];
    private readonly Dictionary<string, Named> _byWords;
    private readonly Dictionary<string, Who> _parties;
    private readonly HashSet<string> _persons;
    private readonly Lazy<HashSet<string>> _surnames;
    private readonly ConcurrentDictionary<string, ContentWords> _content = new(StringComparer.Ordinal);

    internal Roster(IReadOnlyList<ReadingResult> readings, Seq<Parting<NamedIn>> parted)
    {
        (_readings, _parted) = (readings, parted);
        Names = Identities.Of(readings, parted);
        _surnames = new(() => Identities.Surnames(readings, new()));
        foreach (var named in Names)
        {
            foreach (var at in named.In)
            {
                _names[(at.Report.Value, at.Entity.Value)] = named;
            }
        }

        _byWords = Names.Where(n => n.Type is EntityType.Person or EntityType.Party)
            .SelectMany(n => n.Aliases.Prepend(n.Name).Where(IsName).Distinct().Select(w => (Words: w, Named: n)))
            .GroupBy(x => x.Words, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Named, StringComparer.Ordinal);
        PartyWords = Names.Where(n => n.Type == EntityType.Party)
            .SelectMany(n => n.Aliases.Prepend(n.Name)).SelectMany(n => ContentWords.Of(n).Words).ToHashSet(StringComparer.Ordinal);
        _persons = [.. Names.Where(n => n.Type == EntityType.Person).Select(n => n.Id.Value)];
        _parties = Names.Where(n => n.Type == EntityType.Party).ToDictionary(n => n.Id.Value, n => new Who(n.Id, n.Name), StringComparer.Ordinal);
    }

    internal Seq<Named> Names { get; }

    /// <summary>Words of the parties' own names, which tell no issue from another.</summary>
    internal IReadOnlySet<string> PartyWords { get; }

    /// <summary>Whether these name the same under the same partings. Cost: that of comparing what the readings name that are not the same objects.</summary>
    internal bool IsOf(IReadOnlyList<ReadingResult> readings, Seq<Parting<NamedIn>> parted) =>
        _parted.Equals(parted) && readings.Count == _readings.Count && readings.Zip(_readings).All(r => Identities.AreNamedAlike(r.First, r.Second, _surnames.Value));

    /// <summary>What a phrase is about, without the parties' own names; worked out once for each phrase.</summary>
    internal ContentWords Content(string phrase) => _content.GetOrAdd(phrase, static (p, ignored) => ContentWords.Of(p, ignored), PartyWords);

    internal Named? NamedBy(ReportId report, EntitySlot slot) => slot.Entity is { } id ? _names.GetValueOrDefault((report.Value, id.Value)) : null;

    /// <summary>
    /// Who fills a slot. Words that are the name or an alias of just one person or party are taken for it; other unnamed ones
    /// stay with their words: "an official" of one report need not be another's.
    /// </summary>
    internal Who Who(ReportId report, EntitySlot slot) =>
        (NamedBy(report, slot) ?? _byWords.GetValueOrDefault(slot.Text)) is { } named ? new(named.Id, named.Name) : new(null, slot.Text);

    /// <summary>A party as itself; null for anybody else.</summary>
    internal Who? Party(ItemId id) => _parties.GetValueOrDefault(id.Value);

    internal bool IsPerson(ItemId id) => _persons.Contains(id.Value);

    private static bool IsName(string words) =>
        char.IsUpper(words[0]) && NameFolding.Plain(words) is var plain && !WordLists.Pronouns.Contains(plain) && !WordLists.Titles.Contains(plain);
}
