namespace Parley.Reading.Rules;

/// <summary>
/// A way in which a claim can come about. Its name begins the line that says why a claim was made, and docs/reference/reading.md
/// tells of each what it looks at, with an example.
/// </summary>
internal sealed record ReadingRule
{
    // Filled as the rules below are made, and not after.
    private static readonly List<ReadingRule> Made = [];

    internal static readonly ReadingRule TitleBefore = new("role", "title before a name");
    internal static readonly ReadingRule TitleBeforeComma = new("role", "title before a name, with a comma");
    internal static readonly ReadingRule TitleShared = new("role", "shared title before two names");
    internal static readonly ReadingRule TitleAfter = new("role", "apposition after a name");
    internal static readonly ReadingRule NameAfterTitle = new("role", "name in apposition to a title");
    internal static readonly ReadingRule NameAsTitle = new("role", "name as a title");
    internal static readonly ReadingRule NameIsTitle = new("role", "name is a title");
    internal static readonly ReadingRule Appointed = new("role", "appointment");

    internal static readonly ReadingRule MeetingVerb = new("meeting", "verb of meeting");
    internal static readonly ReadingRule Messages = new("meeting", "messages through others");
    internal static readonly ReadingRule TopicsTreated = new("meeting", "topics treated together");
    internal static readonly ReadingRule TopicsOnAgenda = new("meeting", "topics on the agenda");
    internal static readonly ReadingRule TalksWithVerb = new("meeting", "talks with a verb");
    internal static readonly ReadingRule TalksInPassing = new("meeting", "talks in passing");
    internal static readonly ReadingRule TalksModified = new("meeting", "talks with a verb behind them");
    internal static readonly ReadingRule StartOfTalks = new("meeting", "start of talks");
    internal static readonly ReadingRule PastTalks = new("meeting", "talks named as past");
    internal static readonly ReadingRule ListedRound = new("meeting", "round in a list");

    internal static readonly ReadingRule TeamLed = new("delegation", "team led");
    internal static readonly ReadingRule TeamIncludes = new("delegation", "team includes");
    internal static readonly ReadingRule PartOfTeam = new("delegation", "part of a team");

    internal static readonly ReadingRule StanceVerb = new("position", "verb of stance");
    internal static readonly ReadingRule StanceNoun = new("position", "noun of stance");
    internal static readonly ReadingRule StanceAdjective = new("position", "adjective of stance");
    internal static readonly ReadingRule StanceParticiple = new("position", "participle of stance");
    internal static readonly ReadingRule Verdict = new("position", "verdict on a subject");
    internal static readonly ReadingRule AttitudeShown = new("position", "attitude shown");
    internal static readonly ReadingRule StanceIdiom = new("position", "idiom of stance");
    internal static readonly ReadingRule CalledNames = new("position", "condemning word");
    internal static readonly ReadingRule LeftOpen = new("position", "left open");
    internal static readonly ReadingRule ForOrAgainst = new("position", "for or against");
    internal static readonly ReadingRule OwnDoing = new("position", "own doing");
    internal static readonly ReadingRule Condition = new("position", "condition");
    internal static readonly ReadingRule Obligation = new("position", "obligation");
    internal static readonly ReadingRule Warning = new("position", "warning");
    internal static readonly ReadingRule Needed = new("position", "something needed");
    internal static readonly ReadingRule Pointless = new("position", "no point in it");

    internal static readonly ReadingRule SidesAgree = new("agreement", "sides agree");
    internal static readonly ReadingRule NotAgreed = new("agreement", "sides do not agree");
    internal static readonly ReadingRule AgreementWithVerb = new("agreement", "agreement with a verb");
    internal static readonly ReadingRule AgreementNoun = new("agreement", "noun of an agreement");

    internal static readonly ReadingRule ViolentVerb = new("incident", "verb of force");
    internal static readonly ReadingRule ViolentEvent = new("incident", "act of force with a verb");

    internal static readonly ReadingRule AtPlace = new("presence", "somebody at a place");
    internal static readonly ReadingRule AtTalks = new("presence", "somebody at talks");

    internal static readonly ReadingRule Hope = new("outlook", "verb of hope or fear");
    internal static readonly ReadingRule Expectation = new("outlook", "something expected");
    internal static readonly ReadingRule HopeVoiced = new("outlook", "hope voiced");
    internal static readonly ReadingRule ThereIsHope = new("outlook", "there is hope");
    internal static readonly ReadingRule HowItGoes = new("outlook", "word of how it goes");
    internal static readonly ReadingRule AtRisk = new("outlook", "something put at risk");
    internal static readonly ReadingRule HopesMove = new("outlook", "hopes that rise or fade");
    internal static readonly ReadingRule Gap = new("outlook", "gap between the sides");
    internal static readonly ReadingRule InProspect = new("outlook", "in sight or far off");
    internal static readonly ReadingRule Ahead = new("outlook", "what lies ahead");
    internal static readonly ReadingRule Progress = new("outlook", "progress made or not");
    internal static readonly ReadingRule Labelled = new("outlook", "talks called good or bad");

    internal static readonly ReadingRule Said = new("statement", "words said");
    internal static readonly ReadingRule Accused = new("statement", "accusation");
    internal static readonly ReadingRule NumberGiven = new("statement", "number given");

    private ReadingRule(string kind, string name)
    {
        (Kind, Name) = (kind, name);
        Made.Add(this);
    }

    /// <summary>All rules, in the order of the reference.</summary>
    internal static Seq<ReadingRule> All => [.. Made];

    /// <summary>The kind of claim it makes, as the JSON of claims has it.</summary>
    internal string Kind { get; }

    /// <summary>What it is called in <c>why</c> and in the reference.</summary>
    internal string Name { get; }

    /// <summary>What a claim that this rule makes rests on, with the words that met it.</summary>
    internal Warrant By(string words = "") => new(this, words);
}
