using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>Decisions as rows: a chain.</summary>
internal sealed class DecisionRows(Db db)
{
    /// <summary>All decisions by number, or those after one.</summary>
    internal List<Decision> All(int after = 0) => Where("number > @after", ("@after", after));

    /// <summary>The decisions on a report and its claims, by number, but for those that take others back. Cost: linear in these.</summary>
    internal List<Decision> On(int report) =>
        Where("verb <> 'undo' AND (subject = @report OR (subject > @report || '.c' AND subject < @report || '.d'))", ("@report", RecordId.Report(report).ToString()));

    /// <summary>The decisions that take others back, by number.</summary>
    internal List<Decision> TakingBack() => Where("verb = 'undo'");

    /// <summary>Those that join or part something with an item, and those on it, by number.</summary>
    internal List<Decision> About(RecordId item) => Where("subject = @item OR verb IN ('same', 'differ')", ("@item", item.ToString()));

    /// <summary>The decision of a number; null where there is none.</summary>
    internal Decision? Of(int number) => Where("number = @number", ("@number", number)).FirstOrDefault();

    /// <summary>The latest time at which any decision before one was signed; null where there is none.</summary>
    internal DateTimeOffset? LatestBefore(int number) => db.Text("SELECT max(at) FROM decision WHERE number < @number", ("@number", number)) is { } at ? Db.Time(at) : null;

    internal Decision Append(Act act, RecordId subject, string who, string? why, DateTimeOffset at)
    {
        var before = db.Text("SELECT hash FROM decision ORDER BY number DESC LIMIT 1") ?? Decision.None;
        var number = db.Next("decision");
        var body = ActJson.Write(act, why);
        var bodyHash = Decision.Sha256(body);
        var hash = Decision.HashOf(number, Db.Time(at), who, act.Verb, subject.ToString(), bodyHash, before);
        db.Run(
            "INSERT INTO decision (number, at, who, verb, subject, body, body_hash, before, hash) VALUES (@number, @at, @who, @verb, @subject, @body, @bodyHash, @before, @hash)",
            ("@number", number),
            ("@at", Db.Time(at)),
            ("@who", who),
            ("@verb", act.Verb),
            ("@subject", subject.ToString()),
            ("@body", body),
            ("@bodyHash", bodyHash),
            ("@before", before),
            ("@hash", hash));
        return new(number, Db.Time(Db.Time(at)), who, why, subject, act.Verb, act, bodyHash, before, hash);
    }

    private List<Decision> Where(string condition, params ReadOnlySpan<(string Name, object? Value)> values) => db.Rows(
        $"SELECT number, at, who, verb, subject, body, body_hash, before, hash FROM decision WHERE {condition} ORDER BY number",
        r =>
        {
            var (act, why) = r.IsDBNull(5) ? (null, null) : ActJson.Read(r.GetString(3), r.GetString(5));
            var subject = RecordId.Parse(r.GetString(4)) ?? throw new FormatException($"'{r.GetString(4)}' is no id.");
            return new Decision(r.GetInt32(0), Db.Time(r.GetString(1)), r.GetString(2), why, subject, r.GetString(3), act, r.GetString(6), r.GetString(7), r.GetString(8));
        },
        values);

    /// <summary>Leaves of a decision only what does not quote a report that is forgotten.</summary>
    /// <param name="decision">The decision, with its body.</param>
    /// <param name="whole">Whether all of it goes, and not its reason alone.</param>
    internal Unsaid Unsay(Decision decision, bool whole)
    {
        var left = whole ? null : ActJson.Write(decision.Act!, null);
        db.Run("UPDATE decision SET body = @left WHERE number = @number", ("@left", left), ("@number", decision.Number));
        return new(decision.Number, left is null ? null : Decision.Sha256(left));
    }

    /// <summary>Takes away the bodies of decisions on a report and its claims, all but why it was forgotten.</summary>
    internal void Forget(int report) => db.Run(
        "UPDATE decision SET body = NULL WHERE verb <> 'forget' AND (subject = @report OR substr(subject, 1, length(@report) + 2) = @report || '.c')",
        ("@report", RecordId.Report(report).ToString()));

    /// <summary>The first decision whose hash, body or place in the chain is not what it was, with what is wrong; null where all is well.</summary>
    internal (int Number, string Wrong)? FirstBroken()
    {
        var before = Decision.None;
        var next = 1;
        var rows = db.Rows(
            "SELECT number, at, who, verb, subject, body, body_hash, before, hash FROM decision ORDER BY number",
            r => (Number: r.GetInt32(0), At: r.GetString(1), Who: r.GetString(2), Verb: r.GetString(3), Subject: r.GetString(4), Body: r.IsDBNull(5) ? null : r.GetString(5), BodyHash: r.GetString(6), Before: r.GetString(7), Hash: r.GetString(8)));
        var forgotten = rows.Where(r => r.Verb == "forget").Select(r => RecordId.Parse(r.Subject)?.Number).ToHashSet();
        var unsaid = rows.Where(r => r.Verb == "forget" && r.Body is not null && Decision.Sha256(r.Body) == r.BodyHash)
            .SelectMany(r => ((Act.Forget)ActJson.Read(r.Verb, r.Body!).Act).Unsaid).ToLookup(u => u.Decision, u => u.BodyHash);
        foreach (var r in rows)
        {
            var wrong = r.Number != next ? "a decision before it is missing"
                : r.Before != before ? "it does not follow the one before"
                : r.Hash != Decision.HashOf(r.Number, r.At, r.Who, r.Verb, r.Subject, r.BodyHash, r.Before) ? "who, when or what was changed"
                : r.Body is not null && Decision.Sha256(r.Body) is var now && now != r.BodyHash && !unsaid[r.Number].Contains(now) ? "what was decided, or why, was changed"
                : r.Body is null && !unsaid[r.Number].Contains(null) && !(RecordId.Parse(r.Subject) is { Kind: 'r' } id && forgotten.Contains(id.Number)) ? "what was decided is missing, and its report was not forgotten"
                : null;
            if (wrong is not null)
            {
                return (r.Number, wrong);
            }

            (before, next) = (r.Hash, r.Number + 1);
        }

        return null;
    }
}
