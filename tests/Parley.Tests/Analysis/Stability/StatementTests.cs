using Parley.Analysis.Stability.Input;
using Parley.Conflicts;

namespace Parley.Tests.Analysis.Stability;

public class StatementTests
{
    private static readonly OptionName[] Options = [new("x"), new("y z"), new("y"), new("not sign"), new("if")];
    private static readonly Formula X = new Formula.Taken(Options[0]);
    private static readonly Formula YZ = new Formula.Taken(Options[1]);
    private static readonly Formula Y = new Formula.Taken(Options[2]);

    public static TheoryData<string, Formula> Readings => new()
    {
        { "x", X },
        { " NOT  x", new Formula.Not(X) },
        { "not not x", new Formula.Not(new Formula.Not(X)) },
        { "x and y or y z", new Formula.Or(new Formula.And(X, Y), YZ) },
        { "x or y and y z", new Formula.Or(X, new Formula.And(Y, YZ)) },
        { "x or y or y z", new Formula.Or(new Formula.Or(X, Y), YZ) },
        { "not x and y", new Formula.And(new Formula.Not(X), Y) },
        { "not (x and y)", new Formula.Not(new Formula.And(X, Y)) },
        { "x or y if y z and x", new Formula.If(new Formula.Or(X, Y), new Formula.And(YZ, X)) },
        { "x if and only if not y", new Formula.IfAndOnlyIf(X, new Formula.Not(Y)) },
        { "x iff y", new Formula.IfAndOnlyIf(X, Y) },
        { "(x if y) if y z", new Formula.If(new Formula.If(X, Y), YZ) },
        { "\"y z\"or x", new Formula.Or(YZ, X) },
        { "not sign", new Formula.Taken(Options[3]) },
        { "x if \"if\"", new Formula.If(X, new Formula.Taken(Options[4])) },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void Reads_statements(string text, Formula expected)
    {
        var (statement, fault) = StatementParser.Parse(text, Options);
        Assert.Null(fault);
        Assert.Equal(expected, statement!.Formula);
    }

    [Theory]
    [InlineData("", 0, null)]
    [InlineData("x y", 2, "y")]
    [InlineData("x if y if x", 7, "if")]
    [InlineData("(x", 2, null)]
    [InlineData("x & y", 2, "&")]
    [InlineData("xy", 0, "xy")]
    [InlineData("not", 3, null)]
    public void Says_where_a_statement_goes_wrong(string text, int at, string? found)
    {
        var (statement, fault) = StatementParser.Parse(text, Options);
        Assert.Null(statement);
        Assert.Equal((at, found), (fault!.At, fault.Found));
    }

    [Fact]
    public void Brackets_beyond_a_hundred_deep_are_refused_and_not_followed() =>
        Assert.NotNull(StatementParser.Parse(new string('(', 1_000_000), Options).Fault);
}
