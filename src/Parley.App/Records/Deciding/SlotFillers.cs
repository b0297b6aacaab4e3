using System.Globalization;
using Parley.Storage.Saying;

namespace Parley.App.Records.Deciding;

/// <summary>What fills the slots of a claim, in the words by which a person would fill them (<see cref="ClaimEditing"/> takes them).</summary>
internal static class SlotFillers
{
    /// <summary>Each slot that a person can fill, in the order of the reference, with its filler; empty where nothing fills it.</summary>
    internal static Seq<(string Slot, string Filler)> Of(RecordedReport report, Claim claim)
    {
        var names = report.Entities.ToDictionary(e => e.Id, e => e.Name);
        string Name(EntitySlot? slot) => slot is null ? "" : slot.Entity is { } id && names.TryGetValue(id, out var name) ? name : slot.Text;
        string Names(Seq<EntitySlot> slots) => string.Join("; ", slots.Select(Name));
        string All(Seq<Passage> passages) => string.Join("; ", passages.Select(p => p.Quote));
        var own = claim.Matter.Match<Dictionary<string, string>>(
            m => new()
            {
                ["parties"] = Names(m.Parties),
                ["mediators"] = Names(m.Mediators),
                ["participants"] = Names(m.Participants),
                ["ordinal"] = m.Ordinal?.ToString(CultureInfo.InvariantCulture) ?? "",
                ["format"] = m.Format is { } format ? Word.Of(format) : "",
                ["agenda"] = All(m.Agenda),
                ["outcome"] = m.Outcome?.Quote ?? "",
            },
            d => new() { ["party"] = Name(d.Party), ["head"] = Name(d.Head), ["members"] = Names(d.Members), ["absent"] = Names(d.Absent) },
            r => new() { ["person"] = Name(r.Person), ["title"] = r.Title.Quote, ["of"] = Name(r.Of) },
            p => new() { ["holder"] = Name(p.Holder), ["stance"] = Word.Of(p.Stance), ["content"] = p.Content.Quote, ["toward"] = Name(p.Toward), ["parts"] = All(p.Parts) },
            a => new() { ["parties"] = Names(a.Parties), ["content"] = a.Content.Quote, ["state"] = Word.Of(a.State) },
            i => new() { ["actor"] = Name(i.Actor), ["target"] = Name(i.Target), ["action"] = i.Action.Quote, ["weapon"] = i.Weapon?.Quote ?? "" },
            p => new() { ["who"] = Name(p.Who), ["event"] = p.Event?.Quote ?? "" },
            o => new() { ["holder"] = Name(o.Holder), ["direction"] = Word.Of(o.Direction), ["content"] = o.Content.Quote },
            s => new() { ["speaker"] = Name(s.Speaker), ["content"] = s.Content.Quote });
        own["status"] = Word.Of(claim.Status);
        own["when"] = claim.When switch
        {
            null => "",
            { From: { } from, To: { } to } => from == to ? Day(from) : $"{Day(from)}..{Day(to)}",
            var given => given.Text,
        };
        own["place"] = Name(claim.Place);
        own["said-by"] = string.Join("; ", claim.Attribution.Select(a => Name(a.Source)));
        own["summary"] = claim.Summary;
        return [.. SlotWords.Of(Kind.Of(claim.Matter))!.Select(s => (s.Key, own[s.Key]))];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
