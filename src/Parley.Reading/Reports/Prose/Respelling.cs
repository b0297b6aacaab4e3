using System.Text.RegularExpressions;
using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Reports.Prose;

/// <summary>
/// Spells what the language model has not learnt in a way that it knows, character for character, so that all places stay: "didn’t" with the straight mark, an office
/// with hyphens as one word ("prime minister-designate", "Chairperson-in-Office"), a rank with one as two ("Lt-Gen."), and a short form whose full stop ends no
/// sentence without it ("Jose Ma. Cruz").
/// </summary>
internal static partial class Respelling
{
    // A hyphen that parts no words.
    private const char Joining = '\u2011';

    /// <summary>The piece of text as the model is to see it; as long as the piece.</summary>
    internal static string Of(string piece)
    {
        var spelled = string.Create(piece.Length, piece, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                // Of "didn’t" the model makes a noun, and the denial is lost. Only within a word, since elsewhere the mark may close a quotation.
                to[i] = from[i] is '’' or 'ʼ' && i > 0 && i + 1 < from.Length && char.IsLetter(from[i - 1]) && char.IsLetter(from[i + 1]) ? '\''
                    // "Bello‘s": a mark turned round.
                    : from[i] is '‘' && i > 0 && i + 1 < from.Length && char.IsLetter(from[i - 1]) && from[i + 1] == 's' && (i + 2 == from.Length || !char.IsLetterOrDigit(from[i + 2])) ? '\'' : from[i];
            }
        });
        spelled = JoinedOffice().Replace(spelled, m => m.Value.Replace('-', Joining));
        spelled = JoinedRank().Replace(spelled, m => WordList.JoinedRank.Has(m.Groups[1].Value) && WordList.JoinedRank.Has(m.Groups[2].Value) ? m.Value.Replace('-', ' ') : m.Value);
        spelled = HangingHyphen().Replace(spelled, ",");
        return Clipped().Replace(spelled, m => WordList.ClippedName.Has(m.Groups[1].Value) && (m.Groups[1].Length > 2 || WithinName(spelled, m.Index)) ? m.Groups[1].Value + m.Groups[1].Value[^1] : m.Value);
    }

    /// <summary>The token with the characters that stand in the text where it was spelled otherwise.</summary>
    internal static Token Back(Token token, string piece)
    {
        var written = piece.Substring(token.Start, token.Text.Length);
        return token.Text.Contains(Joining, StringComparison.Ordinal) || (written.EndsWith('.') && !token.Text.EndsWith('.'))
            ? token with { Text = written, Lemma = token.Lemma == token.Text ? written : token.Lemma.Replace(Joining, '-') }
            : token;
    }

    // "Jose Ma." but not "she saw Ma."
    private static bool WithinName(string text, int at)
    {
        var before = at - 1;
        while (before > 0 && char.IsLetter(text[before - 1]))
        {
            before--;
        }

        return at > 1 && text[at - 1] == ' ' && char.IsUpper(text[before]) && before < at - 2;
    }

    [GeneratedRegex("""(?<=\p{L}{4})-(?:designate|elect|in-(?:chief|office|law))\b|\bunder-secretary(?:-general)?\b|\b(?:co|vice)-(?:chair|president|leader|mediator|facilitator|premier|minister)\w*""", RegexOptions.IgnoreCase)]
    private static partial Regex JoinedOffice();

    // "the Contact Group- Jon Berg, Ana Ruiz and"
    [GeneratedRegex("""(?<=\p{L}{3})-(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| and) )""")]
    private static partial Regex HangingHyphen();

    [GeneratedRegex("""\b(\p{Lu}\p{Ll}{1,3})\.?-(\p{Lu}\p{Ll}{2})\b""")]
    private static partial Regex JoinedRank();

    // The full stop becomes the last letter once more, which no rule looks at.
    [GeneratedRegex("""\b(\p{Lu}\p{Ll}{1,4})\.(?= \p{Lu})""")]
    private static partial Regex Clipped();
}
