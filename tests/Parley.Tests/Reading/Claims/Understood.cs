using System.Globalization;
using Parley.Reading;

namespace Parley.Tests.Reading.Claims;

/// <summary>A short text as the reader understands it; who fills a slot is told by name.</summary>
internal sealed class Understood
{
    /// <summary>A Wednesday; the day on which the texts of the tests were published.</summary>
    internal static readonly DateOnly Published = new(2026, 3, 11);

    private static readonly Lazy<Reader> Shared = new(Parley.Reading.Reader.Load);

    private Understood(ReadingResult result) => Result = result;

    /// <summary>The reader, loaded once for all tests.</summary>
    internal static Reader Reader => Shared.Value;

    internal ReadingResult Result { get; }

    internal static Understood Read(string text) => Read(text, Published);

    internal static Understood Read(string text, DateOnly? published) => new(Reader.Read(new Report(new ReportId("test"), text, published: published)));

    /// <summary>The claims of one kind, in the order of the text.</summary>
    internal IReadOnlyList<Found<T>> All<T>()
        where T : Matter => [.. Result.Claims.Where(c => c.Matter is T).Select(c => new Found<T>(c, (T)c.Matter))];

    /// <summary>The claim of one kind, of which there must be just one.</summary>
    internal Found<T> Only<T>()
        where T : Matter
    {
        var all = All<T>();
        Assert.True(all.Count == 1, $"{all.Count} claims of the kind {typeof(T).Name} in: {this}");
        return all[0];
    }

    internal void HasNo<T>()
        where T : Matter => Assert.True(All<T>().Count == 0, $"a {typeof(T).Name} in: {this}");

    /// <summary>The only position, after it has been held against whose it is, how it stands and words of its content.</summary>
    internal Matter.Position HasPosition(string holder, Stance stance, string content)
    {
        var position = Only<Matter.Position>().Matter;
        Assert.Equal(holder, Name(position.Holder));
        Assert.Equal(stance, position.Stance);
        Assert.Contains(content, position.Content.Quote, StringComparison.Ordinal);
        return position;
    }

    /// <summary>The only meeting in a line: status, parties, mediators, place and days, with bars between.</summary>
    internal string MeetingLine()
    {
        var (claim, meeting) = Only<Matter.Meeting>();
        return string.Join(" |", new[] { claim.Status.ToString(), Names(meeting.Parties), Names(meeting.Mediators), Name(claim.Place), Days(claim.When) }.Select(s => string.IsNullOrEmpty(s) ? "" : " " + s)).Trim();
    }

    /// <summary>The entity of that name, of which there must be just one.</summary>
    internal Entity Entity(string name) => Assert.Single(Result.Entities, e => e.Name == name);

    /// <summary>Who fills a slot: the name of the entity, or the words where they name nobody in particular.</summary>
    internal string? Name(EntitySlot? slot) => slot?.Entity is null ? slot?.Text : Assert.Single(Result.Entities, e => e.Id == slot.Entity).Name;

    internal string Names(Seq<EntitySlot> slots) => string.Join(", ", slots.Select(Name));

    /// <summary>Who said it, innermost first, with "&lt;" between them; unnamed ones as the report describes them.</summary>
    internal string Chain(Claim claim) => string.Join(" < ", claim.Attribution.Select(l => l.As ?? Name(l.Source)));

    /// <summary>The days of a time: "2026-03-10", or "2026-03-02..2026-03-08".</summary>
    internal static string? Days(When? when) => (when?.From, when?.To) switch
    {
        (null, null) => when?.Text,
        ({ } from, { } to) when from == to => Day(from),
        var (from, to) => $"{Day(from)}..{Day(to)}",
    };

    public override string ToString() =>
        $"{Result.Report.Text}\n" + string.Join('\n', Result.Claims.Select(c => $"  {c.Matter.GetType().Name}: {c.Summary} ({c.Status}; {c.Why}; {Chain(c)})"));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A claim with what it says.</summary>
internal sealed record Found<T>(Claim Claim, T Matter)
    where T : Matter;
