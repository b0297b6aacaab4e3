using System.Collections.Immutable;
using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Numbers;
using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Times.Forms;

namespace Parley.Reading.Claims.Findings;

/// <summary>What the steps know of a report so far; each step hands on a fuller notebook.</summary>
internal sealed record Notebook
{
    internal required Report Report { get; init; }

    internal required ParsedText Text { get; init; }

    internal Cast Cast { get; init; } = new([], [], [], []);

    internal Seq<Title> Titles { get; init; } = [];

    /// <summary>Titles by the number of the person who has them.</summary>
    internal ILookup<int, Title> TitlesOf { get; init; } = Array.Empty<Title>().ToLookup(_ => 0);

    internal required BySentence<Moment> Moments { get; init; }

    /// <summary>Where the entries of a running report begin, and the day of each.</summary>
    internal Seq<(int First, DateOnly Day)> Entries { get; init; } = [];

    internal required BySentence<Tallied> Tallies { get; init; }

    internal required Clauses Clauses { get; init; }

    /// <summary>Sides told of as away from the table, and how often a side is spoken of whom nobody names ("the government", "the rebels").</summary>
    internal (Seq<EntitySlot> Sides, int Unplaced) Away { get; init; } = ([], 0);

    internal Seq<Utterance> Utterances { get; init; } = [];

    internal required BySentence<Utterance> UtterancesAt { get; init; }

    internal ImmutableList<Finding> Findings { get; init; } = [];

    /// <summary>The notes that the first step gets.</summary>
    internal static Notebook Of(Report report, ParsedText text) => new()
    {
        Report = report,
        Text = text,
        Clauses = Clauses.Of(text),
        Moments = new(text, [], m => (m.First, m.Last)),
        Tallies = new(text, [], t => (t.First, t.Last)),
        UtterancesAt = new(text, [], u => (u.From, u.To)),
    };

    internal Notebook With(IEnumerable<Finding> more) => this with { Findings = Findings.AddRange(more) };
}
