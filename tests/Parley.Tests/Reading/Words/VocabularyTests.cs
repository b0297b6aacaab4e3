using Parley.Reading.Words;

namespace Parley.Tests.Reading.Words;

public class VocabularyTests
{
    [Fact]
    public void A_list_begins_with_its_name_and_its_words_are_parted_by_commas_or_line_ends()
    {
        var lists = Vocabulary.Parse(["[truce]", "ceasefire, cease-fire,", "truce", "[month]", "june"]);
        Assert.Equal(["ceasefire", "cease-fire", "truce"], lists[WordList.Truce]);
        Assert.Equal(["june"], lists[WordList.Month]);
    }

    [Theory]
    [InlineData("[no-such-list]", "word")]
    [InlineData("[truce]", "truce, ceasefire, truce")]
    [InlineData("[truce]", ",")]
    [InlineData("truce")]
    [InlineData("[truce]", "truce", "[truce]", "ceasefire")]
    public void What_has_no_typed_name_stands_twice_or_holds_nothing_is_refused(params string[] lines) =>
        Assert.Throws<InvalidOperationException>(() => Vocabulary.Parse(lines));

    [Fact]
    public void Every_typed_name_has_its_words() => Assert.All(Enum.GetValues<WordList>(), list => Assert.NotEmpty(list.Words()));

    [Theory]
    [InlineData("stances", 5, 5)]
    [InlineData("stances", 1, 2)]
    [InlineData("no-such-table", 1, 1)]
    public void A_table_that_is_missing_or_has_other_columns_is_refused(string table, int needed, int most) =>
        Assert.Throws<InvalidOperationException>(() => WordFiles.Rows(table, needed, most).ToList());
}
