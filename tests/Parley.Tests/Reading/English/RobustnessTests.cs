using CsCheck;
using Parley.Reading.English;
using Parley.Reading.English.Network;
using Parley.Reading.English.Syntax;
using Parley.Reading.English.Words;

namespace Parley.Tests.Reading.English;

/// <summary>What holds for every text, however odd.</summary>
public class RobustnessTests(PipelineFixture fixture)
{
    private static readonly Gen<char> OddChars = Gen.Frequency<char>(
        (8, Gen.OneOf<char>([.. "aAzZsSkm.,;:!?'’“”()-–—/@$%&0159 \n\t…²é^[]{}#_"])),
        (1, Gen.Char),
        (1, Gen.Char['\uD800', '\uDFFF']));

    private static readonly Gen<string> Odd = Gen.OneOf(
        Gen.String[OddChars, 0, 60],
        from text in Gen.OneOf<string>([.. Reference.Read("own.jsonl").Select(r => r.Text).Where(t => t.Length is > 0 and < 400)])
        from at in Gen.Int[0, text.Length - 1]
        from inserted in Gen.String[OddChars, 0, 3]
        from removed in Gen.Int[0, Math.Min(3, text.Length - at)]
        select text.Remove(at, removed).Insert(at, inserted));

    [Fact]
    public void Tokens_tile_every_text_and_heads_form_trees() => Odd.Sample(
        text =>
        {
            var parsed = fixture.Pipeline.Parse(text);
            AssertTiles(text, parsed);
            AssertTrees(parsed);
        },
        iter: 2_000);

    [Fact]
    public void Shortcuts_of_the_tokenizer_change_nothing()
    {
        var ruler = new AttributeRuler([], []);
        var plain = new Tokenizer(new Lexicon(ruler.RulesFor), shortcuts: false);
        Odd.Sample(text => Words(plain.Tokenize(text)) == Words(fixture.Pipeline.Tokenizer.Tokenize(text)), iter: 10_000);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00 talks \uD83D")]
    [InlineData("\uDC00\uD800")]
    [InlineData("Hello \uD83D\uDE00\uD83D world")]
    public void Half_a_character_is_read_like_any_other(string text) => AssertTiles(text, fixture.Pipeline.Parse(text));

    [Theory]
    [InlineData(")")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a:")]
    [InlineData("a:a.@")]
    [InlineData("a-")]
    [InlineData("'")]
    [InlineData("\n")]
    [InlineData("word ")]
    [InlineData("He said ")]
    [InlineData("http://a")]
    [InlineData("😀")]
    public void A_paragraph_of_20_000_characters_of_one_kind_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000 / unit.Length));
        AssertTiles(text, fixture.Pipeline.Parse(text));
    }

    [Fact]
    public void The_same_text_gives_the_same_parse_on_every_thread()
    {
        var texts = fixture.Parsed("own.jsonl");
        Parallel.For(0, 4 * texts.Count, i =>
        {
            var text = texts[i % texts.Count];
            Assert.Equal(text.Ours.Tokens, fixture.Pipeline.Parse(text.Reference.Text).Tokens);
        });
    }

    [Theory]
    [InlineData("Scalar")]
    [InlineData("Eight")]
    [InlineData("Sixteen")]
    public void Every_width_of_vectors_gives_the_same_bits(string lanes)
    {
        var best = fixture.Pipeline;
        var other = new EnglishPipeline(Enum.Parse<Lanes>(lanes));
        foreach (var text in fixture.Parsed("own.jsonl").Select(t => t.Reference.Text).Where(t => t.Length > 200).Take(8))
        {
            AssertSameBits(best.SharedVectors, best, other.SharedVectors, other, text);
            AssertSameBits(best.EntityVectors, best, other.EntityVectors, other, text);
            Assert.Equal(best.Parse(text).Tokens, other.Parse(text).Tokens);
        }
    }

    [Fact]
    public void Vectors_do_not_depend_on_where_a_text_is_cut_into_blocks()
    {
        var text = string.Join(' ', fixture.Parsed("own.jsonl").Select(t => t.Reference.Text).Where(t => t.Length > 200).Take(4));
        var run = fixture.Pipeline.Tokenizer.Tokenize(text);
        var network = fixture.Pipeline.SharedVectors;
        var whole = network.Encode(run, 0, run.Count, new Workspace()).ToArray();
        foreach (var length in (int[])[5, 64, 150])
        {
            for (var first = 0; first < run.Count; first += length)
            {
                var count = Math.Min(length, run.Count - first);
                var part = network.Encode(run, first, count, new Workspace());
                Assert.True(part.SequenceEqual(whole.AsSpan(first * network.Width, count * network.Width)));
            }
        }
    }

    private static void AssertSameBits(Tok2Vec a, EnglishPipeline ofA, Tok2Vec b, EnglishPipeline ofB, string text)
    {
        var run = ofA.Tokenizer.Tokenize(text);
        var expected = a.Encode(run, 0, run.Count, new Workspace());
        var same = ofB.Tokenizer.Tokenize(text);
        var actual = b.Encode(same, 0, same.Count, new Workspace());
        Assert.True(expected.SequenceEqual(actual));
    }

    private static string Words(WordRun run) =>
        string.Join('\0', run.Words.ToArray().Zip(run.Spaces.ToArray(), (w, s) => $"{w.Text}\u0001{w.Norm}\u0001{s}"));

    private static void AssertTiles(string text, ParsedText parsed)
    {
        var at = 0;
        foreach (var token in parsed.Tokens)
        {
            Assert.Equal(at, token.Start);
            Assert.True(text.AsSpan(token.Start).StartsWith(token.Text), token.Text);
            at = token.End + (token.SpaceAfter ? 1 : 0);
            Assert.True(!token.SpaceAfter || text[token.End] == ' ');
        }

        Assert.Equal(text.Length, at);
    }

    private static void AssertTrees(ParsedText parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            var at = token;
            for (var steps = 0; at.Head != at.Index; steps++)
            {
                Assert.True(steps < parsed.Tokens.Count, "heads go in a circle");
                at = parsed.Tokens[at.Head];
            }
        }
    }
}
