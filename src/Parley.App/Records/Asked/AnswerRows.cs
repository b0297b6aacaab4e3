using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Rows made of what is told in talks.</summary>
internal static class AnswerRows
{
    internal static AnswerRow Of(RecordTalks talks, RecordId? id, IEnumerable<SourcedClaim> by, params ReadOnlySpan<string?> cells) => Of([.. by.Select(talks.Claim).DistinctBy(c => c.Id)], id, cells);

    internal static AnswerRow Of(RecordedClaim[] claims, RecordId? id, params ReadOnlySpan<string?> cells) =>
        new(id, [.. cells.ToArray().Select(c => string.IsNullOrWhiteSpace(c) ? null : c)], [.. claims.Select(c => c.Id)], claims.Count(c => c.IsReviewed));

    /// <summary>The rows of an answer that rest on, or are of, a report of a day or later; of unknown day: taken then or later.</summary>
    internal static RecordAnswer Since(RecordTalks talks, RecordAnswer answer, DateOnly day)
    {
        var late = talks.Reports.Where(r => Told(r.Filed) >= day).Select(r => r.Filed.Number).ToHashSet();
        return answer with { Rows = [.. answer.Rows.Where(r => r.Claims.Any(c => late.Contains(c.Number)) || (r.Id?.Kind == 'r' && late.Contains(r.Id.Number)))] };
    }

    /// <summary>The day on which a report was published; of unknown day: taken.</summary>
    internal static DateOnly Told(FiledReport report) => report.Report.Published ?? DateOnly.FromDateTime(report.Taken.UtcDateTime);

    /// <summary>Values that reports give, side by side: they are accounts that differ where there are several.</summary>
    internal static string Or<T>(Seq<Told<T>> told, Func<T, string> words) => string.Join(" or ", told.Select(t => words(t.Value)).Distinct(StringComparer.Ordinal));

    internal static string All(Seq<Told<Who>> told) => InWords.List([.. told.Select(t => t.Value.Name).Distinct(StringComparer.Ordinal)]);

    /// <summary>How many sources: reports that carry one text are one.</summary>
    internal static string Sources(RecordTalks talks, IEnumerable<SourcedClaim> by) => InWords.Count(talks.CountSources(by), "source", "sources");

    /// <summary>In UTC, to the second.</summary>
    internal static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Days by which rows are put in order: those of the finest times given; the last of all where none can be told.</summary>
    internal static (DateOnly From, DateOnly To) Span(Seq<Told<When>> whens)
    {
        var known = whens.Select(w => w.Value).Where(w => w.Grain is not null).ToArray();
        var fine = known.Where(w => w.Grain == Grain.Day).ToArray();
        var used = fine.Length > 0 ? fine : known;
        return used.Length == 0 ? (DateOnly.MaxValue, DateOnly.MaxValue) : (used.Min(w => w.From ?? DateOnly.MinValue), used.Max(w => w.To ?? DateOnly.MaxValue));
    }

    /// <summary>The days in words, or the words of the reports where they cannot be told.</summary>
    internal static string? Days(Seq<Told<When>> whens)
    {
        var (from, to) = Span(whens);
        return whens.Count == 0 ? null
            : from == DateOnly.MaxValue ? string.Join(" or ", whens.Select(w => DayWords.When(w.Value)).Distinct(StringComparer.Ordinal))
            : DayWords.Days(from == DateOnly.MinValue ? null : from, to == DateOnly.MaxValue ? null : to);
    }
}
