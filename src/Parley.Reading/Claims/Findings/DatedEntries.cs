using Parley.Reading.Syntax;
using Parley.Reading.Times;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>
/// The entries of a running report, each under a line that is nothing but its day: "10 March 2026, 09:00". What such an entry calls today is that day. One date by itself is none, since it may be
/// a heading of any kind.
/// </summary>
internal static class DatedEntries
{
    // "Tuesday, 10 September 2026, 09:00 GMT": no such line has more characters.
    private const int Longest = 60;

    // "GMT", "at", "CET", "p.m.": no word beside the day has more letters.
    private const int MostLetters = 4;

    /// <summary>Where each entry begins, and its day, in the order of the text; none where fewer than two days head paragraphs.</summary>
    internal static Seq<(int First, DateOnly Day)> Find(Notebook notes)
    {
        var (text, whole) = (notes.Text, notes.Text.Text);
        var found = new List<(int First, DateOnly Day)>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!text.StartsParagraph(i))
            {
                continue;
            }

            // A line with a day may be furniture, which is no part of the parsed text.
            var start = text.Tokens[i].Start;
            var from = i == 0 ? Math.Min(notes.Report.BodyStart, start) : text.Tokens[i - 1].End;
            var end = whole.IndexOf('\n', start);
            foreach (var (first, last) in Lines(whole, from, start).Append((start, end < 0 ? whole.Length : end)))
            {
                if (DayOf(notes, first, last) is { } day)
                {
                    found.Add((i, day));
                }
            }
        }

        return found.Select(f => f.Day).Distinct().Skip(1).Any() ? [.. found] : [];
    }

    /// <summary>The day that a word is written on: of its entry, else of publication.</summary>
    internal static DateOnly? Written(Notebook notes, int token)
    {
        var day = notes.Report.Published;
        foreach (var (first, own) in notes.Entries)
        {
            if (first > token)
            {
                break;
            }

            day = own;
        }

        return day;
    }

    private static IEnumerable<(int First, int Last)> Lines(string text, int from, int to)
    {
        while (from < to)
        {
            var end = text.IndexOf('\n', from, to - from);
            end = end < 0 ? to : end;
            if (end > from)
            {
                yield return (from, end);
            }

            from = end + 1;
        }
    }

    // The one day with its month that a line names, beside nothing but figures, marks and short words.
    private static DateOnly? DayOf(Notebook notes, int first, int last)
    {
        if (last - first > Longest || TimeExpressions.Find(notes.Text.Text, first, last).Where(m => m.Form is TimeForm.DateOf or TimeForm.Fixed).ToList() is not [var dated]
            || TimeExpressions.Resolve(dated, notes.Report.Published, Tense.Past) is not { From: { } day, To: { } to } || day != to || day > notes.Report.Published)
        {
            return null;
        }

        return Words(notes.Text.Text[first..dated.Start]).All(w => WordList.Weekday.Has(w.ToLowerInvariant())) && Words(notes.Text.Text[dated.End..last]).All(w => w.Count(char.IsLetter) <= MostLetters) ? day : null;
    }

    private static string[] Words(string text) => text.Split([' ', ',', '.', ':', '-', '–', '|'], StringSplitOptions.RemoveEmptyEntries);
}
