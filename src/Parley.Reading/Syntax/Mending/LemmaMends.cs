using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>Mends dictionary forms that the lemmatizer is known to miss; its own output stays what the reference gives.</summary>
internal static class LemmaMends
{
    /// <summary>The dictionary form that a token should have; its own where nothing is known to be wrong with it.</summary>
    internal static string Of(Token token)
    {
        if (token.Text.Length > 1 && token.Text[0] == '’')
        {
            return OfShortForm(token);
        }

        if (token.Tag is not ("VBD" or "VBN" or "VBG" or "VBZ") && token.Pos is not "VERB")
        {
            return token.Lemma;
        }

        var word = token.Text.ToLowerInvariant();
        var lemma = token.Lemma;
        return WithoutE(word, lemma) ?? WithE(word, lemma) ?? lemma;
    }

    /// <summary>The dictionary form of a word with a hyphen that is an agreement or a proposal as a whole, "cease-fire"; null where the parts stand for themselves.</summary>
    internal static string? OfJoined(Token first, Token last)
    {
        var word = $"{first.Text}-{last.Text}".ToLowerInvariant();
        word = word.EndsWith('s') ? word[..^1] : word;
        return WordList.Agreement.Has(word) || WordList.Proposal.Has(word) ? word : null;
    }

    // "hoped" is of "hope" and "hopped" of "hop": a verb that doubles its consonant cannot stand undoubled.
    private static string? WithE(string word, string lemma) =>
        word.Length > lemma.Length && word.AsSpan(lemma.Length) is "ed" or "ing" or "es" && word.StartsWith(lemma, StringComparison.Ordinal) && WordList.EndingInE.Has(lemma + "e")
            ? lemma + "e"
            : null;

    // "relaunched", "deadlocked" and "bogged" stand in no list of verbs, and the first guess of the suffix rules is a form with -e.
    private static string? WithoutE(string word, string lemma)
    {
        if (lemma.Length < 4 || lemma[^1] != 'e' || word.Length <= lemma.Length - 1 || !word.StartsWith(lemma[..^1], StringComparison.Ordinal) || word == lemma)
        {
            return null;
        }

        var stem = lemma[..^1];
        return stem[^1] == stem[^2] && WordList.DoubledConsonant.Has(stem[^2..]) ? stem[..^1]
            : WordList.StemEnd.Words().Any(e => stem.EndsWith(e, StringComparison.Ordinal)) ? stem
            : null;
    }

    // A curly apostrophe is as good as a straight one: "there’s", "they’ve"; "’s" of an owner and "’d" of a modal stay.
    private static string OfShortForm(Token token) => token.Text[^1] switch
    {
        's' or 'e' or 'm' when token.Tag is "VBZ" or "VBP" => token.Text == "’ve" ? "have" : "be",
        'd' when token.Tag is "VBD" => "have",
        'l' => "will",
        _ => token.Lemma,
    };
}
