using Parley.Reading.English.Network;
using Parley.Reading.English.Syntax;
using Parley.Reading.English.Words;

namespace Parley.Tests.Reading.English;

/// <summary>Inner values of each stage against the original pipeline's.</summary>
public class StageTests(PipelineFixture fixture)
{
    private const float Tolerance = 1e-4f;

    [Fact]
    public void String_hashes_are_those_of_the_original()
    {
        var vectors = ReferenceVectors.Read();
        foreach (var text in vectors.Texts())
        {
            var run = fixture.Pipeline.Tokenizer.Tokenize(text.Text);
            var expected = vectors.Get<ulong>(text, "attribute.ids");
            var tables = fixture.Pipeline.SharedVectors.Embedding.Tables;
            for (var i = 0; i < run.Count; i++)
            {
                var ids = tables.Select(t => t.Id(run.Words[i], run.Spaces[i]));
                Assert.Equal(expected.Slice(i * tables.Count, tables.Count).ToArray(), ids);
            }
        }
    }

    [Fact]
    public void Hash_rows_are_those_of_the_original()
    {
        var vectors = ReferenceVectors.Read();
        foreach (var text in vectors.Texts())
        {
            var ids = vectors.Get<ulong>(text, "attribute.ids").ToArray();
            var expected = vectors.Get<uint>(text, "embed.rows").ToArray();
            var tables = fixture.Pipeline.SharedVectors.Embedding.Tables;
            var rows = ids.SelectMany((id, place) =>
            {
                var (a, b, c, d) = tables[place % tables.Count].Rows(id);
                return new[] { a, b, c, d };
            });
            Assert.Equal(expected, rows);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Vectors_in_context_differ_from_the_original_by_less_than_a_ten_thousandth(bool ofEntities)
    {
        var network = ofEntities ? fixture.Pipeline.EntityVectors : fixture.Pipeline.SharedVectors;
        var vectors = ReferenceVectors.Read();
        foreach (var text in vectors.Texts())
        {
            var run = fixture.Pipeline.Tokenizer.Tokenize(text.Text);
            var ours = network.Encode(run, 0, run.Count, new Workspace());
            AssertClose(vectors.Get<float>(text, ofEntities ? "ner.tok2vec" : "tok2vec"), ours);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Narrowed_vectors_differ_from_the_original_by_less_than_a_ten_thousandth(bool ofEntities)
    {
        var network = ofEntities ? fixture.Pipeline.EntityVectors : fixture.Pipeline.SharedVectors;
        var scorer = ofEntities ? fixture.Pipeline.EntityScorer : fixture.Pipeline.ParserScorer;
        var vectors = ReferenceVectors.Read();
        foreach (var text in vectors.Texts())
        {
            var run = fixture.Pipeline.Tokenizer.Tokenize(text.Text);
            var workspace = new Workspace();
            var narrowed = new float[run.Count * scorer.Narrowed.Stride];
            scorer.Narrow(network.Encode(run, 0, run.Count, workspace), network.Width, run.Count, narrowed, workspace);
            AssertClose(
                vectors.Get<float>(text, ofEntities ? "ner.tok2vec64" : "parser.tok2vec64"),
                Dense(narrowed, scorer.Narrowed.Stride, scorer.Narrowed.Length));
        }
    }

    [Fact]
    public void Tag_scores_differ_from_the_original_by_less_than_a_ten_thousandth()
    {
        var (pipeline, vectors) = (fixture.Pipeline, ReferenceVectors.Read());
        foreach (var text in vectors.Texts())
        {
            var run = pipeline.Tokenizer.Tokenize(text.Text);
            var workspace = new Workspace();
            var scores = new float[run.Count * pipeline.Tagger.Stride];
            pipeline.Tagger.Score(pipeline.SharedVectors.Encode(run, 0, run.Count, workspace), run.Count, scores, workspace);
            AssertClose(
                vectors.Get<float>(text, "tagger.logits"), Dense(scores, pipeline.Tagger.Stride, pipeline.Tagger.Labels.Length));
        }
    }

    [Fact]
    public void Moves_of_the_parser_are_those_of_the_original()
    {
        var vectors = ReferenceVectors.Read();
        foreach (var text in vectors.Texts())
        {
            var moves = new List<int>();
            fixture.Pipeline.Analyse(fixture.Pipeline.Tokenizer.Tokenize(text.Text), moves, entityMoves: null);
            Assert.Equal(vectors.Get<short>(text, "parser.actions").ToArray().Select(m => (int)m), moves);
        }
    }

    [Fact]
    public void Moves_of_the_entity_recognizer_are_those_of_the_original()
    {
        var vectors = ReferenceVectors.Read();
        foreach (var text in vectors.Texts())
        {
            var moves = new List<int>();
            fixture.Pipeline.Analyse(fixture.Pipeline.Tokenizer.Tokenize(text.Text), parserMoves: null, moves);
            Assert.Equal(vectors.Get<short>(text, "ner.actions").ToArray().Select(m => (int)m), moves);
        }
    }

    [Fact]
    public void Scores_of_the_first_parser_states_differ_from_the_original_by_less_than_a_ten_thousandth()
    {
        var (pipeline, vectors) = (fixture.Pipeline, ReferenceVectors.Read());
        foreach (var text in vectors.Texts())
        {
            var run = pipeline.Tokenizer.Tokenize(text.Text);
            var workspace = new Workspace();
            var rows = new FeatureRows(pipeline.SharedVectors, pipeline.ParserScorer, workspace);
            rows.Start(run);
            var words = new int[pipeline.ParserScorer.Features];
            ArcEager.SetFeatures(new ParserState(run.Count), words);
            var scores = new float[pipeline.ParserScorer.Scores];
            pipeline.ParserScorer.Score(words, rows, scores, workspace);
            var moves = pipeline.ParserScorer.Moves.Length;
            AssertClose(vectors.Get<float>(text, "parser.scores")[..moves], scores.AsSpan(0, moves));
        }
    }

    [Theory]
    [InlineData("coffee", 3197928453018144401)]
    [InlineData("apple", 8566208034543834098)]
    [InlineData("the", 7425985699627899538)]
    [InlineData("ceasefire", 16240892860315586992)]
    [InlineData("“", 16073121960489476521)]
    [InlineData("İmralı", 15974343745139218282)]
    [InlineData("", 0)]
    [InlineData("IS_ALPHA", 1)]
    [InlineData("X", 101)]
    [InlineData("DEPRECATED276", 379)]
    [InlineData("punct", 445)]
    [InlineData("_", 456)]
    public void A_string_has_its_published_hash_or_reserved_number(string text, ulong id) => Assert.Equal(id, StringHash.Of(text));

    [Theory]
    [InlineData(8, 433190433744739523, 5000, 3678, 1100, 517, 1854)]
    [InlineData(12, 0, 50, 38, 25, 37, 40)]
    [InlineData(12, 1, 50, 6, 13, 20, 22)]
    [InlineData(11, 101, 2500, 730, 2338, 1936, 2202)]
    public void An_id_hashes_to_the_noted_rows(uint seed, ulong id, uint rows, uint a, uint b, uint c, uint d) =>
        Assert.Equal((a, b, c, d), EmbeddingHash.Rows(id, seed, rows));

    private static float[] Dense(float[] rows, int stride, int length) =>
        [.. rows.Chunk(stride).SelectMany(row => row.Take(length))];

    private static void AssertClose(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.InRange(actual[i] - expected[i], -Tolerance, Tolerance);
        }
    }
}
