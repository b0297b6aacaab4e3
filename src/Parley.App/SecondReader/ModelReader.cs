using Parley.Reading.Proposed;

namespace Parley.App.SecondReader;

/// <summary>Has a language model read what the built-in reader has read, report by report. The door of this room.</summary>
internal sealed class ModelReader : IDisposable
{
    // A server that fails so often in a row is asked no more: a thousand reports must not wait for it one by one.
    private const int MaxFailures = 3;

    private readonly ChatServer _server;
    private readonly ReaderId _model;
    private int _failures;

    internal ModelReader(ChatServer server, ReaderId model) => (_server, _model) = (server, model);

    public void Dispose() => _server.Dispose();

    /// <summary>
    /// Asks for the claims of each piece in turn and adds those that stand in the report. After an answer that did not come the rest
    /// of the report is not asked about, and after three such reports in a row no more of them are. Never throws for what a server does.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal async Task<ReadingResult> ReadAsync(ReadingResult own, CancellationToken cancellation)
    {
        var answers = new List<Answer>();
        var failed = _failures >= MaxFailures;
        var pieces = Pieces.Of(own.Report);
        foreach (var piece in pieces)
        {
            if (failed)
            {
                var rest = Passage.In(own.Report.Text, piece.Start, pieces[^1].End);
                answers.Add(new(rest, "", ProposalProblems.NotAsked(rest)));
                break;
            }

            var answer = await _server.AskAsync(own.Report, piece, cancellation);
            answers.Add(answer);
            failed = answer.Problem?.Code is "R040" or "R041" or "R042";
        }

        _failures = failed ? _failures + 1 : 0;
        return Proposals.Add(own, _model, [.. answers]);
    }
}
