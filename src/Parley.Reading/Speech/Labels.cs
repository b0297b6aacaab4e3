using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Speakers told by a label at the head of a line, as in the record of a briefing or an interview: "MR. KIRBY: I would add ...", "Guest: Good evening."</summary>
internal static class Labels
{
    /// <summary>What each labelled speaker says, up to the next label. Questions are an utterance of nobody: what is asked is not said; so are the words behind initials of nobody known.</summary>
    internal static IEnumerable<Utterance> Find(ParsedText text, Cast cast)
    {
        var labels = All(text, cast);

        // One name in capitals with a colon may be a heading; a record has several speakers or one who is a person or speaks for somebody.
        if (labels.TrueForAll(l => l.First == l.Colon) || labels.TrueForAll(l => l.IsHeading && l.Colon <= l.First + 1) || (labels.Count == 1 && !cast.IsPerson(labels[0].Speaker) && !WordList.Spokesperson.Has(text, labels[0].Colon - 1)))
        {
            yield break;
        }

        // "DOSSO:" answers, so whoever else heads lines in capitals asks.
        var answers = labels.Exists(l => LabelledLine.Surname(text, cast, l.First, l.Colon) >= 0);
        for (var i = 0; i < labels.Count; i++)
        {
            var (first, colon, speaker, asks, heading) = labels[i];
            heading &= answers && colon - first <= 3;
            (speaker, asks) = heading ? (-1, true) : (speaker, asks);

            // A question ends with its paragraph: what follows is an answer whose label is missing, or no part of a record at all.
            var to = i + 1 < labels.Count ? labels[i + 1].First - 1 : labels.Count > 1 ? text.Tokens.Count - 1 : EndOfParagraph(text, colon);
            to = asks ? Math.Min(to, EndOfParagraph(text, colon)) : to;

            // Whoever leads through a talk also tells: "The rebels ask for a fund."
            if (to > colon && !(heading && !Enumerable.Range(colon + 1, to - colon).Any(t => text.Tokens[t].Text == "?")))
            {
                yield return speaker < 0
                    ? new Utterance(colon, "", -1, colon + 1, to, -1, null, null, 0)
                    : new Utterance(colon, ":", speaker, colon + 1, to, -1, null, null, 0);
            }
        }
    }

    private static List<LabelledLine> All(ParsedText text, Cast cast)
    {
        var labels = new List<LabelledLine>();
        var unsure = new List<(int First, int Colon)>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!StartsLine(text, i))
            {
                continue;
            }

            if (LabelledLine.End(text, i) is >= 0 and var colon)
            {
                if (LabelledLine.Read(text, cast, i, colon) is { } label)
                {
                    labels.Add(label);
                }
                else if (colon == i + 1 && char.IsUpper(text.Tokens[i].Text[0]) && cast.At(i) is null or { Type: EntityType.Organization })
                {
                    unsure.Add((i, colon));
                }
            }
            else if (text.Tokens[i].Text == "Q" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Text.Any(char.IsLower))
            {
                // "Q Where do they stand?", without a colon
                labels.Add(new(i, i, -1, true));
            }
        }

        labels.AddRange(Repeated(text, labels, unsure));
        labels.Sort((a, b) => a.First.CompareTo(b.First));
        return Answering(text, cast, labels);
    }

    // "Dosso:", "HW:", once another speaks or asks and where it comes again: a speaker nobody has named otherwise, or, of initials, the station that asks.
    private static IEnumerable<LabelledLine> Repeated(ParsedText text, List<LabelledLine> labels, List<(int First, int Colon)> unsure) =>
        labels.Count == 0 ? [] : unsure.GroupBy(u => text.Tokens[u.First].Text).Where(g => g.Count() > 1 || (g.Key.Length is > 1 and < 5 && g.Key.All(char.IsUpper)))
            .SelectMany(g => g).Select(u => new LabelledLine(u.First, u.Colon, text.Tokens[u.First].Text.Any(char.IsLower) ? u.First : -1, false));

    // "Guest:", "A:": the one person that the report has named before, where there is just one, else the guest by that word. "A:" with nobody who asks heads a list.
    private static List<LabelledLine> Answering(ParsedText text, Cast cast, List<LabelledLine> labels)
    {
        if (labels.FindIndex(l => WordList.AnsweringLabel.Has(text.Lower(l.First)) && l.Colon == l.First + 1) is not (>= 0 and var at))
        {
            return labels;
        }

        var named = cast.Mentions.Where(m => m.First < labels[at].First && cast.Actors[m.Actor].Type == EntityType.Person && text.Tokens[m.First].Pos != "PRON").ToList();
        var one = named.Select(m => m.Actor).Distinct().Count() == 1 ? named[0].Last : -1;
        var asked = labels.Exists(l => l.Asks);
        return [.. labels.Where(l => asked || l.Colon > l.First + 1 || text.Tokens[l.First].Text.Length > 1).Select(l =>
            !WordList.AnsweringLabel.Has(text.Lower(l.First)) || l.Colon != l.First + 1 ? l : l with { Speaker = one >= 0 ? one : WordList.Guest.Has(text.Lower(l.First)) ? l.First : -1 })];
    }

    private static bool StartsLine(ParsedText text, int i) => text.StartsParagraph(i) || (text.Tokens[i].Pos != "SPACE" && text.Tokens[i - 1].Pos == "SPACE" && text.Tokens[i - 1].Text.Contains('\n', StringComparison.Ordinal));

    private static int EndOfParagraph(ParsedText text, int token)
    {
        while (token + 1 < text.Tokens.Count && !text.StartsParagraph(token + 1))
        {
            token++;
        }

        return token;
    }
}
