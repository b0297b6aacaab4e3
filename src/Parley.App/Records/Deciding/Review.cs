using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Deciding;

/// <summary>Goes through claims that nobody has decided on, one at a time, with single keys. Each decision is on the disk before the next claim shows.</summary>
internal sealed partial class Review
{
    private const string Keys = "a accept · r reject · e edit · c add a claim · s skip · b back · u undo · q quit";

    private readonly RecordFile _record;
    private readonly Verdicts _verdicts;
    private readonly Keyboard _keyboard;
    private readonly TextWriter _output;
    private readonly int _width;
    private readonly Stack<(int At, int Decision)> _made = new();

    internal Review(RecordFile record, string who, Keyboard keyboard, TextWriter output, int width)
    {
        _record = record;
        _verdicts = new(record, who, null);
        _keyboard = keyboard;
        _output = output;
        _width = width;
    }

    /// <summary>Goes through them until all are seen or the person leaves.</summary>
    /// <param name="waiting">The claims.</param>
    /// <param name="cancellation">Looked at before each.</param>
    /// <returns>How many decisions were made and hold.</returns>
    internal int Run(Seq<RecordId> waiting, CancellationToken cancellation)
    {
        var at = 0;
        while (at < waiting.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            Show(waiting, at);
            var key = _keyboard.Key();
            if (key is null or 'q')
            {
                break;
            }

            at = Act(key.Value, waiting, at);
        }

        return _made.Count;
    }

    private int Act(char key, Seq<RecordId> waiting, int at)
    {
        var layers = _record.Layers();
        var report = Recorded.One(layers, waiting[at].Number)!;
        var claim = report.Claims.First(c => c.Id == waiting[at]);
        switch (key)
        {
            case 'a':
                return Told(_verdicts.Accept(layers, claim), at) ? at + 1 : at;
            case 'r':
                return Told(_verdicts.Reject(claim), at) ? at + 1 : at;
            case 'e':
                Say("Slots, as holder=Ukraine stance=doubts:");
                return Told(_verdicts.Edit(report, claim, Slots(_keyboard.Line())), at) ? at + 1 : at;
            case 'c':
                Say("Kind, the words between quotes, and slots, as position \"Kyiv doubts it\" holder=Kyiv stance=doubts content=it:");
                Told(Added(report, _keyboard.Line()), at);
                return at;
            case 's' or 'n':
                return at + 1;
            case 'b':
                return Math.Max(0, at - 1);
            case 'u' when _made.TryPop(out var last):
                Say(_verdicts.Undo(layers, last.Decision).Told);
                return last.At;
            default:
                Say(Keys);
                return at;
        }
    }

    private (Decision? Decision, string Told) Added(RecordedReport report, string line) => Claim().Match(line) is { Success: true } m
        ? _verdicts.Add(report, m.Groups[1].Value, m.Groups[2].Value, Slots(m.Groups[3].Value))
        : (null, "That is not of the form KIND \"WORDS\" SLOT=FILLER.");

    private bool Told((Decision? Decision, string Told) done, int at)
    {
        if (done.Decision is { } decision)
        {
            _made.Push((at, decision.Number));
        }

        Say(done.Told);
        return done.Decision is not null;
    }

    private void Say(string line)
    {
        var text = new StringBuilder();
        Wrap.Append(text, line, _width, 0, 2);
        _output.Write(text);
        _output.Flush();
    }

    private void Show(Seq<RecordId> waiting, int at)
    {
        var report = Recorded.One(_record.Layers(), waiting[at].Number)!;
        var claim = report.Claims.First(c => c.Id == waiting[at]);
        var page = new StringBuilder("\n");
        Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"{at + 1} of {waiting.Count} · {claim.Id} · {report.Filed.Report.Outlet ?? report.Filed.Report.Id.Value}, {(report.Filed.Report.Published is { } day ? DayWords.Day(day) : "day unknown")}"), _width, 0, 2);
        Wrap.Append(page, Context(report.Filed.Report.Text, claim.Claim.Passages[0]), _width, 4, 4);
        Wrap.Append(page, $"{Kind.Of(claim.Claim.Matter)} · {Word.Of(claim.Standing)} · {Word.Of(claim.Claim.Status)}: {claim.Claim.Summary}", _width, 0, 2);
        var names = report.Entities.ToDictionary(e => e.Id, e => e.Name);
        var chain = claim.Claim.Attribution.Select(l => l.Source.Entity is { } e ? names.GetValueOrDefault(e, l.Source.Text) : l.Source.Text);
        Wrap.Append(page, claim.Claim.Attribution.Count == 0 ? "said by the report itself" : $"said by {string.Join(", by way of ", chain)}", _width, 2, 4);
        Wrap.Append(page, $"why: {claim.Claim.Why}", _width, 2, 4);
        Wrap.Append(page, Keys, _width, 0, 2);
        _output.Write(page);
        _output.Flush();
    }

    // The paragraph of the passage, with the passage between brackets.
    private static string Context(string text, Passage passage)
    {
        var from = passage.Start == 0 ? 0 : text.LastIndexOf('\n', passage.Start - 1) + 1;
        var to = text.IndexOf('\n', passage.End) is var end && end < 0 ? text.Length : end;
        return $"{text[from..passage.Start]}[{passage.Quote}]{text[passage.End..to]}";
    }

    private static (string Slot, string Filler)[] Slots(string line) =>
        [.. Before().Split(line.Trim()).Where(s => s.Length > 0).Select(s => s.IndexOf('=', StringComparison.Ordinal) is var at && at > 0 ? (s[..at], s[(at + 1)..]) : (s, ""))];

    [GeneratedRegex(@"\s+(?=[a-z-]+=)")]
    private static partial Regex Before();

    [GeneratedRegex("""^(\w+)\s+"([^"]+)"\s*(.*)$""")]
    private static partial Regex Claim();
}
