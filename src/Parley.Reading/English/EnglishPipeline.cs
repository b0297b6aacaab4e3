namespace Parley.Reading.English;

/// <summary>Parses English text: tokens, sentences, tags, heads, labels, named entities, lemmas.</summary>
public sealed class EnglishPipeline
{
    private readonly Seq<Token> _none = [];

    private EnglishPipeline()
    {
    }

    /// <summary>Loads the model.</summary>
    public static EnglishPipeline Load() => new();

    /// <summary>Parses a text.</summary>
    public ParsedText Parse(string text) => new(text, _none);
}
