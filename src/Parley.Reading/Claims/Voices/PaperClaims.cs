using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Speech;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims.Voices;

/// <summary>
/// What a joint paper says further on: "they said in a joint statement. They obtained a pledge from both. A group is to draw up rules.": sentences behind it in its paragraph that
/// nobody else says and no other rule has read are its own. Cost: linear in the words.
/// </summary>
internal static class PaperClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var text = notes.Text;
        var read = notes.Findings.Where(f => f.Matter is not (Matter.Role or Matter.Presence or Matter.Agreement)).Select(f => text.SentenceNumber(f.Trigger)).ToHashSet();
        var found = new List<Finding>();
        foreach (var said in notes.Utterances.Where(u => u.Via is { } via && via.Contains("joint ", StringComparison.OrdinalIgnoreCase) && u.Speaker >= 0).DistinctBy(u => text.SentenceNumber(u.Cue)))
        {
            for (var number = text.SentenceNumber(said.Cue) + 1; number < text.Sentences.Count && !text.StartsParagraph(text.Sentences[number].First) && !IsOfOthers(notes, text.Sentences[number]); number++)
            {
                if (!read.Contains(number) && Statement(notes, said, text.Sentences[number]) is { } statement)
                {
                    found.Add(statement);
                }
            }
        }

        return notes.With(found);
    }

    // A sentence in which somebody says something, or that begins with a person, goes on with another story.
    private static bool IsOfOthers(Notebook notes, (int First, int Last) sentence) =>
        notes.UtterancesAt.At(sentence.First).Any(u => u.Speaker >= 0 && u.Cue >= sentence.First && u.Cue <= sentence.Last) || notes.Cast.IsPerson(sentence.First) || notes.Text.Lower(sentence.Last) is "?";

    private static Finding? Statement(Notebook notes, Utterance said, (int First, int Last) sentence)
    {
        var text = notes.Text;
        var (first, last) = sentence;
        while (last > first && text.Tokens[last].Pos is "PUNCT" or "SPACE")
        {
            last--;
        }

        if (last - first < 3 || !notes.Clauses.Any(c => c.Verb >= first && c.Verb <= last && text.Tokens[c.Verb].Dep is "ROOT" && c.Tense is not Tense.Unknown))
        {
            return null;
        }

        var (start, end) = text.Characters(first, last);
        return new Finding(first, new Matter.Statement(new EntitySlot(null, said.Via!), Passage.In(text.Text, start, end)), Status.Asserted, null, null, first, sentence.Last, ReadingRule.Said.By($"“{said.Words}” in {said.Via}"));
    }
}
