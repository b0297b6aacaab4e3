using System.Globalization;
using System.Text;
using Parley.Wording;

namespace Parley.Reading.English;

/// <summary>
/// Writes parsed text as CoNLL-U: for each sentence its number and text, then ten columns for each token. MISC holds
/// <c>Start</c> and <c>End</c> (UTF-16 code units of the text), <c>SpaceAfter=No</c> and <c>NER</c> (such as <c>B-GPE</c>). Tokens of white
/// space are kept, with <c>\s</c>, <c>\n</c>, <c>\t</c> and the like for the characters themselves, so that heads stay what they are.
/// </summary>
public static class Conllu
{
    /// <summary>Writes all sentences, each followed by an empty line; lines end in a line feed.</summary>
    public static void Write(ParsedText parsed, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(writer);
        for (var number = 0; number < parsed.Sentences.Count; number++)
        {
            var (first, last) = parsed.Sentences[number];
            var (start, end) = (parsed.Tokens[first].Start, parsed.Tokens[last].End);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {number + 1}\n"));
            writer.Write($"# text = {OnOneLine(parsed.Text[start..end])}\n");
            for (var i = first; i <= last; i++)
            {
                writer.Write(Line(parsed.Tokens[i], first));
            }

            writer.Write('\n');
        }
    }

    // Numbers of words start at 1 in each sentence; 0 is the head of a root.
    private static string Line(Token token, int first)
    {
        var head = token.Head == token.Index ? 0 : token.Head - first + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{token.Index - first + 1}\t{Field(token.Text)}\t{Field(token.Lemma)}\t{OrNone(token.Pos)}\t{OrNone(token.Tag)}\t{OrNone(token.Morph)}\t{head}\t{OrNone(token.Dep)}\t_\t{Misc(token)}\n");
    }

    private static string Misc(Token token)
    {
        var misc = string.Create(CultureInfo.InvariantCulture, $"Start={token.Start}|End={token.End}");
        misc += token.SpaceAfter ? "" : "|SpaceAfter=No";
        return misc + (token.Iob == "O" ? "" : $"|NER={token.Iob}-{token.EntityLabel}");
    }

    private static string OrNone(string value) => value.Length == 0 ? "_" : value;

    private static string Field(string text) =>
        text.Length == 0 ? "_"
        : string.IsNullOrWhiteSpace(text) ? OnOneLine(text.Replace(" ", "\\s", StringComparison.Ordinal))
        : OnOneLine(text);

    // Whatever a reader of lines could take for the end of a line or of a column, and whatever could steer a terminal.
    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\t' => line.Append("\\t"),
                _ when Shown.IsSteering(c) =>
                    line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => line.Append(c),
            };
        }

        return line.ToString();
    }
}
