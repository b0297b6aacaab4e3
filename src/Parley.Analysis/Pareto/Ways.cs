using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Pareto;

/// <summary>All packages that attain a point of the frontier, one by one.</summary>
public static class Ways
{
    private const int NodeLimit = 1_000_000;

    /// <summary>
    /// The packages that attain a point, in row-major order, up to a limit. Parts that cannot come to the point any more are left early; where that still leaves more
    /// than a million parts, those found by then.
    /// </summary>
    /// <param name="domain">The domain.</param>
    /// <param name="point">A point of its exact frontier.</param>
    /// <param name="limit">The most to list; at least one.</param>
    /// <param name="cancellation">Where it asks to stop, those found by then.</param>
    public static Seq<Seq<int>> Of(Domain domain, FrontierPoint point, int limit = 200, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(point);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (point.Count is { IsOne: true } || limit == 1)
        {
            return [point.Outcome];
        }

        var walk = new Walk(domain, point, limit, cancellation);
        walk.From(0);
        return walk.Found.Count == 0 ? [point.Outcome] : [.. walk.Found];
    }

    private sealed class Walk
    {
        private readonly Domain _domain;
        private readonly Scaled _scaled;
        private readonly FrontierPoint _point;
        private readonly int _limit;
        private readonly CancellationToken _cancellation;
        private readonly int[] _outcome;
        private readonly BigInteger[][] _missing; // by issue reached and party, what is still to come
        private readonly BigInteger[][] _most; // by issue reached and party, what can come at most
        private readonly bool[] _passable; // by party, whether more than the point has counts as much
        private readonly HashSet<string> _dead = [];
        private int _nodes;

        public Walk(Domain domain, FrontierPoint point, int limit, CancellationToken cancellation)
        {
            (_domain, _scaled, _point, _limit, _cancellation) = (domain, domain.Scaled, point, limit, cancellation);
            _outcome = new int[_scaled.Issues];
            _missing = [.. Enumerable.Range(0, _scaled.Issues + 1).Select(_ => new BigInteger[_scaled.Parties])];
            _most = [.. Enumerable.Range(0, _scaled.Issues + 1).Select(_ => new BigInteger[_scaled.Parties])];
            _passable = new bool[_scaled.Parties];
            for (var p = 0; p < _scaled.Parties; p++)
            {
                _missing[0][p] = ((point.Utilities[p] - _scaled.Base[p]) / _scaled.Step[p]).Numerator;
                _passable[p] = _scaled.Patterns.Length == 0 && _scaled.Ceilings[p] == _missing[0][p];
                _most[^1][p] = _scaled.Patterns.Where(x => !x.Forbidden).Aggregate(BigInteger.Zero, (s, x) => s + BigInteger.Max(0, x.Add[p]));
                for (var i = _scaled.Issues - 1; i >= 0; i--)
                {
                    _most[i][p] = _most[i + 1][p] + _scaled.Scores[i].Max(o => o[p]);
                }
            }
        }

        public List<Seq<int>> Found { get; } = [];

        private bool Over => Found.Count >= _limit || _nodes > NodeLimit || _cancellation.IsCancellationRequested;

        /// <summary>Whether anything was found from here on.</summary>
        public bool From(int issue)
        {
            _nodes++;
            if (issue == _scaled.Issues)
            {
                var fits = _domain.IsFeasible(_outcome) && _domain.Utilities(_outcome).Equals(_point.Utilities);
                if (fits)
                {
                    Found.Add(Seq.Create<int>(_outcome));
                }

                return fits;
            }

            // Where nothing interacts, what is still to come alone decides whether anything can be found from here.
            var key = _scaled.Patterns.Length == 0 ? $"{issue} {string.Join(' ', _missing[issue])}" : null;
            if (key is not null && _dead.Contains(key))
            {
                return false;
            }

            var any = false;
            for (var option = 0; option < _scaled.Scores[issue].Length && !Over; option++)
            {
                if (!_scaled.Forbidden[issue][option] && Step(issue, option))
                {
                    _outcome[issue] = option;
                    any |= From(issue + 1);
                }
            }

            if (!any && key is not null && !Over)
            {
                _dead.Add(key);
            }

            return any;
        }

        private bool Step(int issue, int option)
        {
            for (var p = 0; p < _scaled.Parties; p++)
            {
                _missing[issue + 1][p] = _missing[issue][p] - _scaled.Scores[issue][option][p];
                if (_passable[p] && _missing[issue + 1][p].Sign < 0)
                {
                    _missing[issue + 1][p] = 0; // above a ceiling all sums are one
                }

                if (_missing[issue + 1][p] > _most[issue + 1][p])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
