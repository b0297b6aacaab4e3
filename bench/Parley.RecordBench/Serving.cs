using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Parley.App.Commands;

namespace Parley.RecordBench;

/// <summary>The workbench on a record, served by the program itself over loopback: what each page costs and weighs, and whether many readers and one who decides get in each other's way.</summary>
internal static partial class Serving
{
    private const int Askings = 15;

    // The rooms, in the order in which they stand at the left; a report and a claim by themselves come after.
    private static readonly string[] Rooms =
        ["/", "/reports", "/claims", "/positions", "/proposals", "/people", "/timeline", "/disagreements", "/brief", "/search?q=ceasefire", "/reports/r1", "/claims/r1.c1", "/positions.json"];

    /// <summary>Prints a table of pages, then what came of the readers and the writer.</summary>
    /// <param name="path">The record. It is decided on meanwhile, so give a copy.</param>
    /// <param name="readers">How many read at once, each let in by itself.</param>
    /// <param name="lasting">How long they read.</param>
    internal static async Task Run(string path, int readers, TimeSpan lasting)
    {
        using var serving = new Process
        {
            StartInfo = new("dotnet", [typeof(Cli).Assembly.Location, "serve", "--no-open", "--record", path]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        var addresses = Channel.CreateUnbounded<Uri>();
        var faults = new ConcurrentQueue<string>();
        void Hear(string? line)
        {
            if (line is not null && Address().Match(line) is { Success: true } address)
            {
                addresses.Writer.TryWrite(new(address.Value));
            }
            else if (line?.Contains("could not be made", StringComparison.Ordinal) == true)
            {
                faults.Enqueue(line);
            }
        }

        serving.OutputDataReceived += (_, said) => Hear(said.Data);
        serving.ErrorDataReceived += (_, said) => Hear(said.Data);
        serving.Start();
        serving.BeginOutputReadLine();
        serving.BeginErrorReadLine();
        try
        {
            using (var one = await Enter(addresses.Reader))
            {
                await Pages(one, serving);
            }

            await Load(addresses.Reader, readers, lasting);
            serving.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the server at its most {serving.PeakWorkingSet64 / 1e6:0} MB; pages that could not be made: {faults.Count}"));
        }
        finally
        {
            serving.Kill();
        }
    }

    private static async Task Pages(HttpClient one, Process serving)
    {
        Console.WriteLine("| page | first | again, median of 15 | processor, mean of 15 | weight |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var page in Rooms.Append("/claims.csv"))
        {
            var (first, weight) = await Ask(one, page);
            var again = new double[Askings];
            var before = Spent(serving);
            for (var n = 0; n < Askings; n++)
            {
                (again[n], _) = await Ask(one, page);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{page}` | {first:0} ms | {Part(again, .5):0} ms | {(Spent(serving) - before).TotalMilliseconds / Askings:0} ms | {weight / 1000.0:0} kB |"));
        }
    }

    // What the server cost whoever else was at work on the machine: the clock tells of them too.
    private static TimeSpan Spent(Process serving)
    {
        serving.Refresh();
        return serving.TotalProcessorTime;
    }

    private static async Task Load(ChannelReader<Uri> addresses, int readers, TimeSpan lasting)
    {
        var (took, wrong) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        using var ends = new CancellationTokenSource(lasting);
        var clients = new List<HttpClient>();
        for (var n = 0; n <= readers; n++)
        {
            clients.Add(await Enter(addresses));
        }

        var writing = Write(clients[0], wrong, ends.Token);
        var began = Stopwatch.StartNew();
        await Task.WhenAll(clients.Skip(1).Select((c, n) => Read(c, n, took, wrong, ends.Token)));
        var spent = began.Elapsed.TotalSeconds;
        var written = await writing;
        clients.ForEach(c => c.Dispose());
        double[] all = [.. took];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{readers} readers for {spent:0} s: {all.Length} pages ({all.Length / spent:0} a second), median {Part(all, .5):0} ms, 95 of 100 within {Part(all, .95):0} ms, longest {Part(all, 1):0} ms; {written.Length} decisions, median {Part(written, .5):0} ms, longest {Part(written, 1):0} ms; errors {wrong.Count}"));
        foreach (var kind in wrong.CountBy(w => w).OrderByDescending(w => w.Value).Take(5))
        {
            Console.WriteLine($"  {kind.Value} x {kind.Key}");
        }
    }

    // Each begins elsewhere and goes round; what was begun before the end is waited for.
    private static async Task Read(HttpClient reader, int number, ConcurrentBag<double> took, ConcurrentBag<string> wrong, CancellationToken ends)
    {
        for (var n = number; !ends.IsCancellationRequested; n++)
        {
            try
            {
                took.Add((await Ask(reader, Rooms[n % Rooms.Length])).Took);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                wrong.Add($"{Rooms[n % Rooms.Length]}: {e.GetType().Name} {(e as HttpRequestException)?.StatusCode} {e.InnerException?.Message}");
            }
        }
    }

    // Accepts a claim, then rejects it, one decision a second, as somebody who reviews fast does.
    private static async Task<double[]> Write(HttpClient writer, ConcurrentBag<string> wrong, CancellationToken ends)
    {
        var token = Token().Match(await writer.GetStringAsync(new Uri("/reports/r1?add=1", UriKind.Relative), CancellationToken.None)).Groups[1].Value;
        var took = new List<double>();
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            for (var n = 0; await beat.WaitForNextTickAsync(ends); n++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/claims/r1.c{1 + (n / 2 % 5)}/{(n % 2 == 0 ? "accept" : "reject")}", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("token", token)]) };
                request.Headers.Add("Origin", writer.BaseAddress!.GetLeftPart(UriPartial.Authority));
                var began = Stopwatch.StartNew();
                using var answer = await writer.SendAsync(request, CancellationToken.None);
                took.Add(began.Elapsed.TotalMilliseconds);
                if (answer.StatusCode != HttpStatusCode.SeeOther)
                {
                    wrong.Add($"{request.RequestUri}: {(int)answer.StatusCode}");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is up.
        }

        return [.. took];
    }

    // Each address lets one in; the next is printed then.
    private static async Task<HttpClient> Enter(ChannelReader<Uri> addresses)
    {
        var address = await addresses.ReadAsync();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address.GetLeftPart(UriPartial.Authority)), Timeout = TimeSpan.FromMinutes(10) };
        using var entered = await client.GetAsync(address);
        return client;
    }

    private static async Task<(double Took, int Weight)> Ask(HttpClient who, string page)
    {
        var began = Stopwatch.StartNew();
        var bytes = await who.GetByteArrayAsync(new Uri(page, UriKind.Relative));
        return (began.Elapsed.TotalMilliseconds, bytes.Length);
    }

    /// <summary>The value below which such a part lies, from 0 to 1; 0 where there are none.</summary>
    private static double Part(double[] values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[(int)((sorted.Length - 1) * part)];
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\?ticket=\w+")]
    private static partial Regex Address();

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]+)\"")]
    private static partial Regex Token();
}
