using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Following;

/// <summary>One place where a report speaks of talks, by what its own words say.</summary>
/// <param name="Found">The claim that these words alone would make.</param>
/// <param name="Pointing">What the words say of which talks they are.</param>
/// <param name="Paragraph">The paragraph they stand in, counted from 0.</param>
/// <param name="InState">Whether the place they give is a whole state.</param>
/// <param name="Silent">Whether they name sides but tell of no meeting ("called for talks between X and Y").</param>
internal sealed record TalksMention(Finding Found, TalksPointing Pointing, int Paragraph, bool InState, bool Silent)
{
    /// <summary>Whether they point at talks that the reader knows.</summary>
    internal bool PointsBack => Pointing is TalksPointing.Known or TalksPointing.Last;

    /// <summary>What the words say of the meeting.</summary>
    internal Matter.Meeting Meeting => (Matter.Meeting)Found.Matter;

    /// <summary>What the words before a noun of talks, and before the talks of a round, say of which they are.</summary>
    internal static TalksPointing PointingOf(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (text.IsVerb(noun))
        {
            // "The emir met with the president of Chad": one of the two is nobody the reader knows, and it is no meeting of others.
            if (notes.Clauses.TryAt(noun, out var met) && WordList.Meet.Has(met.Lemma) && met.Objects.Append(text.PrepositionObject(noun, "with")).Any(o => o >= 0 && notes.Cast.IsActor(o)) && met.Subjects.Any(s => IsUnknown(notes, s)))
            {
                return TalksPointing.Apart;
            }

            // "The sides discussed borders", "were on the agenda": of the talks that the reader knows.
            return notes.Clauses.TryAt(noun, out var clause) && (WordList.TreatTogether.Has(clause.Lemma) || clause.Lemma is "be") ? TalksPointing.Known : TalksPointing.Bare;
        }

        // "talks with the owners" whom nobody knows: not the talks of others.
        if ((Seating.SidesOf(notes, noun) is { Count: > 0 } seated && seated.Any(s => !notes.Cast.IsActor(s) && s > noun && WordList.PeopleAtTable.Has(text.Lemma(s)))) || IsWithStrangers(notes, noun))
        {
            return TalksPointing.Apart;
        }

        var pointing = TalksPointing.Bare;
        foreach (var child in text.Children(noun))
        {
            if (child >= noun)
            {
                break;
            }

            var word = text.Lower(child);
            if (WordList.OtherTalks.Has(word) || IsPairUnknown(notes, child))
            {
                return TalksPointing.Apart;
            }

            if (WordList.EarlierTalks.Has(word))
            {
                return TalksPointing.Earlier;
            }

            if (WordList.FurtherTalks.Has(word))
            {
                pointing = TalksPointing.Further;
            }
            else if (pointing == TalksPointing.Bare)
            {
                pointing = OfDeterminer(notes, child, word);
            }
        }

        return pointing != TalksPointing.New && text.PrepositionObject(noun, "of") is >= 0 and var inner && WordList.Talks.Has(text.Lemma(inner))
            && PointingOf(notes, inner) is TalksPointing.Apart
                ? TalksPointing.Apart
                : pointing;
    }

    /// <summary>How many sides the words before talks count: 6 for "six-party talks", "six - nation talks"; 0 where they count none.</summary>
    internal static int SidesCounted(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (!text.IsVerb(noun) && text.PrepositionObject(noun, "of") is >= 0 and var inner && WordList.Talks.Has(text.Lemma(inner)) && SidesCounted(notes, inner) is > 0 and var within)
        {
            // "the next round of six-party talks"
            return within;
        }

        for (var i = text.NounPhrase(noun, withComplement: false).First; i < noun; i++)
        {
            if (WordList.SideThatCounts.Has(text.Lemma(i)) && i > 1 && text.Tokens[i - 1].Tag is "HYPH" or "CD" or "JJ" && WordList.SidesCounted.Words().ToList().IndexOf(text.Lower(text.Tokens[i - 1].Tag is "HYPH" ? i - 2 : i - 1)) is >= 0 and var many)
            {
                return many + 3;
            }
        }

        return 0;
    }

    // "A meeting of the envoy with government officials", wherever the parser hung them
    private static bool IsWithStrangers(Notebook notes, int noun) =>
        notes.Text.Child(noun, "det") is >= 0 and var article && WordList.OpeningArticle.Has(notes.Text.Lower(article))
        && Enumerable.Range(noun, notes.Text.RightEdge(noun) - noun + 1).Any(t => notes.Text.Tokens[t].Dep == "pobj" && notes.Text.Lower(notes.Text.Tokens[t].Head) is "with" && !notes.Cast.IsActor(t) && WordList.PeopleAtTable.Has(notes.Text.Lemma(t)));

    private static bool IsUnknown(Notebook notes, int subject) =>
        notes.Text.Tokens[subject].Pos is "NOUN" or "PROPN" && !notes.Cast.IsActor(subject) && !WordList.Side.Has(notes.Text, subject) && !WordList.PeopleAtTable.Has(notes.Text.Lemma(subject));

    // "the Peru-Chile summit" where nobody is known by that word: they are some others' talks.
    private static bool IsPairUnknown(Notebook notes, int child)
    {
        var parts = notes.Text.Tokens[child].Text.Split('-');
        return parts.Length == 2 && parts.All(p => p.Length > 1 && char.IsUpper(p[0])) && !notes.Cast.IsActor(child);
    }

    private static TalksPointing OfDeterminer(Notebook notes, int child, string word)
    {
        var token = notes.Text.Tokens[child];
        return token.Dep switch
        {
            "det" => word switch
            {
                _ when WordList.OpeningArticle.Has(word) => TalksPointing.New,
                _ when WordList.PointingBack.Has(word) => TalksPointing.Last,
                "no" => TalksPointing.Bare,
                _ => TalksPointing.Known,
            },
            "poss" => notes.Cast.IsActor(child) ? TalksPointing.Bare : TalksPointing.Known,
            "nummod" => TalksPointing.New,
            _ => TalksPointing.Bare,
        };
    }
}
