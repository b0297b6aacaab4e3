using Parley.Deals;

namespace Parley.Conflicts;

/// <summary>How a decision maker orders the states.</summary>
public abstract record Preference
{
    private Preference()
    {
    }

    /// <summary>Level after level, the best first; every state in one of them.</summary>
    public sealed record Ranking(Seq<Level> Levels) : Preference;

    /// <summary>
    /// Statements, the weightiest first: a state is better than another if the first statement that tells them apart holds in it. At most
    /// <see cref="MostStatements"/>. Option prioritising of [HipelKilgourFangPeng1997].
    /// </summary>
    public sealed record Prioritised(Seq<Statement> Statements) : Preference;

    /// <summary>A state is worth the sum of the weights of the statements that hold in it.</summary>
    public sealed record Weighted(Seq<WeightedStatement> Statements) : Preference;

    /// <summary>Several rankings that hold each state once together; between states of two of them the order is not known.</summary>
    public sealed record Apart(Seq<Ranking> Rankings) : Preference;

    /// <summary>One of these, and it is not known which.</summary>
    public sealed record OneOf(Seq<Preference> Of) : Preference;

    /// <summary>The most statements that can be prioritised, so that a score fits in 63 bits.</summary>
    public const int MostStatements = 62;

    /// <summary>Whether it orders every two states.</summary>
    public bool IsKnown => this is not (Apart or OneOf);

    public T Match<T>(Func<Ranking, T> ranking, Func<Prioritised, T> prioritised, Func<Weighted, T> weighted, Func<Apart, T> apart, Func<OneOf, T> oneOf)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(prioritised);
        ArgumentNullException.ThrowIfNull(weighted);
        ArgumentNullException.ThrowIfNull(apart);
        ArgumentNullException.ThrowIfNull(oneOf);
        return this switch
        {
            Ranking p => ranking(p),
            Prioritised p => prioritised(p),
            Weighted p => weighted(p),
            Apart p => apart(p),
            OneOf p => oneOf(p),
            _ => throw new InvalidOperationException("No other case."),
        };
    }
}

/// <summary>States that are as good as each other.</summary>
/// <param name="States">At least one.</param>
/// <param name="FarAbove">Whether they are much better than all below them, not only better.</param>
public sealed record Level(Seq<StateName> States, bool FarAbove = false);

/// <summary>What it is worth that a statement holds; may be negative.</summary>
public sealed record WeightedStatement(Statement Statement, Amount Weight);
