namespace Parley.App.SecondReader;

/// <summary>
/// Sends what must be sent and no more, and reads no more than the limit: the last gate before the net, under the library that speaks the protocol.
/// </summary>
internal sealed class Gate(HttpMessageHandler inner, bool hasKey) : DelegatingHandler(inner)
{
    /// <summary>The most bytes read of one answer, the wrapping of the protocol included.</summary>
    internal const int MaxBytes = 8 * 1024 * 1024;

    // Of a server's reasons for refusing; a line of them is shown.
    private const int MaxRefusal = 65_536;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The library names itself, the system and the runtime; none of that is the server's business.
        foreach (var header in request.Headers.Select(h => h.Key).Where(k => !(k is "Accept" or "Host" || (k == "Authorization" && hasKey))).ToList())
        {
            request.Headers.Remove(header);
        }

        request.Headers.TryAddWithoutValidation("User-Agent", "parley");
        var response = await base.SendAsync(request, cancellationToken);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        HttpContent bounded = response.IsSuccessStatusCode ? new StreamContent(new Bounded(stream, MaxBytes)) : await ReasonAsync(stream, cancellationToken);
        foreach (var header in response.Content.Headers.Where(h => response.IsSuccessStatusCode || h.Key != "Content-Length"))
        {
            bounded.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        response.Content = bounded;
        return response;
    }

    // Read here, as the library reads what is no success without an eye on the time: a server could refuse so slowly that nobody ever heard of it.
    private static async Task<ByteArrayContent> ReasonAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using (stream)
        {
            var bytes = new byte[MaxRefusal];
            return new(bytes, 0, await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken));
        }
    }

    /// <summary>A stream that may be read up to a limit.</summary>
    private sealed class Bounded(Stream inner, long limit) : Stream
    {
        private long _left = limit;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Counted(await inner.ReadAsync(buffer, cancellationToken));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Counted(int count) => (_left -= count) >= 0 ? count : throw new AnswerTooLongException();
    }
}
