namespace Parley.Reading.English.Syntax;

/// <summary>What rules said of a word so far; null where none has spoken.</summary>
internal struct Annotation
{
    public string? Pos;
    public string? Morph;
    public string? Lemma;
}
