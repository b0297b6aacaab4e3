using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Speech.Marks;

/// <summary>The quotations of a text: what stands between quotation marks, single ones included.</summary>
internal sealed class Quotations
{
    private readonly int[] _at;

    private Quotations(ParsedText text, Seq<Quotation> all)
    {
        All = all;
        _at = new int[text.Tokens.Count];
        Array.Fill(_at, -1);
        for (var number = 0; number < all.Count; number++)
        {
            Array.Fill(_at, number, all[number].First, all[number].Last - all[number].First + 1);
        }
    }

    /// <summary>In the order of the text; none lies within another.</summary>
    internal Seq<Quotation> All { get; }

    /// <summary>Whether a word stands between quotation marks.</summary>
    internal bool Has(int token) => _at[token] >= 0;

    /// <summary>The quotation a word stands in, or null.</summary>
    internal Quotation? At(int token) => _at[token] < 0 ? null : All[_at[token]];

    /// <summary>Finds them; one left open ends with its paragraph.</summary>
    internal static Quotations Of(ParsedText text)
    {
        var found = new List<Quotation>();
        var open = -1;
        var mark = "";
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var word = text.Tokens[i].Text;
            if (open >= 0 && (text.StartsParagraph(i) || text.Tokens[i].Text.Contains("\n\n", StringComparison.Ordinal)))
            {
                // A single mark that nothing closes is an apostrophe.
                Add(found, open, i - 1, mark is "“" or "\"", closed: false);
                open = -1;
            }

            if (open < 0 ? Opens(text, i) : word == "“" && mark == "“")
            {
                Add(found, open, i - 1, open >= 0, closed: false);
                open = i + 1;
                mark = word;
            }
            else if (open >= 0 && Closes(text, i, mark))
            {
                Add(found, open, i - 1, true, closed: true);
                open = -1;
            }
        }

        Add(found, open, text.Tokens.Count - 1, mark is "“" or "\"", closed: false);
        return new(text, [.. found]);
    }

    private static void Add(List<Quotation> found, int first, int last, bool isOne, bool closed)
    {
        if (isOne && first >= 0 && last >= first)
        {
            found.Add(new(first, last, closed));
        }
    }

    private static bool Opens(ParsedText text, int i) => text.Tokens[i].Text switch
    {
        "“" or "\"" => true,
        "‘" or "'" => i + 1 < text.Tokens.Count && text.Tokens[i + 1].Start == text.Tokens[i].End && (i == 0 || text.Tokens[i].Start > text.Tokens[i - 1].End)
            && HasSingleEnd(text, i),
        _ => false,
    };

    // "‘", closed after a mark of punctuation within the paragraph: else it is left out ("the ’90s") or an apostrophe.
    private static bool HasSingleEnd(ParsedText text, int mark)
    {
        for (var i = mark + 2; i < text.Tokens.Count && i < mark + 200 && !text.StartsParagraph(i); i++)
        {
            if (Closes(text, i, text.Tokens[mark].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Closes(ParsedText text, int i, string mark) => mark switch
    {
        "“" => text.Tokens[i].Text is "”" or "\"",
        "\"" => text.Tokens[i].Text is "\"" or "”",
        _ => text.Tokens[i].Text is "’" or "'" && text.Tokens[i].Tag != "POS" && text.Tokens[i].Start == text.Tokens[i - 1].End,
    };
}
