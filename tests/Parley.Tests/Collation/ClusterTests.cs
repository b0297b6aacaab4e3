using Parley.Collation;
using Parley.Collation.Accounts;
using Parley.Collation.Clusters;
using Parley.Collation.Rules;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Tests.Collation;

/// <summary>What is held against a few finds the same homes as what is held against all: the literal rules, of quadratic cost, stand here.</summary>
public class ClusterTests
{
    public static TheoryData<int, int> Sets => [.. Enumerable.Range(1, 40).Select(n => (n, 2 + (n % 7))), (41, 30), (42, 40)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_order_of_any_reports_changes_nothing(int seed, int reports)
    {
        var any = new AnyReports((ulong)seed);
        var readings = any.Readings(reports);
        Assert.Equal(Collator.Collate(readings), Collator.Collate(any.Shuffled(readings)));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Likeness_by_shared_words_is_the_likeness_of_each_pair(int seed, int reports)
    {
        var corpus = Told(seed, reports);
        var phrases = corpus.Claims.SelectMany(c => c.Claim.Passages).Select(p => p.Quote)
            .Concat(corpus.Of<Matter.Position>().Select(p => p.Matter.Content.Quote)).Concat(corpus.Of<Matter.Statement>().Select(s => s.Matter.Content.Quote)).Select(corpus.Content).ToArray();
        var index = new AlikeIndex();
        for (var i = 0; i < phrases.Length; i++)
        {
            var from = i / 3;
            foreach (var above in (double[])[0, 0.6])
            {
                Assert.Equal(
                    Enumerable.Range(0, i).Skip(from).Select(j => (j, phrases[i].Likeness(phrases[j]))).Where(x => x.Item2 > above),
                    index.Of(phrases[i], from, above));
            }

            Assert.Equal(i, index.Add(phrases[i]));
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Incidents_find_the_homes_that_they_find_among_all(int seed, int reports)
    {
        var corpus = Told(seed, reports);
        var deeds = corpus.Of<Matter.Incident>().Select(i => new IncidentSketch(i.By, i.Matter, s => corpus.PartyKey(corpus.Who(i.By.Report, s), i.By.Report))).ToArray();
        Assert.Equal(
            Literally(deeds, (i, j) => IncidentSketch.AreOne(deeds[i], deeds[j])).Select(c => c.Select(d => d.By)).OrderBy(c => corpus.Order(c.First())),
            Happenings.Incidents(corpus).Select(i => (IEnumerable<SourcedClaim>)i.Basis.By).OrderBy(c => corpus.Order(c.First())));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Presences_find_the_homes_that_they_find_among_all(int seed, int reports)
    {
        var corpus = Told(seed, reports);
        var all = corpus.Of<Matter.Presence>();
        var seen = Array.ConvertAll(all, p => Sayings.SeenAt(corpus, p.By, p.Matter));
        Assert.Equal(Literally(all, (i, j) => Seen.AreOne(seen[i], seen[j])).Select(c => c.Select(p => p.By)), Sayings.Presences(corpus).Select(p => (IEnumerable<SourcedClaim>)p.Basis.By));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Agreements_find_the_homes_that_they_find_among_all(int seed, int reports)
    {
        var corpus = Told(seed, reports);
        var all = corpus.Of<Matter.Agreement>();
        string Key(SourcedClaim by, EntitySlot slot) => corpus.PartyKey(corpus.Who(by.Report, slot), by.Report);
        bool Meet(int i, int j) => all[i].Matter.Parties.Count == 0 || all[j].Matter.Parties.Count == 0
            || all[i].Matter.Parties.Any(p => all[j].Matter.Parties.Any(q => Key(all[i].By, p) == Key(all[j].By, q)));
        bool Days(When? a, When? b) => a is null || b is null || (a.Grain is null || b.Grain is null ? NameFolding.Plain(a.Text) == NameFolding.Plain(b.Text) : a.DaysFrom(b) == 0);
        Assert.Equal(
            Literally(all, (i, j) => ContentWords.Of(all[i].Matter.Content.Quote, corpus.PartyWords).Likeness(ContentWords.Of(all[j].Matter.Content.Quote, corpus.PartyWords)) > 0
                && Meet(i, j) && Days(all[i].By.Claim.When, all[j].By.Claim.When)).Select(c => c.Select(a => a.By)),
            Happenings.Agreements(corpus).Select(a => (IEnumerable<SourcedClaim>)a.Basis.By));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Sayings_find_the_homes_that_they_find_among_all(int seed, int reports)
    {
        var corpus = Told(seed, reports);
        ContentWords Words(Passage content) => ContentWords.Of(content.Quote, corpus.PartyWords);
        string Voice(SourcedClaim by, EntitySlot? slot) => slot is null ? $"the report {by.Report}" : Corpus.Key(corpus.Who(by.Report, slot), by.Report);
        var outlooks = corpus.Of<Matter.Outlook>();
        Assert.Equal(
            Literally(outlooks, (i, j) => Voice(outlooks[i].By, outlooks[i].Matter.Holder) == Voice(outlooks[j].By, outlooks[j].Matter.Holder)
                && outlooks[i].Matter.Direction == outlooks[j].Matter.Direction && Words(outlooks[i].Matter.Content).Likeness(Words(outlooks[j].Matter.Content)) > 0).Select(c => c.Select(o => o.By)),
            Sayings.Expectations(corpus).Select(e => (IEnumerable<SourcedClaim>)e.Basis.By));
        var said = corpus.Of<Matter.Statement>();
        Assert.Equal(
            Literally(said, (i, j) => Voice(said[i].By, said[i].Matter.Speaker) == Voice(said[j].By, said[j].Matter.Speaker)
                && Words(said[i].Matter.Content).Likeness(Words(said[j].Matter.Content)) > 0.6).Select(c => c.Select(s => s.By)),
            Sayings.Statements(corpus).Select(s => (IEnumerable<SourcedClaim>)s.Basis.By));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Positions_find_the_issues_that_they_find_among_all(int seed, int reports)
    {
        var corpus = Told(seed, reports);
        var issues = Issues.Of(corpus, []);
        var points = issues.SelectMany(i => i.Points).OrderBy(p => corpus.Order(p.By)).ThenBy(p => p.Part).ToArray();
        var literal = new List<List<Point>>();
        var track = new List<Track>();
        List<Point>? before = null;
        for (var n = 0; n < points.Length; n++)
        {
            var words = ContentWords.Of(points[n].Words, corpus.PartyWords);
            var own = WordLists.TrackOf(points[n].Words);
            before = n > 0 && points[n - 1].By.Report == points[n].By.Report ? before : null;
            if (n > 0 && before is not null && !words.OnlyPoints && IsAnswer(corpus, points[n - 1], points[n]))
            {
                // Beside what was asked.
            }
            else if (!words.OnlyPoints || before is null)
            {
                before = literal.Select((c, i) => (Cluster: c, Track: track[i], Likeness: c.Where((p, i) => i == 0 || !ContentWords.Of(p.Words, corpus.PartyWords).OnlyPoints).Max(p => ContentWords.Of(p.Words, corpus.PartyWords).Likeness(words))))
                    .Where(c => c.Likeness > (own == Track.Other || c.Track == Track.Other || c.Track == own ? 0 : 0.8)).OrderByDescending(c => c.Likeness).FirstOrDefault().Cluster;
                if (before is null)
                {
                    literal.Add(before = []);
                    track.Add(Track.Other);
                }
            }

            before.Add(points[n]);
            track[literal.IndexOf(before)] = before.Select(p => WordLists.TrackOf(p.Words)).Where(t => t != Track.Other).GroupBy(t => t)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).DefaultIfEmpty(Track.Other).First();
        }

        Assert.Equal(literal.Select(c => (track[literal.IndexOf(c)], (Seq<Point>)[.. c])).OrderBy(c => c.Item1), issues.Select(i => (i.Track, i.Points)));
    }

    private static bool IsAnswer(Corpus corpus, Point asked, Point answer)
    {
        string[] Of(string words) => [.. ContentWords.Of(words, corpus.PartyWords).Words.Where(w => !WordLists.General.Contains(w) && !WordLists.Pointing.Contains(w))];
        return asked.Stance is Stance.Demands or Stance.Proposes or Stance.Offers && answer.Stance is Stance.Rejects or Stance.Doubts or Stance.Accepts or Stance.Open
            && answer.Sides.Count == 1 && !asked.Sides.Contains(answer.Sides[0])
            && (asked.Toward is null ? ContentWords.Of(asked.Words).Words.Intersect(ContentWords.Of(answer.Sides[0].Name).Words).Any() : corpus.PartyOf(asked.Toward) == answer.Sides[0])
            && Of(asked.Words).Intersect(Of(answer.Words)).Any();
    }

    private static Corpus Told(int seed, int reports) =>
        new([.. new AnyReports((ulong)seed).Readings(reports).OrderBy(r => r.Report.Published ?? DateOnly.MaxValue).ThenBy(r => r.Report.Id.Value, StringComparer.Ordinal)], []);

    // Each joins the first cluster all of whose members it is the same as.
    private static IEnumerable<T[]> Literally<T>(T[] items, Func<int, int, bool> same)
    {
        var clusters = new List<List<int>>();
        for (var i = 0; i < items.Length; i++)
        {
            var home = clusters.Find(c => c.All(j => same(i, j)));
            if (home is null)
            {
                clusters.Add(home = []);
            }

            home.Add(i);
        }

        return clusters.Select(c => c.Select(i => items[i]).ToArray());
    }

    [Fact]
    public void What_a_side_will_not_do_itself_answers_nothing_that_was_asked_of_another()
    {
        var asked = new Telling("a", "Northland wants the Westland army to withdraw from the valley.", "Daily")
            .Party("Northland", null).Party("Westland", null).Position("Northland wants the Westland army to withdraw from the valley", "Northland", Stance.Demands, "the Westland army to withdraw from the valley", "Westland").Reading;
        var refused = new Telling("b", "Southland has no plan to withdraw from the valley.", "Courier")
            .Party("Southland", null).Position("Southland has no plan to withdraw from the valley", "Southland", Stance.Rejects, "to withdraw from the valley").Reading;
        Assert.Equal(2, Collator.Collate([asked, refused]).Issues.Count);
    }
}
