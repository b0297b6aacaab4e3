using System.Globalization;
using Parley.Reading.Actors;
using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Days;
using Parley.Reading.English;
using Parley.Reading.Numbers;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Listed;

/// <summary>
/// Rounds listed one a paragraph, as factsheets and chronologies have them: "Round 3. Oslo, 2 May - 9 June 2023. Head of the Chadian team: Omar Salih. Result: a truce."
/// Who sits there the list does not say; a result after its label is the outcome, a name after "head of" a side's team leads it there. Cost: linear in the words.
/// </summary>
internal static class ListedRounds
{
    // Between the label and the day stands little more than a place.
    private const int LongestHead = 16;
    private const int MostRounds = 99;

    internal static Notebook Take(Notebook notes) => notes.With(Entries(notes).SelectMany(e => Read(notes, e)));

    /// <summary>What an entry tells of besides its round, without a day of its own, is of its days: a truce that was its result; an act of force that delayed it came no later.</summary>
    internal static Notebook Date(Notebook notes)
    {
        var entries = Entries(notes).Select(e => (Entry: e, DaysOf(notes, e)?.When)).Where(e => e.When is { From: not null, To: not null }).ToArray();
        return entries.Length == 0 ? notes : notes with { Findings = [.. notes.Findings.Select(f => Array.Find(entries, e => e.Entry.First <= f.Trigger && f.Trigger <= e.Entry.Last) is ({ }, { } when) ? Dated(f, when) : f)] };
    }

    private static Finding Dated(Finding finding, When when) => finding switch
    {
        { When: null, Matter: Matter.Agreement } => finding with { When = when },
        { When: null, Matter: Matter.Incident } => finding with { When = When.Resolved(when.Text, null, when.To, when.Grain ?? Grain.Period) },
        _ => finding,
    };

    private sealed record Entry(int First, int Noun, int Number, int After, int Last);

    private static IEnumerable<Entry> Entries(Notebook notes)
    {
        var text = notes.Text;
        var starts = Enumerable.Range(0, text.Tokens.Count).Where(i => text.Tokens[i].Pos != "SPACE" && StartsLine(text, i)).ToArray();
        for (var n = 0; n < starts.Length; n++)
        {
            var first = starts[n];
            var last = n + 1 < starts.Length ? starts[n + 1] - 1 : text.Tokens.Count - 1;
            if (first + 3 <= last && Label(text, first) is var (noun, number, after) && after <= last)
            {
                yield return new(first, noun, number, after, last);
            }
        }
    }

    private static bool StartsLine(ParsedText text, int i)
    {
        if (i == 0)
        {
            return true;
        }

        var before = text.Tokens[i - 1];
        return before.Pos == "SPACE" ? before.Text.Contains('\n', StringComparison.Ordinal) : text.Text.AsSpan(before.End, text.Tokens[i].Start - before.End).Contains('\n');
    }

    // "Round 3.", "Third round:", "Round two -": what the round is called and where the words on it begin.
    private static (int Noun, int Number, int After)? Label(ParsedText text, int first)
    {
        var noun = WordList.RoundLabel.Has(text.Lower(first)) ? first : WordList.RoundLabel.Has(text.Lower(first + 1)) ? first + 1 : -1;
        if (noun < 0)
        {
            return null;
        }

        var given = text.Lower(noun == first ? first + 1 : first).TrimEnd('.', ':');
        var number = noun == first ? Counted(given) : OrdinalWords.Number(given);
        var after = first + 2;
        var parted = text.Lower(first + 1).Length > 0 && text.Lower(first + 1)[^1] is '.' or ':';
        while (after < text.Tokens.Count && !char.IsLetterOrDigit(text.Tokens[after].Text[0]))
        {
            parted = true;
            after++;
        }

        return number is > 0 and <= MostRounds && parted ? (noun, number.Value, after) : null;
    }

