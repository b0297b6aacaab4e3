using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Parley.Reading.Numbers;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;

namespace Parley.Tests.House;

/// <summary>The words of the reading rules stand in the data, each list once and for a reason.</summary>
public partial class WordListTests
{
    // What a rule may list in code since it is no word of a report: the grammar's labels, names of formats and keys, and the program's own names.
    private static readonly string[] Labels =
    [
        // parts of speech, tags, dependencies, entities
        "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB SPACE",
        "JJ MD NN NNP NNPS NNS PRP PRP$ TO VB VBD VBG VBN VBP VBZ WDT WP POS",
        "acl acomp advcl advmod agent amod appos attr aux auxpass ccomp compound conj csubj csubjpass dative dep det dobj expl mark neg nmod npadvmod nsubj",
        "nsubjpass nummod oprd parataxis pcomp pobj poss preconj predet prep prt punct quantmod relcl xcomp ROOT",
        "DATE EVENT FAC GPE LAW LOC NORP ORG PERSON PRODUCT TIME WORK_OF_ART",
        "B- I- L- U-",

        // frames of the tables of stances, and steps of the reader
        "obj-to obj-for obj-of obj-with",
        "cast clauses times counts utterances roles meetings delegations positions wishes agreements incidents presences outlooks",

        // letters that are written as one
        "ff fi fl ffi ffl st",

        // formats: suffixes, beginnings of files, heads of mails and reports, encodings, keys of claims
        ".txt .md .markdown .html .htm .xhtml .xml .rss .atom .json .eml .pdf .docx",
        "<!doctype html <html <head <body <title <meta <article <main <div <h1 <p> <p <rss <feed <rdf:rdf <channel",
        "Date Subject Message-ID Message-Id MIME-Version Mime-Version Received title outlet byline published url",
        "iso-8859-1 latin1 latin-1 us-ascii ascii cp1252 x-cp1252 utf-8 utf8 utf-16 utf-16le utf-16be unicode utf-7",
        "actor target action weapon counts",
    ];

    private static readonly HashSet<string> Known = [.. Labels.SelectMany(l => l.Split(' '))];

    [Fact]
    public void Every_word_list_is_read_by_some_rule()
    {
        var read = Sources().SelectMany(f => Named().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Empty(Enum.GetNames<WordList>().Except(read));
    }

    [Fact]
    public void Every_word_list_says_in_a_line_what_its_words_have_in_common()
    {
        var lists = Directory.EnumerateFiles(Path.Combine(Reading(), "Words", "Lists"), "*.txt")
            .SelectMany(f => Header().Matches(File.ReadAllText(f))).Where(m => m.Groups[2].Length > 0).Select(m => m.Groups[1].Value);
        Assert.Equal(Enum.GetValues<WordList>().Select(Vocabulary.Name).Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_lists_hold_the_same_words()
    {
        var same = Enum.GetValues<WordList>().GroupBy(l => string.Join(", ", l.Words().Order(StringComparer.Ordinal))).Where(g => g.Count() > 1);
        Assert.Empty(same.Select(g => string.Join(" = ", g)));
    }

    // Times and numbers are found by words known beforehand; a word that is not known is never met.
    [Theory]
    [InlineData("Times")]
    [InlineData("Numbers")]
    public void Every_word_that_a_rule_of_times_or_numbers_looks_for_is_known_there(string room)
    {
        bool IsKnown(string word) => room == "Times" ? TimeWords.Of(word).Kind != TermKind.None : NumberWords.Of(word).Role != Role.None;
        var lists = Sources().Where(f => Path.GetRelativePath(Reading(), f).StartsWith(room, StringComparison.Ordinal))
            .SelectMany(f => Named().Matches(File.ReadAllText(f))).Select(m => Enum.Parse<WordList>(m.Groups[1].Value)).ToHashSet();
        Assert.NotEmpty(lists);

        // Ordinal endings touch their figures: numbers read them from the text. No time has zero of its units, and "-" stands for a gap.
        var words = lists.Where(l => room == "Times" || l != WordList.OrdinalEnding).SelectMany(l => l.Words());
        Assert.All(words.Where(w => w is not ("-" or "zero")), w => Assert.True(IsKnown(w), w));
    }

    [Fact]
    public void No_rule_lists_four_words_or_more_in_code()
    {
        var found = from file in Sources()
                    from words in InCode(File.ReadAllText(file))
                    select $"{Path.GetRelativePath(Reading(), file)}: {words}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("x is \"red\" or \"green\" or \"blue\" or \"grey\"", true)]
    [InlineData("x is not (\"red\" or \"green\"\n    or \"blue\" or \"grey\")", true)]
    [InlineData("[\"red\", \"green\", \"blue\", \"grey\"]", true)]
    [InlineData("\"red green blue grey\".Split(' ')", true)]
    [InlineData("x is \"red\" or \"green\" or \"blue\"", false)]
    [InlineData("// \"red\", \"green\", \"blue\", \"grey\"", false)]
    [InlineData("x is \"NOUN\" or \"VERB\" or \"AUX\" or \"ADJ\"", false)]
    [InlineData("x is \"NOUN\" or \"VERB\" or \"AUX\" or \"grey\"", true)]
    public void What_counts_as_a_list_in_code(string code, bool isList) => Assert.Equal(isList, InCode(code).Any());

    private static IEnumerable<string> InCode(string source)
    {
        var code = Comment().Replace(source, m => m.Value[0] == '/' ? "" : m.Value);
        return Row().Matches(code).Select(m => Literal().Matches(m.Value).Select(l => l.Value.Trim('"')).ToList())
            .Concat(Cut().Matches(code).Select(m => m.Groups[1].Value.Split(' ').ToList()))
            .Where(words => words.Count >= 4 && words.Exists(w => w.Split(' ').Any(part => part.Length > 0 && !Known.Contains(part))))
            .Select(words => string.Join(", ", words));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Reading(), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bWordList\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\[([a-z-]+)\]\n(?:# (.+)\n)?", RegexOptions.Multiline)]
    private static partial Regex Header();

    // A comment, or a literal of one line, which may hold what looks like a comment.
    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:""(?:[^""\\\n]|\\.)*""\s*(?:,|or\b)\s*){3,}""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Row();

    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"""([^""\\\n]*)""\s*\)?\s*\.Split\(")]
    private static partial Regex Cut();

    private static string Reading([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "Parley.Reading"));
}
