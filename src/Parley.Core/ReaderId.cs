namespace Parley;

/// <summary>Who read a claim out of its report: Parley itself, a language model by the name its server knows it by, or a person who added it by hand.</summary>
public sealed record ReaderId
{
    private const string OwnName = "built-in";

    private ReaderId(string value) => Value = value;

    /// <summary>Parley's own reader.</summary>
    public static ReaderId BuiltIn { get; } = new(OwnName);

    public string Value { get; }

    /// <summary>A language model.</summary>
    /// <param name="name">The name its server knows it by.</param>
    /// <exception cref="ArgumentException">The name is blank, or the one that stands for Parley's own reader.</exception>
    public static ReaderId Model(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name == OwnName
            ? throw new ArgumentException($"'{OwnName}' stands for Parley's own reader.", nameof(name))
            : new(name);
    }

    /// <summary>A person, by the name under which decisions are signed.</summary>
    public static ReaderId Person(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new($"person: {name}");
    }

    public override string ToString() => Value;
}
