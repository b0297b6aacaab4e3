using System.Security.Cryptography;
using System.Text;
using Parley.Collation.Picture;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Where accounts differ: the same that the dossier tells, each under its id, in its order.</summary>
internal static class Disagreements
{
    internal static Seq<Disagreement> Of(RecordFile file, RecordTalks talks)
    {
        var all = Known(talks);
        var (numbers, _) = file.Items.IdsOf('x', [.. all.Select(d => d.Members)]);
        var settled = new Dictionary<RecordId, (string Value, Decision By)>();
        foreach (var decision in talks.InForce)
        {
            if (decision.Act is Act.Settle settle)
            {
                settled[decision.Subject] = (settle.Value, decision);
            }
        }

        return
        [
            .. all.Zip(numbers, (d, n) => new Disagreement(
                RecordId.Item('x', n), About(talks, d.Difference), d.Difference.Question, d.Difference.Accounts, settled.TryGetValue(RecordId.Item('x', n), out var by) ? by : null)),
        ];
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
                Side(d),
                d.Settled is { } settled ? Settled(settled.Value, settled.By) : null)),
        ],
        all ? NothingAtAll : "Accounts differ on nothing that is not settled.");

    /// <summary>The accounts side by side, each with those who give it.</summary>
    internal static string Side(Disagreement d) =>
        string.Join("; ", d.Accounts.Select(Said));

    /// <summary>One account with those who give it.</summary>
    internal static string Said(DifferingAccount account) => $"{(account.Quoted ? $"“{account.Value}”" : account.Value)} ({InWords.List(account.Told)})";

    private static RecordId? About(RecordTalks talks, Difference difference) => talks.IdOf(difference.Of) ?? talks.IdOf(difference.Side?.Id);

    // One of an item is known by the item and what it is on, whatever is told; speakers set against each other by what they said, each against the first.
    private static List<(Difference Difference, Seq<Member> Members)> Known(RecordTalks talks)
    {
        var (seen, known) = (new HashSet<Member>(), new List<(Difference, Seq<Member>)>());
        foreach (var difference in talks.Talks.Drawing.Differ)
        {
            var slots = difference is { IsOfWords: false, About: not DisputedMatter.Position } && About(talks, difference) is { } about
                ? [$"{about}/{Hash(Slot(talks, difference))}"]
                : difference.Accounts.Skip(1).Select(a => $"said/{Hash($"{difference.About} {difference.Question} {talks.Claim(difference.Accounts[0].By[0]).Id} {talks.Claim(a.By[0]).Id}")}");
            Seq<Member> members = [.. slots.Select(s => new Member(0, s)).Where(seen.Add)];
            if (members.Count > 0)
            {
                known.Add((difference, members));
            }
        }

        return known;
    }

    private static string Slot(RecordTalks talks, Difference difference) => difference switch
    {
        { Side: { } side } => $"head {talks.IdOf(side.Id)?.ToString() ?? side.Name}",
        { Counted: { } counted } => $"figures {counted}",
        _ => Word.Of(difference.About),
    };

    // Words of reports are not kept in the ledger.
    private static string Hash(string slot) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slot)))[..16];
}
