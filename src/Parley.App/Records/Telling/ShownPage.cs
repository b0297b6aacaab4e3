using Parley.Storage.Layers;

namespace Parley.App.Records.Telling;

/// <summary>One thing of the record in full.</summary>
/// <param name="Asked">The id asked for.</param>
/// <param name="Id">The id it has now: another where the one asked for became part of something else.</param>
/// <param name="Kind">What it is, in a word: <c>report</c>, <c>claim</c>, <c>meeting</c>, <c>person</c>, <c>decision</c>.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="Facts">What is told of it; one name may stand several times.</param>
/// <param name="Claims">The claims it has or rests on, in order.</param>
/// <param name="Decisions">What people decided on it, in order.</param>
internal sealed record ShownPage(RecordId Asked, RecordId Id, string Kind, string Heading, Seq<ShownFact> Facts, Seq<ShownClaim> Claims, Seq<Decision> Decisions)
{
    /// <summary>What is told under a name, in order.</summary>
    internal IEnumerable<string> Told(string name) => Facts.Where(f => f.Name == name).Select(f => f.Text);
}
