using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Whether "he" or "she" can be somebody, as far as the words beside a name tell: "Ms.", "Prince", "spokeswoman".</summary>
internal static class Sexes
{
    internal static bool Agree(ParsedText text, Cast cast, int candidate, string pronoun)
    {
        var (man, woman) = (Tells(text, candidate, WordList.ManWord), Tells(text, candidate, WordList.WomanWord));
        if (cast.At(candidate) is { } actor)
        {
            foreach (var mention in cast.MentionsOf(actor.Number))
            {
                for (var i = Math.Max(0, mention.First - 2); i <= mention.Last; i++)
                {
                    man |= WordList.ManWord.Has(text.Lower(i));
                    woman |= WordList.WomanWord.Has(text.Lower(i));
                }
            }
        }

        return man == woman || (pronoun is "she" ? woman : man);
    }

    private static bool Tells(ParsedText text, int token, WordList words) => words.Has(text.Lower(token));
}
