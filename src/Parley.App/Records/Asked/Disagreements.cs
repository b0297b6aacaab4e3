using System.Security.Cryptography;
using System.Text;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Where accounts differ: heads of delegations, figures, rounds, places, formats. In the order of the items.</summary>
internal static class Disagreements
{
    internal static Seq<Disagreement> Of(RecordFile file, RecordTalks talks)
    {
        var all = All(talks).ToArray();
        var (numbers, _) = file.Items.IdsOf('x', [.. all.Select(d => (Seq<Member>)[new Member(0, $"{d.About}/{Hash(d.Slot)}")])]);
        var settled = new Dictionary<RecordId, (string Value, Decision By)>();
        foreach (var decision in talks.InForce)
        {
            if (decision.Act is Act.Settle settle)
            {
                settled[decision.Subject] = (settle.Value, decision);
            }
        }

        return [.. all.Zip(numbers, (d, n) => new Disagreement(RecordId.Item('x', n), d.About, d.On, d.Accounts, settled.TryGetValue(RecordId.Item('x', n), out var by) ? by : null))];
    }

    /// <summary>What an answer says that would list those settled too, where there are none.</summary>
    internal const string NothingAtAll = "Accounts differ on nothing.";

    /// <summary>The value taken to hold, and by whose decision.</summary>
    internal static string Settled(string value, Decision by) => $"{value} ({by.Who}, d{by.Number})";

    /// <summary>Those nobody has settled; or all.</summary>
    internal static RecordAnswer Answer(RecordFile file, RecordTalks talks, bool all) => new(
        "disputes",
        ["about", "on", "accounts", "settled"],
        [
            .. Of(file, talks).Where(d => all || d.Settled is null).Select(d => AnswerRows.Of(
                talks,
                d.Id,
                d.Accounts.SelectMany(a => a.By),
                d.About?.ToString(),
                d.On,
                Side(talks, d),
                d.Settled is { } settled ? Settled(settled.Value, settled.By) : null)),
        ],
        all ? NothingAtAll : "Accounts differ on nothing that is not settled.");

    /// <summary>The accounts side by side, each with its outlets.</summary>
    internal static string Side(RecordTalks talks, Disagreement d) =>
        string.Join("; ", d.Accounts.Select(a => $"{a.Value} ({InWords.List([.. a.By.Select(talks.Outlet).Distinct(StringComparer.Ordinal)])})"));

    private static IEnumerable<(RecordId? About, string Slot, string On, Seq<Told<string>> Accounts)> All(RecordTalks talks)
    {
        foreach (var meeting in talks.Talks.Meetings)
        {
            var id = talks.IdOf(meeting.Basis.Id);
            (string Slot, string On, Seq<Told<string>> Accounts)[] slots =
            [
                ("round", "which round it is", Words(meeting.Rounds, InWords.Ordinal)),
                ("place", "the place", Words(meeting.Places, p => p.Name)),
                ("format", "the format", Words(meeting.Formats, f => Word.Of(f))),
            ];
            foreach (var (slot, on, accounts) in slots.Where(s => s.Accounts.Count > 1))
            {
                yield return (id, slot, on, accounts);
            }
        }

        foreach (var team in talks.Talks.Delegations.Where(d => d.Heads.Count > 1))
        {
            yield return (talks.IdOf(team.Meeting) ?? talks.IdOf(team.Party.Id), $"head {talks.IdOf(team.Party.Id)?.ToString() ?? team.Party.Name}", $"who heads the delegation of {team.Party.Name}", Words(team.Heads, h => h.Name));
        }

        foreach (var incident in talks.Talks.Incidents)
        {
            foreach (var figures in incident.Figures.Where(f => f.Counts.Count > 1))
            {
                yield return (talks.IdOf(incident.Basis.Id), $"figures {figures.Of}", $"the number of {figures.Of}", Words(figures.Counts, InWords.Number));
            }
        }
    }

    private static Seq<Told<string>> Words<T>(Seq<Told<T>> told, Func<T, string> words) => [.. told.Select(t => new Told<string>(words(t.Value), t.By))];

    // Words of reports are not kept in the ledger.
    private static string Hash(string slot) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slot)))[..16];
}
