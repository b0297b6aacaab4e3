using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>What each side wants on each issue: a table of issues by those at the table and between the sides.</summary>
internal static class PositionBlock
{
    private const string Others = "Others";
    private const int MostNotRead = 3;

    // Rows of which nobody at the table holds anything stand there only where there are few others.
    private const int FewRows = 4;

    private const int DaysFresh = 60;

    private static readonly HashSet<string> Own = ["meet", "talk", "sit down", "resign", "step down", "negotiate"];

    // What may stand before the words that matter.
    private static readonly string[] Led = ["that ", "to ", "the ", "a ", "an "];

    internal static IEnumerable<FrontBlock> Of(LineWriter writer, MeetingPicture? main)
    {
        var positions = writer.Talks.Picture.Positions;
        var seats = Seats(writer, main).Where(s => main?.Parties.Contains(s) == true || positions.Any(p => IsOf(writer, p, s))).ToArray();
        bool Sits(PositionPicture p) => seats.Any(s => IsOf(writer, p, s));
        var issues = positions.GroupBy(p => p.Issue).Select((g, i) => (Said: g.ToArray(), Index: i))
            .OrderByDescending(x => seats.Count(s => x.Said.Any(p => IsOf(writer, p, s))))
            .ThenBy(x => x.Said[0].Track == Track.Other).ThenByDescending(x => writer.CountSources(x.Said.SelectMany(p => p.By))).ThenBy(x => x.Index).Select(x => x.Said)
            .Where((said, i) => i < FewRows || said.Any(Sits)).ToArray();
        var others = issues.SelectMany(i => i).Any(p => !Sits(p));
        return FrontLines.Block(
            "positions", "Where they stand",
            issues.Select(said => new FrontRow(
                Span.Quote(said[0].IssueWords),
                [
                    .. seats.Select(s => (Seq<Line>)[.. said.Where(p => IsOf(writer, p, s)).OrderBy(p => p.IsFormer).Select(p => Cell(writer, p, s.Name))]),
                    .. others ? [(Seq<Line>)[.. said.Where(p => !Sits(p)).Select(p => Cell(writer, p, null))]] : Array.Empty<Seq<Line>>(),
                ])),
            [.. seats.Select(s => InWords.Capital(InWords.The(s.Name))), .. others ? [Others] : Array.Empty<string>()]);
    }

    /// <summary>Answers of the sides to what another proposes or demands, where none was read: of this reading alone, and few.</summary>
    internal static IEnumerable<FrontBlock> NotRead(LineWriter writer, MeetingPicture main)
    {
        var (seats, absent) = (Seats(writer, main), Absent(writer, main));
        return FrontLines.Block(
            "notread", "Not read in these reports",
            writer.Talks.Picture.Positions.GroupBy(p => p.Issue).Where(g => g.First().Track != Track.Other).SelectMany(g =>
            {
                var asked = g.Where(p => p is { Said: null, IsFormer: false } && p.Stance is Stance.Proposes or Stance.Offers or Stance.Demands && IsFresh(writer, p) && AwaitsAnswer(p, absent) && seats.Any(s => IsOf(writer, p, s))).ToArray();
                return asked.Length == 0 || g.Any(p => IsUnplaced(writer, p)) || seats.Any(s => writer.PartyOf(asked[0].Party) != s && g.Any(p => IsOf(writer, p, s))) ? [] : main.Parties.Where(s => !g.Any(p => IsOf(writer, p, s))).Take(1).Select(s => FrontLines.Row(FrontLines.Line(
                    writer, asked[0].By,
                    Span.Plain($"{InWords.Possessive(InWords.Capital(InWords.The(s.Name)))} answer on "), Span.Quote(asked[0].Content),
                    Span.Plain($", which {InWords.The(writer.PartyOf(asked[0].Party).Name)} {StanceWords.Stands(asked[0].Stance)}."))));
            }).Take(MostNotRead));
    }

    // Somebody of whom nobody says for which side he speaks may have answered for one.
    private static bool IsUnplaced(LineWriter writer, PositionPicture position) => writer.PartyOf(position.Party) is { Id: { } id } && writer.Talks.Names.Any(n => n.Id == id && n.Type == EntityType.Person);

