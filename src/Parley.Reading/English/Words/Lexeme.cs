namespace Parley.Reading.English.Words;

/// <summary>
/// A word as it stands in any text: its characters, the features that depend on them alone, and what has been computed
/// from those features so far. Whatever is kept here is a pure function of text and norm, so threads may race to fill it.
/// </summary>
internal sealed class Lexeme
{
    private readonly float[]?[] _mixed = new float[]?[3];
    private string?[]? _lemmas;

    public Lexeme(string text, string lower, string norm, RuleSet rules)
    {
        Text = text;
        Lower = lower;
        Norm = norm;
        Rules = rules;
        Prefix = LexicalAttributes.Prefix(text);
        Suffix = LexicalAttributes.Suffix(text);
        Shape = LexicalAttributes.Shape(text);
        IsSpace = LexicalAttributes.IsSpace(text);
    }

    public string Text { get; }

    public string Lower { get; }

    public string Norm { get; }

    public string Prefix { get; }

    public string Suffix { get; }

    public string Shape { get; }

    public bool IsSpace { get; }

    /// <summary>The rules whose first token may have this word's lower-case form.</summary>
    public RuleSet Rules { get; }

    /// <summary>The embedding, where one was stored under this number.</summary>
    public float[]? Mixed(int slot) => Volatile.Read(ref _mixed[slot]);

    public void StoreMixed(int slot, float[] vector) => Volatile.Write(ref _mixed[slot], vector);

    public string? Lemma(int table) => _lemmas?[table];

    public void StoreLemma(int table, int tables, string lemma)
    {
        var lemmas = Volatile.Read(ref _lemmas) ?? new string?[tables];
        lemmas[table] = lemma;
        Volatile.Write(ref _lemmas, lemmas);
    }
}
