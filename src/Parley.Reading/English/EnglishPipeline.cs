using System.Collections.Concurrent;
using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Network;
using Parley.Reading.English.Syntax;
using Parley.Reading.English.Words;

namespace Parley.Reading.English;

/// <summary>
/// Parses English text: tokens, sentences, tags, heads, labels, named entities, lemmas. The same text gives the same result
/// on every machine and any number of threads. Time is linear in the length of the text; beside the result, memory follows
/// the longest sentence.
/// </summary>
public sealed class EnglishPipeline
{
    private readonly Tokenizer _tokenizer;
    private readonly Tagger _tagger;
    private readonly ArcEager _parser;
    private readonly EntityRecognizer _recognizer;
    private readonly AttributeRuler _ruler;
    private readonly Lemmatizer _lemmatizer;
    private readonly Tok2Vec _shared;
    private readonly Tok2Vec _own;
    private readonly TransitionScorer _parserScorer;
    private readonly TransitionScorer _entityScorer;
    private readonly ConcurrentBag<Workbench> _workbenches = [];

    internal EnglishPipeline(Lanes lanes)
    {
        var model = ModelFile.Json("model.json");
        var (parser, ner) = (model.GetProperty("parser"), model.GetProperty("ner"));

        // Three parts that do not need each other take about the same time.
        var lemmatizer = Task.Run(() => new Lemmatizer());
        var words = Task.Run(() =>
        {
            var tags = Strings(model.GetProperty("tagger").GetProperty("labels"));
            var ruler = new AttributeRuler(tags, ArcEager.LabelsOf(Strings(parser.GetProperty("moves"))));
            return (ruler, new Tokenizer(new Lexicon(ruler.RulesFor)));
        });

        var weights = new ModelWeights();
        var epsilon = model.GetProperty("layerNormEpsilon").GetSingle();

        // A word keeps two vectors for the shared network, which sees the space after it, and one for the other.
        _shared = new Tok2Vec(model.GetProperty("tok2vec"), weights, lanes, epsilon, slot: 0);
        _own = new Tok2Vec(ner.GetProperty("tok2vec"), weights, lanes, epsilon, slot: 2);
        _tagger = new Tagger(model.GetProperty("tagger"), weights, lanes);
        _parserScorer = new TransitionScorer(parser, "parser", weights, lanes);
        _entityScorer = new TransitionScorer(ner, "ner", weights, lanes);
        _parser = new ArcEager(_parserScorer);
        _recognizer = new EntityRecognizer(_entityScorer);
        (_ruler, _tokenizer) = words.GetAwaiter().GetResult();
        _lemmatizer = lemmatizer.GetAwaiter().GetResult();
    }

    /// <summary>Loads the model, which is part of this assembly. Load once and share: parsing is safe from many threads.</summary>
    public static EnglishPipeline Load() => new(LanesOfThisMachine.Best);

    /// <summary>
    /// Parses a text. Tokens' places are in UTF-16 code units of <paramref name="text"/>; characters of white space that
    /// are not the single space after a token are tokens too, so that nothing of the text is lost.
    /// </summary>
    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = _tokenizer.Tokenize(text);
        if (run.Count == 0)
        {
            return new ParsedText(text, []);
        }

        var analysis = Analyse(run, parserMoves: null, entityMoves: null);
        return new ParsedText(text, [.. Tokens(run, analysis)]);
    }

    internal Tokenizer Tokenizer => _tokenizer;

    internal Tok2Vec SharedVectors => _shared;

    internal Tok2Vec EntityVectors => _own;

    internal Tagger Tagger => _tagger;

    internal TransitionScorer ParserScorer => _parserScorer;

    internal TransitionScorer EntityScorer => _entityScorer;

    internal Analysis Analyse(WordRun run, List<int>? parserMoves, List<int>? entityMoves)
    {
        if (!_workbenches.TryTake(out var bench))
        {
            bench = new Workbench(_shared, _parserScorer, _own, _entityScorer);
        }

        var analysis = new Analysis(run.Count);
        bench.ParserRows.Start(run, (first, count, vectors) =>
        {
            Span<byte> tags = stackalloc byte[FeatureRows.BlockLength];
            _tagger.Tag(vectors, tags[..count], bench.Workspace);
            for (var i = 0; i < count; i++)
            {
                analysis.Tags[first + i] = _tagger.Labels[tags[i]];
            }
        });
        var state = _parser.Parse(run.Count, bench.ParserRows, bench.Workspace, parserMoves);
        var tree = _parser.Tree(state);
        Deprojectivize.Apply(tree, run.Words);
        analysis.Tree = tree;

        bench.EntityRows.Start(run);
        _recognizer.Recognize(
            run, tree.SentenceStart, bench.EntityRows, analysis.Iob, analysis.EntityLabels, bench.Workspace, entityMoves);
        _workbenches.Add(bench);

        _ruler.Apply(run.Words, analysis.Tags, tree.Labels, analysis.Annotations);
        return analysis;
    }

    private IEnumerable<Token> Tokens(WordRun run, Analysis analysis)
    {
        var tree = analysis.Tree!;
        for (var i = 0; i < run.Count; i++)
        {
            var word = run.Words[i];
            var found = analysis.Annotations[i];
            var (pos, morph) = (found.Pos ?? "", found.Morph ?? "");
            yield return new Token(
                i,
                run.Starts[i],
                word.Text,
                run.Spaces[i],
                word.Norm,
                analysis.Tags[i],
                pos,
                morph,
                found.Lemma ?? _lemmatizer.Lemma(word, pos, morph),
                tree.Labels[i],
                tree.Heads[i],
                tree.SentenceStart[i],
                analysis.Iob[i],
                analysis.EntityLabels[i]);
        }
    }

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(s => s.GetString()!);

    internal sealed class Analysis(int words)
    {
        public string[] Tags { get; } = new string[words];

        public Tree? Tree { get; set; }

        public string[] Iob { get; } = new string[words];

        public string[] EntityLabels { get; } = new string[words];

        public Annotation[] Annotations { get; } = new Annotation[words];
    }

    private sealed class Workbench
    {
        public Workbench(Tok2Vec shared, TransitionScorer parser, Tok2Vec own, TransitionScorer entities)
        {
            ParserRows = new FeatureRows(shared, parser, Workspace);
            EntityRows = new FeatureRows(own, entities, Workspace);
        }

        public Workspace Workspace { get; } = new();

        public FeatureRows ParserRows { get; }

        public FeatureRows EntityRows { get; }
    }
}
