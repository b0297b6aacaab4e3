namespace Parley.Analysis.Stability.Paths;

/// <summary>A state reached, with who made the last move and the way there.</summary>
internal sealed record Arrival(int State, int By, Arrival? Before)
{
    internal Seq<Step> Path
    {
        get
        {
            var steps = new List<Step>();
            for (var at = this; at is not null; at = at.Before)
            {
                steps.Add(new(at.By, at.State));
            }

            steps.Reverse();
            return [.. steps];
        }
    }
}
