using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Speakers told by a label at the head of a line, as in the record of a briefing: "MR. KIRBY: I would add ...".</summary>
internal static class Labels
{
    /// <summary>What each labelled speaker says, up to the next label. Questions are an utterance of nobody: what is asked is not said.</summary>
    internal static IEnumerable<Utterance> Find(ParsedText text, Cast cast)
    {
        var labels = new List<(int First, int Colon)>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!StartsLine(text, i))
            {
                continue;
            }

            if (Colon(text, i) is >= 0 and var colon && IsLabel(text, cast, i, colon))
            {
                labels.Add((i, colon));
            }
            else if (text.Tokens[i].Text == "Q" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Text.Any(char.IsLower))
            {
                // "Q Where do they stand?", without a colon
                labels.Add((i, i));
            }
        }

        // One name in capitals with a colon may be a heading; a record has several speakers or one who is a person or speaks for somebody.
        // "DOSSO:" answers, so whoever else heads lines in capitals asks.
        var answers = labels.Exists(l => Surname(text, cast, l.First, l.Colon) >= 0);
        if (labels.TrueForAll(l => l.First == l.Colon) || (labels.TrueForAll(l => l.Colon - l.First <= 1 && Surname(text, cast, l.First, l.Colon) < 0 && Initials(text, cast, l.First, l.Colon) < 0 && !cast.IsPerson(l.Colon - 1) && !WordList.AskingLabel.Has(text.Lower(l.Colon - 1)) && !WordList.Spokesperson.Has(text, l.Colon - 1))) || (labels.Count == 1 && !cast.IsPerson(labels[0].Colon - 1) && !WordList.Spokesperson.Has(text, labels[0].Colon - 1)))
        {
            yield break;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var (first, colon) = labels[i];
            var asks = first == colon || WordList.AskingLabel.Has(text.Lower(colon - 1)) || (answers && colon - first <= 3 && IsInCapitals(text, first, colon) && !cast.IsPerson(colon - 1) && Surname(text, cast, first, colon) < 0 && Initials(text, cast, first, colon) < 0);

            // A question ends with its paragraph: what follows is an answer whose label is missing, or no part of a record at all.
            var to = i + 1 < labels.Count ? labels[i + 1].First - 1 : labels.Count > 1 ? text.Tokens.Count - 1 : EndOfParagraph(text, colon);
            to = asks ? Math.Min(to, EndOfParagraph(text, colon)) : to;

            // Whoever leads through a talk also tells: "The rebels ask for a fund."
            if (asks && first < colon && !WordList.AskingLabel.Has(text.Lower(colon - 1)) && !Enumerable.Range(colon + 1, Math.Max(0, to - colon)).Any(t => text.Tokens[t].Text == "?"))
            {
                continue;
            }

            if (to > colon)
            {
                yield return asks
                    ? new Utterance(colon, "", -1, colon + 1, to, -1, null, null, 0)
                    : new Utterance(colon, ":", (Initials(text, cast, first, colon) is >= 0 and var letters ? letters : Surname(text, cast, first, colon)) is >= 0 and var named ? named : colon - 1, colon + 1, to, -1, null, null, 0);
            }
        }
    }

    private static bool StartsLine(ParsedText text, int i) => text.StartsParagraph(i) || (text.Tokens[i].Pos != "SPACE" && text.Tokens[i - 1].Pos == "SPACE" && text.Tokens[i - 1].Text.Contains('\n', StringComparison.Ordinal));

    private static int Colon(ParsedText text, int first)
    {
        for (var i = first + 1; i < text.Tokens.Count && i <= first + 7; i++)
        {
            if (text.Tokens[i].Text == ":")
            {
                return i;
            }

            if (text.Tokens[i].Pos is "VERB" or "AUX" or "SPACE" || text.Tokens[i].Text is [',' or '“' or '"'] || text.Tokens[i].Text.Contains('/', StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return -1;
    }

    // "MR. KIRBY", "SECRETARY LIND", "QUESTION", "Anna Holm"; no place, state or outlet: these head datelines and credits. What is quoted is a turn of its own.
    private static bool IsLabel(ParsedText text, Cast cast, int first, int colon)
    {
        if (colon + 1 >= text.Tokens.Count || text.Tokens[colon + 1].Text is "“" or "\"" or "‘" || (cast.At(colon - 1) is { Type: EntityType.Place or EntityType.Outlet or EntityType.Party } && Initials(text, cast, first, colon) < 0 && !(colon - first <= 2 && IsInCapitals(text, first, colon) && cast.At(colon - 1) is { Type: EntityType.Outlet })))
        {
            return false;
        }

        return cast.IsPerson(colon - 1) || Initials(text, cast, first, colon) >= 0 || (IsInCapitals(text, first, colon) && (Surname(text, cast, first, colon) >= 0 || text.Lower(first).Length > 4)) || (WordList.Spokesperson.Has(text, colon - 1) && colon - first < 4) || WordList.AskingLabel.Has(text.Lower(colon - 1))
            || (IsInCapitals(text, first, colon) && colon - first > 1);
    }

    private static bool IsInCapitals(ParsedText text, int first, int colon) => Enumerable.Range(first, colon - first).All(i => !text.Tokens[i].Text.Any(char.IsLower));

    // "DOSSO:", after "a talk with Karim Dosso": the last word of the name of the one person with this surname, or -1.
    private static int Surname(ParsedText text, Cast cast, int first, int colon)
    {
        var name = colon > 0 ? text.Tokens[colon - 1].Text : "";
        if (colon >= text.Tokens.Count || colon - first != 1 || name.Length < 3 || !name.All(char.IsUpper))
        {
            return -1;
        }

        var fit = cast.Mentions.Where(m => m.First < first && cast.Actors[m.Actor].Type == EntityType.Person && cast.Actors[m.Actor].Name.Split(' ') is [_, .., var last] && last.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return fit.Select(m => m.Actor).Distinct().Count() == 1 ? fit[^1].Last : -1;
    }

    // "K.D.:", after "Commander Karim Dosso answered": the last word of the name of the one person so far with these initials, or -1.
    private static int Initials(ParsedText text, Cast cast, int first, int colon)
    {
        var letters = string.Concat(Enumerable.Range(first, colon - first).Select(i => text.Tokens[i].Text)).Replace(".", "", StringComparison.Ordinal);
        if (colon - first > 3 || letters.Length is < 2 or > 4 || !letters.All(char.IsUpper))
        {
            return -1;
        }

        var fit = cast.Mentions.Where(m => m.First < first && cast.Actors[m.Actor].Type == EntityType.Person && string.Concat(cast.Actors[m.Actor].Name.Split(' ').Select(w => w[..1])) == letters).ToList();
        return fit.Select(m => m.Actor).Distinct().Count() == 1 ? fit[^1].Last : -1;
    }

    private static int EndOfParagraph(ParsedText text, int token)
    {
        while (token + 1 < text.Tokens.Count && !text.StartsParagraph(token + 1))
        {
            token++;
        }

        return token;
    }
}
