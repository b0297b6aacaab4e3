using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Turns the values told for one slot into lines: values with the same sources share a line.</summary>
internal static class Entries
{
    /// <summary>One entry, or none where nothing is told.</summary>
    /// <param name="desk">Where the lines are drafted.</param>
    /// <param name="section">The section they belong to.</param>
    /// <param name="label">What the values are.</param>
    /// <param name="told">The values.</param>
    /// <param name="say">Puts one value in words.</param>
    /// <param name="differ">Whether two values cannot both hold.</param>
    internal static IEnumerable<Entry> Of<T>(
        Desk desk, string section, string label, Seq<Told<T>> told, Func<Told<T>, Span[]> say, bool differ = false)
    {
        if (told.Count == 0)
        {
            yield break;
        }

        var lines = differ
            ? told.Select(t => desk.Line(section, t.By, say(t)))
            : told.GroupBy(t => t.By).Select(g => desk.Line(section, g.Key, Joined([.. g.Select(say)])));
        yield return new(label, [.. lines], differ && told.Count > 1);
    }

    internal static IEnumerable<Entry> Names(Desk desk, string section, string label, Seq<Told<Who>> told, bool differ = false) =>
        Of(desk, section, label, told, t => [Desk.Named(t.Value.Name), Desk.Plain(Desk.StatusNote(t.By))], differ);

    internal static IEnumerable<Entry> Quotes(Desk desk, string section, string label, Seq<Told<string>> told) =>
        Of(desk, section, label, told, t => [Desk.Quote(t.Value)]);

    /// <summary>Several phrases as one: commas, and "and" before the last.</summary>
    internal static Span[] Joined(IReadOnlyList<Span[]> phrases) =>
        [.. phrases.SelectMany((p, i) => i == 0 ? p : p.Prepend(Desk.Plain(i == phrases.Count - 1 ? " and " : ", ")))];
}
