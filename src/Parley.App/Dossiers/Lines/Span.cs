namespace Parley.App.Dossiers.Lines;

/// <summary>A run of words of one tone.</summary>
public sealed record Span(string Text, Tone Tone = Tone.Plain)
{
    internal static Span Plain(string text) => new(text);

    /// <summary>Words of a report, without the "that" by which its sentence leads to them; a quotation within them that they break off in ends with them.</summary>
    internal static Span Quote(string text) =>
        new((text.StartsWith("that ", StringComparison.Ordinal) && text.Length > 5 ? text[5..] : text) + (text.Count(c => c == '"') % 2 == 0 ? "" : "\""), Tone.Quote);

    internal static Span Named(string text) => new(text, Tone.Name);

    internal static Span Stance(string text) => new(text, Tone.Stance);

    internal static Span Differ(string text) => new(text, Tone.Differ);
}
