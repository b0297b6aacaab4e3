using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Parts;

/// <summary>What a verb beside talks comes to, what stands above it, and whom and where its words mean.</summary>
internal static class TalksVerbs
{
    /// <summary>What a verb of talks comes to: "took place" is held, "got under way" and "made a slow start" have begun, "went into a second day" goes on.</summary>
    internal static string Deed(English.ParsedText text, Clause clause) => clause.Lemma switch
    {
        "make" or "have" when clause.Objects.Any(o => WordList.OpeningOfTalks.Has(text, o)) => "begin",
        var off when WordList.GetOff.Has(off) && text.PrepositionObject(clause.Verb, "to") is >= 0 and var start && WordList.OpeningOfTalks.Has(text, start) => "begin",
        "go" when text.PrepositionObject(clause.Verb, "into") is >= 0 and var day && WordList.TimeUnits.Has(text.Lemma(day) + "s") => "continue",
        "enter" when clause.Objects.Any(o => WordList.TimeUnits.Has(text.Lower(o) + "s")) => "continue",
        "take" when clause.Objects.Any(o => text.Lower(o) == "place") => "hold",
        "get" when text.PrepositionObject(clause.Verb, "under") is >= 0 and var way && text.Lower(way) == "way" => "begin",
        var lemma => lemma,
    };

    /// <summary>"his counterpart from Niger", whom nobody names: his state sits there; else the token itself.</summary>
    internal static int Counterpart(Notebook notes, int other) =>
        notes.Text.Lemma(other) is "counterpart" && (notes.Text.PrepositionObject(other, "from", "in", "of") is >= 0 and var own ? own : NextFrom(notes.Text, other)) is >= 0 and var state && notes.Cast.IsActor(state) ? state : other;

    // The parser may hang "from Niger" under the verb.
    private static int NextFrom(English.ParsedText text, int noun) =>
        noun + 1 < text.Tokens.Count && text.Lower(noun + 1) is "from" ? text.Child(noun + 1, "pobj") : -1;

    /// <summary>A place that somebody goes to: a capital is the town here, not its state.</summary>
    internal static EntitySlot Town(Notebook notes, int token)
    {
        var slot = notes.Cast.Slot(notes.Text, token);
        return notes.Cast.At(token) is { Type: EntityType.Party } state && !slot.Text.Contains(state.Name, StringComparison.Ordinal) && notes.Text.Tokens[token].EntityLabel is "GPE"
            && !state.Name.StartsWith(slot.Text.TrimEnd('.'), StringComparison.Ordinal)
            ? new EntitySlot(null, slot.Text)
            : slot;
    }

    // "is scheduled to meet on Sunday": the time may hang under the verb above.
    internal static IEnumerable<int> Governors(Notebook notes, int verb)
    {
        var token = notes.Text.Tokens[verb];

        // "The last time they met was in May"
        if (token.Dep == "relcl" && notes.Text.Lemma(token.Head) == "time" && notes.Text.Tokens[token.Head] is { Dep: "nsubj" } time && notes.Text.IsVerb(time.Head))
        {
            yield return time.Head;
        }

        while (token.Dep is "xcomp" or "ccomp" or "pcomp" or "prep" && token.Head != token.Index)
        {
            // "met X in Oslo before meeting Y": elsewhere and at another time.
            if (token.Dep is "pcomp" && notes.Text.Lower(token.Head) is "before" or "since")
            {
                yield break;
            }

            token = notes.Text.Tokens[token.Head];
            if (notes.Text.IsVerb(token.Index) && !WordList.Say.Has(notes.Text, token.Index))
            {
                yield return token.Index;
            }
            else if (token.Dep != "prep" && token.Pos != "ADP")
            {
                yield break;
            }
        }
    }
}
