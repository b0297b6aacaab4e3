using System.Text;
using System.Text.Json.Nodes;

namespace Parley.Tests.App.Reports;

/// <summary>What <c>parley read</c> makes of all sorts of inputs, good and bad.</summary>
public sealed class InputTests : IDisposable
{
    private const string Report = "title: Round three\npublished: 2026-02-17\n\nThe talks began on Tuesday.\n";

    private readonly Bench _bench = new();

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "empty.txt", [], "R005" },
        { "blank.txt", Encoding.UTF8.GetBytes(" \n\n\t\n"), "R005" },
        { "header-alone.txt", Encoding.UTF8.GetBytes("title: Round three\n\n"), "R005" },
        { "nul.txt", Encoding.UTF8.GetBytes("The talks\0began."), "R004" },
        { "controls.txt", [.. Enumerable.Range(1, 250).Select(i => (byte)i)], "R004" },
        { "page.pdf", Encoding.UTF8.GetBytes("%PDF-1.7 and words after it"), "R031" },
        { "feed.rss", Encoding.UTF8.GetBytes("<rss><channel><title>Wire</title></channel></rss>"), "R005" },
        { "broken.xml", Encoding.UTF8.GetBytes("<?xml version='1.0'?><rss><channel>"), "R031" },
        { "other.xml", Encoding.UTF8.GetBytes("<?xml version='1.0'?><bill/>"), "R034" },
        { "deep.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 5000))), "R033" },
        { "blank.html", Encoding.UTF8.GetBytes("<html><body><p> </p></body></html>"), "R005" },
        { "german.html", Encoding.UTF8.GetBytes("<html><body><p>" + string.Concat(Enumerable.Repeat("Die Gespräche begannen am Dienstag in der Hauptstadt. ", 9))), "R007" },
        { "letter.docx", Encoding.UTF8.GetBytes("PK\u0003\u0004 word/document.xml and words after it"), "R031" },
        { "letters.zip", Encoding.UTF8.GetBytes("PK\u0003\u0004 and words after it"), "R004" },
        { "utf16-without-mark.txt", Encoding.Unicode.GetBytes("The talks began."), "R004" },
        { "russian.txt", Encoding.UTF8.GetBytes("Переговоры начались во вторник."), "R007" },
        { "ten-megabytes-on-one-line.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("the talks ", 1_000_000))), "R006" },
        { "just-too-long.txt", Encoding.UTF8.GetBytes(new string('a', 1_000_001)), "R006" },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_input_gets_one_line_with_its_code_and_exit_code_3(string name, byte[] bytes, string code)
    {
        var path = _bench.Write(name, bytes);
        Assert.Equal(3, await _bench.Run("read", path, "--json"));
        AssertOneLine(path, code);
        Assert.Empty(_bench.Output.ToString());
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_input_on_standard_input_gets_the_same(string name, byte[] bytes, string code)
    {
        Assert.NotEmpty(name);
        using var input = new MemoryStream(bytes);
        Assert.Equal(3, await _bench.Run(input, "read", "-"));
        AssertOneLine("standard input", code);
    }

    [Fact]
    public async Task A_stream_without_end_is_cut_at_the_limit()
    {
        using var endless = new Endless();
        Assert.Equal(3, await _bench.Run(endless, "read", "-"));
        AssertOneLine("standard input", "R006");
    }

    [Theory]
    [InlineData("missing.txt", "R001")]
    [InlineData("missing/folder/report.txt", "R001")]
    [InlineData("", "R003")]
    public async Task What_is_not_there_gets_exit_code_3(string name, string code)
    {
        var path = Path.Combine(_bench.Folder, name);
        Assert.Equal(3, await _bench.Run("read", path));
        AssertOneLine(path, code);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_cannot_be_read()
    {
        var path = _bench.Write("held.txt", Report);
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(3, await _bench.Run("read", path));
        AssertOneLine(path, "R002");
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_and_a_device_without_end_are_refused_and_hold_nothing_up()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = Path.Combine(_bench.Folder, "pipe.txt");
        using (var making = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            await making.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var good = _bench.Write("good.txt", Report);
        var reading = _bench.Run("read", pipe, "/dev/zero", good, "--json");
        Assert.Equal(3, await reading.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
        Assert.Equal(["good"], Ids());
        Assert.Equal([$"parley: {pipe}: (R002)", "parley: /dev/zero: (R002)"], _bench.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => string.Join(' ', l.Split(' ')[..2]) + l[l.LastIndexOf(' ')..]));
    }

    [Fact]
    public async Task A_folder_that_may_not_be_read_gets_exit_code_3()
    {
        var folder = Path.Combine(_bench.Folder, "locked");
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.None);
        }

        // To a privileged process no folder is closed; it finds the folder empty.
        var closed = !OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess;
        Assert.Equal(3, await _bench.Run("read", folder));
        AssertOneLine(folder, closed ? "R002" : "R003");
    }

    [Fact]
    public async Task Good_inputs_are_read_beside_bad_ones()
    {
        var good = _bench.Write("good.txt", Report);
        Assert.Equal(3, await _bench.Run("read", Path.Combine(_bench.Folder, "none.txt"), good, "--json"));
        Assert.Equal("good", Objects().Single()["report"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_a_day_of_publication_there_is_a_problem_and_exit_code_0()
    {
        var path = _bench.Write("undated.txt", "The talks began on Tuesday.");
        Assert.Equal(0, await _bench.Run("read", path, "--json"));
        Assert.Equal("R009", Objects().Single()["problems"]![0]!["code"]!.GetValue<string>());
        Assert.Empty(_bench.Error.ToString());
    }

    [Fact]
    public async Task Options_take_the_place_of_the_header()
    {
        var path = _bench.Write("a.txt", "outlet: Header Wire\npublished: soon\n\nThe talks began on Tuesday.");
        Assert.Equal(0, await _bench.Run("read", path, "--json", "--published", "2026-02-18", "--outlet", "Other Wire"));
        var read = Objects().Single();
        Assert.Equal("2026-02-18", read["report"]!["published"]!.GetValue<string>());
        Assert.Equal("Other Wire", read["report"]!["outlet"]!.GetValue<string>());
        Assert.DoesNotContain(read["problems"]!.AsArray(), p => p!["code"]!.GetValue<string>() is "R009" or "R010");
    }

    public static TheoryData<byte[]> Marked => new()
    {
        Encoding.UTF8.GetBytes("The talks “began”.\r\nThey ended.\r"),
        (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("The talks “began”.\r\nThey ended.\r")],
        (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("The talks “began”.\r\nThey ended.\r")],
        (byte[])[.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("The talks “began”.\r\nThey ended.\r")],
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task Byte_order_marks_are_honoured_and_line_ends_kept(byte[] bytes)
    {
        Assert.Equal(0, await _bench.Run("read", _bench.Write("a.txt", bytes), "--json"));
        Assert.Equal("The talks “began”.\r\nThey ended.\r", Objects().Single()["report"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_read_as_windows_1252_with_a_problem()
    {
        byte[] bytes = [.. "The talks in C"u8, 0xF4, .. "te d"u8, 0x92, .. "Ivoire began."u8];
        Assert.Equal(0, await _bench.Run("read", _bench.Write("a.txt", bytes), "--json"));
        var read = Objects().Single();
        Assert.Equal("The talks in Côte d’Ivoire began.", read["report"]!["text"]!.GetValue<string>());
        Assert.Equal("R008", read["problems"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Broken_utf16_is_read_with_a_problem()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("The talks "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" began.")];
        Assert.Equal(0, await _bench.Run("read", _bench.Write("a.txt", bytes), "--json"));
        Assert.Equal("The talks \uFFFD began.", Objects().Single()["report"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_folder_stands_for_the_reports_in_it_and_below_in_order_of_their_names()
    {
        foreach (var name in (string[])["b.txt", "a.TXT", "B.txt", ".hidden.txt", "notes.md", "inner/c.txt", "inner/.git/d.txt", "table.csv"])
        {
            _bench.Write(name, Report);
        }

        _bench.Write("page.html", "<html><body><p>The talks began.</p></body></html>");
        _bench.Write("claims.json", "{\"format\": \"parley.claims/1\"}");
        _bench.Write("build.xml", "<?xml version='1.0'?><project/>");
        Assert.Equal(0, await _bench.Run("read", _bench.Folder, "--json"));
        Assert.Equal(["B", "a", "b", "c", "notes", "page"], Ids());
        Assert.Empty(_bench.Error.ToString());
    }

    [Fact]
    public async Task A_report_named_twice_is_read_once()
    {
        var report = _bench.Write("one/report.txt", Report);
        Assert.Equal(0, await _bench.Run("read", report, report, Path.Combine(_bench.Folder, "one"), "--json"));
        Assert.Equal(["report"], Ids());
    }

    [Fact]
    public async Task Entries_of_a_feed_are_reports_and_one_that_is_none_is_told()
    {
        var path = _bench.Write("wire.xml", "<rss><channel><title>Wire</title><item><description>The talks began.</description></item><item/>"
            + "<item><description>They ended.</description></item></channel></rss>");
        Assert.Equal(3, await _bench.Run("read", path, "--json", "--published", "2026-02-17"));
        Assert.Equal(["wire-1", "wire-3"], Ids());
        AssertOneLine($"{path} (entry 2)", "R005");
    }

    [Fact]
    public async Task Entries_without_text_are_told_in_one_line_with_their_number()
    {
        var path = _bench.Write("wire.xml", "<rss><channel><item/><item><description>The talks began.</description></item>" + string.Concat(Enumerable.Repeat("<item/>", 1_200)) + "</channel></rss>");
        Assert.Equal(3, await _bench.Run("read", path, "--json", "--published", "2026-02-17"));
        Assert.Equal(["wire-2"], Ids());
        AssertOneLine($"{path} (entry 1 and 1,200 more)", "R005");
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>The talks began.</p></body></html>")]
    [InlineData("From: a@b.example\nSubject: Talks\n\nThe talks began.\n")]
    [InlineData("---\ntitle: Talks\n---\n\nThe *talks* began.\n")]
    [InlineData("<rss><channel><item><description>The talks began.</description></item></channel></rss>")]
    [InlineData("The talks began.")]
    public async Task What_comes_on_standard_input_is_told_by_its_beginning(string text)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(0, await _bench.Run(input, "read", "-", "--json"));
        Assert.Equal("The talks began.", Objects().Single()["report"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Any_number_of_jobs_gives_the_same_output()
    {
        for (var i = 0; i < 30; i++)
        {
            _bench.Write($"{i:00}.txt", $"published: 2026-02-17\n\nThe {i + 2} delegations met in Geneva on Tuesday.\n");
        }

        Assert.Equal(3, await _bench.Run("read", _bench.Folder, Path.Combine(_bench.Folder, "none.txt"), "--json", "--jobs", "1"));
        var one = _bench.Output.ToString();
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(3, await _bench.Run("read", _bench.Folder, Path.Combine(_bench.Folder, "none.txt"), "--json", "--jobs", "4"));
        Assert.Equal(one, _bench.Output.ToString());
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i:00}"), Ids());
    }

    [Fact]
    public async Task Standard_input_is_a_report_like_another()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Report));
        Assert.Equal(0, await _bench.Run(input, "read", "-", _bench.Write("a.txt", Report), "--json"));
        Assert.Equal(["stdin", "a"], Ids());
    }

    [Fact]
    public async Task Parse_prints_each_body_as_conllu_with_places_that_count_from_it()
    {
        var path = _bench.Write("a.txt", Report);
        Assert.Equal(3, await _bench.Run("parse", path, Path.Combine(_bench.Folder, "none.txt")));
        var lines = _bench.Output.ToString().Split('\n');
        Assert.Equal(["# newdoc id = a", $"# body = {Report.IndexOf("The talks", StringComparison.Ordinal)}", "# sent_id = 1"], lines[..3]);
        var words = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        Assert.All(words, w => Assert.Equal(10, w.Length));
        Assert.Equal(["The", "talks", "began", "on", "Tuesday", "."], words.Select(w => w[1]).Take(6));
        Assert.StartsWith("Start=4|End=9", words[1][9], StringComparison.Ordinal);
        AssertOneLine(Path.Combine(_bench.Folder, "none.txt"), "R001");
    }

    private IEnumerable<string> Ids() => Objects().Select(o => o["report"]!["id"]!.GetValue<string>());

    // One object, indented, or one a line.
    private IEnumerable<JsonNode> Objects()
    {
        var text = _bench.Output.ToString();
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        return text.StartsWith("{\n", StringComparison.Ordinal)
            ? [JsonNode.Parse(text)!]
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!);
    }

    private void AssertOneLine(string path, string code)
    {
        var line = Assert.Single(_bench.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"parley: {path}: ", line, StringComparison.Ordinal);
        Assert.EndsWith($"({code})", line, StringComparison.Ordinal);
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
