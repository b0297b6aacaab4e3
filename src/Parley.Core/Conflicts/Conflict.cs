using Parley.Deals;

namespace Parley.Conflicts;

/// <summary>
/// Who can do what, and who prefers what: a conflict in the sense of the graph model [FangHipelKilgour1993]. The options of all decision makers, in their
/// order, number its states: the k-th counts 2^(k-1) where it is taken, so that a state that is not listed by a name bears that sum as one.
/// </summary>
public sealed record Conflict
{
    /// <summary>The most options of all decision makers together.</summary>
    public const int MostOptions = 62;

    /// <summary>The most decision makers.</summary>
    public const int MostDecisionMakers = 16;

    /// <exception cref="ArgumentException">
    /// There is no decision maker or there are too many, a name stands twice, an option has two owners or is unknown, there are too many, or there are neither options nor states.
    /// </exception>
    public Conflict(
        string? title, Seq<DecisionMaker> decisionMakers, StateRules? rules = null, Seq<ListedState>? states = null, Seq<GivenMoves>? moves = null, ConflictNotes? notes = null)
    {
        ArgumentNullException.ThrowIfNull(decisionMakers);
        Title = title;
        DecisionMakers = decisionMakers;
        Options = [.. decisionMakers.SelectMany(d => d.Options)];
        Rules = rules ?? StateRules.None;
        States = states ?? [];
        Moves = moves ?? [];
        Notes = notes ?? ConflictNotes.None;
        Check();
    }

    public string? Title { get; }

    public Seq<DecisionMaker> DecisionMakers { get; }

    /// <summary>The options of all decision makers, one owner's after the other's.</summary>
    public Seq<OptionName> Options { get; }

    public StateRules Rules { get; }

    /// <summary>The states by name; empty where they are all that the rules leave.</summary>
    public Seq<ListedState> States { get; }

    /// <summary>Moves given outright; a decision maker who has none here moves by its options.</summary>
    public Seq<GivenMoves> Moves { get; }

    public ConflictNotes Notes { get; }

    private void Check()
    {
        if (DecisionMakers.Count is 0 or > MostDecisionMakers || DecisionMakers.DistinctBy(d => d.Id).Count() != DecisionMakers.Count)
        {
            throw new ArgumentException($"A conflict has 1 to {MostDecisionMakers} decision makers, each of its own name.");
        }

        var known = Options.ToHashSet();
        if (known.Count != Options.Count || Options.Count > MostOptions)
        {
            throw new ArgumentException($"There are at most {MostOptions} options, and each has one owner.");
        }

        var named = Rules.Impossible.Concat(Rules.Same).Concat(States.Select(s => s.Options).OfType<OptionPattern>())
            .SelectMany(p => p.Settings).Select(s => s.Option).Concat(Rules.Irreversible.Select(i => i.Option));
        if (!named.All(known.Contains))
        {
            throw new ArgumentException("Patterns and irreversible options name options that somebody owns.");
        }

        var ids = DecisionMakers.Select(d => d.Id).ToHashSet();
        if (!Moves.All(m => ids.Contains(m.Of)) || Moves.DistinctBy(m => m.Of).Count() != Moves.Count || !Notes.Views.All(v => ids.Contains(v.Of)))
        {
            throw new ArgumentException("Moves and views are those of decision makers, once each.");
        }

        if (Options.Count == 0 && States.Count == 0)
        {
            throw new ArgumentException("A conflict has options or states.");
        }

        if (States.DistinctBy(s => s.Name).Count() != States.Count || States.Any(s => s.Options is null) != (States.Count > 0 && Options.Count == 0))
        {
            throw new ArgumentException("Every state has a name of its own, and says which options are taken where there are any.");
        }
    }
}

/// <summary>One who can act.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Options">What it alone decides; may be none.</param>
/// <param name="Preference">What it prefers.</param>
public sealed record DecisionMaker(DecisionMakerId Id, string Name, Seq<OptionName> Options, Preference Preference);

/// <summary>What holds of all states.</summary>
/// <param name="Impossible">Patterns that no state matches.</param>
/// <param name="Same">Patterns whose states count as one; those of patterns that meet are one together.</param>
/// <param name="Irreversible">Options that cannot be set back; an option may stand here both ways, and then never changes.</param>
public sealed record StateRules(Seq<OptionPattern> Impossible, Seq<OptionPattern> Same, Seq<OneWay> Irreversible)
{
    public static StateRules None { get; } = new([], [], []);
}

/// <summary>A state by its name.</summary>
/// <param name="Name">Such as 4.</param>
/// <param name="Options">Which options are taken, those not named being not; null where the conflict has no options.</param>
public sealed record ListedState(StateName Name, OptionPattern? Options);

/// <summary>A move from one state to another.</summary>
public sealed record Move(StateName From, StateName To);

/// <summary>All moves of one decision maker.</summary>
public sealed record GivenMoves(DecisionMakerId Of, Seq<Move> Moves);

/// <summary>What a decision maker takes the preferences to be; of those not named it knows the true ones.</summary>
public sealed record View(DecisionMakerId Of, Seq<Perceived> Preferences);

/// <summary>The preference one decision maker is taken to have.</summary>
public sealed record Perceived(DecisionMakerId Of, Preference Preference);

/// <summary>A state in words.</summary>
public sealed record StateLabel(StateName State, string Label);

/// <summary>What goes with a conflict.</summary>
/// <param name="Labels">States in words; not every state needs one.</param>
/// <param name="StatusQuo">The state things are in; null where it is not said.</param>
/// <param name="Views">Who sees whose preferences otherwise than they are, once each.</param>
/// <param name="Sources">Where entries come from.</param>
public sealed record ConflictNotes(Seq<StateLabel> Labels, StateName? StatusQuo, Seq<View> Views, Seq<Citation> Sources)
{
    public static ConflictNotes None { get; } = new([], null, [], []);
}
