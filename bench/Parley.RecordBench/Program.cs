using Parley;
using System.Diagnostics;
using System.Globalization;
using Parley.App.Commands;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Terminal;
using Parley.RecordBench;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

var partsAlone = false;

// The workbench on a record that is there: serve FILE [readers [seconds]].
if (args is ["serve", var served, ..])
{
    await Serving.Run(served, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50, TimeSpan.FromSeconds(args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 60));
    return;
}

// What a first answer spends its time on, of a record that is there: parts FILE.
if (args is ["parts", _])
{
    args = ["0", "1", args[1]];
    partsAlone = true;
}

// A record of made-up reports with four decisions each, and what its answers cost: asked first, asked again in the same process, and as whole commands. Usage: [reports [seed [FILE]]]; a FILE that is there is measured as it is.
var reports = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
var made = new MadeUpReports(args.Length > 1 ? ulong.Parse(args[1], CultureInfo.InvariantCulture) : 1);
var path = args.Length > 2 ? args[2] : Path.Combine(Directory.CreateTempSubdirectory("parley-bench-").FullName, "made-up.parley");
if (!File.Exists(path))
{
    Make();
}

Console.WriteLine($"file {new FileInfo(path).Length:N0} bytes");
Parts();
if (partsAlone)
{
    return;
}

Held();
Console.WriteLine("| question | after a claim was rejected | after a claim was accepted | the same, as a whole command | again, in process | again, as a whole command |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|");
string[] questions = ["today", "positions", "changes --since 2020-02-01", "search ceasefire", "show r1.c1", "show m1"];
foreach (var (question, at) in questions.Select((q, n) => (q, n + 10)))
{
    Decide(new Act.Reject(), RecordId.ClaimOf(at, 5));
    var anew = Ask(question);
    Accept();
    var marked = Ask(question);
    Accept();
    var whole = Whole(question);
    var again = Enumerable.Range(0, 3).Min(_ => Ask(question));
    Console.WriteLine($"| `{question}` | {anew:0} ms | {marked:0} ms | {whole:0} ms | {again:0} ms | {Enumerable.Range(0, 3).Min(_ => Whole(question)):0} ms |");
}

void Decide(Act act, RecordId id)
{
    using var record = RecordFile.Open(path, write: true, TimeProvider.System).Record!;
    record.Decide(act, id, "Ann", null);
}

// The first claim of the latest report of which one waits.
void Accept()
{
    using var record = RecordFile.Open(path, write: true, TimeProvider.System).Record!;
    for (var n = record.Marks().Count; ; n--)
    {
        var layers = record.LayersOf([n]);
        if (Recorded.One(layers, n)!.Claims.FirstOrDefault(c => c.Standing == ClaimStanding.Proposed) is { } waiting)
        {
            record.Decide(new Act.Accept(layers.Readings[^1].Number), waiting.Id, "Ann", null);
            return;
        }
    }
}

// What an answer that is asked first spends its time on.
void Parts()
{
    using var record = RecordFile.Open(path, write: true, TimeProvider.System).Record!;
    var layers = Timed("reading the layers", record.Layers);
    var says = Timed("what they say", () => Recorded.Of(layers, Cut.Everything));
    Seq<ReadingResult> readings = [.. says.Select(r => r.Says(false))];
    var talks = Timed("bringing together", () => Parley.Collation.Collator.Collate(readings));
    var members = Timed("members", () => Parley.App.Records.Members.Of(talks, readings, readings).Select(m => (m.Kind, Items: m.Items())).ToArray());
    Timed("where accounts differ", () => talks.Drawing.Differ);
    Timed("the whole picture", () => talks.Picture);
    Timed("ids", () => members.Select(m => record.Items.IdsOf(m.Kind, [.. m.Items.Select(i => i.Members)])).ToArray());
}

