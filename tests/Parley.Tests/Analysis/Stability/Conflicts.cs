using System.Globalization;
using Parley.Conflicts;

namespace Parley.Tests.Analysis.Stability;

/// <summary>Conflicts made up at random, and their states and moves by the words of the format alone.</summary>
internal static class Conflicts
{
    /// <param name="random">Seeded.</param>
    /// <param name="most">The most options in all.</param>
    /// <param name="awkward">Whether patterns are impossible and options irreversible.</param>
    internal static Conflict Make(Random random, int most, bool awkward)
    {
        var n = random.Next(2, 5);
        var counts = Enumerable.Range(0, n).Select(_ => random.Next(0, 4)).ToArray();
        while (counts.Sum() > most || counts.Sum() == 0)
        {
            counts[random.Next(n)] = random.Next(0, 3);
        }

        var options = Enumerable.Range(0, counts.Sum()).Select(o => new OptionName($"o{o}")).ToList();
        var impossible = awkward ? Enumerable.Range(0, random.Next(0, 4)).Select(_ => Pattern(random, options)).ToList() : [];
        var irreversible = awkward ? options.Where(_ => random.Next(3) == 0).Select(o => new OneWay(o, random.Next(2) == 0)).ToList() : [];
        var first = 0;
        var decisionMakers = counts.Select((c, i) =>
        {
            Seq<OptionName> own = [.. options.Skip(first).Take(c)];
            first += c;
            var statements = Enumerable.Range(0, random.Next(0, 6)).Select(_ => new Statement("made up", Formula(random, options, 2)));
            return new DecisionMaker(new($"dm{i}"), $"dm{i}", own, new Preference.Prioritised([.. statements]));
        });
        return new("made up", [.. decisionMakers], new([.. impossible], [], [.. irreversible]));
    }

    /// <summary>The settings of options that no impossible pattern matches, as numbers.</summary>
    internal static List<int> States(Conflict conflict) => [.. Enumerable.Range(0, 1 << conflict.Options.Count)
        .Where(m => !conflict.Rules.Impossible.Any(p => p.Settings.All(s => Holds(m, s.Option) == s.IsTaken)))];

    /// <summary>The definitions on the conflict: moves by looking at every two states, worth by looking at every statement.</summary>
    internal static Oracle Oracle(Conflict conflict, List<int> states)
    {
        var moves = conflict.DecisionMakers.Select(d => states.Select(s => Enumerable.Range(0, states.Count).Where(t => CanMove(conflict, d, s, states[t])).ToList()).ToArray()).ToArray();
        var worth = conflict.DecisionMakers.Select(d => states.Select(s => Worth(d.Preference, s)).ToArray()).ToArray();
        return new(states.Count, moves, worth);
    }

    private static bool CanMove(Conflict conflict, DecisionMaker mover, int from, int to) => from != to && conflict.Options.All(o =>
    {
        var (before, after) = (Holds(from, o), Holds(to, o));
        return before == after || (mover.Options.Contains(o) && !conflict.Rules.Irreversible.Any(w => w.Option == o && w.OnceTaken == before));
    });

    private static int Worth(Preference preference, int state) => ((Preference.Prioritised)preference).Statements
        .Aggregate(0, (sum, s) => (2 * sum) + (Holds(state, s.Formula) ? 1 : 0));

    private static bool Holds(int state, Formula formula) => formula switch
    {
        Formula.Taken f => Holds(state, f.Option),
        Formula.Not f => !Holds(state, f.Of),
        Formula.And f => Holds(state, f.Left) && Holds(state, f.Right),
        Formula.Or f => Holds(state, f.Left) || Holds(state, f.Right),
        Formula.If f => Holds(state, f.Then) || !Holds(state, f.Condition),
        Formula.IfAndOnlyIf f => Holds(state, f.Left) == Holds(state, f.Right),
        _ => throw new InvalidOperationException("No other case."),
    };

    // Options are called by their places.
    private static bool Holds(int state, OptionName option) => ((state >> int.Parse(option.Value.AsSpan(1), CultureInfo.InvariantCulture)) & 1) != 0;

    private static OptionPattern Pattern(Random random, List<OptionName> options)
    {
        var picked = options.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
        return new([.. picked.Select(o => new OptionSetting(o, random.Next(2) == 0))]);
    }

    internal static Formula Formula(Random random, List<OptionName> options, int deep)
    {
        if (deep == 0 || random.Next(3) == 0)
        {
            return new Formula.Taken(options[random.Next(options.Count)]);
        }

        var (left, right) = (Formula(random, options, deep - 1), Formula(random, options, deep - 1));
        return random.Next(5) switch
        {
            0 => new Formula.Not(left),
            1 => new Formula.And(left, right),
            2 => new Formula.Or(left, right),
            3 => new Formula.If(left, right),
            _ => new Formula.IfAndOnlyIf(left, right),
        };
    }
}
