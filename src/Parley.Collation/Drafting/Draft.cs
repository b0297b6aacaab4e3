using System.Diagnostics;
using Parley.Deals;

namespace Parley.Collation.Drafting;

/// <summary>What came of drafting a scenario from reports.</summary>
public abstract record Drafted
{
    private Drafted()
    {
    }

    /// <summary>There is a draft.</summary>
    public sealed record Model(Draft Draft) : Drafted;

    /// <summary>There are no two parties with positions on anything that can be negotiated (D020), or not those asked for (D021).</summary>
    public sealed record Nothing(Problem Problem) : Drafted;

    public T Match<T>(Func<Model, T> model, Func<Nothing, T> nothing)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(nothing);
        return this switch
        {
            Model m => model(m),
            Nothing n => nothing(n),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>A scenario suggested by what reports say, with the reason for every line of it and all that is left open.</summary>
/// <param name="Scenario">What an analysis reads: every number a range, sources by claim.</param>
/// <param name="Parties">In the order of the scenario.</param>
/// <param name="Mediators">Who mediates, and so is no party.</param>
/// <param name="Questions">The issues, in the order of the scenario.</param>
/// <param name="Standings">One for every party and option, in the order of the scenario.</param>
/// <param name="RedLines">By party, then in the order of the options.</param>
/// <param name="LeftOut">What sides are reported to say and the draft has no place for, in the order of the reports.</param>
/// <param name="Reports">The reports, in their order.</param>
public sealed record Draft(
    Scenario Scenario,
    Seq<DraftParty> Parties,
    Seq<Mediator> Mediators,
    Seq<Question> Questions,
    Seq<Standing> Standings,
    Seq<RedLine> RedLines,
    Seq<LeftOut> LeftOut,
    Seq<Report> Reports)
{
    /// <summary>How many numbers nobody has said anything about: weights, what no deal is worth, and scores.</summary>
    public int Open => (Parties.Count * (Questions.Count + 1)) + Standings.Count(s => s.IsOpen);
}

/// <summary>A side that must agree.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Who">The party.</param>
/// <param name="By">The claims by which it sits at the talks, or else holds a position.</param>
public sealed record DraftParty(PartyId Id, Who Who, Seq<SourcedClaim> By);

/// <summary>Who leads or brokers the talks.</summary>
public sealed record Mediator(Who Who, Seq<SourcedClaim> By);

/// <summary>Something to be settled, and what has been said it could be settled by.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Track">The track its words belong to.</param>
/// <param name="Because">Why its options are taken for answers to one question, in a sentence.</param>
/// <param name="Choices">The one that leaves things as they are first, the others in order of first mention.</param>
public sealed record Question(IssueId Id, Track Track, string Because, Seq<Choice> Choices);

/// <summary>One way to settle a question.</summary>
public sealed record Choice
{
    /// <exception cref="ArgumentException">Nobody has said it, and it is not marked as added.</exception>
    public Choice(OptionId id, bool added, Seq<Point> points)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(points);
        if (added != (points.Count == 0))
        {
            throw new ArgumentException("An option is either said by somebody or marked as added.", nameof(points));
        }

        Id = id;
        Added = added;
        Points = points;
    }

    public OptionId Id { get; }

    /// <summary>Whether Parley added it, so that there is something to leave things at; nobody has said it then.</summary>
    public bool Added { get; }

    /// <summary>What was said of it, in the order of the reports.</summary>
    public Seq<Point> Points { get; }
}

/// <summary>What an option is worth to a party, as far as its reported stances bear out.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Issue">On which issue.</param>
/// <param name="Option">Which option.</param>
/// <param name="Range">0 to 100.</param>
/// <param name="Why">Whole sentences.</param>
/// <param name="Shown">The claims that are best quoted for it: the newest of each stance.</param>
/// <param name="By">All claims it rests on; none where nobody has said.</param>
public sealed record Standing(PartyId Party, IssueId Issue, OptionId Option, Figure Range, string Why, Seq<SourcedClaim> Shown, Seq<SourcedClaim> By)
{
    /// <summary>Whether nobody has said anything that bears on it.</summary>
    public bool IsOpen => By.Count == 0;
}

/// <summary>An option that a party has ruled out in words that leave no way back.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Issue">On which issue.</param>
/// <param name="Option">Which option.</param>
/// <param name="Taken">Whether it is a red line of the scenario; else it is only suggested, for the reason told.</param>
/// <param name="Why">Whole sentences.</param>
/// <param name="By">The claims.</param>
public sealed record RedLine(PartyId Party, IssueId Issue, OptionId Option, bool Taken, string Why, Seq<SourcedClaim> By);

/// <summary>Something said that has no place in the draft.</summary>
/// <param name="Point">What was said.</param>
/// <param name="Why">Why it has none, in a sentence without its full stop.</param>
public sealed record LeftOut(Point Point, string Why);
