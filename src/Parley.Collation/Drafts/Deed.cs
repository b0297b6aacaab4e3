using Parley.Collation.Sourced;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>What a party does when it takes an option of a drafted conflict.</summary>
public enum DeedKind
{
    /// <summary>What others demand of it.</summary>
    Doing,

    /// <summary>It puts something forward, and can take it back.</summary>
    Offering,

    /// <summary>It accepts what is put forward or spoken of.</summary>
    Accepting,
}

/// <summary>An option of a party in a drafted conflict.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="By">Whose it is.</param>
/// <param name="Issue">The issue it is about.</param>
/// <param name="Choice">The answer to the issue that comes about if all that belong to it do theirs.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sources">The claims it rests on; at least one.</param>
public sealed record Deed(OptionName Name, PartyId By, IssueId Issue, OptionId Choice, DeedKind Kind, Seq<SourcedClaim> Sources);
