using System.Globalization;
using Parley.Analysis.Domains;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios.Exact;
using Parley.Wording;

namespace Parley.App.Deals.Views;

/// <summary>What the page shows of an answer: the packages of its table and picture, and those put side by side.</summary>
public sealed record DealsView
{
    private const int MostListed = 40;
    private const int MostColumns = 6;
    private readonly UncertainDomain? _open;

    /// <summary>The five rules in a word or two, in the order of the format.</summary>
    internal static readonly string[] ShortRules = ["Nash", "Kalai-Smorodinsky", "egalitarian", "utilitarian", "relative utilitarian"];

    internal DealsView(DealsAnswer answer)
    {
        Answer = answer;
        var rules = answer.Rules.ToList();
        Seq<int> Picked(Seq<Rational> utilities) =>
            [.. rules.Select((r, i) => (r, i)).Where(x => x.r.Solution is { } s && s.Points.Any(p => p.Utilities.Equals(utilities))).Select(x => x.i)];
        ShownPackage Besides(int? number, Seq<int> outcome)
        {
            var utilities = answer.Domain.Utilities(outcome);
            var above = answer.Frontier.Points.Take(50_000).Select((p, i) => (p.Utilities, Number: i + 1)).FirstOrDefault(x => x.Utilities.Zip(utilities).All(u => u.First >= u.Second));
            var isSame = above.Utilities?.Equals(utilities) ?? false;
            return new(number, outcome, utilities, Picked(utilities), above.Utilities is not null && !isSame, isSame ? above.Number : null, null);
        }

        _open = ScenarioRanges.Of(answer.Scenario);
        var added = answer.Robust?.Added ?? [];
        var shown = answer.Shown(MostListed);
        Left = answer.Frontier.Points.Count + answer.Besides.Count - shown.Count;
        var listed = shown.Select(x => new ShownPackage(x.Number, x.Point.Outcome, x.Point.Utilities, Picked(x.Point.Utilities), false, null, x.Point.Count))
            .Concat(added.Select((o, i) => Besides(answer.Frontier.Points.Count + answer.Besides.Count + i + 1, o))).ToList();
        if (answer.Explained is { } told && listed.All(p => !p.Outcome.Equals(told.Outcome)))
        {
            listed.Add(Besides(told.Number, told.Outcome));
        }

        Packages = [.. listed];
        var ranked = answer.Robust is { } robust ? robust.Ranked.Select(i => robust.Numbers[i]).ToList() : [];
        var columns = Packages.Where(p => p.Outcome.Equals(answer.Explained?.Outcome))
            .Concat(Packages.Where(p => p.Picked.Count > 0))
            .Concat(ranked.Select(n => Packages.First(p => p.Number == n)))
            .Concat(Packages.Where(p => answer.AllPrefer(p.Utilities)))
            .Concat(Packages);
        Columns = [.. columns.Distinct().Take(MostColumns).OrderBy(p => p.Number ?? int.MaxValue)];
    }

    internal DealsAnswer Answer { get; }

    /// <summary>By number; one explained that has none comes last.</summary>
    internal Seq<ShownPackage> Packages { get; }

    /// <summary>How many packages that no other beats are not among them.</summary>
    internal int Left { get; }

    /// <summary>Those put side by side: the one explained, those that a rule picks, then those that stand best; by number.</summary>
    internal Seq<ShownPackage> Columns { get; }

    internal string Title => Answer.Scenario.Title ?? "Talks";

    /// <summary>The size of it in a sentence.</summary>
    internal string Standfirst
    {
        get
        {
            var left = Answer.Feasible is { } feasible && feasible != Answer.Domain.Outcomes ? $", {InWords.Whole(feasible)} of them within the red lines" : "";
            return $"{InWords.Count(Answer.Scenario.Parties.Count, "party", "parties")}, {InWords.Count(Answer.Scenario.Issues.Count, "issue", "issues")}, {InWords.Whole(Answer.Domain.Outcomes)} packages{left}.";
        }
    }

