using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Json;

namespace Parley.App.Deals.Writers;

/// <summary>Writes an answer as JSON of the format <c>parley.deals/1</c>, described in docs/reference/deals.md and deals.schema.json.</summary>
internal static class DealsJson
{
    internal const string Format = "parley.deals/1";

    // A decimal of more digits is written as the nearest number of double precision.
    private const int MostDigits = 28;

    // So many bytes are handed on at a time, however many points there are.
    private const int Portion = 1 << 16;

    private static readonly BigInteger[] Powers = [.. Enumerable.Range(0, MostDigits + 1).Select(n => BigInteger.Pow(10, n))];

    internal static void Write(DealsAnswer answer, TextWriter to)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * Portion);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            WriteScenario(json, answer);
            json.WriteString("scale", Word.Of(answer.Scenario.Rule.Scale));
            Write(json, "threat", answer.Threat);
            json.WriteString("method", Word.Of(answer.Frontier.Method));
            Write(json, "epsilon", answer.Frontier.Epsilon);
            json.WriteStartArray("frontier");
            foreach (var point in answer.Frontier.Points)
            {
                WritePoint(json, answer, point, withCount: true);
                if (json.BytesPending + bytes.WrittenCount > Portion)
                {
                    json.Flush();
                    HandOn(bytes, to);
                }
            }

            json.WriteEndArray();
            WriteSolutions(json, answer);
            if (answer.RobustAsked)
            {
                RobustJson.Write(json, answer);
            }

            if (answer.Explained is { } explained)
            {
                ExplainJson.Write(json, answer, explained);
            }

            json.WriteEndObject();
        }

        HandOn(bytes, to);
        to.Write('\n');
    }

    // Never within a value, so no character is cut.
    private static void HandOn(ArrayBufferWriter<byte> bytes, TextWriter to)
    {
        to.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        bytes.ResetWrittenCount();
    }

    private static void WriteScenario(Utf8JsonWriter json, DealsAnswer answer)
    {
        var scenario = answer.Scenario;
        json.WriteStartObject("scenario");
        json.WriteString("title", scenario.Title);
        json.WriteStartArray("parties");
        for (var i = 0; i < scenario.Parties.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", scenario.Parties[i].Id.Value);
            json.WriteString("name", scenario.Parties[i].Name);
            Write(json, "reservation", answer.Domain.Parties[i].Reservation);
            Write(json, "best", answer.Feasible == 0 ? null : answer.Frontier.Extremes.Best?[i]);
            Write(json, "worst", answer.Feasible == 0 ? null : answer.Frontier.Extremes.Worst?[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("issues");
        foreach (var issue in scenario.Issues)
        {
            json.WriteStartObject();
            json.WriteString("id", issue.Id.Value);
            json.WriteString("track", issue.Track);
            json.WriteStartArray("options");
            foreach (var option in issue.Options)
            {
                json.WriteStringValue(option.Value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("outcomes", Whole(answer.Domain.Outcomes));
        json.WriteString("feasible", answer.Feasible is { } feasible ? Whole(feasible) : null);
        json.WriteEndObject();
    }

    private static void WriteSolutions(Utf8JsonWriter json, DealsAnswer answer)
    {
        json.WriteStartObject("solutions");
        foreach (var (key, _, solution) in answer.Rules)
        {
            if (solution is null)
            {
                json.WriteNull(key);
                continue;
            }

            json.WriteStartObject(key);
            Write(json, "value", solution.Value);
            json.WriteStartArray("points");
            foreach (var point in solution.Points)
            {
                WritePoint(json, answer, point, withCount: false);
            }

            json.WriteEndArray();
            solution.Proof.Match(
                _ =>
                {
                    json.WriteString("proof", "exact");
                    return true;
                },
                gap =>
                {
                    json.WriteStartObject("proof");
                    Write(json, "gap", gap.Width);
                    json.WriteEndObject();
                    return true;
                });
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, DealsAnswer answer, FrontierPoint point, bool withCount)
    {
        json.WriteStartObject();
        Write(json, "utilities", point.Utilities);
        WriteOutcome(json, answer, point.Outcome);
        if (withCount)
        {
            json.WriteString("count", point.Count is { } count ? Whole(count) : null);
        }

        json.WriteEndObject();
    }

    internal static void WriteOutcome(Utf8JsonWriter json, DealsAnswer answer, Seq<int> outcome)
    {
        json.WriteStartObject("outcome");
        for (var i = 0; i < outcome.Count; i++)
        {
            var issue = answer.Scenario.Issues[i];
            json.WriteString(issue.Id.Value, issue.Options[outcome[i]].Value);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string key, Rational? value)
    {
        if (value is { } known)
        {
            json.WritePropertyName(key);
            json.WriteRawValue(Number(known), skipInputValidation: true);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    internal static void Write(Utf8JsonWriter json, string key, Seq<Rational>? values)
    {
        if (values is null)
        {
            json.WriteNull(key);
            return;
        }

        // Raw, so that the numbers stay on one line when all else is indented.
        json.WritePropertyName(key);
        json.WriteRawValue($"[{string.Join(", ", values.Select(Number))}]", skipInputValidation: true);
    }

    /// <summary>The number itself where it is a decimal of at most 28 digits, else the nearest of double precision.</summary>
    internal static string Number(Rational value)
    {
        var below = value.Denominator;
        var scale = 0;
        for (; scale <= MostDigits && !(below.IsOne || (Powers[scale] % below).IsZero); scale++)
        {
        }

        if (scale <= MostDigits)
        {
            var digits = BigInteger.Abs(scale == 0 ? value.Numerator : value.Numerator * (Powers[scale] / below)).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
            if (digits.Length <= MostDigits)
            {
                return (value.Sign < 0 ? "-" : "") + (scale == 0 ? digits : $"{digits[..^scale]}.{digits[^scale..]}");
            }
        }

        return value.ToDouble().ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Whole(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
