using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Parley.App.Records;
using Parley.App.Records.Deciding;
using Parley.Reading;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.Viewing;

/// <summary>
/// One record on the desk: what it says, kept in memory until its file changes by whoever's hand, and the one place where it is decided on. Safe from several threads: five openings of the file, each
/// used by one at a time, so that neither a decision nor a search nor a look at the file waits until talks are brought together.
/// </summary>
internal sealed class Desk : IDisposable
{
    private readonly RecordFile _watching;
    private readonly RecordFile _asking;
    private readonly RecordFile _searching;
    private readonly RecordFile _reading;
    private readonly RecordFile? _deciding;
    private readonly Lock _watch = new();
    private readonly Lock _ask = new();
    private readonly Lock _search = new();
    private readonly Lock _read = new();
    private readonly Lock _decide = new();
    private readonly Lazy<Reader> _reader = new(Reader.Load);
    private readonly TimeProvider _clock;
    private readonly EditionShown _showing;
    private readonly ConcurrentDictionary<(int Turn, string Name), Action<RecordView>> _readied = [];
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<string, Lazy<object>>> _kept = [];
    private Edition? _edition;
    private (long At, (long Decision, long Reading) State)? _looked;
    private string _progress = "";

    private Desk(RecordFile watching, RecordFile asking, RecordFile searching, RecordFile reading, RecordFile? deciding, string who, TimeProvider clock, int longFrom)
    {
        (_watching, _asking, _searching, _reading, _deciding, Who, _clock) = (watching, asking, searching, reading, deciding, who, clock);
        Title = watching.Title;
        Before = asking.Remembered<RecordedBefore>();
        _showing = new(Now, Ready, longFrom);
    }

    /// <summary>What the record is of.</summary>
    internal string Title { get; }

    /// <summary>What reports were found to say before.</summary>
    internal RecordedBefore Before { get; }

    /// <summary>Who decisions are signed by.</summary>
    internal string Who { get; }

    /// <summary>The cookie by which a browser knows when it was here last: one for each record.</summary>
    internal required string Seen { get; init; }

    /// <summary>Whether the record can be written to.</summary>
    internal bool CanDecide => _deciding is not null;

    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(1);

    /// <summary>From how many reports on bringing a record together takes longer than anybody should wait for a page.</summary>
    internal const int Long = 300;

