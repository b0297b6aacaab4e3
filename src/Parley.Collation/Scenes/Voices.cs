using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Scenes;

/// <summary>
/// Who a description means: "the presidential aide" is the one person of that title, by any report, whom its own report names; "a presidential aide" is nobody in particular.
/// </summary>
internal sealed class Voices
{
    private readonly Scene _scene;
    private readonly ILookup<string, Who> _titled;
    private readonly Dictionary<ItemId, HashSet<ReportId>> _in;

    internal Voices(Scene scene)
    {
        _scene = scene;
        _titled = scene.Corpus.Of<Matter.Role>().Select(r => (Title: NameFolding.Plain(r.Matter.Title.Quote), Person: scene.Corpus.Who(r.By.Report, r.Matter.Person)))
            .Where(r => r.Person.Id is not null).Distinct().ToLookup(r => r.Title, r => r.Person, StringComparer.Ordinal);
        _in = scene.Corpus.Names.ToDictionary(n => n.Id, n => n.In.Select(i => i.Report).ToHashSet());
    }

    /// <summary>Who says a claim, the first of those it is put to who is somebody; null where nobody is.</summary>
    internal Who? Of(SourcedClaim claim, EntitySlot? speaker)
    {
        var slots = claim.Claim.Attribution.Select(a => (a.Source, a.As));
        foreach (var (source, described) in speaker is null ? slots : slots.Prepend((speaker, slots.FirstOrDefault(s => s.Source.Entity is { } id && id == speaker.Entity).As)))
        {
            if (Meant(claim, source, described) is { } who && !IsNobody(who))
            {
                return who;
            }
        }

        return null;
    }

    private Who? Meant(SourcedClaim claim, EntitySlot slot, string? described)
    {
        var who = _scene.Corpus.Who(claim.Report, slot);
        if (who.Id is not null)
        {
            return _scene.TypeOf(who) is EntityType.Outlet or EntityType.Place or EntityType.Agreement ? null : _scene.Speaker(claim, slot, described);
        }

        if (slot.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || slot.Text.Contains("'s ", StringComparison.Ordinal))
        {
            var title = NameFolding.Plain(slot.Text.Contains("'s ", StringComparison.Ordinal) ? slot.Text[(slot.Text.LastIndexOf("'s ", StringComparison.Ordinal) + 3)..] : slot.Text);
            var bearers = _titled[title].Where(p => _in[p.Id!].Contains(claim.Report)).Distinct().Take(2).ToArray();
            return bearers.Length == 1 ? bearers[0] : _scene.Speaker(claim, slot, described);
        }

        return _scene.Speaker(claim, slot, described);
    }

    private static bool IsNobody(Who who) =>
        who.Id is null && NameFolding.Plain(who.Name) is var plain && (plain.Length == 0 || WordLists.Pronouns.Contains(plain) || plain is "nobody" or "this" or "that" or "those" or "which" or "one of them" or "text" or "statement");
}
