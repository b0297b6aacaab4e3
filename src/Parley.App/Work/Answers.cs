using Parley.Analysis.Scenarios;
using Parley.App.Deals;
using Parley.Deals;

namespace Parley.App.Work;

/// <summary>Scenarios read and answered.</summary>
internal static class Answers
{
    /// <summary>The scenario in the files named, or all that is wrong with them. Never throws for what is or is not on the disk.</summary>
    /// <param name="paths">Files or folders, or <c>-</c> for <paramref name="input"/>; at least one.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="scale">How a GENIUS domain is to be read; null as is usual.</param>
    /// <param name="cancellation">Looked at before each file.</param>
    internal static ScenarioReading Read(IReadOnlyList<string> paths, Stream input, Scale? scale, CancellationToken cancellation)
    {
        var (files, missing) = ScenarioFiles.Read(paths, input, cancellation);
        return missing.Count > 0 ? new(null, missing, () => []) : ScenarioReader.Read(paths[0], files, scale);
    }

    /// <summary>Why a scale cannot be asked for; null where it can.</summary>
    internal static string? Refusal(Scenario scenario, Scale? scale) => scale is { } asked && asked != scenario.Rule.Scale
        ? $"--scale {Word.Of(asked)} is for GENIUS domains; this scenario has a scale of its own ({Word.Of(scenario.Rule.Scale)})."
        : null;

    /// <summary>The answer, and what is wrong with the package to explain: then there is none. Less is worked out where the user stops it, and the answer says so.</summary>
    internal static (DealsAnswer? Answer, Seq<ScenarioProblem> Problems) Of(Scenario scenario, DealsWish wish, CancellationToken cancellation)
    {
        var answer = DealsAnswer.Of(scenario, wish.Threat, cancellation);
        answer = wish.Samples is { } samples ? answer.WithRobust(samples, wish.Seed, cancellation) : answer.WithProbe(cancellation);
        if (wish.Explain is not { } name)
        {
            return (answer, []);
        }

        var (outcome, problems) = PackageName.Read(answer, name);
        return (outcome is null ? null : answer.WithExplained(outcome, cancellation), problems);
    }
}