    /// <summary>What matters most, a sentence each.</summary>
    internal IEnumerable<string> Summary
    {
        get
        {
            var points = Answer.Frontier.Points;
            if (points.Count == 0)
            {
                yield break;
            }

            if (Answer.Robust is { } robust)
            {
                yield return Sure(robust);
            }

            var fine = points.Count(p => Answer.AllPrefer(p.Utilities));
            var settled = Answer.Settled.Count > 0;
            yield return Answer.Frontier.Method == Analysis.Pareto.Method.Exact
                ? $"{(settled ? "With every open number at its middle, " : "")}{(points.Count == 1 ? settled ? "one package is" : "One package is" : $"{points.Count:N0} packages are")} beaten by no other: none is better for one party without being worse for another."
                : $"{points.Count:N0} packages stand for those that no other beats; for every package one of them gives each party as much, less {Answer.Frontier.Epsilon.ToDouble().ToString("0.####%", CultureInfo.InvariantCulture)} of its range at most.";
            yield return fine == 0 ? "None of them is worth as much as no deal to every party."
                : fine == points.Count ? (fine == 1 ? "To every party it is worth no less than no deal." : "All of them are worth no less than no deal to every party.")
                : $"{(fine == 1 ? "One of them is" : $"{fine:N0} of them are")} worth no less than no deal to every party.";
            var picked = Packages.Where(p => p.Picked.Count > 0).Select(p => p.Short).ToList();
            if (picked.Count is > 0 and <= 8)
            {
                yield return $"The five ways of dividing fairly pick {(picked.Count == 1 ? "package" : "packages")} {InWords.List(picked)}.";
            }
        }
    }

    internal string Worth(Rational value) => PackageWords.Worth(value, Answer.Scenario);

    /// <summary>What a package is worth above no deal, with its sign; nothing where no deal is not known.</summary>
    internal string Gain(Rational value, int party) =>
        Answer.Threat is { } threat ? (value - threat[party]) is var gain && gain.Sign < 0 ? "−" + Worth(-gain) : "+" + Worth(gain) : "";

    internal string Option(ShownPackage package, int issue) => Answer.Scenario.Issues[issue].Options[package.Outcome[issue]].Value;

    /// <summary>What holds whatever the open numbers are; where nothing does for sure, what holds most often.</summary>
    private static string Sure(RobustAnswer robust)
    {
        string Packages(IEnumerable<int> rows) => rows.Select(i => robust.Numbers[i].ToString(CultureInfo.InvariantCulture)).ToList() is var names && names.Count == 1
            ? $"package {names[0]}" : $"packages {InWords.List(names)}";
        var shares = robust.Result.Packages.Select(p => p.AllAccept).ToList();
        var sure = Enumerable.Range(0, shares.Count).Where(i => shares[i].Proven == Certainty.Always).ToList();
        if (sure.Count > 0)
        {
            return $"Whatever the numbers that are left open, every party does at least as well as with no deal in {Packages(sure)}.";
        }

        var most = robust.Ranked.First();
        if (shares[most].Value == 0)
        {
            return "In no draw of the numbers that are left open did every party do as well as with no deal in any of these packages.";
        }

        // Those that chance alone may have put behind the first.
        var ties = Enumerable.Range(0, shares.Count).Where(i => shares[most].Value - shares[i].Value <= shares[most].StandardError + shares[i].StandardError).ToList();
        return $"No package here is certain to leave every party as well off as with no deal, whatever the numbers that are left open; {Packages(ties)} "
            + $"{(ties.Count == 1 ? "does" : "do")} so most often, in {shares[most].Value.ToString("0 %", CultureInfo.InvariantCulture)} of the draws.";
    }

    /// <summary>Those to whom nothing on this issue is better than what the package has, where something is worse, whatever the numbers that are left open.</summary>
    internal string FirstChoiceOf(ShownPackage package, int issue)
    {
        var names = Answer.Scenario.Parties.Where((_, p) =>
        {
            var scores = Answer.Domain.Parties[p].Scores[issue];
            var own = scores[package.Outcome[issue]];
            return scores.All(s => s <= own) && scores.Any(s => s < own) && IsSurelyFirst(p, issue, package.Outcome[issue]);
        }).Select(p => p.Name).ToList();
        return names.Count == 0 ? "" : $"first choice of {InWords.List(names)}";
    }

    private bool IsSurelyFirst(int party, int issue, int option) =>
        _open is null || _open.Parties[party].Scores[issue] is var open && open.Where((_, o) => o != option).All(s => s.High <= open[option].Low);

    /// <summary>All of a package that a listener needs in one breath.</summary>
    internal string Label(ShownPackage package)
    {
        var worth = string.Join(", ", Answer.Scenario.Parties.Select((p, i) => $"{p.Name} {Worth(package.Utilities[i])}"));
        return $"{package.Name}: {worth}{(package.Picked.Count == 0 ? "" : $"; picked as {InWords.List([.. package.Picked.Select(r => ShortRules[r])])}")}";
    }
}
