using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>One place where a report speaks of talks, by what its own words say.</summary>
/// <param name="Found">The claim that these words alone would make.</param>
/// <param name="Pointing">What the words say of which talks they are.</param>
/// <param name="Paragraph">The paragraph they stand in, counted from 0.</param>
internal sealed record TalksMention(Finding Found, TalksPointing Pointing, int Paragraph)
{
    /// <summary>What the words say of the meeting.</summary>
    internal Matter.Meeting Meeting => (Matter.Meeting)Found.Matter;

    /// <summary>What the words before a noun of talks, and before the talks of a round, say of which they are.</summary>
    internal static TalksPointing PointingOf(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (text.IsVerb(noun))
        {
            // "The sides discussed borders", "were on the agenda": of the talks that the reader knows.
            return notes.Clauses.TryAt(noun, out var clause) && (WordList.TreatTogether.Has(clause.Lemma) || clause.Lemma is "be") ? TalksPointing.Known : TalksPointing.Bare;
        }

        var pointing = TalksPointing.Bare;
        foreach (var child in text.Children(noun))
        {
            if (child >= noun)
            {
                break;
            }

            var word = text.Lower(child);
            if (WordList.OtherTalks.Has(word))
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
