using System.Globalization;
using System.Text;
using Parley.Wording;

namespace Parley.Collation.Drafting;

/// <summary>Words of a report brought to a form that can stand in a line of a draft.</summary>
public static class Excerpt
{
    /// <summary>Where what an English noun phrase is comes to an end.</summary>
    public static readonly Seq<string> Prepositions = [" in ", " for ", " of ", " on ", " at ", " against ", " from ", " with ", " to ", " that ", ", "];

    private static readonly string[] Leads =
        ["of ", "on ", "for ", "about ", "in ", "with ", "over ", "at ", "idea of ", "notion of ", "possibility of ", "issue of ", "question of ", "creation of "];

    private static readonly string[] Articles = ["a ", "an ", "the ", "any ", "its ", "their ", "his ", "her ", "our ", "some ", "this ", "that ", "these ", "such "];

    /// <summary>On one line, single blanks, nothing that cannot be printed, no blanks or stops at the ends.</summary>
    public static string Tidy(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            var blank = Rune.IsWhiteSpace(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
            _ = !blank ? line.Append(rune.ToString()) : line.Length > 0 && line[^1] != ' ' ? line.Append(' ') : line;
        }

        // Words cut out of a quotation have but one of its marks.
        var tidy = line.ToString();
        return (tidy.Count(c => c == '"') % 2 == 0 ? tidy : tidy.Replace("\"", "", StringComparison.Ordinal)).Trim(' ', '.', ',', ';', ':');
    }

    /// <summary>What comes after a colon, where anything does: "a plan with two parts: a zone" is about a zone.</summary>
    public static string AfterColon(string words) =>
        words.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at && words.Length > at + 2 ? words[(at + 2)..] : words;

    /// <summary>Without the article or the like that it begins with.</summary>
    public static string WithoutArticle(string words) =>
        Array.Find(Articles, a => words.Length > a.Length && words.StartsWith(a, StringComparison.OrdinalIgnoreCase)) is { } article ? words[article.Length..] : words;

    /// <summary>Without the small words it begins with: "on the idea of a zone" is a zone.</summary>
    public static string Bare(string words)
    {
        while (true)
        {
            var bare = WithoutArticle(words);
            bare = Array.Find(Leads, l => bare.Length > l.Length && bare.StartsWith(l, StringComparison.OrdinalIgnoreCase)) is { } lead ? bare[lead.Length..] : bare;
            if (bare == words)
            {
                return words;
            }

            words = bare;
        }
    }

    /// <summary>Whether it says that something is done ("that Ukraine cede the region", "to withdraw") rather than names something.</summary>
    public static bool IsClause(string words) =>
        words.StartsWith("that ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    /// <summary>At most so long, cut at a word, with dots where anything is cut.</summary>
    public static string Short(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', most - 3);
        cut = cut > most / 2 ? cut : most - 3;
        return Clip.Start(words, cut).TrimEnd(' ', ',', ';', ':', '.') + "...";
    }
}
