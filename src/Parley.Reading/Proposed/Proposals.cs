namespace Parley.Reading.Proposed;

/// <summary>Brings what a language model proposed into what the built-in reader read. The door of this room; pure.</summary>
public static class Proposals
{
    /// <summary>The most claims looked at for one piece.</summary>
    public const int MaxForPiece = 200;

    /// <summary>
    /// Holds each proposal against the report and adds those that stand. A claim that both readers made stays as the built-in
    /// reader made it and names both; what is left of the model's own has ids "m1", "m2" and so on. All of the built-in reader's
    /// claims stay. Never throws for what an answer holds.
    /// </summary>
    /// <param name="own">What the built-in reader read.</param>
    /// <param name="model">Who answered.</param>
    /// <param name="answers">The answers, in the order of their pieces.</param>
    public static ReadingResult Add(ReadingResult own, ReaderId model, Seq<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count == 0)
        {
            return own;
        }

        var ground = new Ground(own.Report, own.Entities);
        var claims = own.Claims.ToList();
        var problems = own.Problems.ToList();
        var dropped = new SortedDictionary<Fault, int>();
        var added = 0;
        foreach (var answer in answers)
        {
            var from = answer.Piece.Start;
            foreach (var item in Items(answer, problems))
            {
                var (claim, fault) = ProposedClaim.Of(item, ground, answer.Piece, from, new ClaimId($"m{added + 1}"), model);
                if (claim is null)
                {
                    dropped[fault!.Value] = dropped.GetValueOrDefault(fault.Value) + 1;
                    continue;
                }

                from = claim.Passages[0].Start;
                var same = claims.FindIndex(c => Concord.Same(c, claim));
                if (same >= 0)
                {
                    claims[same] = claims[same].AlsoReadBy(model);
                }
                else
                {
                    claims.Add(claim);
                    added++;
                }
            }
        }

        problems.AddRange(dropped.Select(d => ProposalProblems.Dropped(d.Key, d.Value, model, own.Report.BodyStart)));

        // Stable: where passages begin alike the built-in reader's claims come first.
        return own with { Claims = [.. claims.OrderBy(c => c.Passages[0].Start)], Problems = [.. problems] };
    }

    private static IEnumerable<System.Text.Json.JsonElement> Items(Answer answer, List<Problem> problems)
    {
        var found = AnswerJson.Largest(answer.Text);
        if (answer.Problem is { } problem)
        {
            problems.Add(problem);
        }
        else if (found is null)
        {
            problems.Add(ProposalProblems.NoList(answer.Piece));
        }
        else if (!found.Closed)
        {
            problems.Add(ProposalProblems.BrokenOff(answer.Piece));
        }

        if (found?.Items.Count > MaxForPiece)
        {
            problems.Add(ProposalProblems.TooMany(answer.Piece, MaxForPiece, found.Items.Count - MaxForPiece));
        }

        return found?.Items.Take(MaxForPiece) ?? [];
    }
}
