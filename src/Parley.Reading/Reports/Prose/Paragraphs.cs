using Parley.Reading.English;

namespace Parley.Reading.Reports.Prose;

/// <summary>Parses a report paragraph by paragraph, so that no sentence reaches over a blank line and no parse grows too long.</summary>
internal static class Paragraphs
{
    /// <summary>The most UTF-16 code units parsed in one piece; a longer paragraph is cut at a blank before that.</summary>
    private const int MaxPiece = 20_000;

    /// <summary>The most UTF-16 code units without a blank among them that are parsed in one piece.</summary>
    private const int MaxRun = 2_000;

    /// <summary>
    /// The body of the report without its furniture as one parsed text; the tokens' places count in the report's text. Furniture in the midst of
    /// a paragraph parts its sentences.
    /// </summary>
    internal static ParsedText Parse(EnglishPipeline english, Report report)
    {
        var text = report.Text;
        var tokens = new List<Token>();
        foreach (var (start, end) in Between(Furniture.Find(text, report.BodyStart), report.BodyStart, text.Length).SelectMany(p => Pieces(text, p.Start, p.End)))
        {
            var first = tokens.Count;
            var piece = text[start..end];
            foreach (var spelled in english.Parse(Respelling.Of(piece)).Tokens)
            {
                var token = Respelling.Back(spelled, piece);
                tokens.Add(token with { Index = token.Index + first, Start = token.Start + start, Head = token.Head + first });
            }
        }

        return new ParsedText(text, [.. tokens]);
    }

    private static IEnumerable<(int Start, int End)> Between(Seq<FurnitureSpan> furniture, int from, int to)
    {
        foreach (var span in furniture)
        {
            yield return (from, span.Start);
            from = span.End;
        }

        yield return (from, to);
    }

    private static IEnumerable<(int Start, int End)> Pieces(string text, int from, int to)
    {
        var at = from;
        while (at < to)
        {
            while (at < to && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            at = LeadIns.After(text, at, to);
            if (at == to)
            {
                yield break;
            }

            var end = Math.Min(EndOfRun(text, at, Math.Min(EndOfParagraph(text, at), to)), to);
            while (end - at > MaxPiece)
            {
                var cut = text.LastIndexOf(' ', at + MaxPiece, MaxPiece / 2);
                cut = cut <= at ? at + MaxPiece : cut;
                if (char.IsLowSurrogate(text[cut]))
                {
                    cut--;
                }

                yield return (at, cut);
                at = cut;
            }

            yield return (at, end);
            at = end;
        }
    }

    // Up to where a run without a blank has grown longer than any word or address: to cut one into words costs the square of its length.
    private static int EndOfRun(string text, int start, int end)
    {
        var run = 0;
        for (var i = start; i < end; i++)
        {
            run = char.IsWhiteSpace(text[i]) ? 0 : run + 1;
            if (run > MaxRun)
            {
                return char.IsLowSurrogate(text[i]) && i > start + 1 ? i - 1 : i;
            }
        }

        return end;
    }

    // Up to a blank line or a bullet; a single line break may stand within a sentence where lines are wrapped, so it does not end one.
    private static int EndOfParagraph(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != '\n')
            {
                continue;
            }

            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next < text.Length && (text[next] == '\n' || LeadIns.IsBullet(text, next)))
            {
                return i;
            }
        }

        return text.Length;
    }
}
