namespace Parley.App.Dossiers.Texts;

/// <summary>A paragraph of a report: its text in segments, and the notes of the claims whose words begin in it.</summary>
public sealed record Paragraph(Seq<Segment> Segments, Seq<Note> Notes);
