using System.Globalization;
using Parley.Tests.Collation;

namespace Parley.RecordBench;

/// <summary>Reports of talks made up from a seed, each with twenty claims: eight positions, two meetings, a delegation, two incidents, an agreement, a role, an outlook and four statements.</summary>
internal sealed class MadeUpReports(ulong seed)
{
    internal const int ClaimsEach = 20;

    private static readonly string[] Sides = ["Avalon", "Brin", "Cael", "Dorran", "Esk", "Farrow", "Galen Front", "Hurst League", "Imber", "Jorvik Council", "Kestrel Movement", "Lorne"];
    private static readonly string[] Towns = ["Arden", "Belmar", "Corvo", "Delm", "Eastry", "Fenwick", "Garrow", "Holm", "Ister", "Jura", "Kells", "Lund"];
    private static readonly string[] Given = ["Ada", "Bram", "Cora", "Dov", "Elin", "Finn", "Greta", "Hal"];
    private static readonly string[] Family = ["Amsel", "Brock", "Corvin", "Dahl", "Ekman", "Falk", "Grau", "Holt", "Ibsen", "Juhl"];
    private static readonly string[] Kinds = ["bilateral", "joint", "gradual", "temporary", "full", "monitored", "regional", "new"];
    private static readonly string[] Things = ["ceasefire", "border commission", "prisoner exchange", "customs union", "grain corridor", "land register", "river treaty", "police force", "amnesty", "harbour zone", "language law", "pension fund"];
    private static readonly string[] Outlets = ["Northern Wire", "Harbour Courier", "Public Radio", "Valley Post", "Bulletin", "Evening Star"];
    private static readonly (string Verb, Stance Stance)[] Verbs = [("demands", Stance.Demands), ("rejects", Stance.Rejects), ("offers", Stance.Offers), ("supports", Stance.Supports), ("doubts", Stance.Doubts), ("accepts", Stance.Accepts)];
    private static readonly DateOnly First = new(2020, 1, 6);

    private ulong _state = seed;

    /// <summary>One report, of a day that goes on by a third with each.</summary>
    internal ReadingResult Report(int number)
    {
        var day = First.AddDays(number / 3);
        var (a, b, c) = Three();
        var sentences = new List<string>();
        var claims = new List<Func<Telling, Telling>>();
        void Say(string sentence, Func<Telling, string, Telling> claim)
        {
            sentences.Add(sentence + ".");
            claims.Add(t => claim(t, sentence));
        }

        Positions(Say, [a, b, c]);
        foreach (var ago in (int[])[0, 3])
        {
            var (town, held) = (Pick(Towns), Word(day.AddDays(-ago)));
            Say($"{a} and {b} met in {town} on {held}", (t, s) => t.Meeting(s, Status.Asserted, parties: [a, b], place: town, when: Telling.Day(held, Iso(day.AddDays(-ago)))));
        }

        var (head, office) = (Person(), $"{Pick(Kinds)} {Pick(Things)} envoy");
        Say($"{head} led the team of {a} at the table", (t, s) => t.Delegation(s, a, head));
        Say($"{head} is {office} of {a} now", (t, s) => t.Role(s, head, office, a));
        Happenings(Say, day, a, b, c);
        Say($"{c} expects a breakthrough on the {Pick(Things)} soon", (t, s) => t.Outlook(s, c, Direction.Hopeful, s[(c.Length + 9)..]));
        for (var n = 0; n < 4; n++)
        {
            var who = Pick(Sides);
            var said = $"the {Pick(Kinds)} {Pick(Things)} of {Pick(Towns)} was {Next(900) + 100} days away";
            Say($"{who} said {said}", (t, s) => t.Statement(s, who, said));
        }

        var told = new Telling("r", string.Join(' ', sentences), Pick(Outlets), Iso(day), $"Report {number.ToString(CultureInfo.InvariantCulture)} on the talks");
        foreach (var side in Sides)
        {
            told = told.Party(side, null);
        }

        told = Towns.Aggregate(told, (t, town) => t.Place(town)).Person(head);
        return claims.Aggregate(told, (t, claim) => claim(t)).Reading;
    }

    /// <summary>A whole number from 0 to before one.</summary>
    internal int Next(int below)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)below);
    }

    private void Positions(Action<string, Func<Telling, string, Telling>> say, string[] sides)
    {
        for (var n = 0; n < 8; n++)
        {
            var (side, (verb, stance)) = (sides[n % sides.Length], Verbs[Next(Verbs.Length)]);
            var content = $"the {Pick(Kinds)} {Pick(Things)} for {Pick(Towns)}";
            say($"{side} {verb} {content}", (t, s) => t.Position(s, side, stance, content));
        }
    }

    private void Happenings(Action<string, Func<Telling, string, Telling>> say, DateOnly day, string a, string b, string c)
    {
        for (var n = 0; n < 2; n++)
        {
            var (town, killed, then) = (Pick(Towns), Next(40) + 1, day.AddDays(-1 - n));
            var action = $"killed {killed.ToString(CultureInfo.InvariantCulture)} soldiers";
            say($"{c} {action} in {town} on {Word(then)}", (t, s) => t.Incident(s, c, b, action, [new Count(killed, null, Approx.Exact, "soldiers")], place: town, when: Telling.Day(Word(then), Iso(then))));
        }

        var agreed = $"an agreement on the {Pick(Kinds)} {Pick(Things)}";
        say($"{a} and {b} signed {agreed}", (t, s) => t.Agreement(s, [a, b], agreed, AgreementState.Signed));
    }

    private (string, string, string) Three()
    {
        var first = Next(Sides.Length);
        return (Sides[first], Sides[(first + 1 + Next(3)) % Sides.Length], Sides[(first + 4 + Next(6)) % Sides.Length]);
    }

    private string Person() => $"{Pick(Given)} {Pick(Family)}";

    private string Pick(string[] words) => words[Next(words.Length)];

    private static string Word(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
