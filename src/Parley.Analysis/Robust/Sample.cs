namespace Parley.Analysis.Robust;

/// <summary>Something about a party that is not known exactly.</summary>
public enum Unknown
{
    Weight,
    Score,
    Reservation,
    Term,
}

/// <summary>A question to a party: how much an issue weighs, what an option scores, what no deal is worth, what a combination adds.</summary>
/// <param name="Party">Counted from 0.</param>
/// <param name="About">What kind.</param>
/// <param name="Issue">The issue of a weight or score; the number of a term; 0 for a reservation.</param>
/// <param name="Option">The option of a score; otherwise 0.</param>
public sealed record Question(int Party, Unknown About, int Issue, int Option);

/// <summary>One draw of everything unknown about every party, in floating point.</summary>
internal sealed class Sample
{
    private readonly UncertainDomain _domain;
    private readonly int[] _places; // by party, where its numbers begin

    public Sample(UncertainDomain domain)
    {
        _domain = domain;
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
            var weights = Weigh(party, draw, place);
            place += weights.Length;
            question = Answer(question, p, Unknown.Weight, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                var scores = Worth[p][i];
                for (var o = 0; o < scores.Length; o++)
                {
                    scores[o] = Between(party.Scores[i][o], draw.At(place++));
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

                    scores[o] *= weights[i];
                }
            }

            for (var t = 0; t < Terms[p].Length; t++)
            {
                Terms[p][t] = Between(party.Terms[t].Add, draw.At(place++));
            }

            question = Answer(question, p, Unknown.Term, Terms[p]);
            Reservation[p] = Between(party.Reservation, draw.At(place));
            question = Answer(question, p, Unknown.Reservation, [Reservation[p]]);
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

    private int Answer(int question, int party, Unknown about, double[] values)
    {
        for (; question < Questions.Length && Questions[question].Party == party && Questions[question].About == about; question++)
        {
            Answers[question] = values[Questions[question].Issue];
        }

        return question;
    }

    /// <summary>Numbers drawn evenly and sorted are even over all that keep the order.</summary>
    private static void Keep(Seq<int> order, double[] scores)
    {
        double[] sorted = [.. scores];
        Array.Sort(sorted);
        for (var n = 0; n < sorted.Length; n++)
        {
            scores[order[n]] = sorted[sorted.Length - 1 - n];
        }
    }

    private static double[] Weigh(UncertainParty party, Draw draw, int place)
    {
        var weights = new double[party.Scores.Count];
        if (party.Weights is Weighing.Order order)
        {
            // Shares of a whole cut at random are even over all weights; sorted, over all that keep the order.
            double[] cuts = [.. order.Issues.Select((_, n) => -Math.Log(1 - draw.At(place + n)))];
            Array.Sort(cuts, (a, b) => b.CompareTo(a));
            for (var n = 0; n < cuts.Length; n++)
            {
                weights[order.Issues[n]] = cuts[n];
            }
        }
        else
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = Between(((Weighing.Ranges)party.Weights).ByIssue[i], draw.At(place + i));
            }
        }

        var sum = weights.Sum();
        return sum > 0 ? [.. weights.Select(w => w / sum)] : [.. weights.Select(_ => 1.0 / weights.Length)];
    }

    private static double Between(Interval interval, double share)
    {
        var low = interval.Low.ToDouble();
        return low + (share * (interval.High.ToDouble() - low));
    }
}
