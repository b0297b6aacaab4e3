namespace Parley.Conflicts;

/// <summary>Says of a state whether something holds in it, by which options are taken.</summary>
public abstract record Formula
{
    private Formula()
    {
    }

    /// <summary>The option is taken.</summary>
    public sealed record Taken(OptionName Option) : Formula;

    public sealed record Not(Formula Of) : Formula;

    public sealed record And(Formula Left, Formula Right) : Formula;

    public sealed record Or(Formula Left, Formula Right) : Formula;

    /// <summary>The first holds wherever the second does.</summary>
    public sealed record If(Formula Then, Formula Condition) : Formula;

    /// <summary>Both hold or neither.</summary>
    public sealed record IfAndOnlyIf(Formula Left, Formula Right) : Formula;

    public T Match<T>(
        Func<Taken, T> taken, Func<Not, T> not, Func<And, T> and, Func<Or, T> or, Func<If, T> implied, Func<IfAndOnlyIf, T> equivalent)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(not);
        ArgumentNullException.ThrowIfNull(and);
        ArgumentNullException.ThrowIfNull(or);
        ArgumentNullException.ThrowIfNull(implied);
        ArgumentNullException.ThrowIfNull(equivalent);
        return this switch
        {
            Taken f => taken(f),
            Not f => not(f),
            And f => and(f),
            Or f => or(f),
            If f => implied(f),
            IfAndOnlyIf f => equivalent(f),
            _ => throw new InvalidOperationException("No other case."),
        };
    }
}

/// <summary>A formula in the words it was written with.</summary>
public sealed record Statement(string Text, Formula Formula);
