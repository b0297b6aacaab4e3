using System.Text;
using System.Text.RegularExpressions;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Input;
using Parley.App.Drafts;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Conflicts;

namespace Parley.Tests.App.Drafts;

/// <summary>Conflicts drafted from what reports say.</summary>
public sealed partial class ConflictDraftTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_conflict_of_the_sample_is_as_approved_and_runs_unedited()
    {
        var sample = Stability.StabilitySchema.InRoot("samples/geneva-2026");
        Assert.Equal(0, await _bench.Run("model", "--conflict", sample));
        Golden.Matches(_bench.Output.ToString(), "geneva-conflict.yaml");
        var file = Path.Combine(_bench.Folder, "talks.yaml");
        Assert.Equal(0, await _bench.Run("model", "--conflict", sample, "-o", file));
        _bench.Error.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run("stability", file));
        Assert.Empty(_bench.Error.ToString());
        Assert.Equal(0, await _bench.Run("stability", file, "--html", "-o", file + ".html"));
    }

    [Fact]
    public void What_is_demanded_of_a_party_is_its_to_do_and_what_a_mediator_puts_forward_all_accept()
    {
        var draft = Draft(Alpha().Says("Northland", Stance.Demands, "that Southland cede the Vale district", "Southland").Says("Southland", Stance.Rejects, "the pipeline").Says("Westland", Stance.Proposes, "an observer mission"));
        Assert.Equal(["northland", "southland"], draft.Conflict.DecisionMakers.Select(d => d.Id.Value));
        Assert.Contains(draft.Deeds, d => d is { Kind: DeedKind.Doing, By.Value: "southland", Name.Value: "Southland to cede the Vale district" });
        Assert.Equal(["Northland accepts observer mission", "Southland accepts observer mission"], draft.Deeds.Where(d => d.Choice.Value == "observer mission").Select(d => d.Name.Value));
    }

    [Fact]
    public void What_a_party_offers_it_can_take_back_and_nobody_accepts_it_then()
    {
        var draft = Draft(Alpha().Says("Northland", Stance.Offers, "a land fund").Says("Southland", Stance.Rejects, "the pipeline"));
        Assert.Contains("Northland offers land fund: n, Southland accepts land fund: y", draft.Conflict.Rules.Impossible.Select(p => p.ToString()));
        var model = GraphModel.Of(draft.Conflict);
        Assert.Equal("Northland offers land fund", model.Label(model.Find(draft.Conflict.Notes.StatusQuo!)!.Value));
    }

    [Fact]
    public void Only_what_a_party_says_itself_orders_states()
    {
        var draft = Draft(Alpha().Says("Northland", Stance.Demands, "that Southland cede the Vale district", "Southland").Says("Southland", Stance.Rejects, "an observer mission", by: ["Northland"])
            .Says("Southland", Stance.Proposes, "a land fund"));
        Assert.Equal(["Southland to cede the Vale district"], draft.Wishes.Where(w => w.IsVoiced && w.Party.Value == "northland").Select(w => w.Statement.Trim('"')));
        var told = Assert.Single(draft.Wishes, w => !w.IsVoiced);
        Assert.Equal("observer mission", told.Choice.Value);
        Assert.StartsWith("Not counted, since only another side says so", told.Uncounted, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_stands_both_ways_orders_nothing()
    {
        var draft = Draft(Alpha().Says("Northland", Stance.Doubts, "an observer mission").Says("Northland", Stance.Open, "the observer mission").Says("Southland", Stance.Proposes, "an observer mission"));
        var wish = Assert.Single(draft.Wishes, w => w.Party.Value == "northland");
        Assert.Equal("Not counted, since it is told to stand otherwise as well.", wish.Uncounted);
        var order = Assert.IsType<Preference.Apart>(draft.Conflict.DecisionMakers[0].Preference);
        Assert.All(order.Rankings, r => Assert.Single(r.Levels));
    }

    [Fact]
    public void An_order_holds_where_all_else_is_the_same_and_nowhere_else()
    {
        // Northland would have the Vale district, and has said nothing of the mission: four pairs, by what is done about the mission.
        var draft = Draft(Alpha().Says("Northland", Stance.Demands, "that Southland cede the Vale district", "Southland").Says("Southland", Stance.Rejects, "the Vale district").Says("Westland", Stance.Proposes, "an observer mission"));
        var model = GraphModel.Of(draft.Conflict);
        var order = Assert.IsType<Preference.Apart>(draft.Conflict.DecisionMakers[0].Preference);
        var cede = draft.Conflict.Options.Select((o, i) => (o.Value, i)).First(o => o.Value == "Southland to cede the Vale district").i;
        Assert.All(order.Rankings.Where(r => r.Levels.Count > 1), r =>
        {
            var states = r.Levels.Select(l => model.Find(l.States[0])!.Value).ToList();
            Assert.True(model.Taken(states[0], cede));
            Assert.False(model.Taken(states[^1], cede));
        });
        Assert.Contains(order.Rankings, r => r.Levels.Count > 1);
    }

    [Fact]
    public void Too_many_states_leave_out_the_issues_of_which_least_was_said_and_say_so()
    {
        var story = Alpha();
        string[] things = ["an observer mission", "a land fund", "a trade treaty", "a river commission", "a gas pipeline", "an arms embargo"];
        foreach (var thing in things)
        {
            story.Says("Westland", Stance.Proposes, thing).Says("Northland", Stance.Supports, thing).Says("Southland", Stance.Doubts, thing);
        }

        var draft = Draft(story);
        Assert.NotEmpty(draft.Beyond);
        Assert.True(GraphModel.Of(draft.Conflict).Count <= ConflictDrafter.MostStates);
        Assert.Contains("# Left out, since with them there would be too many states to look at", ConflictYaml.Write(draft), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_draft_from_is_told_as_for_scenarios() =>
        Assert.IsType<Drafted.Nothing>(Drafter.Draft(Story.Talks(Alpha())));

    [Fact]
    public void Reading_a_written_draft_gives_its_conflict_back_and_so_do_its_suggestions_once_taken() =>
        DraftPropertyTests.Sample(draft =>
        {
            if (ConflictDrafter.Of(draft) is not { } conflict)
            {
                return;
            }

            var text = ConflictYaml.Write(conflict);
            var read = Read(text);
            Assert.Empty(read.Problems);
            Assert.Equal(conflict.Conflict, read.Conflict);
            var claims = draft.Issues.SelectMany(i => i.Choices).SelectMany(c => c.Points).Select(p => Drafter.Cite(p.By)).Concat(draft.Parties.SelectMany(p => p.By).Select(Drafter.Cite)).ToHashSet();
            Assert.All(conflict.Conflict.Notes.Sources, s => Assert.Subset(claims, s.From.ToHashSet()));
            Assert.All(conflict.Conflict.Notes.Sources, s => Assert.NotEmpty(s.From));

            // As a person would: the mark off the line of statements, the line below it out.
            var edited = Read(Suggestion().Replace(text, "  $1\n"));
            Assert.Empty(edited.Problems);
            Assert.All(edited.Conflict!.DecisionMakers, d => Assert.IsType<Preference.Prioritised>(d.Preference));
        });

    private static ConflictReading Read(string text) => ConflictReader.Read(new ScenarioFile("draft.yaml", Encoding.UTF8.GetBytes(text)));

    private static Story Alpha() => new("alpha", "2026-03-01", "Alpha");

    private static ConflictDraft Draft(params Story[] stories) => ConflictDrafter.Of(Story.Draft(stories))!;

    [GeneratedRegex(@"^  # (.+: \{ statements: \[.*\] \})\n  .*\n", RegexOptions.Multiline)]
    private static partial Regex Suggestion();
}
