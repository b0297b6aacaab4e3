namespace Parley.Reading.Rules;

/// <summary>
/// A way in which a claim can come about. Its name begins the line that says why a claim was made, and docs/reference/reading.md
/// tells of each what it looks at, with an example.
/// </summary>
internal sealed record Rule
{
    // Filled as the rules below are made, and not after.
    private static readonly List<Rule> Made = [];

    internal static readonly Rule TitleBefore = new("role", "title before a name");
    internal static readonly Rule TitleBeforeComma = new("role", "title before a name, with a comma");
    internal static readonly Rule TitleShared = new("role", "shared title before two names");
    internal static readonly Rule TitleAfter = new("role", "apposition after a name");
    internal static readonly Rule NameAfterTitle = new("role", "name in apposition to a title");
    internal static readonly Rule NameAsTitle = new("role", "name as a title");
    internal static readonly Rule NameIsTitle = new("role", "name is a title");
    internal static readonly Rule Appointed = new("role", "appointment");

    internal static readonly Rule MeetingVerb = new("meeting", "verb of meeting");
    internal static readonly Rule Messages = new("meeting", "messages through others");
    internal static readonly Rule TalksWithVerb = new("meeting", "talks with a verb");
    internal static readonly Rule TalksInPassing = new("meeting", "talks in passing");
    internal static readonly Rule TalksModified = new("meeting", "talks with a verb behind them");
    internal static readonly Rule StartOfTalks = new("meeting", "start of talks");
    internal static readonly Rule PastTalks = new("meeting", "talks named as past");

    internal static readonly Rule TeamLed = new("delegation", "team led");
    internal static readonly Rule TeamIncludes = new("delegation", "team includes");
    internal static readonly Rule PartOfTeam = new("delegation", "part of a team");

    internal static readonly Rule StanceVerb = new("position", "verb of stance");
    internal static readonly Rule StanceNoun = new("position", "noun of stance");
    internal static readonly Rule StanceAdjective = new("position", "adjective of stance");
    internal static readonly Rule StanceParticiple = new("position", "participle of stance");
    internal static readonly Rule Verdict = new("position", "verdict on a subject");
    internal static readonly Rule AttitudeShown = new("position", "attitude shown");
    internal static readonly Rule CalledNames = new("position", "condemning word");
    internal static readonly Rule LeftOpen = new("position", "left open");
    internal static readonly Rule ForOrAgainst = new("position", "for or against");
    internal static readonly Rule OwnDoing = new("position", "own doing");
    internal static readonly Rule Condition = new("position", "condition");
    internal static readonly Rule Obligation = new("position", "obligation");

    internal static readonly Rule SidesAgree = new("agreement", "sides agree");
    internal static readonly Rule AgreementWithVerb = new("agreement", "agreement with a verb");
    internal static readonly Rule AgreementNoun = new("agreement", "noun of an agreement");

    internal static readonly Rule ViolentVerb = new("incident", "verb of force");
    internal static readonly Rule ViolentEvent = new("incident", "act of force with a verb");

    internal static readonly Rule AtPlace = new("presence", "somebody at a place");
    internal static readonly Rule AtTalks = new("presence", "somebody at talks");

    internal static readonly Rule Hope = new("outlook", "verb of hope or fear");
    internal static readonly Rule Expectation = new("outlook", "something expected");
    internal static readonly Rule HopeVoiced = new("outlook", "hope voiced");
    internal static readonly Rule ThereIsHope = new("outlook", "there is hope");
    internal static readonly Rule HowItGoes = new("outlook", "word of how it goes");
    internal static readonly Rule AtRisk = new("outlook", "something put at risk");

    internal static readonly Rule Said = new("statement", "words said");
    internal static readonly Rule Accused = new("statement", "accusation");

    private Rule(string kind, string name)
    {
        (Kind, Name) = (kind, name);
        Made.Add(this);
    }

    /// <summary>All rules, in the order of the reference.</summary>
    internal static Seq<Rule> All => [.. Made];

    /// <summary>The kind of claim it makes, as the JSON of claims has it.</summary>
    internal string Kind { get; }

    /// <summary>What it is called in <c>why</c> and in the reference.</summary>
    internal string Name { get; }

    /// <summary>The reason of a claim that this rule makes, with the words that met it.</summary>
    internal Reason By(string words = "") => new(this, words);
}
