using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Exact;

/// <summary>A scenario as plain weights and scores, for formats that know nothing else; by party, then issue, then option.</summary>
internal sealed record LinearTable(Seq<Seq<Amount>> Weights, Seq<Seq<Seq<Amount>>> Scores, Seq<Amount> Reservations)
{
    // Fractions without an end are cut here, far below what double precision tells apart.
    private const int Digits = 30;

    /// <summary>Why a scenario is more than weights and scores; null where it is not.</summary>
    internal static string? Refusal(Scenario scenario, string format)
    {
        foreach (var party in scenario.Parties)
        {
            var preferences = party.Preferences;
            var what = preferences.RedLines.Count > 0 ? "red lines"
                : preferences.Together.Count > 0 ? "combinations"
                : preferences.Weights is Parley.Deals.Weights.Order || preferences.Scores.Any(s => s is Parley.Deals.Scores.Order) ? "orders in place of numbers"
                : HasRange(party) ? "ranges"
                : preferences.Constant.Sign != 0 ? "a constant"
                : null;
            if (what is not null)
            {
                return $"{party.Name} has {what}, for which {format} has no place.";
            }
        }

        return null;
    }

    /// <summary>The numbers, each party's utilities unchanged, or divided by 100 where they are of Parley's scale.</summary>
    /// <param name="scenario">One that <see cref="Refusal"/> lets pass.</param>
    /// <param name="bestIsOne">Whether the best score of each issue is made 1, its weight keeping the product: where a reader divides by the best.</param>
    internal static LinearTable Of(Scenario scenario, bool bestIsOne)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (Refusal(scenario, "the format") is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(scenario));
        }

        var domain = ScenarioDomain.Of(scenario).Domain;
        var scale = scenario.Rule.Scale == Scale.Parley ? new Rational(1, 100) : Rational.One;
        var weights = new List<Seq<Amount>>();
        var scores = new List<Seq<Seq<Amount>>>();
        foreach (var party in domain.Parties)
        {
            var best = party.Scores.Select(s => bestIsOne ? s.Aggregate(Rational.Zero, Rational.Max) * scale : Rational.One).ToList();
            weights.Add([.. best.Select(Decimal)]);
            scores.Add([.. party.Scores.Select((s, i) => (Seq<Amount>)[.. s.Select(x => best[i].Sign == 0 ? Amount.Zero : Decimal(x * scale / best[i]))])]);
        }

        return new([.. weights], [.. scores], [.. domain.Parties.Select(p => Decimal(p.Reservation * scale))]);
    }

    /// <summary>A file's name for a party: its place, and the letters and digits of its name.</summary>
    internal static string FileName(int place, Party party)
    {
        var letters = string.Concat(party.Id.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-');
        return $"party{place + 1:00}-{(letters.Length == 0 ? "x" : letters)}";
    }

    /// <summary>Text that every format can hold: control characters stand as U+FFFD.</summary>
    internal static string Clean(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    private static bool HasRange(Party party) =>
        party.Reservation is { IsPoint: false }
        || party.Preferences.Weights.Match(n => n.Of.Any(f => !f.IsPoint), _ => false)
        || party.Preferences.Scores.Any(s => s.Match(n => n.Of.Any(f => !f.IsPoint), _ => false, _ => false));

    private static Amount Decimal(Rational value)
    {
        var ten = BigInteger.Pow(10, Digits);
        var digits = BigInteger.Divide((BigInteger.Abs(value.Numerator) * ten * 2) + value.Denominator, value.Denominator * 2) * value.Sign;
        return Amount.TryParse($"{digits}e-{Digits}", out var amount) ? amount : throw new ArgumentException($"{value} is too long a number to be written.");
    }
}
