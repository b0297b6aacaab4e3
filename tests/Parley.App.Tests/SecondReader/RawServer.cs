using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parley.Tests.App.SecondReader;

/// <summary>A socket on a free port of this machine that takes one question and answers with the bytes it is given, whatever they are.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    /// <param name="head">What is sent first.</param>
    /// <param name="unit">What is sent again and again until nobody listens any more; null where the connection ends after the first.</param>
    /// <param name="sent">Told each time something has been sent.</param>
    internal RawServer(string head, string? unit = null, Action? sent = null)
        : this(Encoding.UTF8.GetBytes(head), unit is null ? null : Encoding.UTF8.GetBytes(unit), sent)
    {
    }

    internal RawServer(byte[] head, byte[]? unit = null, Action? sent = null)
    {
        _listener.Start();
        _serving = Serve(head, unit, sent);
    }

    internal string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1";

    /// <summary>How often somebody came.</summary>
    internal int Callers { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task Serve(byte[] head, byte[]? unit, Action? sent)
    {
        try
        {
            while (true)
            {
                using var socket = await _listener.AcceptSocketAsync(_end.Token);
                Callers++;
                await Answer(socket, head, unit, sent);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Answer(Socket socket, byte[] head, byte[]? unit, Action? sent)
    {
        try
        {
            var buffer = new byte[65_536];
            await socket.ReceiveAsync(buffer, _end.Token);
            await socket.SendAsync(head, _end.Token);
            sent?.Invoke();
            while (unit is not null)
            {
                await socket.SendAsync(unit, _end.Token);
                sent?.Invoke();
            }

            socket.Shutdown(SocketShutdown.Send);
            while (await socket.ReceiveAsync(buffer, _end.Token) > 0)
            {
                // The caller's words are read to their end, or the system would take back ours.
            }
        }
        catch (SocketException)
        {
            // The caller has hung up, as it should.
        }
    }
}
