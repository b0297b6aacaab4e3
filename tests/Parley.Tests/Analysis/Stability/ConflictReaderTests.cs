using Parley.Conflicts;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

public class ConflictReaderTests
{
    [Fact]
    public void Reads_everything_a_conflict_can_say()
    {
        var reading = Graph.Read(Elmira.Head + """
            labels: { 5: LG insists }
            preferences:
              MoE: { ranking: [[7, 3], far above, 4, 8, 5, 1, 2, 6, 9] }
              UR: { weights: { not abandon: 3, accept or "insist": -2.5 } }
              LG: { unknown between: [[7, 3, 5, 1], [8, 6, 4, 2, 9]] }
            views:
              UR: { LG: { one of: [{ ranking: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, { statements: [insist if modify] }] } }
            sources:
              UR.options.delay: [claim c1 in report r1]
              impossible[0]: by the meaning of the words
              UR.weights.not abandon: an interview
            """);
        Assert.Empty(reading.Problems);
        var conflict = reading.Conflict!;
        Assert.Equal("Elmira", conflict.Title);
        Assert.Equal(["modify", "delay", "accept", "abandon", "insist"], conflict.Options.Select(o => o.Value));
        Assert.Equal([new(new("modify"), true), new(new("delay"), false), new(new("accept"), true), new(new("abandon"), true)], conflict.Rules.Irreversible);
        Assert.Equal("1", conflict.Notes.StatusQuo!.Value);
        Assert.Equal("LG insists", reading.Model!.Label(4));
        Assert.Equal("modify, accept", reading.Model.Label(3));
        Assert.Equal((true, null), (reading.Model.Taken(8, 3), reading.Model.Taken(8, 0)));
        var ranking = (Preference.Ranking)conflict.DecisionMakers[0].Preference;
        Assert.Equal(new Level([new("7"), new("3")], FarAbove: true), ranking.Levels[0]);
        var weighted = (Preference.Weighted)conflict.DecisionMakers[1].Preference;
        Assert.Equal("-2.5", weighted.Statements[1].Weight.ToString());
        Assert.Equal(new Formula.Or(new Formula.Taken(new("accept")), new Formula.Taken(new("insist"))), weighted.Statements[1].Statement.Formula);
        Assert.Equal(2, ((Preference.Apart)conflict.DecisionMakers[2].Preference).Rankings.Count);
        Assert.Equal(2, ((Preference.OneOf)conflict.Notes.Views[0].Preferences[0].Preference).Of.Count);
        Assert.Equal(["claim c1 in report r1"], conflict.Notes.Sources[0].From);
    }

    [Fact]
    public void States_without_a_list_bear_the_sum_of_the_powers_of_two_of_the_options_taken()
    {
        var model = Graph.Model("""
            parley: conflict/1
            decision makers: { A: { options: [one, two] }, B: { options: [four] } }
            impossible: [{ one: y, two: y }]
            preferences: { A: { statements: [four] }, B: { statements: [] } }
            """);
        Assert.Equal("0, 1, 2, 4, 5, 6", model.Names(model.States));
        Assert.Equal(("one, four", "none taken"), (model.Label(model.At("5")), model.Label(0)));
    }

    [Fact]
    public void Patterns_of_same_that_meet_make_one_state()
    {
        var model = Graph.Model("""
            parley: conflict/1
            decision makers: { A: { options: [one, two] }, B: { options: [four] } }
            same: [{ one: y }, { two: y }]
            preferences: { A: { statements: [one] }, B: { statements: [four] } }
            """);
        Assert.Equal("0, 1, 4", model.Names(model.States));
        Assert.Equal("1", model.Names(model.Moves(0, 0).ToArray()));
        Assert.Equal("0, 4", model.Names(model.Moves(0, 1).ToArray()));
    }

