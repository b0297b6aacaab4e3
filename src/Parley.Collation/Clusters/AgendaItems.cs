using Parley.Collation.Sourced;

namespace Parley.Collation.Clusters;

/// <summary>
/// The topics of a meeting as its account words them: of "territory, military and economic matters" the territory and "military and economic matters", since an adjective alone names nothing; one that no noun follows is left out.
/// Cost: linear in the topics.
/// </summary>
internal static class AgendaItems
{
    // Of characters between an adjective and what goes on with it: ", " or " and ".
    private const int Joint = 6;

    private static readonly string[] Nouns = [" matters", " issues", " questions", " topics", " affairs", " aspects", " subjects", " concerns", " terms", " tracks"];

    private static readonly string[] Endings = ["al", "ic", "ary", "ian"];

    internal static IEnumerable<string> Of(SourcedClaim by, Seq<Passage> agenda)
    {
        Passage? first = null;
        foreach (var topic in agenda.OrderBy(t => t.Start))
        {
            // What a reader quotes from elsewhere in the report stands as it is.
            if (Span(by, topic.Start, topic.End) is null)
            {
                yield return topic.Quote;
                continue;
            }

            first = first is not null && topic.Start - first.End is >= 0 and var gap && (gap <= Joint || IsList(by, first, topic)) ? first : topic;
            if (!IsAdjective(topic.Quote) || NounAfter(by, topic) > 0)
            {
                yield return Span(by, first.Start, topic.End + (IsAdjective(topic.Quote) ? NounAfter(by, topic) : 0)) ?? topic.Quote;
                first = null;
            }
        }
    }

    // "Humanitarian" of "humanitarian questions": how many characters further the noun ends; 0 where none follows.
    private static int NounAfter(SourcedClaim by, Passage topic)
    {
        var after = Span(by, topic.End, by.Claim.Passages[^1].End)?.TrimEnd('.') ?? "";
        return Nouns.FirstOrDefault(n => after == n || after.StartsWith(n + " ", StringComparison.Ordinal) || after.StartsWith(n + ",", StringComparison.Ordinal))?.Length ?? 0;
    }

    // Nothing but more adjectives stands between.
    private static bool IsList(SourcedClaim by, Passage first, Passage topic) =>
        Span(by, first.Start, topic.Start) is { } between && between.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(w => w is "and" or "or" || IsAdjective(w));

    private static bool IsAdjective(string words) => words.All(char.IsLower) && Array.Exists(Endings, e => words.EndsWith(e, StringComparison.Ordinal));

    private static string? Span(SourcedClaim by, int start, int end) =>
        by.Claim.Passages.FirstOrDefault(p => p.Start <= start && p.End >= end) is { } around ? around.Quote[(start - around.Start)..(end - around.Start)] : null;
}
