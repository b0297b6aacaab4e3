using System.Globalization;

namespace Parley.Storage.Saying;

/// <summary>
/// The entities of a report as its claims come to name them. A kept claim of an older reading names that reading's entities, whose ids say nothing in a newer one: each is taken for the entity of the
/// same sort with its name, else for one that has the name among its aliases, else it joins the company.
/// </summary>
internal sealed class Company
{
    private readonly List<Entity> _entities;

    internal Company(Seq<Entity> entities) => _entities = [.. entities];

    internal Seq<Entity> Entities => [.. _entities];

    /// <summary>The claim, naming this company.</summary>
    internal Claim Adopt(Claim claim, Seq<Entity> its)
    {
        var from = its.ToDictionary(e => e.Id);
        return Restated.WithEntities(claim, id => from.TryGetValue(id, out var entity) ? Find(entity) : id);
    }

    private EntityId Find(Entity entity)
    {
        var there = _entities.Find(e => e.Type == entity.Type && e.Name == entity.Name)
            ?? _entities.Find(e => e.Type == entity.Type && e.Aliases.Contains(entity.Name, StringComparer.Ordinal));
        if (there is not null)
        {
            return there.Id;
        }

        var id = entity.Id;
        for (var n = _entities.Count + 1; _entities.Exists(e => e.Id == id); n++)
        {
            id = new(string.Create(CultureInfo.InvariantCulture, $"e{n}"));
        }

        _entities.Add(entity with { Id = id });
        return id;
    }
}