// One file held open, as the workbench and the assistant's door do: what a decision costs until each answer shows it.
void Held()
{
    using var record = RecordFile.Open(path, write: true, TimeProvider.System).Record!;
    Shown("opened", record);
    Shown("again", record);
    record.Decide(new Act.Grade("C"), RecordId.Report(1), "Ann", null);
    Shown("after a grade", record);
    var waiting = Recorded.Of(record.Layers(), Cut.Everything).SelectMany(r => r.Claims).First(c => c.Standing == ClaimStanding.Proposed).Id;
    record.Decide(new Act.Accept(waiting.Number), waiting, "Ann", null);
    Shown("after accepting a claim", record);
    record.Decide(new Act.Reject(), RecordId.ClaimOf(3, 4), "Ann", null);
    Shown("after rejecting a claim", record);
    record.Decide(new Act.Accept(3), RecordId.ClaimOf(3, 4), "Ann", null);
    Shown("after accepting it again", record);
    foreach (var kind in (Type[])[typeof(Matter.Position), typeof(Matter.Meeting), typeof(Matter.Statement), typeof(Matter.Incident), typeof(Matter.Role)])
    {
        var one = Recorded.Of(record.Layers(), Cut.Everything).Skip(reports / 2).SelectMany(r => r.Claims).First(c => c.Counts && c.Claim.Matter.GetType() == kind).Id;
        record.Decide(new Act.Reject(), one, "Ann", null);
        Shown($"after rejecting a {kind.Name.ToLowerInvariant()}", record);
    }
}

void Shown(string after, RecordFile record)
{
    Console.WriteLine($"{after}:");
    var now = Timed("- what the record says", () => RecordTalks.Of(record, Cut.Everything, default));
    var before = Timed("- what it said before the last day", () => RecordTalks.Of(record, now.Layers, Cut.Everything with { AsOf = now.Latest.AddDays(-1) }, default));
    Timed("- positions", () => PositionAnswer.Of(now, null, null));
    Timed("- today", () => TodayAnswer.Of(record, before, now));
    Timed("- changes", () => ChangeAnswer.Of(record, before, now));
    Timed("- meetings", () => MeetingAnswer.Of(now));
    Timed("- sources", () => SourceAnswer.Of(now));
}

T Timed<T>(string what, Func<T> work)
{
    var (began, processor, paused) = (Stopwatch.StartNew(), Environment.CpuUsage.UserTime, GC.GetTotalPauseDuration());
    var done = work();
    Console.WriteLine($"{what}: {began.Elapsed.TotalMilliseconds:0} ms ({(Environment.CpuUsage.UserTime - processor).TotalMilliseconds:0} ms of the processor, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:0} ms collecting)");
    return done;
}

// The decisions are those of people who go through a report: accept, reject, accept, grade.
void Make()
{
    var began = Stopwatch.StartNew();
    using var record = RecordFile.Create(path, "Made up", TimeProvider.System).Record!;
    for (var n = 1; n <= reports; n++)
    {
        record.Take(made.Report(n), "made up", "made up", "Ann");
        foreach (var act in (Act[])[new Act.Accept(n), new Act.Reject(), new Act.Accept(n)])
        {
            record.Decide(act, RecordId.ClaimOf(n, 1 + made.Next(MadeUpReports.ClaimsEach)), "Ann", null);
        }

        record.Decide(new Act.Grade("B"), RecordId.Report(n), "Ann", null);
    }

    Console.WriteLine($"made {reports} reports in {began.Elapsed.TotalSeconds:0.0} s");
}

double Ask(string question)
{
    using var output = new StringWriter();
    using var error = new StringWriter();
    var shell = new Shell(Stream.Null, output, error, 100, TimeProvider.System, Debug: true);
    var began = Stopwatch.StartNew();
    var code = Cli.RunAsync([.. question.Split(' '), "--record", path], shell).GetAwaiter().GetResult();
    return code == ExitCode.Done ? began.Elapsed.TotalMilliseconds : throw new InvalidOperationException(error.ToString());
}

double Whole(string question)
{
    var start = new ProcessStartInfo("dotnet", [typeof(Cli).Assembly.Location, .. question.Split(' '), "--record", path]) { RedirectStandardOutput = true };
    var began = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return began.Elapsed.TotalMilliseconds;
}
