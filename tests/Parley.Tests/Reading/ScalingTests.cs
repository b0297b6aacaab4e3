using Parley.Reading.Claims;
using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Reports.Prose;

namespace Parley.Tests.Reading;

/// <summary>Reading twice as much takes twice the work. Work is told by the bytes allocated, which no clock or neighbour disturbs.</summary>
public class ScalingTests
{
    // Lists grow by doubling, so that twice the text may cost a little more or less than twice.
    private const double Tolerance = 1.3;

    [Theory]
    [InlineData("a report", "\n\n", 3)]
    [InlineData("sentences of one paragraph", " ", 3)]
    [InlineData("\"Yes,\" he said. ", "", 150)]
    [InlineData("\u201CThe talks went well and ", "", 100)]
    [InlineData("He said he had told him that she was ready. ", "", 60)]
    [InlineData("Both sides accepted it. Ethiopia and Eritrea held talks. ", "", 50)]
    [InlineData("Talks.", "\n\n", 150)]
    [InlineData("Monday last week, 12 ", "", 100)]
    [InlineData("(the talks ", "", 200)]
    [InlineData("\"", "", 1_000)]
    [InlineData("and the envoy and the rebels ", "", 40)]
    public void Work_grows_as_the_text_does(string unit, string between, int times)
    {
        var body = unit is "a report" or "sentences of one paragraph" ? Texts.All[0].ReplaceLineEndings(between == " " ? " " : "\n") : unit;
        AssertLinear(n => string.Join(between, Enumerable.Repeat(body, n * times)));
    }

    [Fact]
    public void Work_grows_as_the_number_of_people_does() =>
        AssertLinear(n => string.Concat(Enumerable.Range(0, 60 * n).Select(i => $"{Name(i)} {Name(7 * i + 3)} said the talks were good. ")));

    private static void AssertLinear(Func<int, string> text)
    {
        var (one, two, four) = (Cost(text(1)), Cost(text(2)), Cost(text(4)));
        Assert.True(
            four - two <= Tolerance * 2 * (two - one),
            $"once the text takes {one:N0} bytes, twice {two:N0}, four times {four:N0}: {(four - two) / (2.0 * (two - one)):F2} times what is in proportion");
    }

    // The parser keeps blocks of memory for the next text, whoever reads it, so that its share depends on its neighbours; it is
    // left out here, and has tests of its own.
    private static long Cost(string text)
    {
        var report = new Report(new ReportId("test"), text, published: new DateOnly(2026, 3, 11));
        var parsed = Paragraphs.Parse(English.Value, report);
        Steps.Value.Read(report, parsed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Steps.Value.Read(report, parsed);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static readonly Lazy<EnglishPipeline> English = new(EnglishPipeline.Load);

    private static readonly Lazy<ClaimSteps> Steps = new(() => new ClaimSteps(Gazetteer.Load()));

    // A name that is no English word, the same for the same number.
    private static string Name(int number)
    {
        const string begin = "BDFGKLMNPRSTVZ", vowel = "aeiou";
        return $"{begin[number % 14]}{vowel[number % 5]}{char.ToLowerInvariant(begin[number / 14 % 14])}{vowel[number / 5 % 5]}{char.ToLowerInvariant(begin[number / 70 % 14])}o";
    }
}
