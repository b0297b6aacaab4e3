using System.Diagnostics;

namespace Parley.Collation.Drafts;

/// <summary>What came of drafting a scenario from reports.</summary>
public abstract record Drafted
{
    private Drafted()
    {
    }

    /// <summary>There is a draft.</summary>
    public sealed record Model(Draft Draft) : Drafted;

    /// <summary>There are no two parties with positions on anything that can be negotiated (D020), or not those asked for (D021).</summary>
    public sealed record Nothing(Problem Problem) : Drafted;

    public T Match<T>(Func<Model, T> model, Func<Nothing, T> nothing)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(nothing);
        return this switch
        {
            Model m => model(m),
            Nothing n => nothing(n),
            _ => throw new UnreachableException(),
        };
    }
}
