using System.Runtime.CompilerServices;
using CsCheck;
using Parley.Reading.Syntax;
using Parley.Reading.Times;
using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Tests.Reading.English;

namespace Parley.Tests.Reading.Times;

public class TimeExpressionTests(PipelineFixture fixture)
{
    private static readonly DateOnly Published = new(2026, 2, 17);

    /// <summary>
    /// Rows of cases.txt: date of publication (a Tuesday unless said) | tense | sentence | what is found, in order, each as
    /// words = days and grain, "?" where the days cannot be told, ".." for an open end.
    /// </summary>
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Here(), "cases.txt")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split(" | ");
                data.Add(cells[0], cells[1], cells[2], cells.Length > 3 ? cells[3] : "");
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_and_resolves(string published, string tense, string sentence, string expected)
    {
        DateOnly? date = published == "-" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd");
        var found = Parsed(sentence).Select(m => TimeExpressions.Resolve(m.Mention, date, Enum.Parse<Tense>(tense)));
        Assert.Equal(expected, string.Join("; ", found.Select(Shown)));
    }

    public static TheoryData<string> Sentences() => [.. Cases().Select(c => c.Data.Item3).Distinct()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Finds_the_same_in_words_that_nobody_parsed(string sentence) =>
        Assert.Equal(Parsed(sentence).Select(m => m.Mention), TimeExpressions.Find(sentence, 0, sentence.Length));

    [Fact]
    public void A_moment_lies_in_the_tokens_that_hold_its_words()
    {
        const string text = "They met on Tuesday. Two days later, on May 3, it ended.";
        var parsed = fixture.Pipeline.Parse(text);
        var moments = TimeExpressions.Find(parsed, 0, parsed.Tokens.Count - 1);
        Assert.Equal(["Tuesday", "Two days later", "May 3"], moments.Select(m => text[parsed.Tokens[m.First].Start..parsed.Tokens[m.Last].End]));
    }

    [Fact]
    public void A_word_that_grammar_parts_is_one_word_and_tokens_part_where_figures_and_letters_meet()
    {
        const string text = "It cannot wait: the 20th, mid-May, 9am.";
        var parsed = fixture.Pipeline.Parse(text);
        Assert.Contains(parsed.Tokens, t => t.Text == "can");
        var tokens = new TimeTokens(parsed, 0, parsed.Tokens.Count - 1);
        Assert.Equal(
            ["It", "cannot", "wait", ":", "the", "20", "th", ",", "mid", "-", "May", ",", "9", "am", "."],
            Enumerable.Range(0, tokens.Count).Select(i => text[tokens[i].Start..tokens[i].End]));
    }

    private List<Moment> Parsed(string sentence)
    {
        var parsed = fixture.Pipeline.Parse(sentence);
        return TimeExpressions.Find(parsed, 0, parsed.Tokens.Count - 1);
    }

    [Fact]
    public void The_table_is_large() => Assert.True(Cases().Count >= 200);

    [Theory]
    [InlineData("The second day of the talks", "2026-02-11 Day")]
    [InlineData("Two days later it collapsed", "2026-02-12 Day")]
    [InlineData("A week earlier it had held", "2026-02-02..2026-02-08 Week")]
    [InlineData("The day before, nothing", "2026-02-09 Day")]
    [InlineData("In the week before the talks, bombs fell", "2026-02-03..2026-02-09 Period")]
    [InlineData("They met the following day", "2026-02-11 Day")]
    [InlineData("The same day it ended", "2026-02-10 Day")]
    [InlineData("The truce held until the next day", "..2026-02-11 Day")]
    [InlineData("In the two weeks after the summit.", "2026-02-11..2026-02-24 Period")]
    public void Counts_from_an_event_where_its_day_is_given(string sentence, string expected)
    {
        var mention = Assert.Single(TimeExpressions.Find(sentence, 0, sentence.Length));
        var when = TimeExpressions.Resolve(mention, Published, Tense.Past, anchor: new(2026, 2, 10));
        Assert.Equal($"{mention.Text}={expected}", Shown(when));
        Assert.Equal(When.Unresolved(mention.Text), TimeExpressions.Resolve(mention, Published, Tense.Past));
    }

    [Theory]
    [InlineData("They meet on Tuesday and in May 2025.", 0, 20, "Tuesday")]
    [InlineData("They meet on Tuesday and in May 2025.", 21, 37, "May 2025")]
    [InlineData("They meet on Tuesday and in May 2025.", 28, 31, "")]
    public void Looks_only_where_told(string text, int start, int end, string expected) =>
        Assert.Equal(expected, string.Join("; ", TimeExpressions.Find(text, start, end).Select(m => m.Text)));

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_apart_and_always_resolve_to_something()
    {
        string[] pieces =
        [
            "Tuesday", "on", "the", "last", "next", "this", "week", "weeks", "month", "of", "year", "years", "ago", "in", "2014",
            "17", "Feb", ".", ",",
            "February", "May", "and", "to", "-", "–", "from", "between", "since", "by", "until", "before", "after", "early",
            "late", "mid", "end", "first",
            "second", "half", "quarter", "two", "a", "few", "days", "past", "24", "hours", "weekend", "summer", "winter", "1990",
            "s", "'s", "’", "80", "overnight",
            "into", "today", "morning", "Christmas", "29", "31", "fiscal", "old", "1,300", "Q", "2", "31st", "999999999999",
            "\n\n", "through", "500", "decade",
        ];
        var texts = Gen.OneOf(
            Gen.String,
            Gen.Int[0, pieces.Length - 1].Select(k => pieces[k]).Array[0, 25].Select(Gen.Bool, (words, apart) =>
                string.Join(apart ? " " : "", words)));
        var dates = Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);
        texts.Select(dates, Gen.Enum<Tense>()).Sample((text, date, tense) =>
        {
            var before = 0;
            foreach (var mention in TimeExpressions.Find(text, 0, text.Length))
            {
                Assert.InRange(mention.Start, before, text.Length);
                Assert.InRange(mention.End, mention.Start + 1, text.Length);
                Assert.Equal(text[mention.Start..mention.End], mention.Text);
                before = mention.End;
                Assert.Equal(mention.Text, TimeExpressions.Resolve(mention, date, tense, date).Text);
                Assert.Equal(mention.Text, TimeExpressions.Resolve(mention, null, tense).Text);
            }
        });
    }

    [Fact]
    public void A_past_weekday_is_within_the_week_before_and_a_coming_one_within_the_week_after() =>
        Gen.Int[0, 20000].Select(Gen.Enum<DayOfWeek>()).Sample((offset, day) =>
        {
            var published = new DateOnly(1990, 1, 1).AddDays(offset);
            var text = $"on {day}";
            var past = TimeExpressions.Resolve(TimeExpressions.Find(text, 0, text.Length)[0], published, Tense.Past);
            var future = TimeExpressions.Resolve(TimeExpressions.Find(text, 0, text.Length)[0], published, Tense.Future);
            Assert.Equal((day, day), (past.From!.Value.DayOfWeek, future.From!.Value.DayOfWeek));
            Assert.InRange(published.DayNumber - past.From.Value.DayNumber, 0, 6);
            Assert.InRange(future.From.Value.DayNumber - published.DayNumber, 0, 6);
        });

    [Theory]
    [InlineData("9")]
    [InlineData("last ")]
    [InlineData("May-")]
    [InlineData("Tuesday and ")]
    [InlineData("1,300 ")]
    [InlineData("from 2014 to ")]
    [InlineData("the the ")]
    [InlineData("'s ")]
    [InlineData("17.")]
    [InlineData("\n")]
    public void Stands_long_hostile_runs(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.All(
            TimeExpressions.Find(text, 0, text.Length).Take(10),
            m => Assert.Equal(m.Text, TimeExpressions.Resolve(m, Published, Tense.Past).Text));
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static string Shown(When when) => $"{when.Text}={Days(when)}";

    private static string Days(When when) => (when.From, when.To) switch
    {
        (null, null) => "?",
        ({ } from, { } to) when from == to => $"{from:yyyy-MM-dd} {when.Grain}",
        var (from, to) => $"{from:yyyy-MM-dd}..{to:yyyy-MM-dd} {when.Grain}",
    };
}
