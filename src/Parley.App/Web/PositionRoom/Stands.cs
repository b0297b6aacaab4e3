using System.Text.RegularExpressions;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Web.PositionRoom;

/// <summary>An issue with where each side stands on it, as told last; who stands alike there, and of whom nothing was read.</summary>
internal sealed partial record Stands(IssueAccount Issue, Seq<(Who Side, Point Point)> Latest)
{
    // Sides beyond these are told of no silence: what they do not say is seldom missed.
    private const int MostSides = 3;

    /// <summary>The issues on which any side stands somewhere.</summary>
    internal static Seq<Stands> All(RecordTalks talks) =>
        [.. talks.Talks.Issues.Select(i => new Stands(i, [.. PositionAnswer.Latest(talks, i)])).Where(s => s.Latest.Count > 0)];

    /// <summary>The sides that speak on most issues, those first.</summary>
    internal static Seq<string> Foremost(IEnumerable<Stands> all) =>
        [.. all.SelectMany(i => i.Latest.Select(l => l.Side.Name)).GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostSides).Select(g => g.Key)];

    /// <summary>
    /// The sides that are for the same thing, two or more: each demands, proposes, supports, accepts or offers it, in words that are mostly the same, and where numbers are named they are the same. To be
    /// open to it, or to reject it together, is no agreement; nor is it to be for two things of one issue.
    /// </summary>
    internal Seq<Who> Alike { get; } = AlikeOf([.. Latest.Where(l => l.Point.Stance is Stance.Demands or Stance.Proposes or Stance.Supports or Stance.Accepts or Stance.Offers)]);

    /// <summary>Where nothing of a side was read: a row an issue and a side at the table of which nothing was read there; the issues, then the sides.</summary>
    internal static RecordAnswer Silences(RecordTalks talks)
    {
        var all = All(talks);
        var sides = AtTable(talks, all);
        return new(
            "silences",
            ["track", "issue", "party", "said"],
            [
                .. all.SelectMany(i => sides.Where(s => i.Latest.All(l => l.Side.Name != s)).Select(s => AnswerRows.Of(
                    talks, talks.IdOf(i.Issue.Basis.Id), i.Latest.Select(l => l.Point.By), Word.Of(i.Issue.Track), i.Issue.Words, s, i.Said))),
            ],
            "Of every side something was read on every issue.");
    }

    /// <summary>How each side that spoke stands.</summary>
    internal string Said => string.Join("; ", Latest.Select(l => $"{l.Side.Name} {StanceWords.Stands(l.Point.Stance)}"));

    /// <summary>Those that speak on most issues, and the parties of the talks the record is about.</summary>
    private static Seq<string> AtTable(RecordTalks talks, Seq<Stands> all) =>
        [.. Foremost(all).Concat(talks.Talks.Picture.Meetings.Where(m => m.Id == talks.Talks.Picture.Headline).SelectMany(m => m.Parties.Select(p => p.Name))).Distinct(StringComparer.Ordinal)];

    private static Seq<Who> AlikeOf((Who Side, Point Point)[] @for)
    {
        var said = @for.Select(l => (l.Side, Numbers: string.Join(' ', Numbers().Matches(l.Point.Words).Select(m => m.Value)), Words: Telling().Matches(l.Point.Words).Select(m => m.Value.ToLowerInvariant()).ToHashSet())).ToArray();
        return [.. said.Where(a => said.Any(b => b.Side != a.Side && b.Numbers == a.Numbers && IsMostly(a.Words, b.Words))).Select(a => a.Side)];
    }

    // At least half of the words of both are in both.
    private static bool IsMostly(HashSet<string> a, HashSet<string> b) => a.SetEquals(b) || 2 * a.Count(b.Contains) >= a.Union(b).Count();

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Numbers();

    // Shorter ones seldom tell what a phrase is about; a plural is the same word.
    [GeneratedRegex(@"\p{L}{3,}?\p{L}(?=s?(?!\p{L}))")]
    private static partial Regex Telling();
}