    /// <summary>Opens the record; one that cannot be written to can be looked at all the same.</summary>
    /// <param name="path">The file.</param>
    /// <param name="who">Who decisions are signed by.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="longFrom">From how many reports on pages are made of the last edition that is ready, as <see cref="EditionShown"/>; none unless it is said.</param>
    internal static (Desk? Desk, Problem? Problem) Open(string path, string who, TimeProvider clock, int longFrom = int.MaxValue)
    {
        var deciding = RecordFile.Open(path, write: true, clock);
        var watching = RecordFile.Open(path, write: false, clock);
        if (watching.Problem is { } problem)
        {
            deciding.Record?.Dispose();
            return (null, problem);
        }

        var asking = RecordFile.Open(path, write: deciding.Record is not null, clock);
        asking = asking.Record is null ? RecordFile.Open(path, write: false, clock) : asking;
        var (searching, reading) = (RecordFile.Open(path, write: false, clock), RecordFile.Open(path, write: false, clock));
        if ((searching.Problem ?? reading.Problem) is { } other)
        {
            foreach (var opened in new[] { deciding.Record, watching.Record, asking.Record, searching.Record, reading.Record })
            {
                opened?.Dispose();
            }

            return (null, other);
        }

        return (new(watching.Record!, asking.Record!, searching.Record!, reading.Record!, deciding.Record, who, clock, longFrom) { Seen = "parley-seen-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))))[..12] }, null);
    }

    /// <summary>What the record says now.</summary>
    internal Edition Now()
    {
        if (Current() is { } at)
        {
            return at;
        }

        // The layers of a long record take seconds to read; whoever looks at the file does not wait for them.
        lock (_read)
        {
            if (Current() is { } meanwhile)
            {
                return meanwhile;
            }

            (long, long) state;
            lock (_watch)
            {
                state = Look();
            }

            var read = new Edition(this, state, _reading.Layers());
            lock (_watch)
            {
                return _edition = read;
            }
        }
    }

    /// <summary>The edition that pages show of what was brought together: the newest, or on a long record the last that is ready.</summary>
    internal Edition Shown()
    {
        (long, long) state;
        lock (_watch)
        {
            state = Look();
        }

        return _showing.Of(state);
    }

    /// <summary>The state of the edition that is shown and that of the file, as they were not longer ago.</summary>
    internal ((long Decision, long Reading) Shown, (long Decision, long Reading) Now) States(TimeSpan ago)
    {
        var now = Looked(ago);
        return (_showing.State(now), now);
    }

    /// <summary>Has an edition made ready with what a room asks for on its first page.</summary>
    /// <param name="turn">What is of one turn is worked out at once, and before what is of the next.</param>
    /// <param name="name">Tells it apart: whatever has this turn and name already stays.</param>
    /// <param name="work">Asks for it.</param>
    internal void Readies(int turn, string name, Action<RecordView> work) => _readied.TryAdd((turn, name), work);

    /// <summary>What hangs on what was brought together and on no decision besides, worked out once for it, in whatever editions it is.</summary>
    internal object Kept(object brought, string name, Func<object> work) =>
        _kept.GetOrCreateValue(brought).GetOrAdd(name, _ => new(work)).Value;

    private Edition? Current()
    {
        lock (_watch)
        {
            return _edition is { } kept && kept.State == Look() ? kept : null;
        }
    }

    private void Ready(Edition edition)
    {
        var view = edition.View(Cut.Everything);
        _ = view.Talks;
        foreach (var turn in _readied.OrderBy(r => r.Key).GroupBy(r => r.Key.Turn, r => r.Value))
        {
            Parallel.Invoke([.. turn.Select(work => (Action)(() => work(view)))]);
        }
    }

    /// <summary>The day it is, in UTC.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);

    /// <summary>How far the reading of reports has come that are being taken, in a sentence; the last such sentence stays.</summary>
    internal string Progress => Volatile.Read(ref _progress);

    /// <summary>The state of the file, never older than a page that was made of it; what was looked at no longer ago than that is not looked at again.</summary>
    internal (long Decision, long Reading) Looked(TimeSpan ago)
    {
        lock (_watch)
        {
            return _looked is { } last && _clock.GetElapsedTime(last.At) < ago ? last.State : Look();
        }
    }

    // Remembered for all: a page that is newer than what those who listen are told would be taken for one that is out of date.
    private (long Decision, long Reading) Look()
    {
        var state = _watching.State();
        _looked = (_clock.GetTimestamp(), state);
        return state;
    }

    /// <summary>Lets go of what was worked out, so that a fault of the file that has passed is not met again.</summary>
    internal void LetGo()
    {
        lock (_watch)
        {
            _edition = null;
        }

        _showing.LetGo();
    }

    /// <summary>Brings together what the first pages ask for, before they do.</summary>
    internal void Begin()
    {
        try
        {
            _showing.Begin();
        }
        catch (Exception e) when (e is RecordFaultException or AggregateException)
        {
            // Whoever asks is told.
            LetGo();
        }
    }

    /// <summary>Looks for words in the file; what is looked for so waits for nothing else.</summary>
    internal T Search<T>(Func<RecordFile, T> question)
    {
        lock (_search)
        {
            return question(_searching);
        }
    }

    /// <summary>Asks the file itself; what is asked so waits for others that ask.</summary>
    internal T Ask<T>(Func<RecordFile, T> question)
    {
        lock (_ask)
        {
            return question(_asking);
        }
    }

    /// <summary>Whether the file can be read.</summary>
    internal bool IsReadable()
    {
        try
        {
            lock (_watch)
            {
                Look();
                return true;
            }
        }
        catch (RecordFaultException)
        {
            return false;
        }
    }

    /// <summary>Decides on the record as it is at that moment. Nothing else decides meanwhile.</summary>
    internal (Decision? Decision, string Told) Decide(string? why, Func<Verdicts, Edition, (Decision? Decision, string Told)> decide)
    {
        lock (_decide)
        {
            if (_deciding is null)
            {
                return (null, "The record cannot be written to.");
            }

            var edition = Now();
            var done = decide(new Verdicts(_deciding, Who, string.IsNullOrWhiteSpace(why) ? null : why.Trim()), edition);
            lock (_watch)
            {
                // What was just written is known: the rest need not be read again.
                if (done.Decision is { } decision && _edition == edition && Look() == (edition.State.Decision + 1, edition.State.Reading) && decision.Number == edition.State.Decision + 1)
                {
                    _edition = new(this, (decision.Number, edition.State.Reading), edition.Layers with { Decisions = [.. edition.Layers.Decisions, decision] });
                }
            }

            return done;
        }
    }

    /// <summary>Reads a report and takes it; what could not be is told.</summary>
    internal Added[] Take(Func<IEnumerable<Reports.Intake>> intakes, Terms terms, CancellationToken cancellation)
    {
        lock (_decide)
        {
            if (_deciding is null)
            {
                return [];
            }

            var added = new List<Added>();
            foreach (var one in Adding.Each(_deciding, intakes(), 1, Who, terms, _reader, cancellation))
            {
                added.Add(one);
                Volatile.Write(ref _progress, $"{InWords.Count(added.Count, "report", "reports")} read; the record has {InWords.Count(_deciding.Marks().Count, "report", "reports")}.");
            }

            return [.. added];
        }
    }

    /// <summary>Puts a model's claim among those that wait for review, held against the report as a second reader's claims are.</summary>
    /// <param name="report">The number of the report.</param>
    /// <param name="model">Which model.</param>
    /// <param name="claim">The claim as models write it; untrusted.</param>
    /// <returns>What came of it in a sentence, and whether it waits now.</returns>
    internal (string Told, bool IsTaken) Propose(int report, ReaderId model, string claim)
    {
        lock (_decide)
        {
            return _deciding is null ? ("The record cannot be written to.", false) : Proposing.Propose(_deciding, Now().Layers, report, model, claim);
        }
    }

    public void Dispose()
    {
        // What is made ready at that moment on a long record is not waited for: the program ends, and what it has open is closed with it.
        foreach (var (used, file) in new[] { (_watch, _watching), (_ask, _asking), (_search, _searching), (_read, _reading), (_decide, _deciding) })
        {
            if (used.TryEnter(LongestEnd))
            {
                file?.Dispose();
                used.Exit();
            }
        }
    }
}
