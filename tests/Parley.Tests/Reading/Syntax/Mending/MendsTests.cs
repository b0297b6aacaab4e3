using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Syntax.Mending;
using Parley.Tests.Reading.English;

namespace Parley.Tests.Reading.Syntax.Mending;

/// <summary>What is put right in the pipeline's output before the rules look at it.</summary>
public class MendsTests(PipelineFixture fixture)
{
    [Theory]
    [InlineData("The mediators hoped for a truce.", "hoped", "hope")]
    [InlineData("She hopes for a truce.", "hopes", "hope")]
    [InlineData("They are hoping for a truce.", "hoping", "hope")]
    [InlineData("The militia waged a war.", "waged", "wage")]
    [InlineData("The army staged an attack.", "staged", "stage")]
    [InlineData("Fighting raged in the hills.", "raged", "rage")]
    [InlineData("Talks bogged down over borders.", "bogged", "bog")]
    [InlineData("The sides deadlocked over borders.", "deadlocked", "deadlock")]
    [InlineData("Norway relaunched the talks.", "relaunched", "relaunch")]
    [InlineData("The child hopped over the wall.", "hopped", "hop")]
    [InlineData("He bared his plans.", "bared", "bare")]
    [InlineData("The minister decided to go.", "decided", "decide")]
    [InlineData("They agreed to go.", "agreed", "agree")]
    [InlineData("The states exchanged envoys.", "exchanged", "exchange")]
    [InlineData("They launched an attack.", "launched", "launch")]
    public void A_verb_has_the_dictionary_form_that_its_spelling_shows(string text, string word, string lemma) =>
        Assert.Equal(lemma, Mended(text).Lemma(At(text, word)));

    [Theory]
    [InlineData("There’s little hope.", "’s", "be")]
    [InlineData("They’re not keen.", "’re", "be")]
    [InlineData("They’ve met.", "’ve", "have")]
    [InlineData("They’ll meet.", "’ll", "will")]
    [InlineData("Chad’s plan failed.", "’s", "’s")]
    public void A_curly_apostrophe_is_as_good_as_a_straight_one(string text, string word, string lemma) =>
        Assert.Equal(lemma, Mended(text).Lemma(At(text, word)));

    [Theory]
    [InlineData("Sudan rejected the Nairobi text and Ethiopia accepted it on Monday.", "accepted", "Ethiopia")]
    [InlineData("Peru welcomed the draft and Chile dismissed it.", "dismissed", "Chile")]
    [InlineData("During talks in Oslo, Chad and Niger agreed to a truce.", "agreed", "Chad, Niger")]
    [InlineData("On May 3, after a meeting in Lima, Peru and Chile agreed to a pause.", "agreed", "Peru, Chile")]
    [InlineData("Sudan rejected the text and accepted the map.", "accepted", "Sudan")]
    [InlineData("The envoy met the mayor and the bishop on Monday and praised them.", "praised", "envoy")]
    public void A_verb_gets_back_the_subject_that_was_hung_under_what_stands_before_it(string text, string verb, string subjects)
    {
        var mended = Mended(text);
        var clause = Clauses.Of(mended).At(At(text, verb));
        Assert.Equal(subjects, string.Join(", ", clause!.Subjects.Select(s => mended.Tokens[s].Text)));
    }

    [Theory]
    [InlineData("Serbia, but not Kosovo, signed the deal.", "Serbia")]
    [InlineData("Chad and Niger, but not Mali, signed the deal.", "Chad, Niger")]
    [InlineData("Everyone but Egypt signed the deal.", "Everyone")]
    [InlineData("Chad and Niger signed the deal.", "Chad, Niger")]
    [InlineData("Not only Chad but Niger signed the deal.", "Chad, Niger")]
    public void Who_is_left_out_is_none_of_the_subjects(string text, string subjects)
    {
        var mended = Mended(text);
        var clause = Clauses.Of(mended).At(At(text, "signed"));
        Assert.Equal(subjects, string.Join(", ", clause!.Subjects.Select(s => mended.Tokens[s].Text)));
    }

    private ParsedText Mended(string text) => Mends.Take(fixture.Pipeline.Parse(text));

    private int At(string text, string word) => fixture.Pipeline.Parse(text).Tokens.First(t => t.Text == word).Index;

    [Theory]
    [InlineData("Talks between Chad and Niger aimed at ending the war are expected to last two days.", "expected", "Talks")]
    [InlineData("A Chadian drone strike killed at least 12 people in the town on Monday.", "killed", "strike")]
    public void A_form_in_ed_is_the_verb_or_not_by_what_else_the_sentence_has(string text, string verb, string subject)
    {
        var mended = Mended(text);
        var at = At(text, verb);
        Assert.Equal("ROOT", mended.Tokens[at].Dep);
        Assert.Equal(subject, mended.Tokens[mended.Child(at, "nsubj", "nsubjpass")].Text);
    }
}