    private static int? Counted(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : NumberWords.Of(word) is { Role: Role.Cardinal, Value: <= MostRounds and var told } ? (int)told : null;

    // The first days told near the head of an entry.
    private static (int First, int Last, When When)? DaysOf(Notebook notes, Entry entry) =>
        notes.Text.Sentences.Where(s => s.Last >= entry.First && s.First <= Math.Min(entry.Last, entry.After + LongestHead)).SelectMany(s => notes.Moments.At(s.First))
            .Where(m => m.First >= entry.After && m.Last <= Math.Min(entry.Last, entry.After + LongestHead)).OrderBy(m => m.First)
            .Select(m => ((int, int, When When)?)(m.First, m.Last, Circumstances.Resolve(notes, m, m.First))).FirstOrDefault(m => m!.Value.When.From is not null);

    private static IEnumerable<Finding> Read(Notebook notes, Entry entry)
    {
        var text = notes.Text;
        if (DaysOf(notes, entry) is not var (first, last, when))
        {
            yield break;
        }

        var place = Enumerable.Range(entry.After, Math.Max(0, first - entry.After)).FirstOrDefault(i => text.Tokens[i].Pos == "PROPN" && Whereabouts.IsPlace(notes, i), -1);
        place = place < 0 && text.Tokens[entry.After].Pos == "PROPN" && text.Tokens[entry.After + 1].Text is "," or "(" ? entry.After : place;
        var toCome = Enumerable.Range(entry.After, Math.Max(0, first - entry.After)).Any(i => WordList.DueAhead.Has(text.Lemma(i)) || WordList.Plan.Has(text.Lemma(i)));
        if (place < 0 && !toCome)
        {
            yield break;
        }

        var status = when.From > notes.Report.Published || toCome ? Status.Planned : when.To > notes.Report.Published ? Status.Ongoing : Status.Ended;
        var where = place < 0 ? null : Town(notes, place);
        var results = Results(text, entry, last).ToArray();
        var warrant = ReadingRule.ListedRound.By($"“{text.Words(entry.First, entry.First + 1)}”");
        yield return new Finding(
            entry.Noun, new Matter.Meeting([], [], [], entry.Number, null, [], results.Length > 0 ? results[0].Words : null), status, when, where, entry.First, results.Length > 0 ? results[0].Last : text.SentenceOf(last).Last, warrant);
        foreach (var finding in Heads(notes, entry, when, where, status))
        {
            yield return finding;
        }
    }

    // "Lima", of which Peru is spoken elsewhere, is the town here.
    private static EntitySlot Town(Notebook notes, int token)
    {
        var text = notes.Text;
        var last = token;
        while (last + 1 < text.Tokens.Count && text.Tokens[last + 1].Pos == "PROPN")
        {
            last++;
        }

        var words = text.Words(token, last);
        return notes.Cast.At(token) is { Type: EntityType.Place } || notes.Cast.At(token)?.Name == words ? notes.Cast.Slot(text, token) : new EntitySlot(null, words);
    }

    // "Result: a truce, signed on 9 June."
    private static IEnumerable<(Passage Words, int Last)> Results(ParsedText text, Entry entry, int from)
    {
        for (var i = from + 1; i + 1 < entry.Last; i++)
        {
            if (WordList.ResultLabel.Has(text.Lower(i)) && text.Tokens[i + 1].Text == ":")
            {
                var last = Math.Min(text.SentenceOf(i + 2).Last, entry.Last);
                while (last > i + 2 && (text.Tokens[last].Pos is "PUNCT" or "SPACE"))
                {
                    last--;
                }

                yield return (Passage.In(text.Text, text.Tokens[i + 2].Start, text.Tokens[last].End), last);
            }
        }
    }

    // "Head of the Chadian team: Omar Salih."
    private static IEnumerable<Finding> Heads(Notebook notes, Entry entry, When when, EntitySlot? where, Status status)
    {
        var text = notes.Text;
        for (var i = entry.After; i + 2 <= entry.Last; i++)
        {
            if (!Seating.IsTeam(text, i) || text.Tokens[i + 1].Text != ":" || notes.Cast.At(i + 2) is not { Type: EntityType.Person } head
                || !Enumerable.Range(Math.Max(entry.After, i - 4), Math.Min(4, i - entry.After)).Any(h => WordList.HeadOfTeam.Has(text.Lemma(h))))
            {
                continue;
            }

            var sentence = text.SentenceOf(i + 2);
            var party = PartySides.Parties(notes, i).Concat(PartySides.Parties(notes, i - 1)).FirstOrDefault() ?? new EntitySlot(null, text.Words(i - 1, i));
            yield return new Finding(
                i, new Matter.Delegation(party, new EntitySlot(Cast.Id(head.Number), head.Name), [], [], null), status, when, where, Math.Min(i, sentence.First), sentence.Last, ReadingRule.TeamLed.By($"“{text.Tokens[i].Text}:”"));
        }
    }
}
