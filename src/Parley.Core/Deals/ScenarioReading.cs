namespace Parley.Deals;

/// <summary>A place in an input file.</summary>
/// <param name="File">The file's name as given.</param>
/// <param name="Line">Counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Counted from 1; 0 where the whole line or file is meant.</param>
public sealed record Place(string File, int Line, int Column)
{
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}

/// <summary>Something wrong with a scenario's files, or in doubt about them.</summary>
/// <param name="Code">A stable code such as <c>D007</c>; each is listed in docs/reference/problems.md.</param>
/// <param name="Message">One sentence for a person: what stands there, and what was expected.</param>
/// <param name="Place">Where.</param>
/// <param name="IsFatal">Whether there is no scenario because of it; else it is read, with a doubt.</param>
public sealed record ScenarioProblem(string Code, string Message, Place Place, bool IsFatal = true);

/// <summary>What came of reading a scenario.</summary>
public sealed record ScenarioReading
{
    private readonly Lazy<Seq<Entry>> _entries;

    /// <param name="scenario">The scenario; null if any problem is fatal.</param>
    /// <param name="problems">All that was found, in the order of the files and of their lines.</param>
    /// <param name="entries">Gathers <see cref="Entries"/>, which few ask for and which can be very many.</param>
    public ScenarioReading(Scenario? scenario, Seq<ScenarioProblem> problems, Func<Seq<Entry>> entries)
    {
        Scenario = scenario;
        Problems = problems;
        _entries = new(entries);
    }

    /// <summary>The scenario; null if any problem is fatal.</summary>
    public Scenario? Scenario { get; }

    /// <summary>All that was found, in the order of the files and of their lines.</summary>
    public Seq<ScenarioProblem> Problems { get; }

    /// <summary>Where each entry stands, by its path (<see cref="Citation.Entry"/>), in the order of the files.</summary>
    public Seq<Entry> Entries => _entries.Value;

    public bool Equals(ScenarioReading? other) => other is not null && Equals(Scenario, other.Scenario) && Problems.Equals(other.Problems) && Entries.Equals(other.Entries);

    public override int GetHashCode() => HashCode.Combine(Scenario, Problems);
}

/// <summary>Where an entry of a scenario stands.</summary>
/// <param name="Path">Such as <c>north.red lines[0]</c>.</param>
/// <param name="Place">Where its value begins.</param>
public sealed record Entry(string Path, Place Place);
