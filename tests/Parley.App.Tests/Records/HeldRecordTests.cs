using CsCheck;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.App.Records.Writers;
using Parley.Collation;
using Parley.Storage;
using Parley.Storage.Saying;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Records;

/// <summary>A record held open, as the workbench does, says what one opened anew says, whatever was decided meanwhile and by whose hand; and does not bring together again what nothing was changed in.</summary>
public class HeldRecordTests
{
    private static readonly Gen<(int Verb, int A, int B)> Step = Gen.Select(Gen.Int[0, 16], Gen.Int[1, 3], Gen.Int[1, 12]);

    private static readonly Cut[] Cuts =
    [
        Cut.Everything,
        Cut.Everything with { ReviewedOnly = true },
        Cut.Everything with { AsOf = new(2026, 2, 17) },
        Cut.Everything with { KnownOn = new(2020, 1, 1) },
    ];

    [Fact]
    public void Held_open_it_says_what_it_says_opened_anew_after_any_history() => Step.List[1, 8].Sample(steps => Ran(steps).GetAwaiter().GetResult(), iter: 12, threads: 1);

    [Theory]
    [InlineData("accept r1.c1", true)]
    [InlineData("grade r1 B", true)]
    [InlineData("reject r1.c1", false)]
    [InlineData("track i1 other", false)]
    [InlineData("name p1 Somebody", false)]
    public async Task Only_what_changes_the_talks_brings_them_together_again(string line, bool isSame)
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        using var held = RecordFile.Open(record, write: true, TimeProvider.System).Record!;
        _ = Talks(held);
        var before = Talks(held);
        await RecordCommandTests.Printed(bench, [.. line.Split(' '), "--record", record]);
        Assert.Equal(isSame, ReferenceEquals(before, Talks(held)));
        await RecordCommandTests.Printed(bench, "undo", "--record", record);
        Assert.Same(before, Talks(held));
    }

    [Fact]
    public async Task A_report_that_is_forgotten_is_forgotten_by_who_holds_the_record_too()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        using var held = RecordFile.Open(record, write: true, TimeProvider.System).Record!;
        var before = held.Layers();
        await RecordCommandTests.Printed(bench, "forget", "r2", "--why", "asked", "--yes", "--record", record);
        Assert.Equal(before.Reports.Count - 1, held.Layers().Reports.Count);
        Assert.DoesNotContain(held.Layers().Readings, r => r.Report == 2);
    }

    private static async Task Ran(List<(int Verb, int A, int B)> steps)
    {
        using var bench = new Bench();
        var record = Path.Combine(bench.Folder, "random.parley");
        using (var file = RecordFile.Create(record, "Random", TimeProvider.System).Record!)
        {
            file.Take(Geneva.All()[0], "by hand", "a.txt", "Ann");
        }

        using var held = RecordFile.Open(record, write: true, TimeProvider.System).Record!;
        foreach (var (verb, a, b) in steps)
        {
            if (verb == 0)
            {
                held.Take(Geneva.All()[a - 1], "by hand", "a.txt", "Ann");
            }
            else
            {
                await bench.Run([.. KeptAnswerTests.Line(verb, a, b).Split(' '), "--record", record]);
            }

            foreach (var cut in Cuts.Take(1 + (b % Cuts.Length)))
            {
                Assert.Equal(Settled(held, cut), Anew(record, cut));
            }
        }
    }

    private static Talks Talks(RecordFile file) => RecordTalks.Of(file, Cut.Everything, CancellationToken.None).Talks;

    private static string Anew(string record, Cut cut)
    {
        using var file = RecordFile.Open(record, write: true, TimeProvider.System).Record!;
        return Said(file, cut);
    }

    // Asking gives ids, and those say what belongs together: asked until it stays.
    private static string Settled(RecordFile file, Cut cut)
    {
        var said = Said(file, cut);
        for (var n = 0; n < 6 && Said(file, cut) is var next && next != said; n++)
        {
            said = next;
        }

        return said;
    }

    private static string Said(RecordFile file, Cut cut)
    {
        var talks = RecordTalks.Of(file, cut, default);
        var before = RecordTalks.Of(file, talks.Layers, cut with { AsOf = new(2026, 2, 16) }, default);
        RecordAnswer[] answers =
        [
            PositionAnswer.Of(talks, null, null), PeopleAnswer.Of(talks), MeetingAnswer.Of(talks), SourceAnswer.Of(talks), DelegationAnswer.Of(talks, null),
            HappeningAnswers.Agreements(talks), HappeningAnswers.Incidents(talks), ProposalAnswer.Of(talks), Disagreements.Answer(file, talks, true), ChangeAnswer.Of(file, before, talks), TodayAnswer.Of(file, before, talks),
        ];
        return string.Concat(answers.Select(a => RowsJson.Of(a, "Random", cut, null)));
    }
}
