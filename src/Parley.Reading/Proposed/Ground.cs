using Parley.Reading.Numbers;

namespace Parley.Reading.Proposed;

/// <summary>A report as proposals are held against it: its words, its numbers, and whom the built-in reader knows by which words.</summary>
internal sealed class Ground
{
    private readonly Dictionary<(int Start, int End), EntityId> _mentions = [];
    private readonly Dictionary<string, EntityId?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityId, Entity> _entities = [];
    private readonly Lazy<Seq<CountMention>> _numbers;

    internal Ground(Report report, Seq<Entity> entities)
    {
        Report = report;
        Verbatim = new Verbatim(report.Text);
        _numbers = new(() => Counts.Find(report.Text, report.BodyStart, report.Text.Length));
        foreach (var entity in entities)
        {
            _entities[entity.Id] = entity;
            foreach (var mention in entity.Mentions)
            {
                _mentions.TryAdd(Bare(mention.Start, mention.End), entity.Id);
            }

            foreach (var name in entity.Aliases.Prepend(entity.Name).Select(Bare).Distinct())
            {
                // A name that two bear names neither.
                _names[name] = _names.ContainsKey(name) ? null : entity.Id;
            }
        }
    }

    internal Report Report { get; }

    internal Verbatim Verbatim { get; }

    /// <summary>The numbers of the report's body, in order.</summary>
    internal Seq<CountMention> Numbers => _numbers.Value;

    /// <summary>Words of the report as a slot, with the entity whose mention stands there, or else who alone bears that name.</summary>
    internal EntitySlot Slot(int start, int end)
    {
        var words = Report.Text[start..end];
        return new(_mentions.TryGetValue(Bare(start, end), out var there) ? there : _names.GetValueOrDefault(Bare(words)), words);
    }

    /// <summary>What a summary calls whoever fills a slot: people and parties by their names, all else by the report's words.</summary>
    internal string NameOf(EntitySlot slot) =>
        slot.Entity is { } id && _entities[id] is { Type: EntityType.Person or EntityType.Party } entity ? entity.Name : slot.Text;

    private (int Start, int End) Bare(int start, int end) => (start + Article(Report.Text.AsSpan(start, end - start)), end);

    private static string Bare(string words) => words[Article(words)..];

    // "the North" and "North" are the same mention.
    private static int Article(ReadOnlySpan<char> words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
}
