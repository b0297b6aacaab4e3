using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Syntax;

namespace Parley.Tests.Reading.English;

public class LemmatizerTests
{
    [Fact]
    public void Every_word_of_the_lists_is_found_in_its_table_and_no_other_word()
    {
        var file = new ModelFile("lemmas.json");
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("English/lemmas.json")!;
        var lists = JsonDocument.Parse(stream).RootElement.GetProperty("lemma_index");
        foreach (var list in lists.EnumerateObject())
        {
            var words = list.Value.EnumerateArray().Select(w => w.GetString()!).ToList();
            var table = new Utf8Table(file);
            table.AddAll(Place(file, $"\"{list.Name}\":[\"{words[0]}\"") + list.Name.Length + 3, names: false);
            Assert.All(words, word => Assert.True(table.Contains(word), word));
            Assert.All(words.Where(w => !words.Contains(w + "x")).Take(100), word => Assert.False(table.Contains(word + "x")));
        }
    }

    private static int Place(ModelFile file, string start) => file.Bytes.IndexOf(System.Text.Encoding.UTF8.GetBytes(start));
}
