using Parley.Analysis.Domains;

namespace Parley.Analysis.Plans;

/// <summary>
/// What every question about a domain begins with: the order in which its issues are settled. Made by the door that is asked first and handed on by it, so that it is
/// not worked out twice. It says the same to whoever asks, on any number of threads.
/// </summary>
internal sealed record Groundwork
{
    /// <summary>That there is no plan, and the numbers are too long for the solver that takes over without one.</summary>
    public static readonly Problem TooDense = new("A003", "The issues interact too densely: no order of settling them keeps the combinations to carry along few enough.", 0, 0);

    private Groundwork(Domain domain, Plan plan, bool isCutShort) => (Domain, Plan, IsCutShort) = (domain, plan, isCutShort);

    public Domain Domain { get; }

    public Scaled Scaled => Domain.Scaled;

    /// <summary>Of all issues; without steps where every order is too entangled, or it was cut short.</summary>
    public Plan Plan { get; }

    /// <summary>Whether it was asked to stop before the order was found, so that another time there may be one.</summary>
    public bool IsCutShort { get; }

    public static Groundwork Of(Domain domain, CancellationToken stop = default)
    {
        var plan = Plan.Of(domain.Scaled, [.. Enumerable.Range(0, domain.Scaled.Issues)], stop: stop);
        return new(domain, plan, plan.Steps is null && stop.IsCancellationRequested);
    }

    /// <summary>The same where it was not cut short; else made anew.</summary>
    public Groundwork Whole(CancellationToken stop) => IsCutShort ? Of(Domain, stop) : this;
}
