using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>Who each person is said to be.</summary>
internal static class People
{
    internal static Seq<PersonAccount> Of(Corpus corpus)
    {
        var groups = corpus.Of<Matter.Role>()
            .Select(r => (r.By, r.Matter, Person: corpus.Who(r.By.Report, r.Matter.Person)))
            .GroupBy(r => Corpus.Key(r.Person, r.By.Report), StringComparer.Ordinal);
        return [.. groups.Select((g, n) => new PersonAccount(
            corpus.Basis("person", n + 1, g.Select(r => r.By), "Roles of the same person."),
            g.First().Person,
            corpus.PartyOf(g.First().Person) is { } party && party != g.First().Person ? party : null,
            corpus.Told(g.Select(r => (Role(corpus, r.By, r.Matter), r.By)), RoleKey)))];
    }

    private static PersonRole Role(Corpus corpus, SourcedClaim by, Matter.Role role) =>
        new(role.Title.Quote, role.Of is { } of ? corpus.Who(by.Report, of) : null);

    private static string RoleKey(PersonRole role, SourcedClaim by) =>
        $"{NameFolding.Plain(role.Title)}|{(role.Of is { } of ? Corpus.Key(of, by.Report) : "")}";
}
