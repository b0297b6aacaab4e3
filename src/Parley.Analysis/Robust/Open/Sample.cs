namespace Parley.Analysis.Robust.Open;

/// <summary>One draw of everything unknown about every party, in floating point.</summary>
internal sealed class Sample
{
    private readonly UncertainDomain _domain;
    private readonly int[] _places; // by party, where its numbers begin
    private readonly Spread[][] _weights; // by party and issue; none for an order
    private readonly Spread[][][] _scores;
    private readonly Spread[][] _terms;
    private readonly Spread[] _reservations;
    private readonly double[] _shares; // of one party's issues
    private readonly double[] _sorted;

    public Sample(UncertainDomain domain)
    {
        _domain = domain;
        _weights = [.. domain.Parties.Select(p => p.Weights.Match(r => r.ByIssue.Select(w => new Spread(w)).ToArray(), _ => []))];
        _scores = [.. domain.Parties.Select(p => p.Scores.Select(row => row.Select(s => new Spread(s)).ToArray()).ToArray())];
        _terms = [.. domain.Parties.Select(p => p.Terms.Select(t => new Spread(t.Add)).ToArray())];
        _reservations = [.. domain.Parties.Select(p => new Spread(p.Reservation))];
        _shares = new double[domain.Options.Count];
        _sorted = new double[Math.Max(domain.Options.Count, domain.Options.Aggregate(0, Math.Max))];
        Worth = [.. domain.Parties.Select(p => p.Scores.Select(row => new double[row.Count]).ToArray())];
        Reservation = new double[domain.Parties.Count];
        Terms = [.. domain.Parties.Select(p => new double[p.Terms.Count])];
        _places = new int[domain.Parties.Count];
        var questions = new List<Question>();
        var place = 0;
        for (var p = 0; p < domain.Parties.Count; p++)
        {
            var party = domain.Parties[p];
            _places[p] = place;
            place += 1 + party.Scores.Count + party.Scores.Sum(row => row.Count) + party.Terms.Count;
            for (var i = 0; i < party.Scores.Count; i++)
            {
                if (party.Weights.Match(r => !r.ByIssue[i].IsPoint, o => o.Issues.Count > 1 && o.Issues.Contains(i)))
                {
                    questions.Add(new(p, Unknown.Weight, i, 0));
                }
            }

            questions.AddRange(party.Scores.SelectMany((row, i) => row.Select((s, o) => (s, i, o))).Where(x => !x.s.IsPoint).Select(x => new Question(p, Unknown.Score, x.i, x.o)));
            questions.AddRange(party.Terms.Select((t, n) => (t, n)).Where(x => !x.t.Add.IsPoint).Select(x => new Question(p, Unknown.Term, x.n, 0)));
            if (!party.Reservation.IsPoint)
            {
                questions.Add(new(p, Unknown.Reservation, 0, 0));
            }
        }

        Questions = [.. questions];
        Answers = new double[Questions.Length];
    }

    public Question[] Questions { get; }

    /// <summary>By question, what this draw says.</summary>
    public double[] Answers { get; }

    /// <summary>Party, issue, option: weight times score.</summary>
    public double[][][] Worth { get; }

    public double[] Reservation { get; }

    public double[][] Terms { get; }

    public void Take(Draw draw)
    {
        var question = 0;
        for (var p = 0; p < Worth.Length; p++)
        {
            var party = _domain.Parties[p];
            var place = _places[p];
            Weigh(party, _weights[p], draw, place);
            place += _shares.Length;
            question = Answer(question, p, Unknown.Weight, _shares);
            for (var i = 0; i < _shares.Length; i++)
            {
                var (scores, reach) = (Worth[p][i], _scores[p][i]);
                for (var o = 0; o < scores.Length; o++)
                {
                    scores[o] = reach[o].At(draw, place++);
                }

                if (party.Orders?[i] is { } order)
                {
                    Keep(order, scores);
                }

                for (var o = 0; o < scores.Length; o++)
                {
                    if (question < Questions.Length && Questions[question] is { About: Unknown.Score } q && q.Party == p && q.Issue == i && q.Option == o)
                    {
                        Answers[question++] = scores[o];
                    }

                    scores[o] *= _shares[i];
                }
            }

            for (var t = 0; t < Terms[p].Length; t++)
            {
                Terms[p][t] = _terms[p][t].At(draw, place++);
            }

            question = Answer(question, p, Unknown.Term, Terms[p]);
            Reservation[p] = _reservations[p].At(draw, place);
            question = Answer(question, p, Unknown.Reservation, Reservation.AsSpan(p, 1));
        }
    }

    public double Utility(int party, IReadOnlyList<int> outcome)
    {
        var sum = 0.0;
        for (var i = 0; i < outcome.Count; i++)
        {
            sum += Worth[party][i][outcome[i]];
        }

        for (var t = 0; t < Terms[party].Length; t++)
        {
            sum += _domain.Parties[party].Terms[t].When.Fits(outcome) ? Terms[party][t] : 0;
        }

        return Math.Min(sum, _domain.Parties[party].Ceiling?.ToDouble() ?? double.PositiveInfinity);
    }

    private int Answer(int question, int party, Unknown about, ReadOnlySpan<double> values)
    {
        for (; question < Questions.Length && Questions[question].Party == party && Questions[question].About == about; question++)
        {
            Answers[question] = values[Questions[question].Issue];
        }

        return question;
    }

    /// <summary>Numbers drawn evenly and sorted are even over all that keep the order.</summary>
    private void Keep(Seq<int> order, double[] scores)
    {
        var sorted = _sorted.AsSpan(0, scores.Length);
        scores.CopyTo(sorted);
        sorted.Sort();
        for (var n = 0; n < sorted.Length; n++)
        {
            scores[order[n]] = sorted[sorted.Length - 1 - n];
        }
    }

    /// <summary>Writes the shares of the issues.</summary>
    private void Weigh(UncertainParty party, Spread[] reach, Draw draw, int place)
    {
        var weights = _shares;
        if (party.Weights is Weighing.Order order)
        {
            // Shares of a whole cut at random are even over all weights; sorted, over all that keep the order.
            Array.Clear(weights);
            var cuts = _sorted.AsSpan(0, order.Issues.Count);
            for (var n = 0; n < cuts.Length; n++)
            {
                cuts[n] = -Math.Log(1 - draw.At(place + n));
            }

            cuts.Sort();
            for (var n = 0; n < cuts.Length; n++)
            {
                weights[order.Issues[n]] = cuts[cuts.Length - 1 - n];
            }
        }
        else
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = reach[i].At(draw, place + i);
            }
        }

        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = sum > 0 ? weights[i] / sum : 1.0 / weights.Length;
        }
    }

    /// <summary>A range in floating point, worked out once.</summary>
    private readonly struct Spread(Interval interval)
    {
        private readonly double _low = interval.Low.ToDouble();
        private readonly double _wide = interval.High.ToDouble() - interval.Low.ToDouble();

        public double At(Draw draw, int place) => _wide == 0 ? _low : _low + (draw.At(place) * _wide);
    }
}
