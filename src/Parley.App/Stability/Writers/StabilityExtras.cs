using System.Text.Json;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Changes;
using Parley.Analysis.Stability.Coalition;
using Parley.Analysis.Stability.Graph;

namespace Parley.App.Stability.Writers;

/// <summary>Writes those parts of the JSON that are there only where they were asked for or the file calls for them.</summary>
internal static class StabilityExtras
{
    internal static void Write(Utf8JsonWriter json, StabilityAnswer answer)
    {
        if (answer.Unknown is { } unknown)
        {
            WriteUnknown(json, answer, unknown);
        }

        if (answer.Statements.Any(s => s is not null))
        {
            WriteStatements(json, answer);
        }

        if (answer.Views is { } views)
        {
            WriteViews(json, answer.Model, views);
        }

        if (answer.Wish.Goal is { } goal)
        {
            WriteGoal(json, answer, goal);
        }

        if (answer.Wish.Why is { } why)
        {
            WriteReasons(json, answer, why);
        }

        if (answer.Limited is { } limited)
        {
            WriteLimited(json, answer, limited);
        }

        if (answer.Wish.Together)
        {
            StabilityJson.WriteSets(json, answer.Model, "simultaneous", StabilityAnswer.Concepts, c => Simultaneous.Of(answer.Model, c)?.Equilibria() ?? []);
        }
    }

    private static void WriteUnknown(Utf8JsonWriter json, StabilityAnswer answer, UnknownPreferences unknown)
    {
        var model = answer.Model;
        json.WriteStartObject("unknown");
        if (unknown.IsExact)
        {
            json.WriteNumber("completions", unknown.Completions);
        }
        else
        {
            json.WriteNull("completions");
        }

        json.WriteStartObject("possiblyStable");
        for (var i = 0; i < model.DecisionMakers; i++)
        {
            var who = i;
            StabilityJson.WriteSets(json, model, StabilityJson.Id(model, i), StabilityAnswer.Concepts, c => model.States.Where(s => unknown.IsPossible(c, who, s)));
        }

        json.WriteEndObject();
        StabilityJson.WriteSets(json, model, "possibleEquilibria", StabilityAnswer.Concepts, unknown.PossibleEquilibria);
        json.WriteEndObject();
    }

