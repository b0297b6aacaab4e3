using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>
/// Answers that were worked out before, kept in the record: each is taken only while the reports, readings, decisions and ids it was made of, and the program that made it, are what they were. At most 200 are kept. They
/// vouch for nothing, and <see cref="RecordFile.Rebuild"/> does away with them.
/// </summary>
public sealed class KeptAnswers
{
    // Ids given add to what ids are known by and take nothing away, so that it ends; where others write meanwhile it may not.
    private const int MostTimes = 6;

    private readonly Db _db;
    private readonly KeptRows _rows;
    private readonly bool _writable;

    internal KeptAnswers(Db db, bool writable) => (_db, _rows, _writable) = (db, new(db), writable);

    /// <summary>
    /// The answer to a question: as it was kept, else as it is worked out now, and then kept where the record may be written to. Working it out may give ids, and ids say what belongs together: it is worked out until it
    /// gives none, so that it is what anybody is told who asks later.
    /// </summary>
    /// <param name="question">All that the answer hangs on besides the record.</param>
    /// <param name="program">What works it out, in which version.</param>
    /// <param name="answer">Works it out; null is never kept.</param>
    public string? Of(string question, string program, Func<string?> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (kept, standing) = Read(() => (_rows.Of(question, program), _rows.Stamp(program)));
        for (var n = 1; kept is null; n++)
        {
            var made = answer();
            var now = made is null || !_writable ? standing : Read(() => _rows.Stamp(program));
            if (now != standing && n < MostTimes)
            {
                standing = now;
                continue;
            }

            if (made is not null && _writable)
            {
                Keep(question, program, made, standing);
            }

            return made;
        }

        return kept;
    }

    private T Read<T>(Func<T> work) => RecordFile.Guarded(() => _db.Whole(work, write: false));

    // Another program may have written meanwhile: what was made of an earlier state is not kept for this one. Where it cannot be written the answer is given all the same.
    private void Keep(string question, string program, string made, string standing)
    {
        try
        {
            RecordFile.Guarded(() => _db.Whole(() =>
            {
                if (_rows.Stamp(program) == standing)
                {
                    _rows.Keep(question, program, made);
                }

                return true;
            }));
        }
        catch (RecordFaultException)
        {
        }
    }
}
