using System.Text.RegularExpressions;
using Parley.Collation.Sourced;

namespace Parley.Collation.Scenes;

/// <summary>
/// Stances that their own sentence tells as those of before: of two that one sentence tells of one side, the one led in by "had", "having", "until" or "no longer" where the other is not
/// ("until last year it refused to discuss its reservoir, and now it offers to"). Cost: linear in the claims.
/// </summary>
internal sealed partial class Former
{
    private readonly HashSet<(ReportId Report, ClaimId Claim)> _all = [];

    internal Former(Scene scene)
    {
        foreach (var sentence in scene.Corpus.Of<Matter.Position>().GroupBy(p => (p.By.Report, p.By.Claim.Passages[0].Start, Party: scene.Corpus.PartyOf(scene.Corpus.Who(p.By.Report, p.Matter.Holder)))).Where(g => g.Count() > 1))
        {
            var told = sentence.Select(p => (p.By, p.Matter.Stance, IsBefore: Led().IsMatch(LeadIn(scene, p.By, p.Matter)))).ToArray();
            if (Array.Exists(told, t => !t.IsBefore))
            {
                _all.UnionWith(told.Where(t => t.IsBefore && Array.Exists(told, o => !o.IsBefore && o.Stance != t.Stance)).Select(t => (t.By.Report, t.By.Claim.Id)));
            }
        }
    }

    internal bool Has(SourcedClaim claim) => _all.Contains((claim.Report, claim.Claim.Id));

    // The clause up to what is wanted.
    private static string LeadIn(Scene scene, SourcedClaim claim, Matter.Position position)
    {
        var (text, end) = (scene.Corpus.ReportOf(claim).Text, position.Content.Start);
        var start = end > 0 ? text.LastIndexOfAny(['.', ',', ';', ':', '\n', '?', '!'], end - 1) + 1 : 0;
        return text[start..end];
    }

    [GeneratedRegex(@"\b(?:had|having|until|no longer|previously|used to)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Led();
}
