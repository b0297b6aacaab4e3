namespace Parley.Reading.Proposed;

/// <summary>Cuts the body of a report into pieces small enough for the context of a small model.</summary>
public static class Pieces
{
    /// <summary>The most UTF-16 code units of a piece: about a thousand tokens, so that instructions, piece and answer fit into 4,096.</summary>
    public const int MaxLength = 4_000;

    /// <summary>
    /// The pieces in order. Each is a run of whole paragraphs, as many as fit; a longer paragraph is cut at its last end of a sentence
    /// that fits, else at its last blank, else anywhere. Blanks between pieces belong to none. Linear in the text.
    /// </summary>
    public static Seq<Passage> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Text;
        var pieces = new List<Passage>();
        for (var at = AfterBlanks(text, report.BodyStart); at < text.Length;)
        {
            var end = text.Length - at <= MaxLength ? text.Length : Cut(text, at);
            var trimmed = end;
            while (char.IsWhiteSpace(text[trimmed - 1]))
            {
                trimmed--;
            }

            pieces.Add(Passage.In(text, at, trimmed));
            at = AfterBlanks(text, end);
        }

        return [.. pieces];
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Cut(string text, int at)
    {
        var (paragraph, sentence, blank) = (-1, -1, -1);
        for (var i = at + 1; i <= at + MaxLength; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            blank = i;
            sentence = text[i - 1] is '.' or '!' or '?' or '”' or '"' ? i : sentence;
            paragraph = text[i] == '\n' && IsBlankLine(text, i + 1) ? i : paragraph;
        }

        var cut = paragraph > 0 ? paragraph : sentence > 0 ? sentence : blank > 0 ? blank : at + MaxLength;
        return char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }

    private static bool IsBlankLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at < text.Length && text[at] == '\n';
    }
}
