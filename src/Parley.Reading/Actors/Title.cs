using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>An office or function that the report gives a person.</summary>
/// <param name="Person">A token of the person's name.</param>
/// <param name="First">First token of the title, without state and article.</param>
/// <param name="Last">Last token of the title.</param>
/// <param name="Head">The token that names the office: "minister".</param>
/// <param name="Of">Head of the words for the state, party or body, or -1.</param>
/// <param name="From">First token of the whole phrase that says so.</param>
/// <param name="To">Last token of it.</param>
/// <param name="Warrant">The construction.</param>
internal sealed record Title(int Person, int First, int Last, int Head, int Of, int From, int To, Warrant Warrant)
{
    /// <summary>Whether words for an office may mean this one: "the deputy foreign minister" is no "Defence Minister".</summary>
    internal bool MayBe(ParsedText text, int office)
    {
        var own = Enumerable.Range(First, Math.Max(0, Math.Max(Last, Head) - First + 1)).Select(text.Lower).ToList();
        var told = text.KindsBefore(office).FindAll(w => w is "deputy" or "vice" or "assistant" || WordList.Portfolio.Has(w) || w is "foreign" or "interior");
        return told.TrueForAll(own.Contains) || !(told.Exists(w => w is "deputy" or "vice" or "assistant" && !own.Contains(w)) || own.Exists(w => !told.Contains(w) && (WordList.Portfolio.Has(w) || w is "foreign" or "interior")));
    }

    /// <summary>Whether the office is not held yet, so that its holder does not act for whom it is of: "prime minister-designate".</summary>
    internal bool IsToCome(ParsedText text) => text.Lower(Head) is var office && office.LastIndexOf('-') is > 0 and var at && WordList.TitleQualifier.Has(office[(at + 1)..]);
}
