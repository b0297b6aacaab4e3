using Parley.Collation.Accounts;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Collation.WhoIsWho;

namespace Parley.Collation.Drafting;

/// <summary>
/// What is to be settled. Positions are options of one question where the collation takes their words for the same thing, or where both say what
/// becomes of the same piece of land: there one side's plan is the other's alternative. Within a question, words are one option unless they
/// differ in a number, in the places or other names in them, in the noun ("a land fund", "peasant reserves"), or in undoing ("no", "end", "lift") what
/// the other words do.
/// Cost: quadratic in the positions.
/// </summary>
internal sealed class Agenda
{
    private readonly AtTheTable _table;
    private readonly List<LeftOut> _leftOut;
    private readonly Dictionary<Point, int> _order;
    private readonly Dictionary<ReportId, string> _outlets;

    private Agenda(Talks talks, AtTheTable table, List<LeftOut> leftOut)
    {
        _table = table;
        _leftOut = leftOut;
        _outlets = talks.Reports.ToDictionary(r => r.Id, r => r.Outlet ?? r.Id.Value);
        _order = Order(talks);
    }

    internal static Seq<DraftIssue> Of(Talks talks, AtTheTable table, List<LeftOut> leftOut)
    {
        var agenda = new Agenda(talks, table, leftOut);
        var topics = Topics.Of(talks, table, leftOut).Where(agenda.IsAnybodysQuestion).ToList();
        var (groups, reasons) = agenda.Join(topics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. topics.Select((t, i) => (Topic: t, Root: groups.Root(i))).GroupBy(x => x.Root)
            .Select(g => agenda.One([.. g.Select(x => x.Topic)], reasons.GetValueOrDefault(g.Key), names)).OfType<DraftIssue>()];
    }

    /// <summary>Points in the order of the reports, of their passages and of their parts.</summary>
    internal static Dictionary<Point, int> Order(Talks talks)
    {
        var reports = talks.Reports.Select((r, i) => (r.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var result = new Dictionary<Point, int>(ReferenceEqualityComparer.Instance);
        foreach (var point in talks.Issues.SelectMany(i => i.Points)
            .OrderBy(p => reports[p.By.Report]).ThenBy(p => Topics.Start(p.By)).ThenBy(p => p.By.Number).ThenBy(p => p.Part))
        {
            result[point] = result.Count;
        }

        return result;
    }

    // A plan of a mediator or of a third side is on the table; what they think of one that nobody at the table has spoken of is not.
    private bool IsAnybodysQuestion(Topic topic)
    {
        if (topic.Said.Count == 0)
        {
            return false;
        }

        if (topic.Said.Any(s => s.Point.Sides.Any(_table.IsParty)) || topic.Naming.Any(IsTabled))
        {
            return true;
        }

        _leftOut.AddRange(topic.Said.Select(s => new LeftOut(s.Point, "no party was read here to speak of it or to put it forward")));
        return false;
    }

    private static bool IsTabled(Point point) =>
        point.Stance is Stance.Demands or Stance.Proposes or Stance.Offers && !DraftWords.BeginsWithTalk(point.Words);

    private (DisjointSets Groups, Dictionary<int, string> Reasons) Join(List<Topic> topics)
    {
        var land = topics.Select(Places).ToArray();
        var groups = new DisjointSets(topics.Count);
        for (var i = 0; i < topics.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (land[i].Keys.Intersect(land[j].Keys, StringComparer.Ordinal).Any())
                {
                    groups.Join(i, j);
                }
            }
        }

        var reasons = new Dictionary<int, string>();
        foreach (var group in topics.Select((_, i) => i).GroupBy(groups.Root).Where(g => g.Count() > 1))
        {
            var back = group.SelectMany(i => land[i].Values).OfType<Point>().OrderBy(p => _order[p]).FirstOrDefault();
            reasons[group.Key] = "One question, since all of these say what becomes of the same land."
                + (back is null ? "" : $" \"{Excerpt.Tidy(back.Words)}\" ({_outlets[back.By.Report]}) points back to the place named just before it.");
        }

        return (groups, reasons);
    }

    /// <summary>The places whose fate a topic settles; with each the point by which it is only pointed at, where no point names it.</summary>
    private Dictionary<string, Point?> Places(Topic topic)
    {
        var places = new Dictionary<string, Point?>(StringComparer.Ordinal);
        var ofLand = topic.Naming.Where(p => DraftWords.IsOfLand(p.Words)).ToArray();
        foreach (var place in ofLand.SelectMany(p => PlacesIn(p.Words)))
        {
            places[place] = null;
        }

        foreach (var point in ofLand.Where(p => !PlacesIn(p.Words).Any() && DraftWords.PointsAtPlace(p.Words)).OrderBy(p => _order[p]))
        {
            var start = Topics.Start(point.By);
            var before = _order.Keys.Where(p => p.By.Report == point.By.Report && Topics.Start(p.By) < start && PlacesIn(p.Words).Any())
                .OrderByDescending(p => _order[p]).FirstOrDefault();
            foreach (var place in before is null ? [] : PlacesIn(before.Words))
            {
                places.TryAdd(place, point);
            }
        }

        return places;
    }

    private IEnumerable<string> PlacesIn(string words) => DraftWords.NamesIn(words).Where(_table.MayBePlace);

    private DraftIssue? One(List<Topic> topics, string? because, HashSet<string> names)
    {
        var options = topics.SelectMany(Split).OrderBy(o => o.Min(p => _order[p])).ToList();
        if (options.Count == 0)
        {
            return null;
        }

        var named = new OptionNames(_table);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var choices = options.Select(o => new Choice(new(Unique(named.Of(o), taken)), false, [.. o.OrderBy(p => _order[p])])).ToList();
        if (!choices.Exists(c => c.Id.Value.StartsWith("no ", StringComparison.Ordinal)))
        {
            var isClause = topics.Count > 1 || options.Exists(o => o.Exists(p => !p.PointsBack && Excerpt.IsClause(p.Words)));
            choices.Insert(0, new(new(Unique(isClause ? "as now" : "none", taken)), true, []));
        }

        var track = topics.Min(t => t.Track);
        var place = topics.Count > 1 || track == Track.Territory
            ? options.SelectMany(o => o).OrderBy(p => _order[p]).Select(p => DraftWords.PlaceName(p.Words, _table.MayBePlace)).FirstOrDefault(p => p is not null)
            : null;
        var alone = options.Sum(o => o.Count) == 1 ? "One statement alone." : "One question, since the words are for the same thing.";
        return new(new(Unique(place ?? named.Subject(topics[0]), names)), track, because ?? alone, [.. choices]);
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var n = 2; !taken.Add(unique); n++)
        {
            unique = $"{name} ({n})";
        }

        return unique;
    }

