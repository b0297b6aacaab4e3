using System.Text.RegularExpressions;
using CsCheck;
using Parley.Collation;
using Parley.Collation.Sourced;

namespace Parley.Tests.Collation;

/// <summary>What is taken over from talks brought together before is what would be made anew, whatever was changed since.</summary>
public partial class TakenOverTests
{
    private static readonly Gen<(int Verb, int Report, int Claim)> Step = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 7], Gen.Int[0, 13]);

    [Fact]
    public void Talks_brought_together_after_others_are_those_of_the_readings_alone() => Gen.Select(Gen.ULong, Step.List[1, 12]).Sample(
        (seed, steps) =>
        {
            var all = new AnyReports(seed).Readings(8);
            var others = new AnyReports(seed + 1).Readings(9);
            var (now, parted) = (all, Partings.None);
            var before = Collator.Collate(now);
            foreach (var (verb, report, claim) in steps)
            {
                (now, parted) = Done(verb, report % now.Count, claim, now, all, others, parted);
                var made = Collator.Collate(now, parted, before: before);
                Assert.Equal(Told(Collator.Collate(now, parted)), Told(made));
                before = made;
            }
        },
        iter: 30,
        threads: 1);

    [Fact]
    public void What_hangs_on_claims_of_other_kinds_is_taken_over()
    {
        var readings = Geneva.All();
        var before = Collator.Collate(readings);
        Seq<ReadingResult> less = [.. readings.Select(r => r with { Claims = [.. r.Claims.Where(c => c.Matter is not Matter.Statement)] })];
        var after = Collator.Collate(less, before: before);
        Assert.NotEmpty(before.Statements);
        Assert.Empty(after.Statements);
        Assert.Same(before.Meetings, after.Meetings);
        Assert.Same(before.Issues, after.Issues);
        Assert.Same(before.Names, after.Names);
    }

    private static (Seq<ReadingResult> Now, Partings Parted) Done(int verb, int at, int claim, Seq<ReadingResult> now, Seq<ReadingResult> all, Seq<ReadingResult> others, Partings parted)
    {
        var one = now[at];
        Seq<ReadingResult> With(ReadingResult other) => [.. now.Select((r, i) => i == at ? other : r)];
        var left = one.Claims.Where((_, i) => i != claim % Math.Max(1, one.Claims.Count)).ToArray();
        return verb switch
        {
            <= 3 => (With(one with { Claims = [.. left] }), parted),
            4 => (all, parted),
            5 => (With(one with { Claims = [.. one.Claims.Reverse()] }), parted),
            6 => (With(others.First(o => o.Report.Id == one.Report.Id)), parted),
            7 => (now.Count > all.Count ? all : [.. now, others[^1]], parted),
            8 when one.Claims.Count > 1 => (now, parted with { Meetings = Apart(one, claim), Issues = Apart(one, claim + 1) }),
            9 => (With(all.FirstOrDefault(a => a.Report.Id == one.Report.Id) ?? one), Partings.None),
            _ => (now, parted),
        };
    }

    private static Seq<Parting<ClaimIn>> Apart(ReadingResult reading, int claim) =>
        [new([new(reading.Report.Id, reading.Claims[0].Id, 0)], [new(reading.Report.Id, reading.Claims[claim % reading.Claims.Count].Id, 0)])];

    // All that is told; of claims not by which number, which may leave some out.
    private static string Told(Talks talks) => Number().Replace($"{talks} {talks.Picture}", "");

    [GeneratedRegex(@"Number = \d+")]
    private static partial Regex Number();
}
