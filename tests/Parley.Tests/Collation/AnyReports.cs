using System.Globalization;

namespace Parley.Tests.Collation;

/// <summary>Reports made up from a seed, of few sides, places, days and words, so that much of what they tell may be one and much of it nearly is.</summary>
internal sealed class AnyReports(ulong seed)
{
    private static readonly string[] Sides = ["Avalon", "Brin", "the Galen Front", "Galen Front rebels", "GLF", "M23", "March 23 Movement", "Cael"];
    private static readonly string[] Loose = ["the two sides", "a senior official", "both sides", "the presidential aide", "he"];
    private static readonly string[] People = ["Ada Amsel", "A. Amsel", "Amsel", "Bram Dahl", "Dahl", "Dov Dahl", "Bram Dahll", "Cora Ekman"];
    private static readonly string[] Towns = ["Arden", "Belmar", "Old Arden", "Corvo"];
    private static readonly string[] Things =
    [
        "a ceasefire", "the bilateral ceasefire", "the idea", "the agreement", "a border commission for Arden", "the border commission", "an exchange of prisoners", "prisoners", "that",
        "a ceasefire in Arden and a border commission", "to discuss it", "the agreement on prisoners", "a river treaty with Brin", "grain", "the grain corridor and river treaty", "talks", "a pension fund of 300 million",
    ];

    private static readonly string[] Titles = ["chief negotiator", "presidential aide", "head of the delegation", "minister of grain"];
    private static readonly string[] Deeds = ["killed soldiers", "shelled the port", "fired strike drones", "killed civilians near the port", "burned grain"];
    private static readonly string[] Outlets = ["Northern Wire", "Harbour Courier", "Public Radio"];
    private static readonly DateOnly First = new(2024, 2, 1);

    private ulong _state = seed;

    /// <summary>So many reports, under ids from r1.</summary>
    internal Seq<ReadingResult> Readings(int count) => [.. Enumerable.Range(1, count).Select(Report)];

    /// <summary>The same in another order.</summary>
    internal Seq<T> Shuffled<T>(Seq<T> items) => [.. items.Select(i => (Item: i, Key: Next(int.MaxValue))).OrderBy(x => x.Key).Select(x => x.Item)];

    internal int Next(int below)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)below);
    }

    private ReadingResult Report(int number)
    {
        var count = Next(14);
        var sentences = Enumerable.Range(1, count).Select(n => $"Sentence {n.ToString(CultureInfo.InvariantCulture)} of {Next(1000).ToString(CultureInfo.InvariantCulture)} is this").ToArray();
        string[] words = [.. Sides, .. Loose, .. People, .. Towns, .. Things, .. Titles, .. Deeds, .. sentences];
        var told = new Telling($"r{number.ToString(CultureInfo.InvariantCulture)}", string.Join(". ", words), Pick(Outlets), One(9) ? null : Iso(Day(30)), "Talks");
        told = Sides.Where(_ => !One(4)).Aggregate(told, (t, s) => One(5) ? t.Body(s, null) : t.Party(s, s.Length < 7 && !One(3) ? s[..2] : null, One(3) ? ["the rebels"] : []));
        told = People.Where(_ => !One(2)).Aggregate(told, (t, p) => t.Person(p));
        told = Towns.Where(_ => !One(4)).Aggregate(told, (t, p) => t.Place(p));
        return sentences.Aggregate(told, Claim).Reading;
    }

    private Telling Claim(Telling t, string quote) => (Next(10) switch
    {
        0 or 1 => t.Meeting(
            quote, Status.Asserted, Some(Sides, 3), Some(Sides, 1), Some(People, 2), Maybe(4, () => Next(3) + 1), null, Some(Things, 1), Maybe(4, () => Pick(Things)), Maybe(2, () => Pick(Towns)), Any(t), By(t)),
        2 => t.Delegation(quote, Pick(Sides), Maybe(2, () => Pick(People)), Some(People, 2), Some(People, 1), null, Status.Asserted, Maybe(3, () => Pick(Towns)), One(2) ? Any(t) : null, By(t)),
        3 => t.Role(quote, Pick(People), Pick(Titles), Maybe(2, () => Pick(Sides)), By(t)),
        4 or 5 => t.Position(quote, One(4) ? Pick(Loose) : Pick(Sides), Enum.GetValues<Stance>()[Next(9)], Pick(Things), Maybe(4, () => Pick(Sides)), One(4) ? Some(Things, 3) : null, By(t)),
        6 => t.Agreement(quote, Some(Sides, 3), Pick(Things), Enum.GetValues<AgreementState>()[Next(8)], Any(t), Maybe(3, () => Pick(Towns)), By(t)),
        7 => t.Incident(quote, Maybe(2, () => Pick(Sides)), Maybe(3, () => Pick(Sides)), Pick(Deeds), Counts(), Maybe(4, () => "grain"), Maybe(2, () => Pick(Towns)), Any(t), Status.Asserted, By(t)),
        8 when One(2) => t.Outlook(quote, One(3) ? null : Pick(Sides), Enum.GetValues<Direction>()[Next(3)], Pick(Things), By(t)),
        8 => t.Presence(quote, One(2) ? Pick(People) : Pick(Sides), Maybe(2, () => Pick(Things)), Maybe(2, () => Pick(Towns)), Status.Asserted, Any(t), By(t)),
        _ => t.Statement(quote, One(3) ? Pick(People) : One(3) ? Pick(Loose) : Pick(Sides), Pick(Things), By(t)),
    }).As(Enum.GetValues<Status>()[One(2) ? Next(10) : 0]);

    private When? Any(Telling _) => Next(8) switch
    {
        0 or 1 => null,
        2 => When.Unresolved(One(2) ? "soon" : "Soon"),
        3 when Day(20) is var day => When.Resolved("that week", day, day.AddDays(6), Grain.Week),
        4 => When.Resolved("since", Day(30), null, Grain.Period),
        5 => When.Resolved("in February", new(2024, 2, 1), new(2024, 2, 29), Grain.Month),
        _ when Day(30) is var day => When.Resolved("that day", day, day, Grain.Day),
        _ => null,
    };

    private Count[] Counts() => [.. Enumerable.Range(0, Next(3)).Select(_ => new Count(Next(3) + 10, null, One(3) ? Approx.AtLeast : Approx.Exact, One(2) ? "soldiers" : One(2) ? "strike drones" : "drones"))];

    private Attribution[] By(Telling t) => One(2) ? [] : One(4) ? [t.Said(Pick(People)), t.Said(Pick(Sides))] : [t.Said(One(2) ? Pick(Loose) : Pick(People))];

    private DateOnly Day(int within) => First.AddDays(Next(within));

    private bool One(int of) => Next(of) == 0;

    private T? Maybe<T>(int of, Func<T> value)
        where T : class => One(of) ? null : value();

    private int? Maybe(int of, Func<int> value) => One(of) ? value() : null;

    private string[] Some(string[] from, int most) => [.. Enumerable.Range(0, Next(most + 1)).Select(_ => Pick(from)).Distinct()];

    private string Pick(string[] from) => from[Next(from.Length)];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