    /// <summary>The points of a topic by option; what fits several options equally is left out.</summary>
    private List<List<Point>> Split(Topic topic)
    {
        var options = new List<List<Point>>();
        var points = topic.Naming.OrderBy(p => _order[p]).ToList();
        foreach (var point in points.Where(IsSpecific))
        {
            Join(options, options.Where(o => o.TrueForAll(p => MaySame(p, point))).Take(1).ToList(), point);
        }

        foreach (var point in points.Where(p => !IsSpecific(p)))
        {
            Join(options, options.Where(o => MaySame(o[0], point)).ToList(), point);
        }

        foreach (var said in topic.Said.Where(s => !ReferenceEquals(s.Point, s.Names)))
        {
            if (options.Find(o => o.Exists(p => ReferenceEquals(p, said.Names))) is { } option)
            {
                option.Add(said.Point);
            }
            else
            {
                _leftOut.Add(new(said.Point, "which of several options it means cannot be told"));
            }
        }

        return options;
    }

    private void Join(List<List<Point>> options, List<List<Point>> fitting, Point point)
    {
        if (fitting.Count == 0)
        {
            options.Add([point]);
        }
        else if (fitting.Count == 1)
        {
            fitting[0].Add(point);
        }
        else
        {
            _leftOut.Add(new(point, "which of several options it means cannot be told"));
        }
    }

    private bool IsSpecific(Point point) => DraftWords.NumbersIn(Key(point)).Length > 0 || Names(point).Count > 0;

    private bool MaySame(Point a, Point b)
    {
        var (numbersA, numbersB) = (DraftWords.NumbersIn(Key(a)), DraftWords.NumbersIn(Key(b)));
        var (namesA, namesB) = (Names(a), Names(b));
        return DraftWords.Undoes(Key(a)) == DraftWords.Undoes(Key(b))
            && DraftWords.MayNameOne(Key(a), Key(b))
            && (numbersA.Length == 0 || numbersB.Length == 0 || numbersA == numbersB)
            && (namesA.Count == 0 || namesB.Count == 0 || namesA.Overlaps(namesB));
    }

    private static string Key(Point point) => Excerpt.AfterColon(point.Words);

    private HashSet<string> Names(Point point) => DraftWords.NamesIn(Key(point)).Where(n => !_table.PartyWords.Contains(n)).ToHashSet(StringComparer.Ordinal);
}
