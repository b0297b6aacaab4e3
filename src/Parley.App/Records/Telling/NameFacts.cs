using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Telling;

/// <summary>What is told of persons, parties and bodies: who they are, where they were, where they stand and with whom they may be confused. Cost: near linear in the claims.</summary>
internal sealed class NameFacts
{
    // Whoever is named in thousands of reports is looked for in them by search.
    private const int MostReports = 12;

    private readonly RecordTalks _talks;
    private readonly Dictionary<ItemId, PersonAccount> _people;
    private readonly ILookup<ItemId, ShownFact> _of;

    private NameFacts(RecordTalks talks)
    {
        _talks = talks;
        _people = talks.Talks.People.DistinctBy(p => p.Person.Id).Where(p => p.Person.Id is not null).ToDictionary(p => p.Person.Id!);
        _of = Belonging().Concat(Meetings()).Concat(Positions()).Concat(Alike()).Where(f => f.Who is not null).ToLookup(f => f.Who!, f => f.Fact);
    }

    internal static IEnumerable<ItemBook.Entry> Of(RecordTalks talks)
    {
        var facts = new NameFacts(talks);
        return talks.Talks.Names.Where(n => talks.IdOf(n.Id) is not null).Select(facts.Entry);
    }

    private ItemBook.Entry Entry(Named named)
    {
        var person = _people.GetValueOrDefault(named.Id);
        var reports = named.In.Select(n => _talks.Report(n.Report).Filed.Number).Distinct().Order().ToArray();
        var listed = string.Join(", ", reports.Take(MostReports).Select(RecordId.Report)) + (reports.Length > MostReports ? " and others" : "");
        return new(
            _talks.IdOf(named.Id)!,
            Word.Of(named.Type),
            named.Name,
            [.. (person?.Basis.By ?? []).Select(c => _talks.Claim(c).Id).Distinct()],
            [
                .. named.Aliases.Count == 0 ? (ShownFact[])[] : [new("also called", string.Join(", ", named.Aliases))],
                .. person?.Roles.Select(r => new ShownFact("is", Role(r))) ?? [],
                .. person?.Party is { } side && side.Id != named.Id ? [new ShownFact("side", side.Name, _talks.IdOf(side.Id))] : (ShownFact[])[],
                .. _of[named.Id].Distinct(),
                new("named in", $"{InWords.Count(reports.Length, "report", "reports")}: {listed}"),
                new("names are one because", named.Because),
            ]);
    }

    // When somebody holds an office is told by the claim, else the reports' days say when he was said to.
    private string Role(Told<PersonRole> role)
    {
        var of = role.Value.Of is { } body && !role.Value.Title.Contains(body.Name, StringComparison.OrdinalIgnoreCase) ? $" ({body.Name})" : "";
        var days = role.By.Select(_talks.Published).OfType<DateOnly>().ToArray();
        string?[] when =
        [
            .. role.By.Select(c => c.Claim.When).OfType<When>().Select(DayWords.When).Distinct(StringComparer.Ordinal),
            days.Length == 0 ? null : days.Min() == days.Max() ? $"told {DayWords.Day(days.Min())}" : $"told {DayWords.Day(days.Min())} to {DayWords.Day(days.Max())}",
        ];
        return $"{role.Value.Title}{of}{(when.OfType<string>().Any() ? $", {string.Join(", ", when.OfType<string>())}" : "")}";
    }

    private IEnumerable<(ItemId? Who, ShownFact Fact)> Belonging() =>
        _talks.Talks.People.Where(p => p.Party?.Id is not null && p.Party.Id != p.Person.Id).Select(p => (p.Party!.Id, new ShownFact("speaks for it", p.Person.Name, _talks.IdOf(p.Person.Id))));

    private IEnumerable<(ItemId? Who, ShownFact Fact)> Meetings()
    {
        var teams = _talks.Talks.Delegations.ToLookup(d => d.Meeting);
        foreach (var meeting in _talks.Talks.Meetings)
        {
            var (id, where) = (_talks.IdOf(meeting.Basis.Id), ItemFacts.Joined(", ", MeetingSection.Title(meeting), AnswerRows.Or(meeting.Places, p => p.Name), AnswerRows.Days(meeting.Whens), MeetingAnswer.Status(_talks, meeting)));
            static IEnumerable<(ItemId? Who, string How)> As(Seq<Told<Who>> who, string how) => who.Select(w => (w.Value.Id, how));
            var there = As(meeting.Parties, "a party").Concat(As(meeting.Mediators, "mediating")).Concat(teams[meeting.Basis.Id].SelectMany(t => Team(t, As))).ToArray();
            var named = there.Select(t => t.Who).ToHashSet();
            foreach (var one in there.Concat(As(meeting.Participants, "taking part").Where(t => !named.Contains(t.Who))).GroupBy(t => t.Who))
            {
                yield return (one.Key, new("meeting", $"{where} ({InWords.List([.. one.Select(o => o.How).Distinct(StringComparer.Ordinal)])})", id));
            }
        }
    }

    private static IEnumerable<(ItemId? Who, string How)> Team(DelegationAccount team, Func<Seq<Told<Who>>, string, IEnumerable<(ItemId? Who, string How)>> told)
    {
        var whose = InWords.Possessive(InWords.The(team.Party.Name));
        return told(team.Heads, $"heading {whose} team").Concat(told(team.Members, $"in {whose} team")).Concat(told(team.Absent, "not there"));
    }

    // A side by the last it was told to say; a person by the last he said himself.
    private IEnumerable<(ItemId? Who, ShownFact Fact)> Positions()
    {
        foreach (var issue in _talks.Talks.Issues)
        {
            var id = _talks.IdOf(issue.Basis.Id);
            foreach (var (side, point) in PositionAnswer.Latest(_talks, issue))
            {
                yield return (side.Id, new("position", $"{issue.Words}: {ItemFacts.Stand(_talks, point)}", id));
            }

            foreach (var own in issue.Points.Where(p => p.Holder.Id is not null && !p.Sides.Contains(p.Holder)).GroupBy(p => p.Holder.Id))
            {
                yield return (own.Key, new("position", $"{issue.Words}: {ItemFacts.Stand(_talks, PositionAnswer.Last(_talks, own))}", id));
            }
        }
    }

    private IEnumerable<(ItemId? Who, ShownFact Fact)> Alike() => _talks.Talks.Lookalikes.SelectMany(l => ((ItemId?, ShownFact)[])
    [
        (l.One.Id, new("may be confused with", $"{l.Other.Name}: {l.Because}", _talks.IdOf(l.Other.Id))),
        (l.Other.Id, new("may be confused with", $"{l.One.Name}: {l.Because}", _talks.IdOf(l.One.Id))),
    ]);
}
