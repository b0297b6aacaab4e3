using System.Globalization;
using CsCheck;
using Parley.Collation.Repeats;
using Parley.Reading.Reports;
using Parley.Tests.Reading.Reports;

namespace Parley.Tests.Collation;

public class SameTextTests
{
    private const string Agency = """
        Delegations from Sarn and Velia resumed talks on Tuesday on reopening three crossings over the river Orrin. It is the first direct meeting of the two governments since November, when a ferry was hit.

        Foreign minister Ada Kellner leads the Sarnian side. Velia sent its interior minister, who said on arrival that his government was ready to sign a timetable if patrols were withdrawn from the eastern bank.

        Norland is mediating. Its envoy told reporters that the parties would meet again on Thursday to discuss prisoners, and that a list of names would be handed over before the end of the month.
        """;

    private const string Other = """
        Sarn and Velia are at one table again. In Orrin, the two delegations met for three hours on Tuesday under the eyes of a Norlandic envoy, the first time in four months that they have spoken to each other without go-betweens.

        What they talked about was crossings: three of them, closed since the autumn. Ada Kellner, who heads the team from Sarn, was in no mood for statements. Her counterpart spoke of a timetable, and of patrols that would have to go first.
        """;

    [Fact]
    public void An_agencys_text_in_another_outlet_is_the_same_with_other_layout_a_cut_end_and_a_new_head()
    {
        var cut = "By our desk\n\n" + Agency[..Agency.IndexOf("Norland", StringComparison.Ordinal)].ToUpperInvariant().Replace("\n\n", " ", StringComparison.Ordinal)
            + "\n\nThe crossings were closed in the autumn after the ferry incident.";
        var group = Assert.Single(SameText.Groups([Of("a", Agency), Of("b", Other), Of("c", cut)]));
        Assert.Equal(["a", "c"], group.Reports.Select(r => r.Value));
        Assert.InRange(group.Shared, SameText.OfShorter, 0.99);
    }

    [Fact]
    public void Two_reports_of_one_event_in_their_own_words_are_two_sources() => Assert.Empty(SameText.Groups([Of("a", Agency), Of("b", Other)]));

    [Fact]
    public void A_long_report_that_holds_a_short_one_is_another_text()
    {
        var own = string.Join(' ', Enumerable.Range(0, 600).Select(i => $"word{i}"));
        Assert.Empty(SameText.Groups([Of("a", Agency), Of("b", $"{Agency}\n\n{own}")]));
    }

    [Fact]
    public void Short_texts_are_the_same_only_word_for_word()
    {
        var groups = SameText.Groups([Of("a", "The talks began."), Of("b", "The talks, began"), Of("c", "The talks ended."), Of("d", "..."), Of("e", "...")]);
        Assert.Equal(["a", "b"], Assert.Single(groups).Reports.Select(r => r.Value));
        Assert.Equal(1, groups[0].Shared);
    }

    [Fact]
    public void The_head_of_a_report_does_not_count() =>
        Assert.Single(SameText.Groups([Of("a", "title: x\n\n" + Agency, 10), Of("b", Agency)]));

    [Fact]
    public void Shared_is_counted_by_hand()
    {
        // 24 words are 20 runs of five; the last word differs, and one run with it.
        var words = Enumerable.Range(0, 24).Select(i => ((char)('a' + i)).ToString()).ToList();
        var changed = words.SkipLast(1).Append("z");
        var group = Assert.Single(SameText.Groups([Of("a", string.Join(' ', words)), Of("b", string.Join(' ', changed))]));
        Assert.Equal(0.95, group.Shared, 12);
    }

    [Fact]
    public void Finds_what_comparing_all_pairs_of_firsts_finds() =>
        Gen.Select(Gen.Int[0, 5].Array[1, 14], Gen.Int[0, 1000]).Sample((origins, seed) =>
        {
            var reports = origins.Select((o, i) => Of(i.ToString(CultureInfo.InvariantCulture), Made(o, seed + i))).ToList();
            var groups = SameText.Groups([.. reports]);
            var expected = origins.Select((o, i) => (o, i)).GroupBy(x => x.o).Where(g => g.Count() > 1)
                .OrderBy(g => g.First().i).Select(g => string.Join(',', g.Select(x => x.i))).ToList();
            Assert.Equal(expected, groups.Select(g => string.Join(',', g.Reports)));
        }, iter: 200);

    // As answers of two days of a record ask, and as a report comes between others.
    [Fact]
    public void Who_remembers_to_what_reports_were_put_groups_them_as_if_they_were_new() =>
        Gen.Select(Gen.Int[0, 5].Array[1, 14], Gen.Int[0, 1000], Gen.Select(Gen.Int[0, 14], Gen.Int[0, 14]).Array[1, 6]).Sample((origins, seed, asked) =>
        {
            var reports = origins.Select((o, i) => Of(i.ToString(CultureInfo.InvariantCulture), i % 5 == 4 ? "..." : Made(o, seed + i))).ToList();
            var remembering = new SameTexts();
            foreach (var (many, without) in asked)
            {
                Seq<Report> some = [.. reports.Take(many).Where((_, i) => i != without)];
                Assert.Equal(SameText.Groups(some), remembering.Groups(some));
            }
        }, iter: 200);

    [Fact]
    public void Of_the_shared_reports_two_pairs_are_one_text_and_no_others()
    {
        var folder = FurnitureTests.Shared("reports");
        Assert.SkipUnless(folder is not null, "the folder of shared reports is not here");
        var reports = Directory.EnumerateFiles(folder!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => ReportText.Parse(new ReportId(Path.GetFileNameWithoutExtension(f)), File.ReadAllText(f)).Report);

        // The first is an update of the day before with a new head; the second the same wire text with another title.
        Assert.Equal(
            ["27-eu-china-textiles, 43286-eu-china-textiles-fourth-day: 0.63", "03441-uganda-egeland-truce, 09093-uganda-egeland-best-chance: 0.96"],
            SameText.Groups([.. reports]).Select(g => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", g.Reports)}: {g.Shared:0.00}")));
    }

    // Three hundred words that are those of the origin, one in forty of them changed.
    private static string Made(int origin, int seed) =>
        string.Join(' ', Enumerable.Range(0, 300).Select(i => (i * 7 + seed) % 40 == 0 ? $"new{seed}x{i}" : $"w{origin}x{i % 250}"));

    private static Report Of(string id, string text, int bodyStart = 0) => new(new ReportId(id), text, bodyStart);
}
