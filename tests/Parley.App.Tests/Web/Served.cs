using System.Net;
using System.Text.RegularExpressions;
using Parley.App.Web;
using Parley.App.Web.Viewing;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Web;

/// <summary>A workbench on a record of its own, on a free port of this machine, and a browser's way in without a browser.</summary>
public sealed partial class Served : IAsyncLifetime
{
    private readonly Bench _bench = new();
    private readonly List<string> _addresses = [];
    private readonly List<Exception> _faults = [];
    private readonly List<Uri> _fetched = [];
    private Desk? _desk;
    private Workbench? _workbench;
    private HttpClient? _client;
    private string? _token;

    internal string Record { get; private set; } = "";

    internal string Origin => $"http://127.0.0.1:{_workbench!.Port}";

    /// <summary>An address that lets one browser in.</summary>
    internal string Address => _workbench!.Address;

    internal IReadOnlyList<Exception> Faults => _faults;

    /// <summary>What was asked for outside, in the order it was told.</summary>
    internal IReadOnlyList<Uri> Fetched => _fetched;

    /// <summary>Somebody who was let in.</summary>
    internal HttpClient Client => _client!;

    internal Bench Bench => _bench;

    public async ValueTask InitializeAsync() => await Begin(RecordCommandTests.ByHand(_bench));

    /// <summary>Serves a record made in the bench.</summary>
    internal async Task Begin(string record, int longFrom = int.MaxValue)
    {
        Record = record;
        _desk = Desk.Open(record, "Ann", TimeProvider.System, longFrom).Desk!;
        _workbench = await Workbench.Open(_desk, 0, TimeProvider.System, _addresses.Add, _faults.Add, _fetched.Add, TestContext.Current.CancellationToken);
        _client = await Enter();
    }

    /// <summary>One more that is let in.</summary>
    internal async Task<HttpClient> Enter()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Origin) };
        var entered = await client.GetAsync(new Uri(Address), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);
        return client;
    }

    internal async Task<string> Get(string path)
    {
        var answer = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form as a page of the workbench would.</summary>
    internal async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        var token = await Token();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("token", token))),
        };
        request.Headers.Add("Origin", Origin);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What forms of this session carry; no page is looked at that would show what came of a form.</summary>
    internal async Task<string> Token() => _token ??= InForm().Match(await Get("/reports/r1?add=1")).Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_workbench is not null)
        {
            await _workbench.DisposeAsync();
        }

        _desk?.Dispose();
        _bench.Dispose();
    }

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]+)\"")]
    private static partial Regex InForm();
}