    private static void WriteStatements(Utf8JsonWriter json, StabilityAnswer answer)
    {
        json.WriteStartObject("statements");
        foreach (var (table, i) in answer.Statements.Select((t, i) => (t, i)))
        {
            if (table is null)
            {
                continue;
            }

            json.WriteStartObject(StabilityJson.Id(answer.Model, i));
            json.WriteStartArray("statements");
            foreach (var (statement, n) in table.Statements.Select((s, n) => (s.Text, n)))
            {
                json.WriteStartObject();
                json.WriteString("text", statement);
                json.WriteBoolean("redundant", table.Redundant.Contains(n));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("scores");
            foreach (var state in answer.Model.States)
            {
                json.WriteNumber(StateWords.Name(answer.Model, state), table.Score(state));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteViews(Utf8JsonWriter json, GraphModel model, Hypergame views)
    {
        json.WriteStartObject("views");
        json.WriteStartObject("equilibria");
        foreach (var view in views.Views)
        {
            StabilityJson.WriteSets(json, model, StabilityJson.Id(model, view.By), StabilityAnswer.Concepts, view.Stable.Equilibria);
        }

        json.WriteEndObject();
        StabilityJson.WriteSets(json, model, "lasting", StabilityAnswer.Concepts, views.Equilibria);
        StabilityJson.WriteSets(json, model, "inAllViews", StabilityAnswer.Concepts, views.InAllViews);
        json.WriteStartArray("misperceptions");
        foreach (var concept in StabilityAnswer.Concepts)
        {
            foreach (var mistake in views.Misperceptions(concept))
            {
                json.WriteStartObject();
                json.WriteString("concept", StateWords.Key(concept));
                json.WriteString("by", StabilityJson.Id(model, mistake.By));
                json.WriteString("about", StabilityJson.Id(model, mistake.About));
                StabilityJson.WriteNames(json, model, "falselyStable", mistake.FalselyStable);
                StabilityJson.WriteNames(json, model, "falselyUnstable", mistake.FalselyUnstable);
                StabilityJson.WriteNames(json, model, "added", mistake.Added);
                StabilityJson.WriteNames(json, model, "lost", mistake.Lost);
                if (mistake.Price is { } price)
                {
                    json.WriteNumber("price", price);
                }
                else
                {
                    json.WriteNull("price");
                }

                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGoal(Utf8JsonWriter json, StabilityAnswer answer, int goal)
    {
        var model = answer.Model;
        json.WriteStartObject("goal");
        json.WriteString("state", StateWords.Name(model, goal));
        foreach (var way in answer.Ways)
        {
            json.WriteString("from", StateWords.Name(model, way.From));
            WriteWays(json, model, "byImprovement", answer.Unknown is null ? way.ByImprovement : null);
            WriteWays(json, model, "byMoves", way.ByMoves);
            json.WriteStartArray("spoilers");
            foreach (var spoiler in answer.Unknown is null ? way.Spoilers : [])
            {
                json.WriteStartObject();
                json.WriteString("by", StabilityJson.Id(model, spoiler.DecisionMaker));
                json.WriteString("at", StateWords.Name(model, spoiler.At));
                json.WriteString("to", StateWords.Name(model, spoiler.To));
                json.WriteString("sentence", spoiler.Sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (answer.Unknown is not null)
        {
            json.WriteNull("changes");
        }
        else
        {
            WriteRemedies(json, answer);
        }

        json.WriteEndObject();
    }

    private static void WriteRemedies(Utf8JsonWriter json, StabilityAnswer answer)
    {
        var model = answer.Model;
        json.WriteStartArray("changes");
        foreach (var remedy in answer.Remedies)
        {
            json.WriteStartObject();
            json.WriteString("concept", StateWords.Key(remedy.Concept));
            json.WriteNumber("cost", remedy.Cost);
            json.WriteNumber("atLeast", remedy.AtLeast);
            json.WriteStartArray("of");
            foreach (var change in remedy.Changes)
            {
                json.WriteStartObject();
                json.WriteString("by", StabilityJson.Id(model, change.DecisionMaker));
                json.WriteString("sentence", change.Sentence);
                json.WriteStartArray("swaps");
                foreach (var swap in change.Swaps)
                {
                    json.WriteStartObject();
                    json.WriteString("up", StateWords.Name(model, swap.Up));
                    json.WriteString("down", StateWords.Name(model, swap.Down));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWays(Utf8JsonWriter json, GraphModel model, string key, Seq<CoalitionPath>? ways)
    {
        if (ways is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartArray(key);
        foreach (var way in ways)
        {
            json.WriteStartObject();
            StabilityJson.WriteBy(json, model, way.By);
            StabilityJson.WritePath(json, model, way.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, StabilityAnswer answer, Seq<int> why)
    {
        json.WriteStartArray("reasons");
        foreach (var state in why)
        {
            for (var i = 0; i < answer.Model.DecisionMakers; i++)
            {
                foreach (var reason in Reason.Of(answer, i, state))
                {
                    json.WriteStartObject();
                    json.WriteString("state", StateWords.Name(answer.Model, state));
                    json.WriteString("by", StabilityJson.Id(answer.Model, i));
                    json.WritePropertyName("concepts");
                    json.WriteRawValue($"[{string.Join(", ", reason.By.Select(c => $"\"{StateWords.Key(c)}\""))}]", skipInputValidation: true);
                    json.WriteString("verdict", reason.Verdict);
                    json.WriteString("sentence", reason.Sentence);
                    json.WriteEndObject();
                }
            }
        }

        json.WriteEndArray();
    }

    private static void WriteLimited(Utf8JsonWriter json, StabilityAnswer answer, LimitedMove limited)
    {
        var model = answer.Model;
        json.WriteStartObject("limitedMove");
        json.WriteNumber("horizon", limited.Horizon);
        json.WriteStartObject("stable");
        for (var i = 0; i < model.DecisionMakers; i++)
        {
            var who = i;
            StabilityJson.WriteNames(json, model, StabilityJson.Id(model, i), model.States.Where(s => limited.IsStable(who, s)));
        }

        json.WriteEndObject();
        StabilityJson.WriteNames(json, model, "equilibria", limited.Equilibria());
        json.WriteEndObject();
    }
}
