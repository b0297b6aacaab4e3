using Parley.App.Dossiers.Lines;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Turns the values told for one slot into lines: values with the same sources share a line.</summary>
internal static class LineGroups
{
    /// <summary>One entry, or none where nothing is told.</summary>
    /// <param name="writer">Where the lines are drafted.</param>
    /// <param name="section">The section they belong to.</param>
    /// <param name="label">What the values are.</param>
    /// <param name="told">The values.</param>
    /// <param name="say">Puts one value in words.</param>
    /// <param name="differ">Whether two values cannot both hold.</param>
    internal static IEnumerable<LineGroup> Of<T>(
        LineWriter writer, string section, string label, Seq<Told<T>> told, Func<Told<T>, Span[]> say, bool differ = false)
    {
        if (told.Count == 0)
        {
            yield break;
        }

        var lines = differ
            ? told.Select(t => writer.Line(section, t.By, say(t)))
            : told.GroupBy(t => t.By).Select(g => writer.Line(section, g.Key, Joined([.. g.Select(say)])));
        yield return new(label, [.. lines], differ && told.Count > 1);
    }

    internal static IEnumerable<LineGroup> Names(LineWriter writer, string section, string label, Seq<Told<Who>> told, bool differ = false) =>
        Of(writer, section, label, told, t => [Span.Named(t.Value.Name), Span.Plain(LineWriter.StatusNote(t.By))], differ);

    internal static IEnumerable<LineGroup> Quotes(LineWriter writer, string section, string label, Seq<Told<string>> told) =>
        Of(writer, section, label, told, t => [Span.Quote(t.Value)]);

    /// <summary>Several phrases as one: commas, and "and" before the last.</summary>
    internal static Span[] Joined(IReadOnlyList<Span[]> phrases) =>
        [.. phrases.SelectMany((p, i) => i == 0 ? p : p.Prepend(Span.Plain(InWords.Before(i, phrases.Count))))];
}