    [Theory]
    [InlineData("impossible: [{ x: y }, { x: n }]", "C002", "the impossible patterns leave no state at all", 4)]
    [InlineData("states: { 1: { x: y, z: y }, 2: { } }\nimpossible: [{ x: y, z: y }]", "C004", "state 1 matches the impossible pattern (x: y, z: y)", 4)]
    [InlineData("states: { 1: { x: y }, 2: { x: y, z: n } }", "C005", "state 2 is the same as state 1", 4)]
    [InlineData("irreversible: [w]", "D007", "there is no option \"w\"", 4)]
    [InlineData("impossible: [{ x: perhaps }]", "D008", "option x of impossible[0] is \"perhaps\"; expected y, n, or - for either", 4)]
    [InlineData("impossible: [{ x: y, x: n }]", "D009", "\"x\" of impossible[0] stands here a second time", 4)]
    [InlineData("moves: { A: [0 - 1] }", "C008", "expected two states such as 1 > 2", 4)]
    [InlineData("moves: { A: [0 > 9] }", "D007", "there is no state \"9\"", 4)]
    [InlineData("moves: { C: [0 > 1] }", "D007", "there is no decision maker \"C\"", 4)]
    [InlineData("status quo: 17", "D007", "there is no state \"17\"", 4)]
    [InlineData("statuses: 17", "D007", "there is no part of a conflict \"statuses\"", 4)]
    [InlineData("views: { A: { B: { ranking: [0, 1, 2] } } }", "C006", "misses state 3", 4)]
    [InlineData("views: { A: { B: { ranking: [0, 1, 2, 3, 1] } } }", "D009", "state 1 of views.A.B.ranking", 4)]
    [InlineData("views: { A: { B: { ranking: [0, 1, 2, 3, 7] } } }", "D007", "there is no state \"7\"", 4)]
    [InlineData("views: { A: { B: { ranking: [0, 1], statements: [x] } } }", "D008", "the preference of views.A.B is ranking and statements", 4)]
    [InlineData("views: { A: { B: { statements: [x, x or not only z] } } }", "C007", "does not parse at character 10: \"only\" stands there; expected one of x, z, not, or an opening bracket", 4)]
    [InlineData("views: { A: { B: { statements: [x and] } } }", "C007", "does not parse at character 6: it ends there", 4)]
    [InlineData("views: { A: { B: { one of: [] } } }", "D010", "the number of preferences of views.A.B.one of is 0", 4)]
    public void Says_what_is_wrong_and_where(string line, string code, string message, int row)
    {
        var reading = Graph.Read($$"""
            parley: conflict/1
            decision makers: { A: { options: [x] }, B: { options: [z] } }
            preferences: { A: { statements: [x] }, B: { statements: [z] } }

            """ + line);
        Assert.Null(reading.Model);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(row, problem.Place.Line);
    }

    [Fact]
    public void An_option_of_two_owners_is_told()
    {
        var reading = Graph.Read("parley: conflict/1\ndecision makers: { A: { options: [x] }, B: { options: [x] } }\npreferences: { A: { statements: [x] }, B: { statements: [x] } }");
        Assert.Equal(["C001"], reading.Problems.Select(p => p.Code));
        Assert.Contains("belongs to A and to B", reading.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_options_without_patterns_are_too_many_and_the_way_out_is_told()
    {
        var options = string.Join(", ", Enumerable.Range(0, 60).Select(o => $"o{o}"));
        var reading = Graph.Read($"parley: conflict/1\ndecision makers: {{ A: {{ options: [{options}] }} }}\npreferences: {{ A: {{ statements: [o1] }} }}");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("C003", problem.Code);
        Assert.Contains("60 options make up to 1,152,921,504,606,846,976 states", problem.Message, StringComparison.Ordinal);
        Assert.Contains("rule out patterns under impossible, or list the states that matter under states", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_options_whose_patterns_leave_few_states_are_read()
    {
        var options = Enumerable.Range(0, 60).Select(o => $"o{o}").ToList();
        var impossible = string.Join(", ", options.Skip(1).Select(o => $"{{ o0: n, {o}: y }}").Concat(options.Skip(2).Select(o => $"{{ {o}: y, o1: n }}"))
            .Concat(options.Skip(3).Select((o, k) => $"{{ {o}: y, o{k + 2}: n }}")));
        var model = Graph.Model($"parley: conflict/1\ndecision makers: {{ A: {{ options: [{string.Join(", ", options)}] }} }}\nimpossible: [{impossible}]\npreferences: {{ A: {{ statements: [o1] }} }}");
        Assert.Equal(61, model.Count);
    }

    [Fact]
    public void A_pattern_of_same_that_matches_nothing_leaves_a_doubt()
    {
        var reading = Graph.Read("parley: conflict/1\ndecision makers: { A: { options: [x, z] } }\nimpossible: [{ x: y }]\nsame: [{ x: y, z: y }]\npreferences: { A: { statements: [z] } }");
        Assert.NotNull(reading.Model);
        Assert.Equal(["C010"], reading.Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("- a list")]
    [InlineData("parley: [conflict/1")]
    [InlineData("parley: conflict/1")]
    [InlineData("parley: conflict/1\ndecision makers: {}\npreferences: {}")]
    [InlineData("parley: conflict/1\ndecision makers: { A: }\npreferences: { A: { ranking: [] } }")]
    [InlineData("parley: conflict/2\ndecision makers: { A: { options: [x] } }\npreferences: { A: { statements: [x] } }")]
    public void What_is_no_conflict_is_told_and_never_thrown(string yaml)
    {
        var reading = Graph.Read(yaml);
        Assert.Null(reading.Model);
        Assert.NotEmpty(reading.Problems);
    }
}
