using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Collation.Drafting;

/// <summary>
/// Makes a conflict of the draft of a scenario: what could be done for each answer to come about as options of the parties, and as preferences what each has said itself. What nobody has said stays
/// unknown.
/// </summary>
public static class ConflictDrafter
{
    /// <summary>The most states; issues beyond are left out, those of which least was said first.</summary>
    public const int MostStates = 128;

    // What is firmer weighs more where statements are put in an order.
    private static readonly Stance[] Firmest = [Stance.Demands, Stance.Rejects, Stance.Proposes, Stance.Supports, Stance.Accepts, Stance.Offers, Stance.Doubts, Stance.Open];

    /// <summary>The conflict; null where there are so many parties that not even one issue fits. The same draft gives the same conflict. Cost the cube of the states.</summary>
    public static ConflictDraft? Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var made = new Deeds(draft.Parties);
        var deeds = draft.Issues.Select(i => (Issue: i, Deeds: made.Of(i))).ToList();
        var fitting = Fitting(deeds);
        if (fitting.Count == 0)
        {
            return null;
        }

        Seq<Deed> all = [.. draft.Parties.SelectMany(p => deeds.Where(d => fitting.Contains(d.Issue.Id)).SelectMany(d => d.Deeds).Where(d => d.By == p.Id))];
        Seq<Wish> wishes = [.. draft.Parties.SelectMany(p => WishesOf(draft, all, p))];
        return new(draft, Conflict(draft, all, wishes), all, wishes, [.. draft.Issues.Select(i => i.Id).Where(i => !fitting.Contains(i))]);
    }

    private static HashSet<IssueId> Fitting(List<(DraftIssue Issue, Seq<Deed> Deeds)> deeds)
    {
        var fitting = new HashSet<IssueId>();
        var taken = new List<Deed>();
        foreach (var (issue, own) in deeds.Where(d => d.Deeds.Count > 0).OrderByDescending(d => d.Issue.Choices.Sum(c => c.Points.Count)))
        {
            if (taken.Count + own.Count <= Parley.Conflicts.Conflict.MostOptions && States([.. taken, .. own]).Take(MostStates + 1).Count() <= MostStates)
            {
                fitting.Add(issue.Id);
                taken.AddRange(own);
            }
        }

        return fitting;
    }

    // Options are set one after the other, and what is impossible by then is not gone on with.
    private static IEnumerable<ulong> States(Seq<Deed> deeds)
    {
        var rules = Impossible(deeds).Select(p => p.Settings.Select(s => (Bit: 1UL << Place(deeds, s.Option), s.IsTaken)).ToArray())
            .Select(p => (All: p.Aggregate(0UL, (m, s) => m | s.Bit), Taken: p.Where(s => s.IsTaken).Aggregate(0UL, (m, s) => m | s.Bit))).ToArray();
        return From(0, 0);

        IEnumerable<ulong> From(ulong state, int option)
        {
            var set = (1UL << option) - 1;
            return Array.Exists(rules, r => (r.All & ~set) == 0 && (state & r.All) == r.Taken) ? []
                : option == deeds.Count ? [state]
                : From(state, option + 1).Concat(From(state | (1UL << option), option + 1));
        }
    }

    private static int Place(Seq<Deed> deeds, OptionName name) => deeds.Select((d, i) => (d, i)).First(x => x.d.Name == name).i;

    // Nobody can give two answers to one question, though it may offer several, nor accept what nobody offers any more.
    private static IEnumerable<OptionPattern> Impossible(Seq<Deed> deeds)
    {
        for (var i = 0; i < deeds.Count; i++)
        {
            for (var j = i + 1; j < deeds.Count; j++)
            {
                if (deeds[i].By == deeds[j].By && deeds[i].Issue == deeds[j].Issue && deeds[i].Kind != DeedKind.Offering && deeds[j].Kind != DeedKind.Offering)
                {
                    yield return new([new(deeds[i].Name, true), new(deeds[j].Name, true)]);
                }
            }
        }

        foreach (var accepted in deeds.Where(d => d.Kind == DeedKind.Accepting))
        {
            foreach (var offered in deeds.Where(d => d.Kind == DeedKind.Offering && d.Issue == accepted.Issue && d.Choice == accepted.Choice))
            {
                yield return new([new(offered.Name, false), new(accepted.Name, true)]);
            }
        }
    }

    private static IEnumerable<Wish> WishesOf(Draft draft, Seq<Deed> deeds, DraftParty party)
    {
        var wishes = new List<Wish>();
        foreach (var valuation in draft.Valuations.Where(v => v.Party == party.Id && v.Held.Count > 0))
        {
            var needed = deeds.Where(d => d.Issue == valuation.Issue && d.Choice == valuation.Option).ToList();
            var own = valuation.Held.Where(h => !h.IsUnsure).ToList();
            var held = own.Count > 0 ? own : [.. valuation.Held];
            var (wants, minds) = (held.Exists(h => IsFor(h.Stance)), held.Exists(h => IsAgainst(h.Stance)));
            if (needed.Count > 0 && (wants || minds))
            {
                var isClear = wants != minds && !(minds && held.Exists(h => h.Stance == Stance.Open));
                var uncounted = own.Count == 0 ? "Not counted, since only another side says so, or it is told as no more than possible." : isClear ? null : "Not counted, since it is told to stand otherwise as well.";
                var stance = held.Select(h => h.Stance).OrderBy(s => Array.IndexOf(Firmest, s)).First();
                var about = string.Join(" and ", needed.Select(d => $"\"{d.Name}\""));
                var statement = wants ? about : needed.Count == 1 ? $"not {about}" : $"not ({about})";
                wishes.Add(new(party.Id, valuation.Issue, valuation.Option, stance, wants, uncounted, statement, [.. held.Select(h => h.Point.By).DistinctBy(c => (c.Report, c.Claim.Id))]));
            }
        }

        return wishes.OrderBy(w => !draft.RedLines.Any(r => r.Taken && r.Party == w.Party && r.Issue == w.Issue && r.Option == w.Choice)).ThenBy(w => Array.IndexOf(Firmest, w.Stance));
    }

    private static bool IsFor(Stance stance) => stance is Stance.Demands or Stance.Proposes or Stance.Supports or Stance.Accepts or Stance.Offers;

    private static bool IsAgainst(Stance stance) => stance is Stance.Rejects or Stance.Doubts;

    private static Conflict Conflict(Draft draft, Seq<Deed> deeds, Seq<Wish> wishes)
    {
        var states = States(deeds).ToList();
        StateName Name(ulong state) => new(state.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var makers = draft.Parties.Select(p =>
        {
            var voiced = wishes.Where(w => w.Party == p.Id && w.IsVoiced).ToList();
            var unspoken = Mask(d => !voiced.Exists(w => w.Issue == d.Issue && w.Choice == d.Choice));
            var order = VoicedOrder.Of(states, unspoken, [.. voiced.Select(w => (Mask(d => w.Issue == d.Issue && w.Choice == d.Choice), w.IsWanted))], Name);
            return new DecisionMaker(new(p.Id.Value), p.Who.Name, [.. deeds.Where(d => d.By == p.Id).Select(d => d.Name)], order.Rankings.Count > 1 ? order : order.Rankings[0]);
        });
        return new(draft.Scenario.Title, [.. makers], new([.. Impossible(deeds)], [], []), notes: new([], Name(Mask(d => d.Kind == DeedKind.Offering)), [], Sources(draft, deeds, wishes)));

        ulong Mask(Func<Deed, bool> of) => deeds.Select((d, i) => of(d) ? 1UL << i : 0).Aggregate(0UL, (a, b) => a | b);
    }

    private static Seq<Citation> Sources(Draft draft, Seq<Deed> deeds, Seq<Wish> wishes)
    {
        static Citation Cited(string entry, IEnumerable<SourcedClaim> by) => new(entry, [.. by.Select(Drafter.Cite).Distinct()]);
        return
        [
            // What it wants is cited with the party: a person may put another form of preference in place of the one drafted.
            .. draft.Parties.Select(p => Cited(p.Id.Value, p.By.Concat(wishes.Where(w => w.Party == p.Id && w.IsVoiced).SelectMany(w => w.By)))),
            .. deeds.Select(d => Cited($"{d.By}.options.{d.Name}", d.Sources)),
        ];
    }
}
