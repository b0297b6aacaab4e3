using Parley.Collation.Accounts;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Collation.WhoIsWho;
using Parley.Collation.Words;
using Parley.Wording;

namespace Parley.Collation.Drafting;

/// <summary>
/// Which positions the draft can place. Words that point back ("it") count for what the nearest words before them in the report name, and are left
/// out where these are a proposal of several parts: an answer to the whole is no answer to each. A plan of one who sits at no meeting counts as one of
/// a mediator does; what else outsiders say does not. Cost: quadratic in the positions of a report.
/// </summary>
internal sealed class Topics
{
    private readonly AtTheTable _table;
    private readonly List<LeftOut> _leftOut;
    private readonly List<Topic> _all = [];
    private readonly HashSet<ReportId> _tellOfParties;
    private readonly Dictionary<string, List<(int Start, string Words, SourcedClaim By)>> _named = new(StringComparer.Ordinal);

    private Topics(Talks talks, AtTheTable table, List<LeftOut> leftOut)
    {
        _table = table;
        _leftOut = leftOut;
        _tellOfParties = [.. talks.Issues.SelectMany(i => i.Points).Where(p => p.Sides.Any(table.IsParty)).Select(p => p.By.Report)];
        foreach (var by in talks.Issues.SelectMany(i => i.Points).Select(p => p.By).Concat(talks.Expectations.SelectMany(e => e.Basis.By)).Distinct())
        {
            var content = Content(by);
            if (!ContentWords.Of(content.Quote, table.PartyWords).OnlyPoints)
            {
                (_named.TryGetValue(by.Report.Value, out var list) ? list : _named[by.Report.Value] = []).Add((Start(by), content.Quote, by));
            }
        }
    }

    internal static List<Topic> Of(Talks talks, AtTheTable table, List<LeftOut> leftOut)
    {
        var topics = new Topics(talks, table, leftOut);
        foreach (var issue in talks.Issues)
        {
            topics.AddNaming(issue);
        }

        foreach (var point in talks.Issues.SelectMany(i => i.Points).Where(p => p.PointsBack))
        {
            topics.AddPointing(point);
        }

        return topics._all;
    }

    /// <summary>Where in its report the words of a claim begin.</summary>
    internal static int Start(SourcedClaim by)
    {
        var (content, passage) = (Content(by), by.Claim.Passages[0]);
        return content.Start >= passage.Start && content.End <= passage.End ? content.Start : passage.Start;
    }

    private static Passage Content(SourcedClaim by) => by.Claim.Matter switch
    {
        Matter.Position p => p.Content,
        Matter.Outlook o => o.Content,
        _ => by.Claim.Passages[0],
    };

    private void AddNaming(IssueAccount issue)
    {
        var naming = new List<Point>();
        foreach (var point in issue.Points.Where(p => !p.PointsBack))
        {
            if (WhyNot(point) is { } why)
            {
                _leftOut.Add(new(point, why));
            }
            else if (DraftWords.IsOnlyTalk(ContentWords.Of(point.Words, _table.PartyWords)))
            {
                _leftOut.Add(new(point, "it is about talks or a deal as such, not about what would be in it"));
            }
            else if (!Substance.StandsAlone(point.Words))
            {
                _leftOut.Add(new(point, "its words by themselves name nothing that could be settled"));
            }
            else
            {
                naming.Add(point);
            }
        }

        // The collation may have come from one to the other by way of "the agreement", which is like any.
        var words = naming.ConvertAll(p => ContentWords.Of(p.Words, _table.PartyWords));
        var groups = new DisjointSets(naming.Count);
        for (var i = 0; i < naming.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (words[i].Likeness(words[j]) > 0)
                {
                    groups.Join(i, j);
                }
            }
        }

        var parts = naming.Select((p, i) => (Point: p, Root: groups.Root(i))).GroupBy(x => x.Root).ToList();
        foreach (var part in parts)
        {
            var topic = new Topic(issue, parts.Count == 1 ? issue.Track : WordLists.TrackOf(part.First().Point.Words));
            topic.Said.AddRange(part.Select(x => new Placed(x.Point, x.Point)));
            _all.Add(topic);
        }
    }

    private void AddPointing(Point point)
    {
        if (WhyNot(point) is { } why)
        {
            _leftOut.Add(new(point, why));
            return;
        }

        var start = Start(point.By);
        var before = _named.GetValueOrDefault(point.By.Report.Value, []).Where(n => n.Start < start).OrderByDescending(n => n.Start).FirstOrDefault();
        if (before.By is null)
        {
            _leftOut.Add(new(point, "what its words point back to was not found before it"));
        }
        else if (before.By.Claim.Matter is Matter.Position { Parts.Count: > 1 })
        {
            _leftOut.Add(new(point, "it answers a proposal of several parts as a whole"));
        }
        else if (Named(before.By, before.Words) is var (topic, names))
        {
            topic.Said.Add(new(point, names));
        }
        else
        {
            _leftOut.Add(new(point, "what its words point back to is not in the draft"));
        }
    }

    private (Topic Topic, Point Names)? Named(SourcedClaim by, string words)
    {
        if (by.Claim.Matter is Matter.Position)
        {
            foreach (var topic in _all)
            {
                if (topic.Naming.FirstOrDefault(p => ReferenceEquals(p.By.Claim, by.Claim)) is { } names)
                {
                    return (topic, names);
                }
            }

            return null;
        }

        // Expectations are no positions, but name things all the same: "he has doubts about the zone. He is open to talks about it."
        var like = ContentWords.Of(words, _table.PartyWords);
        var track = WordLists.TrackOf(words);
        return _all.Where(t => track == Track.Other || t.Track == Track.Other || t.Track == track)
            .SelectMany(t => t.Naming.Select(p => (Topic: t, Names: p, Likeness: ContentWords.Of(p.Words, _table.PartyWords).Likeness(like))))
            .Where(x => x.Likeness > 0).OrderByDescending(x => x.Likeness).Select(x => ((Topic, Point)?)(x.Topic, x.Names)).FirstOrDefault();
    }

    private string? WhyNot(Point point)
    {
        return point.Stance == Stance.Threatens ? "a threat says what a side would do, not what it would settle for"
            : point.Sides.Any(_table.IsParty) ? null
            : !point.Sides.Any(_table.IsSide) ? $"for which side {Excerpt.Tidy(point.Holder.Name)} speaks was not read here"
            : !_tellOfParties.Contains(point.By.Report) ? "no party's stand was read in its report, so it may be of other talks"
            : point.Stance is Stance.Proposes or Stance.Offers || point.Sides.Any(_table.IsMediator) ? null
            : $"{InWords.The(point.Sides[0].Name)} is at no meeting of the parties, as far as the reports say";
    }
}
