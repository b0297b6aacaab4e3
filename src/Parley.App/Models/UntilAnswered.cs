using System.Text.Json;

namespace Parley.App.Models;

/// <summary>
/// Holds the end of a client's messages back until every request among them is answered, so that one who writes and closes is answered what it asked. Counted are lines that are requests of JSON-RPC 2.0 and those that answer them;
/// a request that was called off waits for nothing.
/// </summary>
/// <param name="clock">Times how long the end is held back at most.</param>
/// <param name="most">How long that is.</param>
internal sealed class UntilAnswered(TimeProvider clock, TimeSpan most)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private TaskCompletionSource? _none;

    /// <summary>The client's messages.</summary>
    internal Stream Input(Stream inner) => new Watched(inner, Asked, this);

    /// <summary>The answers.</summary>
    internal Stream Output(Stream inner) => new Watched(inner, Answered, null);

    private async Task Ended(CancellationToken cancellation)
    {
        Task none;
        lock (_lock)
        {
            none = _open.Count == 0 ? Task.CompletedTask : (_none ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }

        try
        {
            await none.WaitAsync(most, clock, cancellation);
        }
        catch (TimeoutException)
        {
            // What is not answered by now is not going to be.
        }
    }

    private void Asked(JsonElement message)
    {
        if (message.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String)
        {
            lock (_lock)
            {
                if (message.TryGetProperty("id", out var id))
                {
                    _open.Add(id.GetRawText());
                }
                else if (method.GetString() == "notifications/cancelled" && message.TryGetProperty("params", out var of) && of.ValueKind == JsonValueKind.Object && of.TryGetProperty("requestId", out var gone))
                {
                    Close(gone.GetRawText());
                }
            }
        }
    }

    private void Answered(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id) && (message.TryGetProperty("result", out _) || message.TryGetProperty("error", out _)))
        {
            lock (_lock)
            {
                Close(id.GetRawText());
            }
        }
    }

    private void Close(string id)
    {
        _open.Remove(id);
        if (_open.Count == 0)
        {
            _none?.TrySetResult();
        }
    }

    // Passes everything on, and looks at each line that is whole.
    private sealed class Watched(Stream inner, Action<JsonElement> told, UntilAnswered? until) : Stream
    {
        private readonly List<byte> _line = [];
        private bool _isEnded;

        public override bool CanRead => inner.CanRead;

        public override bool CanWrite => inner.CanWrite;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = _isEnded || buffer.Length == 0 ? 0 : await inner.ReadAsync(buffer, cancellationToken);
            if (count == 0 && buffer.Length > 0 && until is not null)
            {
                // A last line is one without a line's end too.
                if (!_isEnded && _line.Count > 0)
                {
                    (_isEnded, count, buffer.Span[0]) = (true, 1, (byte)'\n');
                }
                else
                {
                    await until.Ended(cancellationToken);
                }
            }

            Look(buffer.Span[..count]);
            return count;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await inner.WriteAsync(buffer, cancellationToken);
            await inner.FlushAsync(cancellationToken);
            Look(buffer.Span);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count)
        {
            inner.Write(buffer, offset, count);
            inner.Flush();
            Look(buffer.AsSpan(offset, count));
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private void Look(ReadOnlySpan<byte> bytes)
        {
            foreach (var b in bytes)
            {
                if (b != '\n')
                {
                    _line.Add(b);
                    continue;
                }

                Tell([.. _line]);
                _line.Clear();
            }
        }

        // What is no message is not answered.
        private void Tell(byte[] line)
        {
            try
            {
                using var message = JsonDocument.Parse(line);
                if (message.RootElement.ValueKind == JsonValueKind.Object)
                {
                    told(message.RootElement);
                }
            }
            catch (JsonException)
            {
            }
        }
    }
}
