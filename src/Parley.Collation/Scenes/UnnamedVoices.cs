using Parley.Collation.Rules;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Scenes;

/// <summary>
/// Unnamed sources: "a Northland official" keeps these words and is of Northland; "the official" of the same report is the one described so last before, with "a" or "an", by that noun. Cost: linear in the claims.
/// </summary>
internal sealed class UnnamedVoices
{
    private static readonly string[] Opening = ["A ", "An ", "The ", "One ", "Another ", "Two ", "Three ", "Several ", "Some ", "Both ", "Its ", "Their "];
    private static readonly string[] Introducing = ["a ", "an ", "another ", "one ", "two ", "three "];
    private static readonly string[] Ends = [" in ", " of ", " on ", " from ", " with ", " close ", " who ", " briefed ", " familiar ", ", "];

    private readonly Corpus _corpus;
    private readonly ILookup<ReportId, (int Order, string Noun, Who Who)> _introduced;

    internal UnnamedVoices(Corpus corpus)
    {
        _corpus = corpus;
        _introduced = corpus.Claims.SelectMany(c => c.Claim.Attribution.Take(1).Select(a => (Claim: c, Words: a.As ?? a.Source.Text, Who: Plain(c, a.Source, a.As))))
            .Where(x => Introducing.Any(i => x.Words.StartsWith(i, StringComparison.OrdinalIgnoreCase))).ToLookup(x => x.Claim.Report, x => (corpus.Order(x.Claim), Noun(x.Words), x.Who));
    }

    internal Who Meant(SourcedClaim claim, EntitySlot slot, string? described)
    {
        var who = Plain(claim, slot, described);
        if (who.Id is not null || !who.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            return who;
        }

        var (order, noun) = (_corpus.Order(claim), Noun(who.Name));
        return _introduced[claim.Report].Where(i => i.Order < order && i.Noun == noun).OrderByDescending(i => i.Order).Select(i => i.Who).FirstOrDefault() ?? who;
    }

    /// <summary>Who holds or says a claim, by the description that the report gives of the same source.</summary>
    internal Who Holder(SourcedClaim claim, EntitySlot slot) => Meant(claim, slot, claim.Claim.Attribution.FirstOrDefault(a => a.Source.Entity is { } id ? id == slot.Entity : a.Source.Text == slot.Text)?.As);

    private Who Plain(SourcedClaim claim, EntitySlot slot, string? described)
    {
        var who = _corpus.Who(claim.Report, slot);
        // "A Northland official" begins a sentence there, and stands within one here.
        who = who.Id is null && Array.Exists(Opening, o => who.Name.StartsWith(o, StringComparison.Ordinal)) ? who with { Name = char.ToLowerInvariant(who.Name[0]) + who.Name[1..] } : who;
        described = described is not null && Array.Exists(Opening, o => described.StartsWith(o, StringComparison.Ordinal)) ? char.ToLowerInvariant(described[0]) + described[1..] : described;
        return described is null || WordLists.Pronouns.Contains(NameFolding.Plain(described)) || _corpus.IsPerson(who) ? who : new(who.Id, described);
    }

    // "A senior Northland official in the capital" is an official.
    private static string Noun(string words)
    {
        var cut = Ends.Select(e => words.IndexOf(e, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(words.Length).Min();
        return ContentWords.Stem(NameFolding.Plain(words[..cut]).Split(' ')[^1]);
    }
}
