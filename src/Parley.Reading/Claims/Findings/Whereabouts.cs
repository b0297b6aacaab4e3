using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>Where: the place that hangs under the words of a finding.</summary>
internal static class Whereabouts
{
    /// <summary>The place given with one of the words by "in", "at" or "near", or null.</summary>
    internal static EntitySlot? Of(Notebook notes, params ReadOnlySpan<int> heads)
    {
        var text = notes.Text;
        foreach (var head in heads)
        {
            if (head < 0)
            {
                continue;
            }

            // "Abu Dhabi, where the first rounds took place"
            if (text.Tokens[head].Dep == "relcl" && text.Child(head, "advmod") is >= 0 and var where && text.Lower(where) == "where" && IsPlace(notes, text.Tokens[head].Head))
            {
                return Slot(notes, text.Tokens[head].Head);
            }

            foreach (var child in text.Children(head))
            {
                if (text.Tokens[child].Dep != "prep" || (!WordList.PlaceGiven.Has(text.Lower(child)) && text.EdgeOf(child) < 0) || IsCompared(text, child))
                {
                    continue;
                }

                var place = text.EdgeOf(child) is >= 0 and var beside ? beside : text.Child(child, "pobj");
                if (place < 0 || text.Tokens[place].EntityLabel is "DATE" or "TIME" or "EVENT")
                {
                    continue;
                }

                if (IsPlace(notes, place))
                {
                    return Slot(notes, place);
                }

                // "in the Nigerian capital, Abuja", "in the town of Dhangadi"
                if (text.Child(place, "appos") is >= 0 and var named && IsPlace(notes, named))
                {
                    return Slot(notes, named);
                }

                if (WordList.PlaceNoun.Has(text.Lemma(place)))
                {
                    return notes.Cast.Slot(text, place);
                }
            }
        }

        return null;
    }

    internal static bool IsPlace(Notebook notes, int token) =>
        !WordList.Team.Has(notes.Text.Lemma(token)) && IsPlaceOrState(notes, token);

    private static bool IsPlaceOrState(Notebook notes, int token) =>
        notes.Cast.At(token) is { } actor ? actor.Type == EntityType.Place || actor.Country is not null && actor.Type == EntityType.Party
            : notes.Text.Tokens[token].EntityLabel is "GPE" or "LOC" or "FAC" || IsUnknownTown(notes.Text, token);

    // "near Kifri", "in Kifri" that was taken for the name of a product: a name after such a preposition is that of a place.
    private static bool IsUnknownTown(ParsedText text, int token) =>
        text.Tokens[token] is { Pos: "PROPN", Dep: "pobj", EntityLabel: not ("PERSON" or "DATE" or "TIME" or "EVENT" or "NORP") } name
        && (text.Lower(name.Head) is "near" or "outside" || (text.Lower(name.Head) is "in" && name.EntityLabel is "PRODUCT" or "WORK_OF_ART"));

    // "the Norwegian capital, Oslo": the town by its name.
    private static EntitySlot Slot(Notebook notes, int token) =>
        notes.Cast.Slot(notes.Text, WordList.PlaceNoun.Has(notes.Text.Lemma(token)) && notes.Text.Child(token, "appos") is >= 0 and var named && IsPlace(notes, named) ? named : token);

    /// <summary>The place given anywhere under a verb, not within another verb's part or within what is said of other talks; or null.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="talks">The noun of talks whose place is asked for, or -1 where any will do.</param>
    internal static EntitySlot? Below(Notebook notes, int verb, int talks = -1)
    {
        var text = notes.Text;
        for (var i = text.LeftEdge(verb); i <= text.RightEdge(verb); i++)
        {
            if (text.Tokens[i].Dep == "pobj" && WordList.PlaceWithin.Has(text.Lower(text.Tokens[i].Head)) && !IsCompared(text, text.Tokens[i].Head) && (IsPlace(notes, i) || IsNamedPlace(text, i)) && Circumstances.NearestVerb(notes, i) == verb && !Circumstances.OfAnotherEvent(notes, i, verb, WordList.ApartFromEvent))
            {
                if (text.Lower(text.Tokens[i].Head) is "of" && text.Tokens[text.Tokens[i].Head].Head is var noun && !WordList.PlaceNoun.Has(text.Lemma(noun)) && text.Lower(noun) != "out")
                {
                    continue;
                }

                if (talks < 0 || !IsOfOtherTalks(notes, i, verb, talks))
                {
                    return Slot(notes, i);
                }
            }
        }

        return null;
    }

    // "in the town of Kifri"
    private static bool IsNamedPlace(ParsedText text, int noun) =>
        WordList.PlaceNoun.Has(text.Lemma(noun)) && text.PrepositionObject(noun, "of") is >= 0 and var name && text.Tokens[name].Pos == "PROPN" && text.Lower(text.Tokens[noun].Head) is not "of";

    // "discuss more subjects than in Abu Dhabi", "the same questions as in Doha": there it is not.
    private static bool IsCompared(ParsedText text, int preposition) => preposition > 0 && text.Lower(preposition - 1) is "than" or "as" or "like";

    // "discuss more than at two previous rounds in Abu Dhabi", "talks on a truce in Gaza"
    private static bool IsOfOtherTalks(Notebook notes, int token, int verb, int talks)
    {
        for (var at = notes.Text.Tokens[token].Head; at != verb && at != talks && notes.Text.Tokens[at].Head != at; at = notes.Text.Tokens[at].Head)
        {
            if (notes.Text.Lower(at) == "than" || (notes.Text.Tokens[at].Head == talks && WordList.About.Has(notes.Text.Lower(at))) || (WordList.TalksEvent.Has(notes.Text.Lemma(at)) && !notes.Text.IsUnder(at, talks)))
            {
                return true;
            }
        }

        return false;
    }
}
