using System.Globalization;
using System.Runtime.CompilerServices;
using Parley.Reading.English;
using Parley.Reading.English.Words;

namespace Parley.Tests.Reading.English;

/// <summary>Token by token against the original pipeline, one test for each stage; no difference is allowed.</summary>
public class ParityTests(PipelineFixture fixture)
{
    public static TheoryData<string> Files => ["own.jsonl", "reports.jsonl", "voa.jsonl"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Tokens_are_those_of_the_original(string file) => Assert.Empty(
        from text in fixture.Parsed(file)
        where !text.SameTokens
        select $"{text.Reference.Id}: {string.Join('~', text.Ours.Tokens.Select(t => t.Text))}");

    [Theory]
    [MemberData(nameof(Files))]
    public void Spaces_after_tokens_are_those_of_the_original(string file) =>
        AssertEqual(file, t => t.SpaceAfter, r => r.Space);

    [Theory]
    [MemberData(nameof(Files))]
    public void Norms_are_those_of_the_original(string file) => AssertEqual(file, t => t.Norm, r => r.Norm);

    [Theory]
    [MemberData(nameof(Files))]
    public void Prefixes_are_those_of_the_original(string file) =>
        AssertEqual(file, t => LexicalAttributes.Prefix(t.Text), r => r.Prefix);

    [Theory]
    [MemberData(nameof(Files))]
    public void Suffixes_are_those_of_the_original(string file) =>
        AssertEqual(file, t => LexicalAttributes.Suffix(t.Text), r => r.Suffix);

    [Theory]
    [MemberData(nameof(Files))]
    public void Shapes_are_those_of_the_original(string file) =>
        AssertEqual(file, t => LexicalAttributes.Shape(t.Text), r => r.Shape);

    [Theory]
    [MemberData(nameof(Files))]
    public void Tags_are_those_of_the_original(string file) => AssertEqual(file, t => t.Tag, r => r.Tag);

    [Theory]
    [MemberData(nameof(Files))]
    public void Heads_are_those_of_the_original(string file) => AssertEqual(file, t => t.Head, r => r.Head);

    [Theory]
    [MemberData(nameof(Files))]
    public void Labels_are_those_of_the_original(string file) => AssertEqual(file, t => t.Dep, r => r.Dep);

    [Theory]
    [MemberData(nameof(Files))]
    public void Sentence_starts_are_those_of_the_original(string file) =>
        AssertEqual(file, t => t.SentenceStart, r => r.SentenceStart);

    [Theory]
    [MemberData(nameof(Files))]
    public void Entities_are_those_of_the_original(string file) =>
        AssertEqual(file, t => $"{t.Iob} {t.EntityLabel}", r => $"{r.Iob} {r.Entity}");

    [Theory]
    [MemberData(nameof(Files))]
    public void Parts_of_speech_are_those_of_the_original(string file) => AssertEqual(file, t => t.Pos, r => r.Pos);

    [Theory]
    [MemberData(nameof(Files))]
    public void Morphology_is_that_of_the_original(string file) => AssertEqual(file, t => t.Morph, r => r.Morph);

    [Theory]
    [MemberData(nameof(Files))]
    public void Lemmas_are_those_of_the_original(string file) => AssertEqual(file, t => t.Lemma, r => r.Lemma);

    private void AssertEqual<T>(string file, Func<Token, T> ours, Func<ReferenceToken, T> theirs)
    {
        var texts = fixture.Parsed(file);
        Assert.All(texts, text => Assert.Equal(text.Reference.Tokens.Count, text.Ours.Tokens.Count));
        Assert.Empty(
            from text in texts
            from pair in text.Ours.Tokens.Zip(text.Reference.Tokens)
            let values = (Ours: ours(pair.First), Theirs: theirs(pair.Second))
            where !Equals(values.Ours, values.Theirs)
            select $"{text.Reference.Id} {pair.First.Index} {pair.First.Text}: {values.Ours}, not {values.Theirs}");
    }

    [Fact]
    public void The_table_in_the_docs_is_what_a_run_gives()
    {
        var texts = Files.Select(f => f.Data).SelectMany(fixture.Parsed).ToList();
        var rows = from stage in Stages
                   let compared = texts.SelectMany(t => t.Ours.Tokens.Zip(t.Reference.Tokens, (o, r) => stage.Same(o, r))).ToList()
                   select $"| {stage.Name} | {compared.Count.ToString("N0", CultureInfo.InvariantCulture)} | {compared.Count(same => !same)} |";
        var table = string.Join('\n', rows);
        Assert.Contains(table, File.ReadAllText(Docs()), StringComparison.Ordinal);
    }

    private static readonly (string Name, Func<Token, ReferenceToken, bool> Same)[] Stages =
    [
        ("tokens", (o, r) => (o.Start, o.Text.Length) == (r.Start, r.Length)),
        ("spaces", (o, r) => o.SpaceAfter == r.Space),
        ("norms", (o, r) => o.Norm == r.Norm),
        ("prefixes", (o, r) => LexicalAttributes.Prefix(o.Text) == r.Prefix),
        ("suffixes", (o, r) => LexicalAttributes.Suffix(o.Text) == r.Suffix),
        ("shapes", (o, r) => LexicalAttributes.Shape(o.Text) == r.Shape),
        ("tags", (o, r) => o.Tag == r.Tag),
        ("heads", (o, r) => o.Head == r.Head),
        ("labels", (o, r) => o.Dep == r.Dep),
        ("sentence starts", (o, r) => o.SentenceStart == r.SentenceStart),
        ("entities", (o, r) => (o.Iob, o.EntityLabel) == (r.Iob, r.Entity)),
        ("parts of speech", (o, r) => o.Pos == r.Pos),
        ("morphology", (o, r) => o.Morph == r.Morph),
        ("lemmas", (o, r) => o.Lemma == r.Lemma),
    ];

    private static string Docs([CallerFilePath] string here = "") => Path.Combine(
        Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "reference", "english-pipeline.md");
}
