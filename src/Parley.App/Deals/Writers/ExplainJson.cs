using System.Text.Json;
using Parley.Analysis.Explaining;
using Parley.App.Deals.Wording;

namespace Parley.App.Deals.Writers;

/// <summary>Writes <c>explain</c> of <c>parley.deals/1</c>.</summary>
internal static class ExplainJson
{
    internal static void Write(Utf8JsonWriter json, DealsAnswer answer, ExplainedPackage told)
    {
        var explanation = told.Explanation;
        json.WriteStartObject("explain");
        Number(json, "number", told.Number);
        DealsJson.WriteOutcome(json, answer, told.Outcome);
        json.WriteBoolean("acceptable", explanation.Acceptable);
        Number(json, "beatenBy", told.BeatenBy);
        json.WriteStartArray("parties");
        for (var p = 0; p < answer.Scenario.Parties.Count; p++)
        {
            WriteParty(json, answer, told, p);
        }

        json.WriteEndArray();
        WriteChanges(json, answer, "change", explanation.Remedy is { Count: > 0 } remedy ? remedy : null);
        DealsJson.Write(json, "after", told.After);
        json.WriteBoolean("complete", explanation.Complete);
        json.WriteStartArray("singleSourced");
        foreach (var single in told.Single)
        {
            json.WriteStartObject();
            json.WriteString("entry", single.Entry);
            json.WriteString("source", single.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "unsourced", told.Unsourced);
        Strings(json, "sentences", [.. ExplainWords.Verdict(answer, told), .. ExplainWords.Grounded(told)]);
        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, DealsAnswer answer, ExplainedPackage told, int party)
    {
        var view = told.Explanation.Parties[party];
        json.WriteStartObject();
        json.WriteString("id", answer.Scenario.Parties[party].Id.Value);
        DealsJson.Write(json, "utility", view.Utility);
        DealsJson.Write(json, "gain", view.Gain);
        if (told.Gains?[party] is { } gains)
        {
            DealsJson.Write(json, "gainRange", [gains.Low, gains.High]);
        }
        else
        {
            json.WriteNull("gainRange");
        }

        json.WriteStartArray("gives");
        foreach (var given in view.Concessions)
        {
            var issue = answer.Scenario.Issues[given.Issue];
            json.WriteStartObject();
            json.WriteString("issue", issue.Id.Value);
            json.WriteString("option", issue.Options[told.Outcome[given.Issue]].Value);
            json.WriteString("best", issue.Options[given.Best].Value);
            DealsJson.Write(json, "worth", given.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("redLines");
        foreach (var line in told.RedLines[party])
        {
            json.WriteStartObject();
            foreach (var part in line.Parts)
            {
                Strings(json, part.Issue.Value, part.Options.Select(o => o.Value));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteChanges(json, answer, "inTheWay", view.InTheWay);
        Strings(json, "sentences", ExplainWords.OfParty(answer, told, party));
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, DealsAnswer answer, string key, Seq<Change>? changes)
    {
        if (changes is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartArray(key);
        foreach (var change in changes)
        {
            var issue = answer.Scenario.Issues[change.Issue];
            json.WriteStartObject();
            json.WriteString("issue", issue.Id.Value);
            json.WriteString("from", issue.Options[change.From].Value);
            json.WriteString("to", issue.Options[change.To].Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}
