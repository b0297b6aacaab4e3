using Microsoft.Data.Sqlite;
using Parley.Json;
using Parley.Keys;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Storage.Searching;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>
/// A record: one file that holds reports, readings of them and decisions, and gives ids that stay. Not safe from several threads; several programs may have one file open, one of them writing.
/// What a method has returned from is on the disk.
/// </summary>
/// <remarks>Any method throws <see cref="RecordFaultException"/> where the file cannot be read or written.</remarks>
public sealed class RecordFile : IDisposable
{
    /// <summary>Seconds that another program's writing is waited for, unless told otherwise.</summary>
    public const int Patience = 5;

    private readonly Db _db;
    private readonly TimeProvider _clock;
    private readonly LayerRows _rows;
    private readonly DecisionRows _decisions;
    private readonly LayersRead _layers;
    private readonly Dictionary<Type, object> _remembered = [];

    private RecordFile(Db db, string path, TimeProvider clock, bool writable)
    {
        (_db, _clock) = (db, clock);
        (_rows, _decisions) = (new(db), new(db));
        _layers = new(_rows, _decisions);
        Kept = new(db, writable);
        Items = new(db, writable);
        Path = path;
        IsWritable = writable;
        Title = db.Text("SELECT title FROM record") ?? "";
    }

    public string Path { get; }

    public string Title { get; }

    internal Db Opened => _db;

    internal TimeProvider Clock => _clock;

    /// <summary>Answers worked out before.</summary>
    public KeptAnswers Kept { get; }

    /// <summary>The ids of items.</summary>
    public RecordItems Items { get; }

    /// <summary>Whether it was opened for writing.</summary>
    public bool IsWritable { get; }

    /// <summary>Makes a new record where no file is.</summary>
    public static RecordOpening Create(string path, string title, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(clock);
        var begun = BegunFile.Begin(path);
        if (begun is null && System.IO.Path.Exists(path))
        {
            return new(null, RecordProblems.There());
        }

        Db? db = null;
        try
        {
            db = Db.Open(path, SqliteOpenMode.ReadWriteCreate, Patience);
            db.Run("PRAGMA journal_mode = WAL");
            Migrations.Apply(db);
            db.Run("INSERT INTO record (id, title, created) VALUES (1, @title, @created)", ("@title", title), ("@created", Db.Time(clock.GetUtcNow())));
            return new(new(db, path, clock, true), null);
        }
        catch (SqliteException fault)
        {
            db?.Dispose();
            begun?.TakeBack();
            return new(null, RecordProblems.Of(fault));
        }
    }

    /// <summary>Opens a record; one of an older schema is brought to today's where it may be written to.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Whether it is to be written to.</param>
    /// <param name="clock">Says when decisions are made.</param>
    /// <param name="patience">Seconds that another program's writing is waited for.</param>
    public static RecordOpening Open(string path, bool write, TimeProvider clock, int patience = Patience)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (!File.Exists(path))
        {
            return new(null, RecordProblems.Missing());
        }

