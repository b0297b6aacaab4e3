using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Times;

namespace Parley.Reading.Claims;

/// <summary>When and where: the time and place that hang under the words of a finding.</summary>
internal static class Circumstances
{
    /// <summary>
    /// The time given with one of the words (verbs or nouns), the nearest to the first word where there are several; null where
    /// the report gives none there.
    /// </summary>
    internal static When? When(Draft draft, params ReadOnlySpan<int> heads)
    {
        Moment? best = null;
        var bestDistance = int.MaxValue;
        foreach (var moment in heads.IsEmpty ? [] : draft.Moments.At(heads[0]))
        {
            var attached = Utterances.Attachment(draft.Text, moment);
            if (!heads.Contains(attached))
            {
                continue;
            }

            var distance = Math.Abs(moment.First - heads[0]) + (CanResolve(moment) ? 0 : 1000);
            if (distance < bestDistance)
            {
                best = moment;
                bestDistance = distance;
            }
        }

        return best is null ? null : Resolve(draft, best, heads[^1]);
    }

    // "a second day on Wednesday": the one that names days.
    private static bool CanResolve(Moment moment) =>
        moment.Mention.Form is not (TimeForm.Vague or TimeForm.Duration or TimeForm.Nth or TimeForm.FromEvent or TimeForm.AroundEvent);

    /// <summary>The time, in days where that can be told; the tense of the verb at <paramref name="verb"/> decides its direction.</summary>
    internal static When Resolve(Draft draft, Moment moment, int verb)
    {
        var tense = draft.ClauseAt.TryGetValue(verb, out var clause) ? clause.Tense : Tense.Unknown;
        return TimeExpressions.Resolve(moment.Mention, draft.Report.Published, tense);
    }

    /// <summary>The place given with one of the words by "in", "at" or "near", or null.</summary>
    internal static EntitySlot? Place(Draft draft, params ReadOnlySpan<int> heads)
    {
        var text = draft.Text;
        foreach (var head in heads)
        {
            if (head < 0)
            {
                continue;
            }

            foreach (var child in text.Children(head))
            {
                if (text.Tokens[child].Dep != "prep" || text.Lower(child) is not ("in" or "at" or "near" or "outside" or "from" or "to" or "over"))
                {
                    continue;
                }

                var place = text.Child(child, "pobj");
                if (place < 0 || text.Tokens[place].EntityLabel is "DATE" or "TIME" or "EVENT")
                {
                    continue;
                }

                if (text.Lower(child) is "from" or "to" or "over")
                {
                    continue;
                }

                if (IsPlace(draft, place))
                {
                    return Slot(draft, place);
                }

                // "in the Nigerian capital, Abuja", "in the town of Dhangadi"
                if (text.Child(place, "appos") is >= 0 and var named && IsPlace(draft, named))
                {
                    return Slot(draft, named);
                }

                if (PlaceNouns.Contains(text.Lemma(place)))
                {
                    return draft.Cast.Slot(text, place);
                }
            }
        }

        return null;
    }

    private static readonly HashSet<string> PlaceNouns =
    [
        "city", "town", "village", "province", "region", "district", "area", "capital", "border", "camp", "port", "north", "south", "east", "west", "country",
        "peninsula", "strip", "valley", "zone", "territory", "embassy", "palace", "hotel", "headquarters", "resort", "island", "coast", "mountain", "port",
    ];

    internal static bool IsPlace(Draft draft, int token) =>
        draft.Cast.At(token) is { } actor ? actor.Type == EntityType.Place || actor.Country is not null && actor.Type == EntityType.Party : draft.Text.Tokens[token].EntityLabel is "GPE" or "LOC" or "FAC";

    private static EntitySlot Slot(Draft draft, int token) => draft.Cast.Slot(draft.Text, token);
}
