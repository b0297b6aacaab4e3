using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.AI;
using OpenAI;
using Parley.Reading.Proposed;
using Parley.Wording;

namespace Parley.App.SecondReader;

/// <summary>Asks one model of an OpenAI-compatible server, over HTTP, for the claims of one piece of a report at a time.</summary>
internal sealed class ChatServer : IDisposable
{
    /// <summary>The most UTF-16 code units of an answer that are looked at.</summary>
    internal const int MaxAnswer = 262_144;

    private const int MaxReason = 200;

    private readonly HttpClient _http;
    private readonly IChatClient _chat;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;

    /// <param name="endpoint">Where it is.</param>
    /// <param name="model">The name by which it knows the model.</param>
    /// <param name="key">What it asks of its callers, or null.</param>
    /// <param name="timeout">How long one answer may take, from the question to its last word.</param>
    /// <param name="clock">Measures that time.</param>
    internal ChatServer(ModelEndpoint endpoint, ReaderId model, string? key, TimeSpan timeout, TimeProvider clock)
    {
        (_timeout, _clock) = (timeout, clock);

        // A redirect could send the report elsewhere, and a proxy has no part in talk within this machine.
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !endpoint.IsHere };
        _http = new(new Gate(sockets, key is not null)) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint.Address,
            Transport = new HttpClientPipelineTransport(_http),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };

        // The library wants a key even where there is none; the gate takes it away again.
        _chat = new OpenAIClient(new ApiKeyCredential(key ?? "none"), options).GetChatClient(model.Value).AsIChatClient();
    }

    public void Dispose()
    {
        _chat.Dispose();
        _http.Dispose();
    }

    /// <summary>Asks once. Whatever the server does, there is an answer, if only one with a problem.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal async Task<Answer> AskAsync(Report report, Passage piece, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(_timeout, _clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        var text = new StringBuilder();
        Problem? problem;
        try
        {
            problem = await TakeAsync(report, piece, text, stop.Token);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            problem = ProposalProblems.TooSlow(piece, _timeout);
        }
        catch (Exception fault)
        {
            // What the library makes of bytes that are no chat is the server's doing, whatever its type.
            problem = ProblemOf(fault, piece);
        }

        return new(piece, text.ToString(), problem);
    }

    private async Task<Problem?> TakeAsync(Report report, Passage piece, StringBuilder text, CancellationToken stop)
    {
        ChatMessage[] question = [new(ChatRole.System, Prompt.Instructions), new(ChatRole.User, Prompt.Quoted(report, piece))];
        await foreach (var update in _chat.GetStreamingResponseAsync(question, new() { Temperature = 0 }, stop))
        {
            text.Append(update.Text);
            if (text.Length > MaxAnswer)
            {
                text.Length = MaxAnswer;
                return ProposalProblems.TooLong(piece);
            }

            if (update.FinishReason == ChatFinishReason.ContentFilter
                || update.RawRepresentation is OpenAI.Chat.StreamingChatCompletionUpdate { RefusalUpdate.Length: > 0 }
                || update.Contents.OfType<ErrorContent>().Any())
            {
                return ProposalProblems.Declined(piece);
            }

            if (update.FinishReason == ChatFinishReason.Length)
            {
                return ProposalProblems.BrokenOff(piece);
            }
        }

        return null;
    }

    private static Problem ProblemOf(Exception fault, Passage piece)
    {
        var causes = Causes(fault).ToList();
        return causes.OfType<AnswerTooLongException>().Any() ? ProposalProblems.TooLong(piece)
            : causes.OfType<ClientResultException>().FirstOrDefault(e => e.Status > 0) is { } refused
                ? ProposalProblems.Refused(piece, refused.Status, Reason(refused.Message))
            : causes.OfType<HttpIOException>().Any() ? ProposalProblems.BrokenOff(piece)
            : causes.OfType<HttpRequestException>().FirstOrDefault() is { } unreachable ? ProposalProblems.Unreachable(piece, Reason(unreachable.Message))
            : causes.Any(e => e is IOException or SocketException) ? ProposalProblems.BrokenOff(piece)
            : ProposalProblems.NoList(piece);
    }

    private static IEnumerable<Exception> Causes(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    // A server's words are shown as one short line in which nothing steers.
    private static string Reason(string message)
    {
        var line = string.Join(' ', new string([.. message.Select(c => Shown.IsSteering(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxReason ? line : Clip.Start(line, MaxReason) + "…";
    }
}
