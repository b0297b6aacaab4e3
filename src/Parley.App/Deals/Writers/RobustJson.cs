using System.Text.Json;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.App.Deals.Wording;

namespace Parley.App.Deals.Writers;

/// <summary>Writes <c>robust</c> of <c>parley.deals/1</c>.</summary>
internal static class RobustJson
{
    internal static void Write(Utf8JsonWriter json, DealsAnswer answer)
    {
        if (answer.Robust is not { } robust)
        {
            json.WriteNull("robust");
            return;
        }

        json.WriteStartObject("robust");
        json.WriteNumber("samples", robust.Result.Samples);
        json.WriteNumber("seed", robust.Seed);
        json.WriteNumber("compared", robust.Result.Compared);
        json.WriteBoolean("againstAll", robust.AgainstAll(answer));
        json.WriteStartArray("packages");
        foreach (var (package, i) in robust.Result.Packages.Select((p, i) => (p, i)))
        {
            json.WriteStartObject();
            json.WriteNumber("number", robust.Numbers[i]);
            DealsJson.WriteOutcome(json, answer, package.Outcome);
            WriteAccepts(json, package.Accepts, package.AllAccept);
            Write(json, "efficient", package.Efficient);
            Write(json, "nash", package.Nash);
            Write(json, "leximin", package.Leximin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteAsk(json, answer, robust);
        WriteZone(json, answer, robust);
        json.WriteEndObject();
    }

    private static void WriteZone(Utf8JsonWriter json, DealsAnswer answer, RobustAnswer robust)
    {
        if (robust.Zone is not { } zone)
        {
            json.WriteNull("zone");
            return;
        }

        json.WriteStartObject("zone");
        json.WriteNumber("packages", zone.Packages);
        json.WriteNumber("samples", zone.Samples);
        json.WriteNumber("possible", zone.Possible);
        json.WriteNumber("half", zone.Half);
        json.WriteNumber("nineTenths", zone.NineTenths);
        json.WriteNumber("always", zone.Always);
        json.WriteNumber("foremost", zone.Foremost);
        json.WriteStartArray("often");
        foreach (var package in zone.Often)
        {
            json.WriteStartObject();
            json.WriteNumber("number", robust.NumberOf(answer, package.Outcome));
            DealsJson.WriteOutcome(json, answer, package.Outcome);
            WriteAccepts(json, package.Accepts, package.AllAccept);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAccepts(Utf8JsonWriter json, Seq<Share> accepts, Share allAccept)
    {
        json.WriteStartArray("accepts");
        foreach (var share in accepts)
        {
            Write(json, share);
        }

        json.WriteEndArray();
        Write(json, "allAccept", allAccept);
    }

    private static void WriteAsk(Utf8JsonWriter json, DealsAnswer answer, RobustAnswer robust)
    {
        if (robust.Result.Ask is not { } ask)
        {
            json.WriteNull("ask");
            return;
        }

        var question = ask.Question;
        json.WriteStartObject("ask");
        json.WriteString("question", KeyQuestionWords.Question(answer, robust, ask));
        json.WriteString("party", answer.Scenario.Parties[question.Party].Id.Value);
        json.WriteString("about", question.About == Unknown.Term ? "together" : Word.Of(question.About));
        var issue = question.About is Unknown.Weight or Unknown.Score ? answer.Scenario.Issues[question.Issue] : null;
        json.WriteString("issue", issue?.Id.Value);
        json.WriteString("option", question.About == Unknown.Score ? issue!.Options[question.Option].Value : null);
        if (question.About == Unknown.Term)
        {
            json.WriteNumber("together", question.Issue);
        }
        else
        {
            json.WriteNull("together");
        }

        json.WriteNumber("middle", ask.Middle);
        json.WriteString("by", ask.By == Ranking.AllAccept ? "allAccept" : "nash");
        json.WriteNumber("gain", ask.Gain);
        json.WriteNumber("below", robust.Numbers[ask.BestBelow]);
        json.WriteNumber("above", robust.Numbers[ask.BestAbove]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Share share)
    {
        json.WritePropertyName(key);
        Write(json, share);
    }

    private static void Write(Utf8JsonWriter json, Share share)
    {
        json.WriteStartObject();
        json.WriteNumber("value", share.Value);
        json.WriteNumber("standardError", share.StandardError);
        json.WriteString("proven", share.Proven == Certainty.Sometimes ? null : Word.Of(share.Proven));
        json.WriteEndObject();
    }
}
