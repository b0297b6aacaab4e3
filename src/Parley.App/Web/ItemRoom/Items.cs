using Parley.App.Records.Telling;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;

namespace Parley.App.Web.ItemRoom;

/// <summary>The items of a record in full, as <c>parley show</c> tells of them.</summary>
internal static class Items
{
    // More than these are chosen by nobody from a list.
    private const int MostOthers = 400;

    /// <summary>What is told of the item under an id, or of that which it became part of; null where there is none.</summary>
    internal static ItemBook.Entry? Of(RecordView view, RecordId id) => All(view).Now(id) is { } now ? (now.Kind is 'm' or 'x' ? Drawn(view) : All(view)).Of(now) : null;

    /// <summary>Has both books made before somebody asks.</summary>
    internal static void Ready(RecordView view) => (_, _) = (All(view), Drawn(view));

    private static ItemBook All(RecordView view) => view.Once("items in full", v => ItemBook.Read(ItemBook.Of(ItemFacts.Of(v.Talks), v.Talks.Pointers)));

    // Meetings, with what is disputed of them and their outcomes as the picture draws them; and disagreements.
    private static ItemBook Drawn(RecordView view) => view.Once("drawn in full", v => v.Ask((file, talks) => ItemBook.Read(ItemBook.Of(ItemFacts.Drawn(file, talks), []))));

    /// <summary>Decisions on it, and those that joined it with something or parted it from something.</summary>
    internal static IEnumerable<Decision> Decided(RecordView view, RecordId asked, RecordId now)
    {
        bool Is(RecordId? id) => id is not null && (id == asked || id == now);
        return view.Edition.Layers.Decisions.Where(d => view.Cut.Knows(d.At) && (Is(d.Subject) || Is(d.Act switch
        {
            Act.Same act => RecordId.Parse(act.Other),
            Act.Differ act => RecordId.Parse(act.Other),
            _ => null,
        })));
    }

    /// <summary>All of a kind of which two can be one, each with its name, in order of that; none where there are more than anybody chooses from.</summary>
    internal static Seq<(RecordId Id, string Name)> OfKind(RecordView view, char kind) => view.Once<Named[]>($"all {kind}", v =>
    {
        var all = (kind switch
        {
            'p' => v.Talks.Talks.Names.Select(n => (n.Id, n.Name)),
            'm' => v.Talks.Talks.Meetings.Select(m => (m.Basis.Id, Name: v.Talks.IdOf(m.Basis.Id) is { } id ? v.NameOf(id) : "")),
            'i' => v.Talks.Talks.Issues.Select(i => (i.Basis.Id, Name: i.Words)),
            _ => [],
        }).Select(x => (Id: v.Talks.IdOf(x.Id), x.Name)).Where(x => x.Id is not null).DistinctBy(x => x.Id).ToArray();
        return all.Length > MostOthers ? [] : [.. all.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id!.Number).Select(x => new Named(x.Id!, x.Name))];
    }) is var named ? [.. named.Select(n => (n.Id, n.Name))] : [];

    /// <summary>Names that may be one's and of which nobody said that they are two: both ids and names, and why they may be.</summary>
    internal static IEnumerable<(RecordId One, string Name, RecordId Other, string OtherName, string Because)> Alike(RecordView view)
    {
        var parted = view.Talks.InForce.Where(d => d.Act is Act.Differ).Select(d => (d.Subject.ToString(), ((Act.Differ)d.Act!).Other)).ToHashSet();
        foreach (var alike in view.Talks.Talks.Lookalikes)
        {
            if (view.Talks.IdOf(alike.One.Id) is { } one && view.Talks.IdOf(alike.Other.Id) is { } other && one != other && !parted.Contains(($"{one}", $"{other}")) && !parted.Contains(($"{other}", $"{one}")))
            {
                yield return (one, alike.One.Name, other, alike.Other.Name, alike.Because);
            }
        }
    }

    /// <summary>The id that somebody means by words: an id, or a name that one alone has.</summary>
    internal static (string? Id, string Told) Meant(RecordView view, char kind, string words)
    {
        if (RecordId.Parse(words) is not null)
        {
            return (words, "");
        }

        var called = OfKind(view, kind).Where(o => o.Name.Equals(words, StringComparison.OrdinalIgnoreCase)).ToArray();
        return called is [var one] ? (one.Id.ToString(), "")
            : (null, words.Length == 0 ? "Say which other one." : called.Length == 0 ? $"Nothing here is called '{words}'; its id will do, such as {kind}7." : $"Several are called '{words}': {string.Join(", ", called.Select(c => c.Id))}. Say which.");
    }

    private sealed record Named(RecordId Id, string Name);
}
