using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Clusters;

/// <summary>
/// The number in its series that each account of a meeting tells: that of its claim; "the fifth time that they have met" is 5; the first meeting of a committee is no first round, nor is the first session of a day; and a number that the
/// words of the account do not tell and that belongs to a session of the same report which was put off is not that of the one which was held. Cost: linear in the accounts.
/// </summary>
internal sealed class Numbering
{
    private readonly Dictionary<(ReportId Report, ClaimId Claim), int> _numbers = [];

    internal Numbering(IEnumerable<(SourcedClaim By, Matter.Meeting Matter)> told)
    {
        foreach (var report in told.Select(t => (t.By, t.Matter.Ordinal, Words: Quote(t.By))).Where(t => t.Ordinal is not null || RoundNumbers.Times(t.Words) is not null).GroupBy(t => t.By.Report))
        {
            var off = report.Where(t => IsOff(t.By) && RoundNumbers.Tells(t.Words)).Select(t => t.Ordinal).OfType<int>().ToHashSet();
            foreach (var (by, ordinal, words) in report)
            {
                var isLent = ordinal is { } lent && !IsOff(by) && off.Contains(lent) && !RoundNumbers.Tells(words);
                var own = RoundNumbers.IsOfBody(words) || (!IsOff(by) && RoundNumbers.IsOfSitting(words)) || isLent ? null : ordinal;
                if ((RoundNumbers.Times(words) ?? own) is { } number)
                {
                    _numbers.Add((by.Report, by.Claim.Id), number);
                }
            }
        }
    }

    /// <summary>The number told, or null.</summary>
    internal int? this[SourcedClaim by] => _numbers.TryGetValue((by.Report, by.Claim.Id), out var number) ? number : null;

    private static bool IsOff(SourcedClaim by) => by.Claim.Status is Status.Postponed or Status.Cancelled or Status.Denied or Status.Refused;

    private static string Quote(SourcedClaim by) => string.Join(' ', by.Claim.Passages.Select(p => p.Quote));
}
