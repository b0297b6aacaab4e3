using System.Text;
using CsCheck;
using Parley.Analysis.Pareto;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios;
using Parley.Analysis.Scenarios.Exact;
using Parley.App.Drafts;
using Parley.Collation;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Deals;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Drafts;

/// <summary>What holds for any claims: positions drawn at random, with awkward words and names among them.</summary>
public class DraftPropertyTests
{
    private static readonly string[] Holders = ["Northland", "Southland", "Westland", "Eastland", "Ada North", "somebody"];

    private static readonly string[] Contents =
    [
        "an arms embargo", "no arms embargo", "an arms embargo for 20 years", "that Southland cede the Vale district", "a free zone there", "the Vale district", "it", "direct talks",
        "the plan", "to discuss the embargo", "null", "\"yes\": [no]", "# a ‘mark’, {x: y}", "- one\n  - two\u2028three", "prisoners 🕊 \u0007 \uFEFF release", "true", "a: b", "a:\tb\\",
        "U.S. troops on the border of the Vale district, which has been a matter of dispute between the two sides for as long as anybody can remember, and longer",
    ];

    private static readonly Gen<Seq<ReadingResult>> Readings = Gen.Select(
        Gen.Select(Gen.Int[0, Holders.Length - 1], Gen.Enum<Stance>(), Gen.Int[0, Contents.Length - 1], Gen.Bool, Gen.Int[0, 3]).Array[0, 8].Array[1, 4],
        Gen.Bool,
        (reports, meets) => (Seq<ReadingResult>)[.. reports.Select((points, n) => points.Aggregate(
            new Story($"r{n}: #", $"2026-03-0{1 + (n % 3)}", n % 2 == 0 ? "The \"Daily\": #1\n- x" : "Beta", meets),
            (story, p) => story.Says(Holders[p.Item1], p.Item2, Contents[p.Item3], p.Item5 == 1 ? "Southland" : null, verb: p.Item4 ? "will never accept" : "takes it to be right:", by: p.Item5 == 2 ? ["Newsline"] : p.Item5 == 3 ? ["Northland"] : null)).Reading)]);

    private static readonly int[] Places = [0, 1, 2];

    /// <summary>Tries something on drafts of random readings.</summary>
    internal static void Sample(Action<Draft> check) => Readings.Sample(readings => With(readings, check));

    [Fact]
    public void Reading_a_written_draft_gives_its_scenario_back() =>
        Readings.Sample(readings => With(readings, draft =>
        {
            var read = ScenarioReader.Read("draft", [new("draft.yaml", Encoding.UTF8.GetBytes(DraftYaml.Write(draft)))]);
            Assert.Empty(read.Problems);
            Assert.Equal(draft.Scenario, read.Scenario);
        }));

    [Fact]
    public void The_order_of_the_reports_changes_no_byte() =>
        (from keep in Gen.Bool.Array[40] from order in Gen.Shuffle(Places) select (keep, order)).Sample(
            x =>
            {
                Seq<ReadingResult> some = [.. Geneva.All().Select((r, n) => r with { Claims = [.. r.Claims.Where((_, i) => x.keep[(i + (13 * n)) % 40])] })];
                Assert.Equal(Text(some), Text([.. x.order.Select(i => some[i])]));
            },
            iter: 100);

    [Fact]
    public void Nothing_stands_in_a_draft_without_a_claim_of_the_reports_or_a_mark() =>
        Readings.Sample(readings => With(readings, draft =>
        {
            var claims = readings.SelectMany(r => r.Claims.Select(c => $"claim {c.Id} in report {r.Report.Id}")).ToHashSet();
            Assert.All(draft.Scenario.Sources, s => Assert.Subset(claims, s.From.ToHashSet()));
            Assert.All(draft.Scenario.Sources, s => Assert.NotEmpty(s.From));
            Assert.All(draft.Issues, q => Assert.Equal(q.Choices.Count(c => c.Added), q.Choices[0].Added ? 1 : 0));
            Assert.All(draft.Valuations.Where(s => s.IsOpen), s => Assert.Equal(new Figure(0, 100), s.Range));
            var placed = draft.Issues.SelectMany(q => q.Choices).SelectMany(c => c.Points).Concat(draft.LeftOut.Select(l => l.Point)).ToList();
            var said = Collator.Collate(readings).Issues.Sum(i => i.Points.Count);
            Assert.Equal(said, placed.Count);
        }));

    [Fact]
    public void Every_party_holds_a_position_and_every_question_has_two_answers() =>
        Readings.Sample(readings => With(readings, draft =>
        {
            var points = draft.Issues.SelectMany(q => q.Choices).SelectMany(c => c.Points).ToList();
            Assert.All(draft.Parties, p => Assert.Contains(points, x => x.Sides.Any(s => s.Id == p.Who.Id)));
            Assert.True(draft.Parties.Count >= 2);
            Assert.All(draft.Issues, q => Assert.True(q.Choices.Count >= 2 || !q.Choices[0].Added));
            Assert.Equal(draft.Parties.Count * draft.Issues.Sum(q => q.Choices.Count), draft.Valuations.Count);
        }));

    [Fact]
    public void An_analysis_of_deals_and_of_their_robustness_runs_on_a_draft_as_it_is() =>
        Readings.Sample(
            readings => With(readings, draft =>
            {
                var frontier = Frontier.Of(ScenarioDomain.Of(draft.Scenario).Domain, cancellation: TestContext.Current.CancellationToken);
                Assert.NotEmpty(frontier.Points);
                var packages = frontier.Points.Take(5).Select(p => p.Outcome).ToList();
                var robust = Robustness.Of(Uncertain(draft.Scenario), packages, samples: 100, cancellation: TestContext.Current.CancellationToken);
                Assert.All(robust.Packages, p => Assert.InRange(p.AllAccept.Value, 0, 1));
            }),
            iter: 40);

    private static void With(Seq<ReadingResult> readings, Action<Draft> check)
    {
        if (Drafter.Draft(Collator.Collate(readings)) is Drafted.Model model)
        {
            check(model.Draft);
        }
    }

    private static string Text(Seq<ReadingResult> readings) => Drafter.Draft(Collator.Collate(readings)).Match(m => DraftYaml.Write(m.Draft), n => n.Problem.Message);

    private static UncertainDomain Uncertain(Scenario scenario)
    {
        static Interval Of(Figure f) => new(ScenarioDomain.Exact(f.Low), ScenarioDomain.Exact(f.High));
        var domain = ScenarioDomain.Of(scenario).Domain;
        return new(
            [.. scenario.Issues.Select(i => i.Options.Count)],
            [.. scenario.Parties.Select(p => new UncertainParty(
                new Weighing.Ranges([.. ((Weights.Numbers)p.Preferences.Weights).Of.Select(Of)]),
                [.. p.Preferences.Scores.Select(s => (Seq<Interval>)[.. ((Scores.Numbers)s).Of.Select(Of)])],
                Of(p.Reservation!),
                []))],
            domain.RedLines);
    }
}