    // To meet is answered by meeting; that somebody resigns is his side's own; what is demanded of a side that has no seat there ("the Eastland army to leave") is for that side to answer.
    private static bool AwaitsAnswer(PositionPicture position, string[] absent)
    {
        var words = position.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !Own.Contains(string.Join(' ', words.SkipWhile(w => w is "to" or "that").Take(1))) && !Own.Contains(string.Join(' ', words.SkipWhile(w => w is "to" or "that").Take(2)))
            && !Array.Exists(words, w => Array.Exists(absent, a => w.StartsWith(a, StringComparison.Ordinal)));
    }

    // Sides of one word that have no seat there.
    private static string[] Absent(LineWriter writer, MeetingPicture main)
    {
        var seats = Seats(writer, main);
        return
        [
            .. writer.Talks.Picture.Positions.Select(p => p.Party).Concat(writer.Talks.Picture.Meetings.SelectMany(m => m.Parties)).Distinct()
                .Where(p => p.Id is not null && p.Name.Length > 3 && !seats.Contains(writer.PartyOf(p)) && !p.Name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(p.Name[0])).Select(p => p.Name),
        ];
    }

    // Parties, then those between them; without a headline whoever holds positions on most.
    private static Who[] Seats(LineWriter writer, MeetingPicture? main) => main is not null
        ? [.. main.Parties.Concat(main.Mediators).Select(p => writer.PartyOf(p)).Distinct()]
        : [.. writer.Talks.Picture.Positions.GroupBy(p => p.Party).Select((g, i) => (g.Key, Count: g.Count(), Index: i))
            .OrderByDescending(x => x.Count).ThenBy(x => x.Index).Take(3).Select(x => x.Key)];

    // What was put forward long ago waits for no answer.
    internal static bool IsFresh(LineWriter writer, PositionPicture position) =>
        position.To is not { } told || writer.Talks.Picture.AsOf is not { } now || told.AddDays(DaysFresh) >= now;

    private static bool IsOf(LineWriter writer, PositionPicture position, Who seat) => writer.PartyOf(position.Party) == seat;

    // Who sits in a side's team speaks for it.
    private static bool IsOwn(LineWriter writer, PositionPicture position, Who said) => writer.PartyOf(said) == position.Party
        || writer.Talks.Picture.Delegations.Any(d => d.Party == position.Party && d.Heads.Concat(d.Members).Any(m => m.Value == said));

    private static string Core(string words) => Led.Aggregate(words, (left, word) => left.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? left[word.Length..] : left);

    // "demands this (Vladimir Putin, 17 Feb)": where the words are those of the row they are not said twice.
    private static Line Cell(LineWriter writer, PositionPicture position, string? column)
    {
        var stands = StanceWords.Stands(position.Stance, position.Content);
        var isRow = stands == StanceWords.Stands(position.Stance) && Core(position.Content).Equals(Core(position.IssueWords), StringComparison.OrdinalIgnoreCase);
        var own = position.Said is { } s && IsOwn(writer, position, s);
        var speaker = position.Holder ?? (own ? position.Said : position.Party.Name == column ? null : position.Party);
        return FrontLines.Line(writer, position.By, [
            Span.Plain(position.IsFormer ? "before: " : ""),
            .. column is null ? [Span.Named(position.Party.Name), Span.Plain(" ")] : Array.Empty<Span>(),
            Span.Stance(column is null && position.Party is { Id: null } several && several.Name.EndsWith('s') ? StanceWords.ToStand(position.Stance).Replace("be open", "are open", StringComparison.Ordinal) : stands),
            .. isRow ? [Span.Plain(" this")] : new[] { Span.Plain(": "), Span.Quote(position.Content) },
            FrontLines.Note(
                position.Said is { } said && !own ? $"by {InWords.Possessive(said.Name)} account" : column is null && speaker == position.Party ? null : speaker?.Name,
                FrontLines.Told(writer, position.To)),
        ]);
    }
}
