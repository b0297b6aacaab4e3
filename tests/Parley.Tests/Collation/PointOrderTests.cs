using Parley.Collation;
using Parley.Collation.Drafting;

namespace Parley.Tests.Collation;

public class PointOrderTests
{
    // As names "c10" comes before "c2".
    [Fact]
    public void Points_on_the_same_words_come_in_the_order_of_their_claims_beyond_the_ninth_too()
    {
        const string sentence = "All the parties reject the ceasefire plan.";
        string[] names = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda"];
        var telling = names.Aggregate(new Telling("a", sentence), (t, n) => t.Party(n, null));
        foreach (var name in names)
        {
            telling.Position(sentence, name, Stance.Rejects, "the ceasefire plan");
        }

        var points = Agenda.Order(Collator.Collate([telling.Reading])).OrderBy(p => p.Value).Select(p => p.Key).ToArray();
        Assert.Equal(names, points.Select(p => p.Holder.Name));
        Assert.Equal(Enumerable.Range(1, names.Length), points.Select(p => p.By.Number));
    }
}
