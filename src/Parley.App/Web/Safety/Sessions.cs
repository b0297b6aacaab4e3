using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Parley.App.Web.Safety;

/// <summary>Who was let in: whoever opens the address that the program prints, once for each. Nothing of it outlives the program.</summary>
internal sealed class Sessions
{
    private const int Bytes = 32;

    /// <summary>Browsers let in at a time; when one more comes, the one that came first is let go.</summary>
    internal const int MaxOpen = 64;

    private readonly ConcurrentDictionary<string, Session> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private string _ticket = Secret();

    /// <summary>Tells of the next ticket when one was used.</summary>
    internal event Action<string>? Used;

    /// <summary>What lets the next browser in.</summary>
    internal string Ticket => _ticket;

    /// <summary>Lets in whoever shows the ticket, which is void from then on; null where it is not the one.</summary>
    /// <returns>The secret by which the browser is known.</returns>
    internal string? Enter(string ticket)
    {
        var now = _ticket;
        if (!Same(ticket, now) || Interlocked.CompareExchange(ref _ticket, Secret(), now) != now)
        {
            return null;
        }

        var secret = Secret();
        _open[secret] = new(Secret());
        _order.Enqueue(secret);
        if (_order.Count > MaxOpen && _order.TryDequeue(out var first))
        {
            _open.TryRemove(first, out _);
        }

        Used?.Invoke(_ticket);
        return secret;
    }

    internal Session? Of(string? secret) => secret is not null && _open.TryGetValue(secret, out var session) ? session : null;

    /// <summary>Whether two secrets are one, in a time that tells nothing of where they differ.</summary>
    internal static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(one), System.Text.Encoding.UTF8.GetBytes(other));

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
