using Parley.Analysis.Domains;
using Parley.Analysis.Scenarios.Exact;

namespace Parley.Tests.Analysis.Scenarios;

public class ScenarioDomainTests
{
    [Fact]
    public void Weights_are_brought_to_sum_1_and_ranges_taken_at_the_middle()
    {
        var (domain, notes) = ScenarioDomain.Of(Harbour.Scenario());

        // north, joint authority and treaty: 3/4 of 60.5 and 1/4 of 95.
        Assert.Equal(new Rational(69125, 1000), domain.Utilities([1, 2])[0]);
        Assert.Equal(new Rational(75, 2), domain.Parties[1].Reservation);
        Assert.Contains("2 numbers are ranges", notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Combinations_count_where_every_part_holds()
    {
        var domain = ScenarioDomain.Of(Harbour.Scenario()).Domain;

        // 3/4 of 60.5 and 1/4 of 70, less 2.5.
        Assert.Equal(new Rational(60375, 1000), domain.Utilities([1, 1])[0]);
        Assert.Equal(new Rational(375, 10) + new Rational(375, 10) + new Rational(175, 10), domain.Utilities([0, 1])[0]);
    }

    [Fact]
    public void An_order_of_weights_stands_for_the_centre_of_all_in_that_order()
    {
        var domain = ScenarioDomain.Of(Harbour.Scenario()).Domain;

        // South: guarantees (1 + 1/2) / 2 = 3/4, harbour 1/4; none 100, joint authority half way down.
        Assert.Equal(new Rational(875, 10), domain.Utilities([1, 0])[1]);
    }

    [Fact]
    public void A_red_line_of_one_party_rules_out_for_all()
    {
        var domain = ScenarioDomain.Of(Harbour.Scenario()).Domain;
        Assert.False(domain.IsFeasible([2, 0]));
        Assert.True(domain.IsFeasible([1, 0]));
    }
}
