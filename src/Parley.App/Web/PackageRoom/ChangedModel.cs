using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Web.PackageRoom;

/// <summary>A drafted model as a person assumes it.</summary>
/// <param name="draft">The draft.</param>
/// <param name="changes">What is assumed otherwise.</param>
/// <param name="claim">The id of a claim in the record.</param>
internal sealed class ChangedModel(Draft draft, Assumptions changes, Func<SourcedClaim, string> claim)
{
    private const int LongestTitle = 90;

    private static readonly (int Low, int High) Open = (0, 100);

    private readonly ILookup<(PartyId, IssueId), Valuation> _scores = draft.Valuations.ToLookup(v => (v.Party, v.Issue));
    private readonly ILookup<(PartyId, IssueId), RedLine> _lines = draft.RedLines.ToLookup(r => (r.Party, r.Issue));

    internal Draft Draft => draft;

    internal Assumptions Assumptions => changes;

    internal ModelSentence NoDeal(DraftParty party) => Sentence(SentenceKey.NoDeal(party.Id), party.Who.Name, "What no deal is worth to it was not read here.", Open, []);

    internal ModelSentence Weight(DraftParty party, DraftIssue issue) => Sentence(SentenceKey.Weight(party.Id, issue.Id), issue.Id.Value, "How much it matters was not read here.", Open, []);

    internal ModelSentence Score(Valuation valuation) => Sentence(
        SentenceKey.Score(valuation.Party, valuation.Issue, valuation.Option), valuation.Option.Value, valuation.Why, Whole(valuation.Range), valuation.By);

    internal ModelSentence Line(RedLine line)
    {
        var key = SentenceKey.RedLine(line.Party, line.Issue, line.Option);
        return new(key, line.Option.Value, line.Why, null, null, Claims(line.By), line.Taken && changes.Out.Contains(key), !line.Taken, !line.Taken && changes.Lines.Contains(key));
    }

    /// <summary>All sentences of a party on an issue.</summary>
    internal Seq<ModelSentence> Of(DraftParty party, DraftIssue issue) =>
    [
        .. _scores[(party.Id, issue.Id)].Select(Score),
        .. _lines[(party.Id, issue.Id)].Select(Line),
    ];

    /// <summary>All sentences.</summary>
    internal IEnumerable<ModelSentence> All() =>
        draft.Parties.SelectMany(p => draft.Issues.SelectMany(i => Of(p, i).Append(Weight(p, i))).Append(NoDeal(p)));

    /// <summary>The scenario that an analysis reads.</summary>
    internal Scenario Scenario()
    {
        var drafted = draft.Scenario;
        return new(
            drafted.Title,
            drafted.Rule,
            drafted.Issues,
            [
                .. draft.Parties.Zip(drafted.Parties).Select(x => x.Second with
                {
                    Reservation = Figure(NoDeal(x.First)),
                    Preferences = new(
                        new Weights.Numbers([.. draft.Issues.Select(i => Figure(Weight(x.First, i)))]),
                        [.. draft.Issues.Select(i => (Scores)new Scores.Numbers([.. _scores[(x.First.Id, i.Id)].Select(v => Figure(Score(v)))]))],
                        [],
                        [.. draft.RedLines.Where(r => r.Party == x.First.Id && Holds(Line(r))).Select(r => new Bundle([new(r.Issue, [r.Option])]))]),
                }),
            ],
            drafted.Sources);
    }

    /// <summary>How many numbers an analysis reads, and how many of them may be anything.</summary>
    internal (int All, int Open) Numbers()
    {
        var figures = All().Select(s => s.Now).OfType<(int, int)>().ToArray();
        return (figures.Length, figures.Count(f => f == Open));
    }

    internal static bool Holds(ModelSentence line) => line.IsSuggested ? line.IsTaken : !line.IsOut;

    private ModelSentence Sentence(string key, string lead, string why, (int Low, int High) drafted, Seq<SourcedClaim> by)
    {
        var isOut = changes.Out.Contains(key);
        var now = isOut ? Open : changes.Set.TryGetValue(key, out var set) ? set : drafted;
        return new(key, lead, why, drafted, now, Claims(by), isOut, false, false);
    }

    private string Claims(IEnumerable<SourcedClaim> by) => string.Join(',', by.Select(claim).Distinct(StringComparer.Ordinal));

    private static Figure Figure(ModelSentence sentence) => sentence.Now is var (low, high) ? new(low, high) : StanceRanges.Unknown;

    // Ranges of a draft are whole numbers from 0 to 100.
    private static (int Low, int High) Whole(Figure range) => ((int)range.Low.Digits, (int)range.High.Digits);

    /// <summary>What the draft is from, in a sentence.</summary>
    internal string From() =>
        $"Drafted from {InWords.Count(draft.Reports.Count, "report", "reports")}: {InWords.Count(draft.Parties.Count, "party", "parties")}, {InWords.Count(draft.Issues.Count, "issue", "issues")}.";

    /// <summary>What an issue is called on the page: by what is on the table, where that is one thing; a word of it alone, such as "army", says nothing to a reader.</summary>
    internal static string TitleOf(DraftIssue issue) => Only(issue) is { } only ? Excerpt.Short(only, LongestTitle) : issue.Id.Value;

    /// <summary>How it is settled: nothing where it is by what it is called.</summary>
    internal static string Settled(DraftIssue issue, string option) => Only(issue) == option ? "" : option;

    private static string? Only(DraftIssue issue) => issue.Choices.Where(c => !c.Added).ToArray() is [var one] ? one.Id.Value : null;
}
