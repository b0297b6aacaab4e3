using Parley.Storage.Searching;

namespace Parley.Tests.Storage;

/// <summary>Which spellings may be one name.</summary>
public sealed class NameKeyTests
{
    [Theory]
    [InlineData("qaddafi", "gadhafi", "kadhafi", "gaddafi", "khadafy")]
    [InlineData("muhammad", "mohamed", "mohammed", "muhammed", "mohammad")]
    [InlineData("zelensky", "zelenskyy", "zelenskiy", "zelenskiî")]
    [InlineData("hussein", "husayn", "hosein", "hussain")]
    [InlineData("shevtsov", "chevtsov", "schevtsov")]
    [InlineData("abdullah", "abdulla", "abdoullah")]
    [InlineData("kyiv", "kiev")]
    [InlineData("yusuf", "youssef", "yousuf")]
    [InlineData("sergei", "sergey", "sergueï")]
    [InlineData("burhan", "bourhan", "borhan")]
    [InlineData("dmitri", "demitry")]
    [InlineData("putin", "poutine")]
    public void Spellings_of_one_name_are_alike(params string[] names)
    {
        var keys = names.Select(n => (Name: n, Key: NameKey.Of(NameKey.Plain(n)))).ToArray();
        Assert.All(keys, one => Assert.All(keys, other => Assert.True(one.Key!.IsLike(other.Key!) && one.Key.Beginnings.Contains(NameKey.Plain(other.Name)[0]), $"{one.Name} {other.Name}")));
    }

    [Theory]
    [InlineData("putin", "patten")]
    [InlineData("oman", "iman")]
    [InlineData("hamdan", "hemedti")]
    [InlineData("kenya", "kano")]
    [InlineData("sanaa", "sinai")]
    [InlineData("daraa", "deir")]
    [InlineData("lavrov", "lvov")]
    [InlineData("march", "murch")]
    public void Other_names_are_not(string one, string other) => Assert.False(NameKey.Of(one) is { } a && NameKey.Of(other) is { } b && a.IsLike(b));

    [Theory]
    [InlineData("ali")]
    [InlineData("yuri")]
    [InlineData("путин")]
    [InlineData("aoue")]
    [InlineData("2016")]
    public void Too_little_has_no_key(string word) => Assert.Null(NameKey.Of(word));
}
