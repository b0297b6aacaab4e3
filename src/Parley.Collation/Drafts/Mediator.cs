using Parley.Collation.Sourced;

namespace Parley.Collation.Drafts;

/// <summary>Who leads or brokers the talks.</summary>
public sealed record Mediator(Who Who, Seq<SourcedClaim> By);
