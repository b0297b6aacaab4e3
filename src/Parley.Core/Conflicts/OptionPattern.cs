namespace Parley.Conflicts;

/// <summary>Whether an option is taken.</summary>
public sealed record OptionSetting(OptionName Option, bool IsTaken);

/// <summary>The states in which some options are set in a given way, the others in either way.</summary>
public sealed record OptionPattern
{
    /// <exception cref="ArgumentException">An option is set twice.</exception>
    public OptionPattern(Seq<OptionSetting> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.DistinctBy(s => s.Option).Count() != settings.Count)
        {
            throw new ArgumentException("A pattern sets each option once.", nameof(settings));
        }

        Settings = settings;
    }

    public Seq<OptionSetting> Settings { get; }

    public override string ToString() => string.Join(", ", Settings.Select(s => $"{s.Option}: {(s.IsTaken ? "y" : "n")}"));
}

/// <summary>An option that cannot be set back.</summary>
/// <param name="Option">Which.</param>
/// <param name="OnceTaken">Whether it cannot be given up once it is taken; else it cannot be taken once it is given up.</param>
public sealed record OneWay(OptionName Option, bool OnceTaken);
