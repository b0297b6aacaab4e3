using Parley.Collation.Words;

namespace Parley.Collation.WhoIsWho;

/// <summary>Who each person is said to be.</summary>
internal static class People
{
    internal static Seq<PersonAccount> Of(Gathered gathered)
    {
        var groups = gathered.Of<Matter.Role>()
            .Select(r => (r.By, r.Matter, Person: gathered.Who(r.By.Report, r.Matter.Person)))
            .GroupBy(r => Gathered.Key(r.Person, r.By.Report), StringComparer.Ordinal);
        return [.. groups.Select((g, n) => new PersonAccount(
            gathered.Basis("person", n + 1, g.Select(r => r.By), "Roles of the same person."),
            g.First().Person,
            gathered.PartyOf(g.First().Person) is { } party && party != g.First().Person ? party : null,
            gathered.Told(g.Select(r => (Role(gathered, r.By, r.Matter), r.By)), RoleKey)))];
    }

    private static PersonRole Role(Gathered gathered, SourcedClaim by, Matter.Role role) =>
        new(role.Title.Quote, role.Of is { } of ? gathered.Who(by.Report, of) : null);

    private static string RoleKey(PersonRole role, SourcedClaim by) =>
        $"{NameFolding.Plain(role.Title)}|{(role.Of is { } of ? Gathered.Key(of, by.Report) : "")}";
}
