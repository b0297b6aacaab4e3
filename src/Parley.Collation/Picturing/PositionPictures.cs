using System.Text.RegularExpressions;
using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>
/// What each side wants, issue by issue: one object for one side, stance and thing, in the fullest words told. What has no side, or only says that there should
/// be talks, stands in the accounts alone.
/// </summary>
internal static partial class PositionPictures
{
    internal static IEnumerable<PositionPicture> Of(Scene scene, Seq<IssueAccount> issues)
    {
        var former = new Former(scene);
        var substance = new Dictionary<string, bool>(StringComparer.Ordinal);
        var papers = scene.Corpus.Of<Matter.Agreement>().Where(a => a.Matter.State is AgreementState.Signed or AgreementState.Reached && a.Matter.Parties.Count > 1)
            .Select(a => (a.By.Report, a.By.Claim.Passages[0].Start)).ToHashSet();
        bool IsSubstance(string words) => substance.TryGetValue(words, out var known) ? known : substance[words] = Substance.Is(words, scene.Corpus.PartyWords);
        foreach (var issue in issues)
        {
            var points = issue.Points.Where(p => (!p.PointsBack || IsInvitation(p)) && (IsSubstance(p.Words) || IsInvitation(p)) && !IsPraise(p) && !IsAdvice(p) && !(p.Stance is Stance.Offers or Stance.Accepts && papers.Contains((p.By.Report, p.By.Claim.Passages[0].Start))))
                .SelectMany(p => SidesOf(scene, p).Select(s => (Side: s, Point: p))).Where(x => IsSide(scene, x.Side)).ToArray();
            var named = points.Length == 0 || Array.Exists(points, x => x.Point.Words == issue.Words) ? issue : issue with { Words = points.Select(x => x.Point.Words).MinBy(w => w.Length)! };
            foreach (var group in points.GroupBy(x => (x.Side, x.Point.Stance, IsFormer: former.Has(x.Point.By))).SelectMany(g => Alike(scene, g.Select(x => x.Point)).Select(a => (g.Key.Side, g.Key.IsFormer, Points: a)))
                .OrderBy(x => x.Side.Id is { } id ? scene.Order[id.Value] : int.MaxValue).ThenByDescending(x => scene.Reported(x.Points.Select(p => p.By)).To)
                .ThenBy(x => scene.Corpus.Order(x.Points[0].By)))
            {
                yield return One(scene, named, group.Side, group.Points) with { IsFormer = group.IsFormer };
            }
        }
    }

    // "The source" is of the side of which it was when the report brought it in: "a source in Northland's delegation".
    private static Seq<Who> SidesOf(Scene scene, Point point) =>
        point.Holder.Id is null && point.By.Claim.Matter is Matter.Position position && scene.Holder(point.By, position.Holder) is { Id: not null } who ? [scene.Corpus.PartyOf(who)]
        : point.Holder.Id is null && NamelessBodies.IsOne(point.Holder.Name) ? [new(null, NamelessBodies.Within(point.Holder.Name))]
        : point.Sides;

    // What both undertook in the paper they signed is the agreement, and no stand of each; who welcomes a paper that is signed wants nothing.
    private static bool IsPraise(Point point) => point.Stance == Stance.Supports && Signing().IsMatch(point.Words);

    [GeneratedRegex(@"\bthe sign(?:ing|ature)\b|\b(?:declaration|agreement|accord|deal|protocol|truce|ceasefire)\b.*\b(?:signed|reached|concluded|announced)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signing();

    // "He advised the leadership to turn the invitation down" asks nothing of others; that the mediators proposed what was "drawn up by the mediators" says nothing.
    private static bool IsAdvice(Point point) => point.Stance == Stance.Proposes
        && (point.Words.StartsWith("the leadership to ", StringComparison.Ordinal) || (point.Words.EndsWith(" by " + point.Holder.Name, StringComparison.OrdinalIgnoreCase) && !point.Words.Contains(',', StringComparison.Ordinal)));

    // Whether a side comes to the table is a stand where somebody asked it to.
    private static bool IsInvitation(Point point) => point.Stance is Stance.Accepts or Stance.Rejects && point.Words.Contains("invitation", StringComparison.OrdinalIgnoreCase);

    private static bool IsSide(Scene scene, Who side) => scene.TypeOf(side) is EntityType.Party or EntityType.Person or EntityType.Organization || (side.Id is null && NamelessBodies.IsOne(side.Name));

    private static IEnumerable<Point[]> Alike(Scene scene, IEnumerable<Point> points)
    {
        var clusters = new List<(ContentWords Words, List<Point> Points)>();
        foreach (var point in points)
        {
            var words = scene.Corpus.Content(point.Words);
            if (clusters.Find(c => c.Words.Likeness(words) > 0.5 && !FiguresIn.Differ(c.Points[0].Words, point.Words)) is { Points: { } home })
            {
                home.Add(point);
            }
            else
            {
                clusters.Add((words, [point]));
            }
        }

        return clusters.Select(c => c.Points.ToArray());
    }

    private static PositionPicture One(Scene scene, IssueAccount issue, Who side, Point[] points)
    {
        var by = scene.Corpus.InOrder(points.Select(p => p.By));
        var (from, to) = scene.Reported(by);
        var holder = points.Select(p => p.Holder).FirstOrDefault(h => h != side && h.Id is not null);
        return new(
            issue.Track,
            issue.Basis.Id,
            Scene.OneLine(Substance.Bare(issue.Words)),
            side,
            holder,
            points[0].Stance,
            Scene.Fullest(points.Select(p => Substance.Bare(p.Words))),
            from,
            to,
            scene.OneVoice(by) is { } voice && scene.Corpus.PartyOf(voice) != side && voice != holder ? voice : null,
            by);
    }
}
