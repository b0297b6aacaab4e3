using System.Globalization;

namespace Parley.Keys;

/// <summary>
/// The slots that make a claim of its kind this claim and no other, each as a line of its key. The words that stand in the report count, not
/// whom they are taken for nor where they stand: a reader that learns to tell who "the delegation" is reads the same claim.
/// </summary>
internal static class MainSlots
{
    /// <summary>The lines: the slot's name, a space, what fills it. A slot left empty gives none; of several fillers each gives one, in ordinal order.</summary>
    internal static IEnumerable<string> Lines(Matter matter) => matter.Match<IEnumerable<string>>(
        m => [.. Several("parties", m.Parties), .. Maybe("ordinal", m.Ordinal?.ToString(CultureInfo.InvariantCulture))],
        d => [One("party", d.Party.Text), .. Maybe("head", d.Head?.Text)],
        r => [One("person", r.Person.Text), One("title", r.Title.Quote)],
        p => [One("holder", p.Holder.Text), One("stance", Word.Of(p.Stance)), One("content", p.Content.Quote)],
        a => [.. Several("parties", a.Parties), One("content", a.Content.Quote), One("state", Word.Of(a.State))],
        i => [.. Maybe("actor", i.Actor?.Text), .. Maybe("target", i.Target?.Text), One("action", i.Action.Quote)],
        p => [One("who", p.Who.Text)],
        o => [.. Maybe("holder", o.Holder?.Text), One("direction", Word.Of(o.Direction)), One("content", o.Content.Quote)],
        s => [One("speaker", s.Speaker.Text), One("content", s.Content.Quote)]);

    private static string One(string slot, string filler) => $"{slot} {Words.Joined(filler)}";

    private static IEnumerable<string> Maybe(string slot, string? filler) => filler is null ? [] : [One(slot, filler)];

    // The order of the sides is no part of what is said.
    private static IEnumerable<string> Several(string slot, Seq<EntitySlot> fillers) =>
        fillers.Select(f => One(slot, f.Text)).Order(StringComparer.Ordinal);
}
