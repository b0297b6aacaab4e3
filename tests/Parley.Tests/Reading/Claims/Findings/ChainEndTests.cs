using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Findings;

/// <summary>Where a chain ends: whoever only doubts what another says is no source of it, a matter or process says nothing, and who is quoted by an outlet comes before it.</summary>
public class ChainEndTests
{
    [Theory]
    [InlineData("The Red Front said peace was near, but the army doubts the promise of the rebels.", "Red Front")]
    [InlineData("Peru said the talks would soon be over, but Chile fears new attacks.", "Peru")]
    [InlineData("Omar Bello said the talks were going well, while Anna Keller rejects the plan.", "Omar Bello")]
    public void Whoever_doubts_what_another_says_is_no_link(string text, string chain)
    {
        var read = Read(text);
        Assert.All(read.Result.Claims, c => Assert.Contains(read.Chain(c), new[] { chain, "" }));
        Assert.Contains(read.Result.Claims, c => read.Chain(c) == chain);
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal("", read.Chain(p.Claim)));
    }

    [Fact]
    public void Whoever_says_what_another_doubts_is_a_link()
    {
        var read = Read("Omar Bello said that Anna Keller doubts the promise of the army.");
        Assert.Equal("Omar Bello", read.Chain(read.Only<Matter.Position>().Claim));
    }

    [Theory]
    [InlineData("The truce was holding, people privy to the talks said.", "people privy to the talks")]
    [InlineData("Peru and Chile met in Lima on Monday, ahead of the vote, people privy to the matter said.", "people privy to the matter")]
    [InlineData("The truce was holding, people familiar with the matter said.", "people familiar with the matter")]
    [InlineData("Turning to Fiji, in a joint statement, the co-hosts of the Suva conference on the Fiji peace process said that the road was long.", "the co-hosts of the Suva conference")]
    [InlineData("Peru and Chile met in Lima on Monday, officials briefed on the discussions said.", "officials briefed on the discussions")]
    public void A_matter_or_process_says_nothing(string text, string chain)
    {
        var read = Read(text);
        Assert.All(read.Result.Claims, c => Assert.Equal(chain, read.Chain(c)));
        Assert.NotEmpty(read.Result.Claims);
    }

    [Theory]
    [InlineData("General Omar Bello was killed by rebels on Monday, a turn Peruvian and Danish leaders described as grave.")]
    [InlineData("The truce collapsed on Monday, a step the mediators called a setback.")]
    [InlineData("The talks between the government and the opposition went on in Lima in March. The negotiations broke off because no list of topics was agreed on: the opposition demanded a change of the law.")]
    public void What_somebody_calls_a_thing_or_says_behind_a_colon_makes_him_no_source_of_it(string text)
    {
        var read = Read(text);
        Assert.All(read.Result.Claims.Where(c => c.Matter is Matter.Incident or Matter.Agreement or Matter.Meeting), c => Assert.Equal("", read.Chain(c)));
        Assert.Contains(read.Result.Claims, c => c.Matter is Matter.Incident or Matter.Agreement or Matter.Meeting);
    }

    [Theory]
    [InlineData("Chile hailed the talks, with the mediator, Jon Berg, saying the road was long.", "Jon Berg")]
    [InlineData("Chile hailed the talks, saying the road was long.", "Chile")]
    public void Whoever_stands_behind_with_says_what_follows(string text, string speaker)
    {
        var read = Read(text);
        Assert.Equal(speaker, read.Name(read.Only<Matter.Statement>().Matter.Speaker));
    }

    [Theory]
    [InlineData("State television, quoting a government source, said the road was long.", "a government source < State television")]
    [InlineData("Peru's PTV network, quoting unnamed sources, earlier reported that the road was long.", "unnamed sources < PTV")]
    [InlineData("Radio Sol, citing officials, reported that the road was long.", "officials < Radio Sol")]
    public void Whoever_an_outlet_quotes_is_the_inner_link(string text, string chain)
    {
        var read = Read(text);
        Assert.Equal(chain, read.Chain(read.Only<Matter.Statement>().Claim));
    }
}
