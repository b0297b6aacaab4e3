namespace Parley.App.Exchange.Coded;

/// <summary>A kind of event as ACLED codes it: its codebook names 25 sub-events, each of one event and disorder type.</summary>
/// <param name="Disorder">The disorder type.</param>
/// <param name="Event">The event type.</param>
/// <param name="SubEvent">The sub-event type.</param>
internal sealed record AcledKind(string Disorder, string Event, string SubEvent)
{
    /// <summary>The outlet of events that were imported from ACLED.</summary>
    internal const string Outlet = "ACLED";

    private const string Violence = "Political violence";
    private const string Demonstrations = "Demonstrations";
    private const string Strategic = "Strategic developments";

    private static readonly Seq<AcledKind> All =
    [
        .. Of(Violence, "Battles", "Government regains territory", "Non-state actor overtakes territory", "Armed clash"),
        .. Of($"{Violence}; {Demonstrations}", "Protests", "Excessive force against protesters"),
        .. Of(Demonstrations, "Protests", "Protest with intervention", "Peaceful protest"),
        .. Of(Demonstrations, "Riots", "Violent demonstration"),
        .. Of(Violence, "Riots", "Mob violence"),
        .. Of(Violence, "Explosions/Remote violence", "Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"),
        .. Of(Violence, "Violence against civilians", "Sexual violence", "Attack", "Abduction/forced disappearance"),
        .. Of(
            Strategic, Strategic, "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other"),
    ];

    /// <summary>The kind that is named so; null where none is.</summary>
    internal static AcledKind? Of(string subEvent) => All.FirstOrDefault(k => k.SubEvent == subEvent);

    private static IEnumerable<AcledKind> Of(string disorder, string type, params string[] subEvents) => subEvents.Select(s => new AcledKind(disorder, type, s));
}
