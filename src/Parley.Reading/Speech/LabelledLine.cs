using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>A line of a record that begins with who speaks.</summary>
/// <param name="First">First token of the label.</param>
/// <param name="Colon">Its colon; the label itself where it has none.</param>
/// <param name="Speaker">Head of the words for whoever speaks, or -1: who asks says nothing, and some initials are nobody's that is known.</param>
/// <param name="Asks">Whether it is a question or the word of whoever leads through the record.</param>
/// <param name="IsHeading">Whether it is capitals that name nobody known: "HARBOUR RADIO", who asks where another answers, or a heading.</param>
internal sealed record LabelledLine(int First, int Colon, int Speaker, bool Asks, bool IsHeading = false)
{
    // "QUESTION (Lamu Evening Post)": no label is longer.
    private const int Longest = 9;

    /// <summary>The colon that ends a label, or -1 where the line begins otherwise.</summary>
    internal static int End(ParsedText text, int first)
    {
        for (var i = first + 1; i < text.Tokens.Count && i <= first + Longest; i++)
        {
            if (text.Tokens[i].Text is ":" or "):")
            {
                return i;
            }

            if (text.Tokens[i].Pos is "VERB" or "AUX" or "SPACE" || text.Tokens[i].Text is ['“' or '"'] || text.Tokens[i].Text.Contains('/', StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The label before a colon: "MR. KIRBY", "SECRETARY LIND", "QUESTION", "Anna Holm", "Question from Radio Nord"; null for a place, state or outlet, which head datelines and credits. What is quoted is a turn of its own.</summary>
    internal static LabelledLine? Read(ParsedText text, Cast cast, int first, int colon)
    {
        if (colon + 1 >= text.Tokens.Count || text.Tokens[colon + 1].Text is "“" or "\"" or "‘")
        {
            return null;
        }

        if (Enumerable.Range(first, colon - first).FirstOrDefault(i => text.Tokens[i].Text == ",", -1) is > 0 and var comma)
        {
            // "Anna Holm, foreign minister:", "Reporter Odo Karr, Radio Nord:"
            return comma == first + 1 && !cast.IsPerson(first) ? null
                : WordList.AskingLabel.Has(text.Lower(first)) ? new(first, colon, -1, true)
                : cast.IsPerson(comma - 1) && WordList.Office.Has(text, colon - 1) ? new(first, colon, comma - 1, false) : null;
        }

        // "QUESTION", "Question from Radio Nord", "Reporter (Radio Nord)", "Presenter Anna Lind"
        if (WordList.AskingLabel.Has(text.Lower(colon - 1)) || (WordList.AskingLabel.Has(text.Lower(first)) && (text.Lower(first + 1) is "from" or "by" or "(" || Enumerable.Range(first + 1, colon - first - 1).All(i => text.Tokens[i].Pos == "PROPN"))))
        {
            return new(first, colon, -1, true);
        }

        if (Surname(text, cast, first, colon) is >= 0 and var surname)
        {
            return new(first, colon, surname, false);
        }

        if (Letters(text, first, colon) is { Length: > 1 } letters)
        {
            var spelled = cast.At(colon - 1) is { Type: EntityType.Person } written && written.Name.Length > letters.Length;
            var named = spelled ? colon - 1 : WithInitials(text, cast, first, letters);
            return named < 0 && cast.At(colon - 1) is { Type: EntityType.Party or EntityType.Outlet or EntityType.Place } ? null
                : named >= 0 || cast.IsPerson(colon - 1) || colon - first > 1 ? new(first, colon, named, false) : null;
        }

        var isInCapitals = Enumerable.Range(first, colon - first).All(i => !text.Tokens[i].Text.Any(char.IsLower));
        if (cast.At(colon - 1) is { Type: EntityType.Place or EntityType.Outlet or EntityType.Party } known && !(isInCapitals && colon - first <= 2 && known.Type == EntityType.Outlet))
        {
            return null;
        }

        return cast.IsPerson(colon - 1) || (WordList.Spokesperson.Has(text, colon - 1) && colon - first < 4) || (colon == first + 1 && WordList.AnsweringLabel.Has(text.Lower(first))) ? new(first, colon, colon - 1, false)
            : isInCapitals && (colon - first > 1 || text.Lower(first).Length > 4) ? new(first, colon, colon - 1, false, true) : null;
    }

    /// <summary>"DOSSO:", after "a talk with Karim Dosso": the last word of the name of the one person with this surname, or -1.</summary>
    internal static int Surname(ParsedText text, Cast cast, int first, int colon)
    {
        var name = colon > first ? text.Tokens[colon - 1].Text : "";
        if (colon - first != 1 || name.Length < 3 || !name.All(char.IsUpper))
        {
            return -1;
        }

        var fit = cast.Mentions.Where(m => m.First < first && cast.Actors[m.Actor].Type == EntityType.Person && cast.Actors[m.Actor].Name.Split(' ') is [_, .., var last] && last.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return fit.Select(m => m.Actor).Distinct().Count() == 1 ? fit[^1].Last : -1;
    }

    // The capitals of a label that is nothing but initials, "K.D."; else none.
    private static string Letters(ParsedText text, int first, int colon)
    {
        var letters = string.Concat(Enumerable.Range(first, colon - first).Select(i => text.Tokens[i].Text)).Replace(".", "", StringComparison.Ordinal);
        return colon - first > 3 || letters.Length is < 2 or > 4 || !letters.All(char.IsUpper) ? "" : letters;
    }

    // "K.D.:", after "Commander Karim Dosso answered": the last word of the name of the one person so far with these initials, or -1.
    private static int WithInitials(ParsedText text, Cast cast, int first, string letters)
    {
        var fit = cast.Mentions.Where(m => m.First < first && cast.Actors[m.Actor].Type == EntityType.Person && text.Tokens[m.First].Pos != "PRON" && IsInitialled(cast.Actors[m.Actor].Name, letters)).ToList();
        return fit.Select(m => m.Actor).Distinct().Count() == 1 ? fit[^1].Last : -1;
    }

    // "KD" and "KAD" for "Karim al-Dosso"
    private static bool IsInitialled(string name, string letters)
    {
        var words = name.Split(' ', '-').Where(w => w.Length > 0).ToList();
        return string.Concat(words.Select(w => char.ToUpperInvariant(w[0]))) == letters || string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w[0])) == letters;
    }
}
