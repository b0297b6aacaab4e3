using System.Globalization;
using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Days;

/// <summary>
/// Days that a report tells by counting: on "the third day of the talks" they opened two days before; "ten days of talks" or "ten-day talks" that ended on Friday opened nine days before,
/// and those that open on Friday end nine days later.
/// </summary>
internal static class DaysOfTalks
{
    private const int Longest = 30;

    /// <param name="notes">The notes.</param>
    /// <param name="noun">The noun of talks.</param>
    /// <param name="outer">The noun that stands for it: "days" in "ten days of talks", else the noun itself.</param>
    /// <param name="clause">Whose subject or object it is, or null.</param>
    /// <param name="status">What became of them.</param>
    /// <param name="when">The time the words give, or null.</param>
    /// <summary>The time with both its ends, where the words count the days; else the time as it is.</summary>
    internal static When? Of(Notebook notes, int noun, int outer, Clause? clause, Status status, When? when)
    {
        // A time that is more than a day, or that nobody dates, has its ends already or none.
        var day = when is { From: { } from } && from == when.To ? from : when is null or { From: null, To: null } && status is Status.Ongoing or Status.Asserted or Status.Ended ? notes.Report.Published : null;
        if (day is not { } base_)
        {
            return when;
        }

        if (Nth(notes.Text, noun, outer, clause) is { } nth && status is Status.Ongoing or Status.Asserted or Status.Ended)
        {
            return When.Resolved(when?.Text ?? nth.Words, base_.AddDays(1 - nth.Number), base_, Grain.Day);
        }

        return when is { From: not null } && Long(notes.Text, noun, outer) is { } length
            ? status == Status.Ended ? When.Resolved(when.Text, base_.AddDays(1 - length), base_, Grain.Day)
            : clause is not null && WordList.Begin.Has(clause.Lemma) ? When.Resolved(when.Text, base_, base_.AddDays(length - 1), Grain.Day)
            : when
            : when;
    }

    /// <summary>"the third day of the talks", "entered their third day": which day it is, by the words; null where none is counted.</summary>
    internal static (int Number, string Words)? Nth(ParsedText text, int noun, int outer, Clause? clause)
    {
        var day = outer != noun && text.Lemma(outer) == "day" ? outer
            : clause is null ? -1
            : clause.Lemma == "enter" ? clause.Objects.FirstOrDefault(o => text.Lower(o) == "day", -1)
            : clause.Lemma == "go" && text.PrepositionObject(clause.Verb, "into") is >= 0 and var into && text.Lower(into) == "day" ? into : -1;
        return day >= 0 && text.ChildrenBy(day, "amod").Select(a => OrdinalWords.Number(text.Lower(a))).FirstOrDefault(n => n is not null) is > 1 and <= Longest and var number && !text.ChildrenBy(day, "amod").Any(a => text.Lower(a) is "final" or "last")
            ? (number, text.Words(text.LeftEdge(day), day)) : null;
    }

    // "ten days of talks", "ten-day talks"
    private static int? Long(ParsedText text, int noun, int outer)
    {
        if (outer != noun)
        {
            return text.Lower(outer) == "days" && text.Child(outer, "nummod") is >= 0 and var many ? Number(text.Lower(many)) : null;
        }

        for (var i = text.LeftEdge(noun); i < noun; i++)
        {
            var word = text.Lower(i);
            if (word.EndsWith("-day", StringComparison.Ordinal))
            {
                return Number(word[..^4]);
            }

            if (word == "day" && i > text.LeftEdge(noun) + 1 && text.Tokens[i - 1].Text == "-")
            {
                return Number(text.Lower(i - 2));
            }
        }

        return null;
    }

    private static int? Number(string word) =>
        (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : Numbers.NumberWords.Of(word) is { Role: Numbers.Role.Cardinal, Value: <= Longest and var told } ? (int)told : 0) is > 1 and <= Longest and var number ? number : null;
}
