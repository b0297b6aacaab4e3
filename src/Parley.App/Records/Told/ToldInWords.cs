using Parley.App.Dossiers.Sections;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Records.Told;

/// <summary>Meetings, agreements and incidents in a line that stands by itself: whom it is of, then the words of the reports as a quotation.</summary>
internal static class ToldInWords
{
    /// <summary>"Third round of talks, Ukraine and Russia"; those who took part where no parties are told.</summary>
    internal static string Meeting(MeetingAccount meeting)
    {
        var sides = All(meeting.Parties.Count > 0 ? meeting.Parties : meeting.Participants);
        return InWords.Capital(MeetingSection.Title(meeting)) + (sides.Length > 0 ? ", " + sides : "");
    }

    /// <summary>"Colombia and FARC: “an agreement on land reform”".</summary>
    internal static string Agreement(AgreementAccount agreement) => Quoted(All(agreement.Parties), Or(agreement.Contents, c => $"“{c}”"));

    /// <summary>
    /// "FARC: “killed 11 soldiers”"; where no report says by whom, whom it struck: "11 people: “injured”". Whom it struck stands behind where both are told and the words do not say it.
    /// </summary>
    internal static string Incident(IncidentAccount incident)
    {
        var done = Or(incident.Actions, a => $"“{a}”");
        var (by, against) = (All(incident.Actors), All([.. incident.Targets.Where(t => !IsSaid(incident, t.Value.Name))]));
        return by.Length > 0 ? Quoted(by, done) + (against.Length > 0 && against != by ? $", against {against}" : "") : Quoted(InWords.Capital(against), done);
    }

    private static string Quoted(string who, string words) => who.Length > 0 ? $"{who}: {words}" : words;

    // A word that only points back names nobody.
    private static bool IsSaid(IncidentAccount incident, string name) => name is "that" or "which" or "it" or "them" || incident.Actions.Any(a => a.Value.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static string All(Seq<Told<Who>> told) => InWords.List([.. told.Select(t => t.Value.Name).Distinct(StringComparer.Ordinal)]);

    private static string Or(Seq<Told<string>> told, Func<string, string> words) => string.Join(" or ", told.Select(t => words(t.Value)).Distinct(StringComparer.Ordinal));
}
