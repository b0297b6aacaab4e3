using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>
/// One office of as many states as persons: "Chadian and Peruvian foreign ministers Omar Salih and Ana Ruiz", "the presidents of Chad and Peru, X and Y" - each
/// holds that of the state in his turn.
/// </summary>
internal static class TitlesInTurn
{
    /// <summary>The titles with the states dealt out; those of other offices as they were.</summary>
    internal static IEnumerable<Title> Deal(ParsedText text, CastBuilder builder, IReadOnlyList<Title> titles)
    {
        var dealt = titles.ToArray();
        foreach (var shared in titles.Select((t, at) => (Title: t, At: at)).Where(t => text.Lower(t.Title.Head).EndsWith('s') && WordList.Office.Has(text, t.Title.Head)).GroupBy(t => t.Title.Head))
        {
            var holders = shared.OrderBy(t => t.Title.Person).ToList();
            var states = StatesOf(text, builder, shared.Key);
            if (holders.Count < 2 || states.Count != holders.Count || holders.Select(h => h.Title.Person).Distinct().Count() != holders.Count)
            {
                continue;
            }

            for (var i = 0; i < holders.Count; i++)
            {
                var title = holders[i].Title;
                dealt[holders[i].At] = title with { Of = states[i], First = Math.Max(title.First, states.Where(s => s < title.Head).Select(s => s + (text.Tokens[s + 1].Tag is "POS" ? 2 : 1)).Append(title.First).Max()), Last = title.Head };
            }
        }

        return dealt;
    }

    private static List<int> StatesOf(ParsedText text, CastBuilder builder, int office)
    {
        // "Chadian and Peruvian Foreign Ministers Omar Salih and": the parser hangs the states under the name.
        var beside = text.Tokens[office] is { Dep: "compound" or "nmod", Head: var name } && name > office ? text.ChildrenBy(name, "amod", "poss", "compound", "nmod").Where(c => c < office) : [];
        return [.. text.ChildrenBy(office, "amod", "poss", "compound", "nmod").Append(text.PrepositionObject(office, "of")).Concat(beside)
            .Where(c => c >= 0).SelectMany(c => text.Conjuncts(c)).Where(c => builder.IsState(c)).Distinct().Order()];
    }
}
