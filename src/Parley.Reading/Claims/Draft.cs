using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Numbers;
using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Times;

namespace Parley.Reading.Claims;

/// <summary>What the steps know of a report so far; each step hands on a fuller one.</summary>
internal sealed record Draft
{
    internal required Report Report { get; init; }

    internal required ParsedText Text { get; init; }

    internal Cast Cast { get; init; } = new([], [], [], []);

    internal Seq<Title> Titles { get; init; } = [];

    /// <summary>Titles by the number of the person who has them.</summary>
    internal ILookup<int, Title> TitlesOf { get; init; } = Array.Empty<Title>().ToLookup(_ => 0);

    internal required BySentence<Moment> Moments { get; init; }

    internal required BySentence<Tally> Tallies { get; init; }

    internal Seq<Clause> Clauses { get; init; } = [];

    /// <summary>Clauses by the index of their verb.</summary>
    internal FrozenDictionary<int, Clause> ClauseAt { get; init; } = FrozenDictionary<int, Clause>.Empty;

    internal Seq<Utterance> Utterances { get; init; } = [];

    internal required BySentence<Utterance> UtterancesAt { get; init; }

    internal ImmutableList<Finding> Findings { get; init; } = [];

    /// <summary>The draft that the first step gets.</summary>
    internal static Draft Of(Report report, ParsedText text) => new()
    {
        Report = report,
        Text = text,
        Moments = new(text, [], m => (m.First, m.Last)),
        Tallies = new(text, [], t => (t.First, t.Last)),
        UtterancesAt = new(text, [], u => (u.From, u.To)),
    };

    internal Draft With(IEnumerable<Finding> more) => this with { Findings = Findings.AddRange(more) };
}

/// <summary>A claim in the making.</summary>
/// <param name="Trigger">The token that led to it; the chain of attribution is that of this token.</param>
/// <param name="Matter">What it says.</param>
/// <param name="Status">Whether it happened, is planned, and so on.</param>
/// <param name="When">When, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="First">First token of its passage.</param>
/// <param name="Last">Last token of its passage.</param>
/// <param name="Rule">Name of the construction, as in docs/reference/reading.md.</param>
/// <param name="Why">The words that led to it.</param>
/// <param name="Background">Whether it stands in a clause that no speaker vouches for (appositions, relative clauses).</param>
internal sealed record Finding(
    int Trigger,
    Matter Matter,
    Status Status,
    When? When,
    EntitySlot? Place,
    int First,
    int Last,
    string Rule,
    string Why,
    bool Background = false);

/// <summary>A number of things with the tokens it lies in.</summary>
internal sealed record Tally(int First, int Last, CountMention Mention);

/// <summary>One of the fixed steps from parsed text to claims.</summary>
/// <param name="Name">What it finds.</param>
/// <param name="Needs">Names of the steps whose findings it uses.</param>
/// <param name="Take">The step itself; pure.</param>
internal sealed record Step(string Name, Seq<string> Needs, Func<Draft, Draft> Take);
