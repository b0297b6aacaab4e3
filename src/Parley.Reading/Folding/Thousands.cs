using System.Text.RegularExpressions;

namespace Parley.Reading.Folding;

/// <summary>Blanks that part the thousands of a number, as in "12 500 civilians", where English has a comma.</summary>
internal static partial class Thousands
{
    /// <summary>
    /// The places of such blanks: between one to three figures that do not begin with 0 and groups of exactly three. One that may be broken over lines
    /// does not count where the figures before it belong to a word ("16 February 300 people", "Article 5 200 soldiers").
    /// </summary>
    internal static HashSet<int> Blanks(string text)
    {
        var found = new HashSet<int>();
        foreach (Match match in Grouped().Matches(text))
        {
            if (match.ValueSpan.Contains(' ') && Labelled().IsMatch(text.AsSpan(Math.Max(0, match.Index - 24), Math.Min(24, match.Index))))
            {
                continue;
            }

            for (var i = match.Index; i < match.Index + match.Length; i++)
            {
                if (!char.IsAsciiDigit(text[i]))
                {
                    found.Add(i);
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"(?<![0-9][ .,:/-]?|[\p{L}#-])[1-9][0-9]{0,2}(?<gap>[ \u00A0\u2009\u202F])[0-9]{3}(?:\k<gap>[0-9]{3})*(?![0-9]|[.,:/][0-9]|-|[ \u00A0\u2009\u202F][0-9]|\p{L})")]
    private static partial Regex Grouped();

    [GeneratedRegex(
        @"(?:^|[^\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|articles?|art|resolutions?|paragraphs?|para|sections?|chapters?|clauses?|points?|annex|page|pages|number|no|nos|route|highway|flight|unit|brigade|day|phase|room|gate|channel|case|rule|zone|sector|district|base|camp)\.? $",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}
