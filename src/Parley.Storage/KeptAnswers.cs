using Parley.Storage.Layers;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>
/// Answers that were worked out before, kept in the record: each is taken only while the reports, readings, decisions and ids it was made of, and the program that made it, are what they were, or where what was decided since
/// can be put into it. At most 200 are kept. They vouch for nothing, and <see cref="RecordFile.Rebuild"/> does away with them.
/// </summary>
public sealed class KeptAnswers
{
    // Ids given add to what ids are known by and take nothing away, so that it ends; where others write meanwhile it may not.
    private const int MostTimes = 6;

    private readonly Db _db;
    private readonly KeptRows _rows;
    private readonly DecisionRows _decisions;
    private readonly bool _writable;

    internal KeptAnswers(Db db, bool writable) => (_db, _rows, _decisions, _writable) = (db, new(db), new(db), writable);

    /// <summary>
    /// The answer to a question: as it was kept, else as it is worked out now, and then kept where the record may be written to. Working it out may give ids, and ids say what belongs together: it is worked out until it
    /// gives none, so that it is what anybody is told who asks later.
    /// </summary>
    /// <param name="question">All that the answer hangs on besides the record.</param>
    /// <param name="program">What works it out, in which version.</param>
    /// <param name="answer">Works it out; null is never kept.</param>
    /// <param name="renewed">Puts into a kept answer what was decided since, so that it is what would be worked out now; null where that cannot be told, and where left out nothing is put in.</param>
    public string? Of(string question, string program, Func<string?> answer, Func<string, Seq<Decision>, string?>? renewed = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (kept, since, standing) = Read(() => Kept(question, program));
        if (kept is not null && since.Count == 0)
        {
            return kept;
        }

        if (kept is not null && renewed?.Invoke(kept, since) is { } whole)
        {
            Keep(question, program, whole, standing);
            return whole;
        }

        for (var n = 1; ; n++)
        {
            var made = answer();
            var now = made is null || !_writable ? standing : Read(() => _rows.Stamp(program));
            if (now != standing && n < MostTimes)
            {
                standing = now;
                continue;
            }

            if (made is not null)
            {
                Keep(question, program, made, standing);
            }

            return made;
        }
    }

    private (string? Kept, Seq<Decision> Since, KeptStamp Standing) Kept(string question, string program)
    {
        var standing = _rows.Stamp(program);
        if (_rows.Of(question, standing) is not var (body, known))
        {
            return (null, [], standing);
        }

        // Signed by a clock that had been put back: an answer within a cut may know of these and not of those before.
        var since = _decisions.All((int)known);
        var times = since.Select(d => d.At).Prepend(since.Count == 0 ? default : _decisions.LatestBefore(since[0].Number) ?? default).ToArray();
        return times.Zip(times.Skip(1)).Any(t => t.Second < t.First) ? (null, [], standing) : (body, [.. since], standing);
    }

    private T Read<T>(Func<T> work) => RecordFile.Guarded(() => _db.Whole(work, write: false));

    // Another program may have written meanwhile: what was made of an earlier state is not kept for this one. Where it cannot be written the answer is given all the same.
    private void Keep(string question, string program, string made, KeptStamp standing)
    {
        if (!_writable)
        {
            return;
        }

        try
        {
            RecordFile.Guarded(() => _db.Whole(() =>
            {
                if (_rows.Stamp(program) == standing)
                {
                    _rows.Keep(question, standing, made);
                }

                return true;
            }));
        }
        catch (RecordFaultException)
        {
        }
    }
}
