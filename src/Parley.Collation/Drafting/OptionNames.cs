using System.Text.RegularExpressions;
using Parley.Collation.Accounts;
using Parley.Collation.Words;

namespace Parley.Collation.Drafting;

/// <summary>
/// Names for options and issues, in the words of the reports: of those who put the option forward where anybody does, the words most often used,
/// then the shortest, then the first. All that is changed is the grammar: an article or "that" goes, "Ukraine cede" becomes "Ukraine to cede".
/// </summary>
internal sealed partial class OptionNames(AtTheTable table)
{
    // Long enough for a demand with its condition: an option is what the parties would sign, whole.
    private const int MostLetters = 120;
    private const int MostLettersOfAnIssue = 40;

    private static readonly string[] Musts = ["must", "should", "has to", "have to", "needs to"];
    private static readonly HashSet<string> Verbs = ["is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "may", "might", "not", "and", "or", "for", "in", "of"];

    /// <summary>The name of an option that these points are about.</summary>
    internal string Of(IReadOnlyList<Point> points)
    {
        var naming = points.Where(p => !p.PointsBack).ToList();
        var tabled = naming.Where(p => p.Stance is Stance.Demands or Stance.Proposes or Stance.Offers).ToList();
        return (tabled.Count > 0 ? tabled : naming).Select(Clean).GroupBy(NameFolding.Plain, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length < 4 ? int.MaxValue : g.Key.Length).First().First();
    }

    /// <summary>What an issue is called: what its best words name, without what comes after the noun.</summary>
    internal string Subject(Topic topic)
    {
        var whole = Excerpt.Bare(Excerpt.AfterColon(Excerpt.Tidy(topic.Naming.Any(p => p.Words == topic.Issue.Words) ? topic.Issue.Words : topic.Naming.First().Words)));
        var words = Excerpt.IsClause(whole) ? whole[(whole.IndexOf(' ', StringComparison.Ordinal) + 1)..] : whole;
        if (Subjects().FirstOrDefault(n => words.StartsWith(n + " ", StringComparison.OrdinalIgnoreCase)) is { } subject)
        {
            words = words[(subject.Length + 1)..];
            words = words.StartsWith("to ", StringComparison.Ordinal) ? words[3..] : words;
        }

        var end = Excerpt.Prepositions.Select(e => words.IndexOf(e, StringComparison.OrdinalIgnoreCase)).Where(i => i > 2).DefaultIfEmpty(words.Length).Min();
        var of = end < words.Length && words[end..].StartsWith(" of ", StringComparison.OrdinalIgnoreCase) && !words[..end].Contains(' ', StringComparison.Ordinal);

        // "Monitoring" alone says too little: of what goes with it.
        end = of ? Excerpt.Prepositions.Select(e => words.IndexOf(e, end + 4, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(words.Length).Min() : end;
        end = of && words.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) is > 0 and var by && by < end ? by : end;
        var head = Demanded().Match(Excerpt.Bare(words[..end])) is { Success: true } demanded ? demanded.Groups[1].Value : Excerpt.Bare(words[..end]);
        head = head.Length > 2 ? head : Excerpt.Tidy(topic.Issue.Words);
        return head.Length <= MostLettersOfAnIssue ? head : Whole(Excerpt.Short(head, MostLettersOfAnIssue).TrimEnd('.'));
    }

    // A name that was cut ends in a word that says something.
    private static string Whole(string cut)
    {
        var words = cut.Split(' ');
        var count = words.Length;
        while (count > 1 && WordLists.Empty.Contains(words[count - 1].ToLowerInvariant()))
        {
            count--;
        }

        return string.Join(' ', words[..count]);
    }

    private string Clean(Point point)
    {
        var words = DraftWords.WithoutTalk(Excerpt.AfterColon(Excerpt.Tidy(point.Words)));
        var clause = words.StartsWith("that ", StringComparison.OrdinalIgnoreCase);
        if (words.StartsWith("to ", StringComparison.OrdinalIgnoreCase))
        {
            var doer = point.Stance == Stance.Demands ? point.Toward : point.Stance == Stance.Offers && point.Sides.Count == 1 ? point.Sides[0] : null;
            return Excerpt.Short(doer is null ? words[3..] : $"{doer.Name} {words}", MostLetters);
        }

        words = Excerpt.Bare(clause ? words[5..] : words);
        words = words.EndsWith(" there", StringComparison.Ordinal) ? words[..^6] : words;
        if ((clause || point.Toward is not null) && Subjects().FirstOrDefault(n => words.StartsWith(n + " ", StringComparison.Ordinal)) is { } subject)
        {
            var rest = words[(subject.Length + 1)..];
            rest = Array.Find(Musts, m => rest.StartsWith(m + " ", StringComparison.Ordinal)) is { } must ? rest[(must.Length + 1)..] : rest;
            var verb = rest.Split(' ')[0];
            words = !verb.EndsWith('s') && !verb.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(verb[0]) && (rest.Length < words.Length - subject.Length - 1 || !Verbs.Contains(verb))
                ? $"{subject} to {rest}"
                : words;
        }

        return Excerpt.Short(Demanded().Replace(words, "$1 to be $2", 1), MostLetters);
    }

    // "That territory be settled first" names, without "that", territory to be settled first.
    [GeneratedRegex(@"^((?:[\p{L}’'-]+ ){0,4}(?!(?:to|will|would|must|should|may|might|can|could|not|shall) )[\p{L}’'-]+) be (\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Demanded();

    /// <summary>Names of the parties and mediators, the longest first.</summary>
    private IEnumerable<string> Subjects() =>
        table.Parties.Concat(table.Mediators.Select(m => table.Named(m.Who)!)).SelectMany(n => n.Aliases.Prepend(n.Name))
            .Where(n => char.IsUpper(n[0])).Distinct().OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal);
}
