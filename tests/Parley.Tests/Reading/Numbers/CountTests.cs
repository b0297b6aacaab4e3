using System.Runtime.CompilerServices;
using CsCheck;
using Parley.Reading.Numbers;
using Parley.Reading.Times;
using Parley.Tests.Reading.English;

namespace Parley.Tests.Reading.Numbers;

public class CountTests(PipelineFixture fixture)
{
    /// <summary>Rows of cases.txt: sentence | each number as phrase = how it is meant, value or range, of what (or which other
    /// unit).</summary>
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Here(), "cases.txt")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split(" | ");
                data.Add(cells[0], cells.Length > 1 ? cells[1] : "");
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_numbers_and_what_they_count(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", Parsed(sentence).Select(m => Shown(sentence, m.Mention))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_same_in_words_that_nobody_parsed(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", Counts.Find(sentence, 0, sentence.Length).Select(m => Shown(sentence, m))));

    [Fact]
    public void A_number_lies_in_the_tokens_that_hold_its_words()
    {
        const string text = "At least 12 people died and 1,300 soldiers fled.";
        Assert.Equal([(0, 3), (6, 7)], Parsed(text).Select(t => (t.First, t.Last)));
    }

    private List<Tallied> Parsed(string sentence)
    {
        var parsed = fixture.Pipeline.Parse(sentence);
        return Counts.Find(parsed, 0, parsed.Tokens.Count - 1, TimeExpressions.Find(parsed, 0, parsed.Tokens.Count - 1));
    }

    [Fact]
    public void The_table_is_large() => Assert.True(Cases().Count >= 100);

    [Theory]
    [InlineData("Dozens of civilians fled.", true)]
    [InlineData("Several civilians fled.", true)]
    [InlineData("Several hundred civilians fled.", true)]
    [InlineData("Two dozen civilians fled.", false)]
    [InlineData("Some 200 civilians fled.", false)]
    public void Marks_words_that_stand_for_no_number_of_their_own(string sentence, bool vague) =>
        Assert.Equal(vague, Assert.Single(Counts.Find(sentence, 0, sentence.Length)).Vague);

    [Fact]
    public void Gives_no_count_where_the_text_does_not_say_of_what() =>
        Assert.All(Counts.Find("It rose to 40, by 5 percent, in 2014.", 0, 37), m => Assert.Null(m.Count));

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_apart()
    {
        string[] pieces =
        [
            "two", "hundred", "and", "of", "the", "dozens", "tens", "thousands", "1,300", "1.3", "million", "a", "half",
            "couple", "to", "-", "–", "between", "about",
            "at", "least", "more", "than", "up", "people", "killed", "were", "strike", "drones", "%", "$", "km", "year", "-old",
            "first", "21", "st", "thirds", "or", "so",
            "of them", "aged", ",", ".", "Feb", "17", "2014", "99999999999999999999", "trillion", "U.S.", "a.m.", "\n\n", "one",
            "twenty", "several", "handful", "crore",
        ];
        var texts = Gen.OneOf(
            Gen.String,
            Gen.Int[0, pieces.Length - 1].Select(k => pieces[k]).Array[0, 25].Select(Gen.Bool, (words, apart) =>
                string.Join(apart ? " " : "", words)));
        texts.Sample(text =>
        {
            var before = 0;
            foreach (var mention in Counts.Find(text, 0, text.Length))
            {
                Assert.InRange(mention.Start, before, text.Length);
                Assert.InRange(mention.End, mention.Start + 1, text.Length);
                Assert.True(mention.Value >= 0 && !(mention.Max < mention.Value));
                Assert.Contains(mention.Of,
                    text + " killed wounded injured hurt displaced arrested detained captured kidnapped abducted freed released",
                        StringComparison.OrdinalIgnoreCase);
                before = mention.End;
            }
        });
    }

    [Fact]
    public void Reads_back_every_number_in_figures() =>
        Gen.Long[0, 999_999_999_999].Sample(n =>
        {
            var text = $"exactly {n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} civilians";
            Assert.Equal(n, Assert.Single(Counts.Find(text, 0, text.Length)).Value);
        });

    [Theory]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("two hundred ")]
    [InlineData("million ")]
    [InlineData("at least ")]
    [InlineData("1 to ")]
    [InlineData("12 of ")]
    [InlineData("U.")]
    [InlineData("5-")]
    [InlineData("more other ")]
    public void Stands_long_hostile_runs(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.All(Counts.Find(text, 0, text.Length).Take(10), m => Assert.True(m.End > m.Start));
    }

    private static string Shown(string text, CountMention m) =>
        $"{text[m.Start..m.End]}={m.Approx} {m.Value}{(m.Max is { } max ? "-" + max : "")} "
        + (m.Count is { } count ? count.Of : m.Unit == CountUnit.Things ? "?" : $"[{m.Unit}]");

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
