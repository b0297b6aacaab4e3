using System.Globalization;
using Parley.Reading.English;

namespace Parley.Tests.Reading.English;

public class ConlluTests(PipelineFixture fixture)
{
    [Fact]
    public void A_sentence_is_written_with_ten_columns_a_token()
    {
        Seq<Token> tokens =
        [
            Make(0, 0, "Envoys", true, "NNS", "NOUN", "Number=Plur", "envoy", "nsubj", 1, true, "O", ""),
            Make(1, 7, "met", true, "VBD", "VERB", "Tense=Past|VerbForm=Fin", "meet", "ROOT", 1, false, "O", ""),
            Make(2, 11, "in", true, "IN", "ADP", "", "in", "prep", 1, false, "O", ""),
            Make(3, 14, "Geneva", false, "NNP", "PROPN", "Number=Sing", "Geneva", "pobj", 2, false, "B", "GPE"),
            Make(4, 20, ".", false, ".", "PUNCT", "PunctType=Peri", ".", "punct", 1, false, "O", ""),
            Make(5, 21, "\n ", false, "_SP", "SPACE", "", "\n ", "dep", 4, false, "O", ""),
            Make(6, 23, "Yes", false, "UH", "INTJ", "", "yes", "ROOT", 6, true, "O", ""),
        ];
        const string Expected = """
            # sent_id = 1
            # text = Envoys met in Geneva.\n 
            1	Envoys	envoy	NOUN	NNS	Number=Plur	2	nsubj	_	Start=0|End=6
            2	met	meet	VERB	VBD	Tense=Past|VerbForm=Fin	0	ROOT	_	Start=7|End=10
            3	in	in	ADP	IN	_	2	prep	_	Start=11|End=13
            4	Geneva	Geneva	PROPN	NNP	Number=Sing	3	pobj	_	Start=14|End=20|SpaceAfter=No|NER=B-GPE
            5	.	.	PUNCT	.	PunctType=Peri	2	punct	_	Start=20|End=21|SpaceAfter=No
            6	\n\s	\n\s	SPACE	_SP	_	5	dep	_	Start=21|End=23|SpaceAfter=No

            # sent_id = 2
            # text = Yes
            1	Yes	yes	INTJ	UH	_	0	ROOT	_	Start=23|End=26|SpaceAfter=No


            """;
        Assert.Equal(Expected, Written(new ParsedText("Envoys met in Geneva.\n Yes", tokens)));
    }

    [Fact]
    public void Every_text_gives_ten_columns_and_heads_within_the_sentence()
    {
        foreach (var sentence in fixture.Parsed("own.jsonl").SelectMany(t => Written(t.Ours).Split("\n\n")).Where(s => s.Length > 0))
        {
            var rows = sentence.Split('\n').Skip(2).Select(line => line.Split('\t')).ToList();
            Assert.All(rows, row => Assert.Equal(10, row.Length));
            Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)));
            Assert.All(rows, row => Assert.InRange(int.Parse(row[6], CultureInfo.InvariantCulture), 0, rows.Count));
        }
    }

    private static string Written(ParsedText parsed)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Conllu.Write(parsed, writer);
        return writer.ToString();
    }

    private static Token Make(
        int index, int start, string text, bool space, string tag, string pos, string morph, string lemma, string dep, int head, bool starts, string iob, string entity) =>
        new(index, start, text, space, text, tag, pos, morph, lemma, dep, head, starts, iob, entity);
}
