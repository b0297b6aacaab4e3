using CsCheck;
using Parley.Json;
using Parley.Tests.Reading.Claims;

namespace Parley.Tests.Reading;

/// <summary>What holds for every text, however odd: it is read, and every claim rests on its words.</summary>
public class FuzzTests
{
    private static readonly Gen<string> OddBit = Gen.OneOf(
        Gen.OneOf<string>([.. Texts.Triggers]),
        Gen.OneOf<string>(
            ["\uD83D", "\uDE00", "😀", "👩‍👩‍👧", "שלום", "\u202E", "\u200F", "محادثات", "\u0301\u0301", "\0", "\uFEFF", "\u00AD", "ﬁ", "\r", "\t", "\u2028", "''", "``", "$%&", "<b>", "İ", "ß"]),
        Gen.String[Gen.Char, 1, 5],
        Gen.Int[1, 200].Select(n => new string('x', n)));

    private static readonly Gen<string> Odd = Gen.String[Gen.Frequency<char>((6, Gen.OneOf<char>([.. "aeTsRmn .,;:!?'\"“”’()-–—159\n"])), (1, Gen.Char), (1, Gen.Char['\uD800', '\uDFFF'])), 0, 200];

    private static readonly Gen<string> Salad = Gen.OneOf<string>([.. Texts.Triggers]).List[1, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Mutated =
        from text in Gen.OneOf<string>([.. Texts.All])
        from cut in Gen.Int[200, 1_200]
        from changes in Gen.Select(Gen.Int[0, 4], Gen.Double.Unit, Gen.Double.Unit, OddBit).List[1, 12]
        select changes.Aggregate(text[..Math.Min(cut, text.Length)], (t, c) => Change(t, c.Item1, c.Item2, c.Item3, c.Item4));

    [Fact]
    public void Any_characters_are_read() => Odd.Sample(text => Soundness.Check(Read(text)), iter: 1_000);

    [Fact]
    public void Any_order_of_telling_words_is_read() => Salad.Sample(text => Soundness.Check(Read(text)), iter: 1_000);

    [Fact]
    public void Reports_with_holes_doubles_and_odd_insertions_are_read() => Mutated.Sample(text => Soundness.Check(Read(text)), iter: 300);

    [Fact]
    public void The_same_text_gives_the_same_bytes() =>
        Gen.OneOf(Salad, Mutated).Sample(text => ClaimsJson.Write(Read(text)) == ClaimsJson.Write(Read(text)), iter: 100);

    [Fact]
    public void The_same_text_gives_the_same_bytes_on_every_thread()
    {
        var expected = Texts.All.Select(t => ClaimsJson.Write(Read(t))).ToList();
        Parallel.For(0, 8 * expected.Count, i => Assert.Equal(expected[i % expected.Count], ClaimsJson.Write(Read(Texts.All[i % expected.Count]))));
    }

    [Theory]
    [InlineData("\"", 3_000)]
    [InlineData("\u201C", 3_000)]
    [InlineData("'", 3_000)]
    [InlineData("(", 3_000)]
    [InlineData("\"Yes,\" he said. ", 300)]
    [InlineData("\u201CThe talks went well and ", 300)]
    [InlineData("(he said (", 600)]
    [InlineData("said that he ", 600)]
    [InlineData("Mara Vell, ", 600)]
    [InlineData("x", 20_000)]
    [InlineData("😀", 2_000)]
    [InlineData("שלום ", 1_000)]
    [InlineData("\n", 5_000)]
    [InlineData("\n\nTalks.", 500)]
    [InlineData("12 ", 2_000)]
    [InlineData("Monday ", 1_000)]
    [InlineData("and ", 2_000)]
    [InlineData("the talks of ", 800)]
    [InlineData("Q -(R!a", 1)]
    public void One_thing_many_times_is_read(string unit, int times) => Soundness.Check(Read(string.Concat(Enumerable.Repeat(unit, times))));

    private static ReadingResult Read(string text) => Understood.Read(text).Result;

    private static string Change(string text, int how, double where, double whereElse, string bit)
    {
        var (a, b) = ((int)(where * text.Length), (int)(whereElse * text.Length));
        var (from, to) = (Math.Min(a, b), Math.Max(a, b));
        var length = Math.Min(to - from, 80);
        return how switch
        {
            0 => text.Remove(from, length),
            1 => text.Insert(to, text.Substring(from, length)),
            2 => text.Remove(from, length).Insert(Math.Min(to, text.Length - length), text.Substring(from, length)),
            3 => text.Insert(a, bit),
            _ => text[..from] + bit + text[(from + length)..],
        };
    }
}