        Db? db = null;
        try
        {
            db = write ? Db.Open(path, SqliteOpenMode.ReadWrite, patience) : ReadFrom.Open(path, patience);
            var wrong = db.Number("PRAGMA application_id") != Db.ApplicationId ? RecordProblems.Foreign()
                : Migrations.Of(db) is var schema && schema > Migrations.Latest ? RecordProblems.Newer(schema, Migrations.Latest)
                : Migrations.Strange(db) is { } strange ? RecordProblems.Damaged(strange) : null;
            if (wrong is not null)
            {
                db.Dispose();
                return new(null, wrong);
            }

            if (write && db.IsReadOnly)
            {
                db.Dispose();
                return new(null, RecordProblems.Unwritable("it is read-only."));
            }

            if (write)
            {
                Migrations.Apply(db);
            }

            return new(new(db, path, clock, write), null);
        }
        catch (SqliteException fault)
        {
            db?.Dispose();
            return new(null, RecordProblems.Of(fault));
        }
    }

    /// <summary>All that is kept. Cost linear in it the first time and after a report was forgotten, later in what was written since.</summary>
    public RecordLayers Layers() => Guarded(() => _db.Whole(_layers.Now, write: false));

    /// <summary>The same of some reports, with the decisions on these and their claims alone, and those that take others back. Cost linear in these.</summary>
    public RecordLayers LayersOf(Seq<int> reports) => Guarded(() => _db.Whole(() => _layers.Of(reports), write: false));

    /// <summary>All decisions, by number.</summary>
    public Seq<Decision> Decisions() => Guarded<Seq<Decision>>(() => [.. _decisions.All()]);

    /// <summary>The decisions on an item, or that join or part something with it, by number.</summary>
    public Seq<Decision> DecisionsAbout(RecordId item) => Guarded<Seq<Decision>>(() => [.. _decisions.About(item)]);

    /// <summary>The decision of a number; null where there is none.</summary>
    public Decision? DecisionOf(int number) => Guarded(() => _decisions.Of(number));

    /// <summary>What somebody remembers of this record as long as it is open: one of each type, made when it is first asked for.</summary>
    public T Remembered<T>()
        where T : class, new()
    {
        if (!_remembered.TryGetValue(typeof(T), out var there))
        {
            _remembered.Add(typeof(T), there = new T());
        }

        return (T)there;
    }

    /// <summary>The numbers of the last decision and the last reading: where they are as before, so is what the record says, whichever program wrote to it.</summary>
    public (long Decision, long Reading) State() =>
        Guarded(() => (_db.Number("SELECT coalesce(max(number), 0) FROM decision"), _db.Number("SELECT coalesce(max(number), 0) FROM reading")));

    /// <summary>The numbers of the reports kept, by what tells one report from another; see <see cref="MarkOf"/>.</summary>
    public IReadOnlyDictionary<string, int> Marks() => Guarded(_rows.Marks);

    /// <summary>What tells a report from all others, whatever its id: its text and what its head says.</summary>
    public static string MarkOf(Report report) => LayerRows.Mark(report);

    /// <summary>Takes a report with its reading, whole or not at all; one that is kept already stays as it is.</summary>
    /// <param name="reading">The report and what a reader proposes of it.</param>
    /// <param name="reader">Who read, and in which version.</param>
    /// <param name="origin">Where the report came from.</param>
    /// <param name="who">Who takes it.</param>
    /// <param name="terms">On what terms it was given.</param>
    /// <returns>Its number, and whether it is new.</returns>
    public (int Number, bool IsNew) Take(ReadingResult reading, string reader, string origin, string who, Terms terms = Terms.OnTheRecord)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var now = _clock.GetUtcNow();
        return Writing(() =>
        {
            if (_db.Number("SELECT number FROM report WHERE mark = @mark", ("@mark", LayerRows.Mark(reading.Report))) is > 0 and var there)
            {
                return ((int)there, false);
            }

            var number = _rows.Add(reading.Report, origin, now, terms);
            _rows.AddReading(number, reading, reader, now);
            _decisions.Append(new Act.Take(reading.Report.Sha256), RecordId.Report(number), who, null, now);
            return (number, true);
        });
    }

    /// <summary>Keeps another reading of a report, which is the one in force from now on.</summary>
    /// <exception cref="ArgumentException">The reading is of another text.</exception>
    public Rereading Reread(int report, ReadingResult reading, string reader)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var now = _clock.GetUtcNow();
        return Writing(() =>
        {
            var before = Claims(report);
            _rows.AddReading(report, reading, reader, now);
            var after = Claims(report);
            var proposed = before.Where(c => c.Standing == ClaimStanding.Proposed).Select(c => c.Id).ToHashSet();
            return new Rereading(
                after.Count(c => c.Standing is not (ClaimStanding.Proposed or ClaimStanding.Gone)),
                after.Count(c => c.Standing == ClaimStanding.Proposed && proposed.Contains(c.Id)),
                after.Count(c => c.Standing == ClaimStanding.Proposed && !proposed.Contains(c.Id)),
                after.Count(c => c.Standing == ClaimStanding.Gone && proposed.Contains(c.Id)));
        });
    }

    /// <summary>Appends a decision.</summary>
    public Decision Decide(Act act, RecordId subject, string who, string? why)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        var now = _clock.GetUtcNow();
        return Writing(() => _decisions.Append(act, subject, who, why, now));
    }

    /// <summary>Puts a claim right: it keeps its id, and what it now says is known under it, whichever reader comes to say so.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <param name="right">The report with the one claim as it should be, and the entities it names.</param>
    /// <param name="who">Who says so.</param>
    /// <param name="why">The reason, where one is given.</param>
    public Decision Edit(RecordId claim, ReadingResult right, string who, string? why)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var now = _clock.GetUtcNow();
        return Writing(() =>
        {
            var key = ClaimKeys.Of(right)[0].Claim;
            if (_rows.KnownNumberOf(claim.Number, key) is null)
            {
                _rows.Pin(claim.Number, key, claim.Claim!.Value);
            }

            return _decisions.Append(new Act.Edit(ClaimsJson.WriteApart(right)), claim, who, why, now);
        });
    }

    /// <summary>Adds a claim that no reader proposed; one that says the same already gets the words of this one.</summary>
    /// <param name="report">The report's number.</param>
    /// <param name="claim">The report with the one claim, and the entities it names.</param>
    /// <param name="who">Who says so.</param>
    /// <param name="why">The reason, where one is given.</param>
    public Decision AddClaim(int report, ReadingResult claim, string who, string? why)
    {
        var now = _clock.GetUtcNow();
        return Writing(() =>
        {
            var number = _rows.NumberOf(report, ClaimKeys.Of(claim)[0].Claim);
            return _decisions.Append(new Act.Add(ClaimsJson.WriteApart(claim)), RecordId.ClaimOf(report, number), who, why, now);
        });
    }

    /// <summary>
    /// The reports in which words stand, the best match first (ties: by number); behind them those in which names stand that may be these, spelled otherwise. Words in double quotes stand together, and a word that ends in *
    /// may go on; both stand as they are.
    /// </summary>
    /// <param name="words">What is looked for.</param>
    /// <param name="most">How many are found at most.</param>
    /// <param name="cut">Within which part of the record; in all where left out.</param>
    public Seq<Hit> Search(string words, int most, Cut? cut = null) => Guarded<Seq<Hit>>(() => Query.Of(words) is not { } query ? [] : _db.Whole<Seq<Hit>>(
        () =>
        {
            var exact = Matching(query, most);
            var found = exact.Select(h => h.Number).ToHashSet();
            var spelled = found.Count < most ? Spellings.Of(_db, words) : null;
            var others = spelled is null ? [] : Matching(spelled.Query, most + found.Count).Where(h => !found.Contains(h.Number) && spelled.AreNames(Hit.WordsMarked(h.Marked, OpenMark, CloseMark))).Take(most - found.Count);
            return [.. exact.Concat(others).SelectMany(h => _rows.Reports(h.Number).Where((cut ?? Cut.Everything).Holds).Select(r => Hit.Of(r, h.Marked, OpenMark, CloseMark)))];
        },
        write: false));

    // What stands around a word found.
    private const char OpenMark = '\u0002', CloseMark = '\u0003';

    private List<(int Number, string Marked)> Matching(string query, int most) => _db.Rows(
        "SELECT rowid, highlight(word, 1, char(2), char(3)) FROM word WHERE word MATCH @query ORDER BY bm25(word), rowid LIMIT @most",
        r => (r.GetInt32(0), r.GetString(1)),
        ("@query", query),
        ("@most", most));

    /// <summary>The decisions on other things than a report that quote it, by number: which words of theirs go with it when it is forgotten.</summary>
    public Seq<Decision> Quoting(int report) => Guarded(() => _db.Whole<Seq<Decision>>(() => [.. OwnWords.Quoting(_rows, _decisions, report).Select(q => q.Decision)], write: false));

    /// <summary>Whether words quote a report: three of its words in a row, or a name or number of it, that stand in no other report.</summary>
    public bool Quotes(int report, string words) => Guarded(() => _db.Whole(() => OwnWords.Of(_rows, report)?.Quoted(words) ?? false, write: false));

    /// <summary>
    /// Removes a report's text, what was read in it and what was decided on its claims, for good: from the tables, the index of words, free pages and the log of writes; of decisions on other things the
    /// reasons that quote it, and settlements and names that it alone says, which count no more. Its numbers stay given, and the audit keeps who forgot it, when and why.
    /// </summary>
    public Decision Forget(int report, string who, string? why)
    {
        var now = _clock.GetUtcNow();
        var decision = Writing(() =>
        {
            Seq<Unsaid> unsaid = [.. OwnWords.Quoting(_rows, _decisions, report).Select(q => _decisions.Unsay(q.Decision, q.Whole))];
            _rows.Forget(report, now);
            _decisions.Forget(report);
            new KeptRows(_db).Clear();
            return _decisions.Append(new Act.Forget(unsaid), RecordId.Report(report), who, why, now);
        });
        return Guarded(() =>
        {
            _db.Run("INSERT INTO word (word) VALUES ('optimize')");
            _db.Run("PRAGMA wal_checkpoint(TRUNCATE)");
            _db.Run("VACUUM");
            _db.Run("PRAGMA wal_checkpoint(TRUNCATE)");
            return decision;
        });
    }

    /// <summary>Makes anew what can be made from the layers: the index of words; answers that were kept are worked out when they are asked again.</summary>
    public void Rebuild() => Writing(() =>
    {
        new KeptRows(_db).Clear();
        _db.Run("INSERT INTO word (word) VALUES ('rebuild')");
        return true;
    });

    /// <summary>Copies the record as it is now to a new file, while others may be writing.</summary>
    /// <returns>Why it could not be; null where it was.</returns>
    public Problem? BackUp(string path) => System.IO.Path.Exists(path) ? RecordProblems.There() : Guarded(() => _db.BackUpTo(path) is { } fault ? RecordProblems.Of(fault) : null);

    /// <summary>Checks that texts, readings and decisions are what was written.</summary>
    public Audit Verify() => Guarded(() => _db.Whole(() => Verification.Of(_db, _decisions, _rows), write: false));

    public void Dispose() => _db.Dispose();

    /// <summary>Refuses to grow beyond so many pages, as a disk without room does.</summary>
    internal RecordFile WithRoomFor(long pages)
    {
        _db.Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
        return this;
    }

    private Seq<RecordedClaim> Claims(int report) => Recorded.Of(_layers.Of([report]), Cut.Everything)[0].Claims;

    private T Writing<T>(Func<T> work) => Guarded(() => _db.Whole(work));

    internal static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw new RecordFaultException(RecordProblems.Of(fault), fault);
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or KeyNotFoundException)
        {
            throw new RecordFaultException(RecordProblems.Damaged(fault.Message), fault);
        }
    }
}
