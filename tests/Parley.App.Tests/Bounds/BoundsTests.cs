using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Parley.Tests.App.SecondReader;

namespace Parley.Tests.App.Bounds;

/// <summary>
/// The page of limits held against the commands: with as much as it allows its code does not stand in what they say, with one more it does. The numbers and codes are those of the page; that they are those of the source is a test of the house.
/// </summary>
public sealed partial class BoundsTests : IDisposable
{
    private const string Report =
        "title: Round three\npublished: 2026-02-18\n\nThe North rejects the plan, envoy Ana Holm said on Tuesday.\n\nThe harbour stayed shut, and nobody knows why.\n";

    // What needs more than a file or an answer, by the test that passes it.
    private static readonly Dictionary<string, (string File, string Test)> Elsewhere = new(StringComparer.Ordinal)
    {
        ["ClaimsFile.MaxBytes"] = ("Parley.App.Tests/Bounds/BoundsTests.cs", nameof(More_claims_read_before_than_fit_are_refused_unread)),
        ["Crowding.MaxClaims"] = ("Parley.Tests/Reading/Claims/CrowdingTests.cs", "That_claims_were_left_out_is_told_with_the_sentence"),
        ["Crowding.MaxQuoted"] = ("Parley.Tests/Reading/Claims/CrowdingTests.cs", "What_is_read_from_a_chain_stays_in_proportion"),
        ["PdfLimits.MaxWorkSeconds"] = ("Parley.App.Tests/Sources/Pdf/PdfProcessTests.cs", "A_trap_is_its_own_problem_and_the_documents_after_it_are_read"),
        ["PdfLimits.MaxWaitSeconds"] = ("Parley.App.Tests/Sources/Pdf/PdfProcessTests.cs", "Whatever_passes_its_time_is_given_up"),
        ["PdfLimits.MaxMemoryMegabytes"] = ("Parley.App.Tests/Sources/Pdf/PdfProcessTests.cs", "A_trap_is_its_own_problem_and_the_documents_after_it_are_read"),
        ["PdfLimits.MaxHeapMegabytes"] = ("Parley.App.Tests/Sources/Pdf/PdfProcessTests.cs", "A_trap_is_its_own_problem_and_the_documents_after_it_are_read"),
        ["PdfLimits.MaxStackMegabytes"] = ("Parley.App.Tests/Sources/Pdf/PdfProcessTests.cs", "A_trap_is_its_own_problem_and_the_documents_after_it_are_read"),
        ["Frame.MaxBytes"] = ("Parley.App.Tests/Sources/Pdf/PdfProcessTests.cs", "A_message_longer_than_any_is_none"),
        ["PdfLimits.MaxPages"] = ("Parley.App.Tests/Sources/Pdf/PdfTests.cs", "R039"),
        ["TreeError.MaxSize"] = ("Parley.Tests/Analysis/Scenarios/BadScenarioTests.cs", "Aliases_that_multiply_are_refused"),
        ["SlotReader.MaxList"] = ("Parley.App.Tests/SecondReader/LyingServerTests.cs", "An_answer_that_lies_adds_nothing"),
        ["ModelReader.MaxFailures"] = ("Parley.App.Tests/SecondReader/SecondReaderTests.cs", "A_server_that_fails_three_reports_in_a_row_is_asked_no_more"),
        ["Fetcher.MaxSteps"] = ("Parley.App.Tests/Fetching/FetcherTests.cs", "R063"),
        ["RecordArchive.MaxLine"] = ("Parley.Tests/Storage/ArchiveTests.cs", "What_is_no_archive_is_told"),
        ["Packed.MaxBytes"] = ("Parley.Tests/Storage/OpeningTests.cs", "What_unpacks_to_more_than_any_reading_is_not_unpacked"),
        ["Doorkeeper.MaxMegabytes"] = ("Parley.App.Tests/Web/AttackTests.cs", "W005"),
    };

    private static readonly Dictionary<string, (int Bound, string Code)> Page = Row().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "reference", "limits.md")))
        .ToDictionary(
            m => m.Groups["name"].Value,
            m => (int.Parse(m.Groups["bound"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) * (m.Groups["unit"].Value == " MiB" ? 1024 * 1024 : 1), m.Groups["code"].Value),
            StringComparer.Ordinal);

    private readonly Bench _bench = new();

    public static TheoryData<string> Files => [.. Probe.Files.Keys];

    public static TheoryData<string> Answers => [.. Probe.Answers.Keys];

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Every_bound_with_a_code_is_passed_by_a_test()
    {
        Assert.Equal(Page.Keys.Order(StringComparer.Ordinal), Probe.Files.Keys.Concat(Probe.Answers.Keys).Concat(Elsewhere.Keys).Order(StringComparer.Ordinal));
        Assert.All(Elsewhere.Values, e => Assert.Contains(e.Test, File.ReadAllText(Path.Combine(Root(), "tests", e.File)), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_may_have_as_much_as_the_page_says_and_no_more(string name)
    {
        var (suffix, of) = Probe.Files[name];
        var (bound, code) = Page[name];
        Assert.DoesNotContain(code, await Told(suffix, of(bound)), StringComparison.Ordinal);
        Assert.Contains(code, await Told(suffix, of(bound + 1)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_may_have_as_much_as_the_page_says_and_no_more(string name)
    {
        // An answer that is empty, or in which nothing is found, has that code of its own.
        var (bound, code) = Page[name];
        Assert.DoesNotContain(code, await Asked(Probe.Answers[name](bound)), StringComparison.Ordinal);
        Assert.Contains(code, await Asked(Probe.Answers[name](bound + 1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_claims_read_before_than_fit_are_refused_unread()
    {
        var path = _bench.Write("claims.json", "");
        await using (var file = File.OpenWrite(path))
        {
            file.SetLength(Page["ClaimsFile.MaxBytes"].Bound + 1L);
        }

        Assert.Equal(3, await _bench.Run("model", "--record", path));
        Assert.Contains(Page["ClaimsFile.MaxBytes"].Code, _bench.Error.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> Told(string suffix, byte[] bytes)
    {
        var path = _bench.Write("probe" + suffix, bytes);
        _bench.Output.GetStringBuilder().Clear();
        _bench.Error.GetStringBuilder().Clear();
        await _bench.Run(suffix == ".yaml" ? ["deals", path] : ["read", path, "--json"]);
        return _bench.Output.ToString() + _bench.Error;
    }

    private async Task<string> Asked(string answer)
    {
        await using var server = new RawServer(answer);
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run("read", _bench.Write("r.txt", Report), "--json", "--with", server.Address, "--model", "m"));
        return _bench.Output.ToString();
    }

    [GeneratedRegex(@"^\| [^|]+ \| (?<bound>[0-9][0-9,]*)(?<unit> MiB)?[^|]* \| (?<code>[A-Z][0-9]{3}) \| `(?<name>[A-Za-z]+\.[A-Za-z]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
