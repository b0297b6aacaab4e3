using Parley.Collation.Accounts;
using Parley.Deals;

namespace Parley.Collation.Drafts;

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
