using Parley.App.Dossiers.Lines;
using Parley.Collation.Picture;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Where accounts differ, as the picture has it: the question, then each account with those who give it.</summary>
internal static class DifferSection
{
    internal static IEnumerable<Line> Of(LineWriter writer, string section) => writer.Talks.Picture.Differ.Select(d => writer.Line(
        section,
        d.Accounts.SelectMany(a => a.By),
        [Span.Plain("Accounts "), Span.Differ("differ"), Span.Plain($": {d.Question}{About(writer, d)} "), .. Accounts(d, a => $" ({InWords.List(a.Told)})"), Span.Plain(".")]));

    /// <summary>The accounts, each with what stands behind it.</summary>
    internal static IEnumerable<Span> Accounts(Difference difference, Func<DifferingAccount, string> note) => difference.Accounts.SelectMany((a, i) => new[]
    {
        Span.Plain(i == 0 ? "" : "; "), a.Quoted ? Span.Quote(a.Value) : Span.Plain(a.Value), Span.Plain(note(a)),
    });

    private static string About(LineWriter writer, Difference difference) =>
        writer.Talks.Meetings.FirstOrDefault(m => m.Basis.Id == difference.Of) is { } meeting
            ? $" ({string.Join(", ", new[] { MeetingSection.Title(meeting), MeetingSection.Places(meeting), MeetingSection.Days(meeting) }.Where(p => p.Length > 0))})"
            : "";
}
