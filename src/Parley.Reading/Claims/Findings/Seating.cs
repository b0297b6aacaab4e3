using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>Who sits at the table, by the words under a noun of talks or of an agreement.</summary>
internal static class Seating
{
    /// <summary>Who sits at the table, by the words under the noun: "between X and Y", "with X", "Israeli-Palestinian talks".</summary>
    internal static List<int> SidesOf(Notebook notes, int noun)
    {
        var text = notes.Text;
        var found = new List<int>();
        foreach (var child in text.Children(noun))
        {
            var token = text.Tokens[child];
            if (token.Dep == "prep" && text.Lower(child) is "between" or "with" or "among" && text.Child(child, "pobj") is >= 0 and var of)
            {
                found.AddRange(text.Conjuncts(of));
            }
            else if (token.Dep == "prep" && text.Lower(child) == "of" && text.Child(child, "pobj") is >= 0 and var inner && WordList.Talks.Has(text.Lemma(inner)))
            {
                found.AddRange(SidesOf(notes, inner));
            }
            else if (token.Dep == "prep" && text.Lower(child) == "of" && text.Child(child, "pobj") is >= 0 and var sat && text.Conjuncts(sat) is { Count: > 1 } all && all.TrueForAll(t => notes.Cast.At(t)?.Type == EntityType.Party))
            {
                // "the talks of Chad and Niger"
                found.AddRange(all);
            }
            else if (child < noun && token.Dep is "amod" or "compound" or "poss" or "nmod" && !IsBrokered(text, child))
            {
                found.AddRange(Named(notes, child));
            }
        }

        return found;
    }

    private static IEnumerable<int> Named(Notebook notes, int modifier)
    {
        for (var i = notes.Text.LeftEdge(modifier); i <= modifier; i++)
        {
            if (notes.Cast.At(i) is { Type: EntityType.Party or EntityType.Person } && (i == modifier || notes.Cast.At(i + 1)?.Number != notes.Cast.At(i)?.Number))
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether a word before the noun says who brokers: "U.S.-led", which may be one word, "Omani-mediated".</summary>
    internal static bool IsBrokered(ParsedText text, int modifier)
    {
        var word = text.Lower(modifier);
        return WordList.Mediated.Has(word.AsSpan(word.LastIndexOf('-') + 1));
    }
}
