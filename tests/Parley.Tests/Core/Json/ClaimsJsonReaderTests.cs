using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;
using Parley.Json;
using Parley.Keys;

namespace Parley.Tests.Core.Json;

public class ClaimsJsonReaderTests
{
    private static readonly string Whole = ClaimsJson.Write(AllKinds.Result());

    [Fact]
    public void What_was_written_reads_back_equal() => Assert.Equal([AllKinds.Result()], Read(Whole).Results);

    // before-keys.json is a file as it was written before claims had keys.
    [Fact]
    public void A_file_from_before_there_were_keys_reads_equal_and_is_written_with_them()
    {
        var before = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "before-keys.json"));
        Assert.DoesNotContain("\"key\"", before, StringComparison.Ordinal);
        var reading = Assert.Single(Read(before).Results);
        Assert.Equal(AllKinds.Result(), reading);
        Assert.Equal(Whole, ClaimsJson.Write(reading));
    }

    [Fact]
    public void A_key_is_worked_out_of_the_claim_and_not_taken_from_the_file()
    {
        var key = ClaimKeys.Of(AllKinds.Result())[0].Value;
        var spoilt = Whole.Replace(key, "0000000000000000.0000000000000000", StringComparison.Ordinal);
        Assert.NotEqual(Whole, spoilt);
        Assert.Equal(Whole, ClaimsJson.Write(Assert.Single(Read(spoilt).Results)));
    }

    [Fact]
    public void Several_objects_one_a_line_are_several_reports()
    {
        var line = ClaimsJson.WriteLine(AllKinds.Result());
        var reading = Read($"\uFEFF{line}\n{line}\n");
        Assert.Null(reading.Problem);
        Assert.Equal([AllKinds.Result(), AllKinds.Result()], reading.Results);
    }

    [Fact]
    public void Keys_not_known_are_passed_over_and_those_added_later_may_be_missing()
    {
        var older = Whole.Replace("\"format\":", "\"else\": {}, \"format\":", StringComparison.Ordinal)
            .Replace("\"body\": 42,", "", StringComparison.Ordinal);
        Assert.NotEqual(Whole, older);
        var reading = Read(older);
        Assert.Null(reading.Problem);
        Assert.Equal(AllKinds.Result().Claims, Assert.Single(reading.Results).Claims);
    }

    [Theory]
    [InlineData("", "", "nothing in it")]
    [InlineData("{", "{ \"a\" ", "no JSON")]
    [InlineData("parley.claims/1", "parley.claims/2", "object 1.format: \"parley.claims/2\" is another format")]
    [InlineData("\"stance\": \"demands\"", "\"stance\": \"wishes\"", "object 1.claims[3].stance: \"wishes\" is none of demands,")]
    [InlineData("\"kind\": \"role\"", "\"kind\": \"rule\"", "object 1.claims[2].kind: \"rule\" is no kind of claim")]
    [InlineData("\"quote\": \"The third", "\"quote\": \"The fourth", "object 1.claims[0].passages[0]: the words are not those of the report at that place")]
    [InlineData("\"text\": \"title: Round three", "\"text\": \"title: Round four!", "object 1.report.sha256: the text is not the one that was hashed")]
    [InlineData("\"ordinal\": 3", "\"ordinal\": \"3\"", "object 1.claims[0].ordinal: expected a whole number")]
    [InlineData("\"published\": \"2026-02-17\"", "\"published\": \"2026-02-30\"", "object 1.report.published: expected a day")]
    [InlineData("\"id\": \"c1\",", "", "object 1.claims[0]: \"id\" is missing")]
    [InlineData("\"confidence\": 0.75", "\"confidence\": 7.5", "object 1: Confidence lies within 0 to 1")]
    [InlineData("\"parties\": []", "\"parties\": {}", "object 1.claims[4].parties: expected a list")]
    public void What_is_wrong_is_told_with_its_place(string what, string with, string told)
    {
        var text = what.Length == 0 ? with : Whole[..Whole.IndexOf(what, StringComparison.Ordinal)] + with + Whole[(Whole.IndexOf(what, StringComparison.Ordinal) + what.Length)..];
        var reading = Read(text);
        Assert.Empty(reading.Results);
        Assert.Equal("R037", reading.Problem?.Code);
        Assert.Contains(told, reading.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_damage_to_a_file_makes_it_throw() =>
        (from at in Gen.Int[0, Encoding.UTF8.GetByteCount(Whole) - 1] from to in Gen.Byte from cut in Gen.Bool select (at, to, cut)).Sample(
            x =>
            {
                var bytes = Encoding.UTF8.GetBytes(Whole);
                bytes[x.at] = x.to;
                var reading = ClaimsJsonReader.Read(x.cut ? bytes.AsSpan(0, x.at) : bytes);
                Assert.Equal(reading.Problem is null, reading.Results.Count > 0);
            },
            iter: 500);

    private static string Here([CallerFilePath] string here = "") => here;

    private static ClaimsReading Read(string json) => ClaimsJsonReader.Read(Encoding.UTF8.GetBytes(json));
}
