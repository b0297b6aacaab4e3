using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Speech.Marks;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>
/// Whom pronouns around speech mean: "she said" goes on with the last speaker or subject that agrees, never with a name inside a quotation; "he" at
/// the head of what a description says is that one; "I" in a quotation is its speaker.
/// </summary>
internal sealed class SpeakerPronouns
{
    // A speaker four sentences back is still spoken of; one further back has to be named again.
    private const int Far = 4;

    private readonly ParsedText _text;
    private readonly Cast _cast;
    private readonly Clauses _clauses;
    private readonly Quotations _quotations;
    private readonly IReadOnlyList<Utterance> _all;
    private readonly Dictionary<int, int> _meant = [];

    private SpeakerPronouns(ParsedText text, Cast cast, Clauses clauses, Quotations quotations, IReadOnlyList<Utterance> all)
    {
        (_text, _cast, _clauses, _quotations, _all) = (text, cast, clauses, quotations, all);
    }

    /// <summary>Token of each settled pronoun, and of the words it stands for; -1 where it stands for nobody that is sure.</summary>
    internal static Dictionary<int, int> Settle(ParsedText text, Cast cast, Clauses clauses, Quotations quotations, IReadOnlyList<Utterance> all)
    {
        var pronouns = new SpeakerPronouns(text, cast, clauses, quotations, all);
        pronouns.OutsideQuotations();
        pronouns.InsideQuotations();
        return pronouns._meant;
    }

    private void OutsideQuotations()
    {
        var speakers = _all.Where(u => u.Speaker >= 0 && !_quotations.Has(u.Cue) && !_quotations.Has(u.Speaker)).Select(u => u.Speaker).ToHashSet();
        var reported = new BySentence<Utterance>(_text, _all.Where(u => u.Content >= 0 && !_quotations.Has(u.Cue)), u => (Math.Min(u.From, u.To), u.To));
        var subjects = new List<int>();
        foreach (var clause in _clauses)
        {
            if (_text.Child(clause.Verb, "nsubj", "nsubjpass") is >= 0 and var subject && !_quotations.Has(subject) && _text.Tokens[clause.Verb].Dep is "ROOT" or "conj" or "ccomp" or "parataxis"
                && (speakers.Contains(subject) || !reported.At(subject).Any(u => u.Covers(subject))))
            {
                subjects.Add(subject);
            }
        }

        subjects.AddRange(speakers);
        var inOrder = subjects.Distinct().Order().ToList();
        for (var i = 0; i < inOrder.Count; i++)
        {
            if (speakers.Contains(inOrder[i]) && WordList.SpeakerPronoun.Has(_text.Lower(inOrder[i])))
            {
                Speaker(inOrder, i, speakers);
            }
        }

        foreach (var said in _all)
        {
            Reported(said);
        }

        for (var i = 1; i < _text.Tokens.Count; i++)
        {
            if (_text.Lower(i) == "they" && !_meant.ContainsKey(i) && !_cast.IsActor(i) && !_quotations.Has(i) && _text.IsMainSubject(i) && Before(i) is >= 0 and var before)
            {
                _meant[i] = before;
            }
        }
    }

    // "The Coast Council met on Monday. They also urged the army to leave": the body, or those without a name, who did something in the sentence before, and nobody else is spoken of there who may be many; or -1.
    private int Before(int pronoun)
    {
        var at = _text.SentenceOf(pronoun).First - 1;
        while (at > 0 && _text.Tokens[at].Pos is "SPACE" or "PUNCT")
        {
            at--;
        }

        var root = at < 0 || _quotations.Has(at) ? -1 : _text.Root(_text.SentenceOf(at));
        if (root < 0 || _text.Child(root, "nsubj", "nsubjpass") is not (>= 0 and var subject))
        {
            return -1;
        }

        subject = _meant.GetValueOrDefault(subject, subject);
        var isBody = subject >= 0 && (_cast.At(subject) is { Type: EntityType.Organization or EntityType.Party, Country: null } || (_text.Tokens[subject].Pos is "NOUN" && (Speakers.IsBody(_text, subject) || WordList.Team.Has(_text.Lemma(subject)))));
        return isBody && !Enumerable.Range(root, _text.SentenceOf(at).Last - root + 1).Any(i => _text.Tokens[i].Tag is "NNS" or "NNPS" && _text.Tokens[i].Dep is "dobj" or "pobj" && (_cast.IsActor(i) || WordList.Group.Has(_text, i) || WordList.Side.Has(_text, i))) ? subject
            : subject >= 0 && _text.Tokens[subject] is { Tag: "NNS", Pos: "NOUN" } && !_cast.IsActor(subject) && (WordList.Office.Has(_text, subject) || WordList.HavingOpinions.Has(_text.Lemma(subject))) && _text.Conjuncts(subject).Count == 1 ? subject : -1;
    }

    private void Speaker(List<int> subjects, int at, HashSet<int> speakers)
    {
        var pronoun = subjects[at];
        var sentence = _text.SentenceNumber(pronoun);

        // "Kess said he expected": whoever says it, though nothing tells what the name is of, and nobody named before.
        if (WordList.PersonPronoun.Has(_text.Lower(pronoun)) && at > 0 && speakers.Contains(subjects[at - 1]) && _text.SentenceNumber(subjects[at - 1]) == sentence && _text.Tokens[subjects[at - 1]].Pos is "PROPN"
            && _cast.AllAt(subjects[at - 1]).Length == 0 && _all.Any(u => u.Speaker == subjects[at - 1] && u.Covers(pronoun)))
        {
            _meant[pronoun] = subjects[at - 1];
            return;
        }

        for (var i = at - 1; i >= 0 && sentence - _text.SentenceNumber(subjects[i]) <= Far; i--)
        {
            var candidate = _meant.GetValueOrDefault(subjects[i], subjects[i]);
            if (candidate < 0 || !Agrees(pronoun, candidate) || (!speakers.Contains(subjects[i]) && !_cast.IsActor(candidate) && !Speakers.IsPerson(_text, _cast, candidate) && !(i == at - 1 && (Speakers.IsBody(_text, candidate) || ArePeople(candidate)))))
            {
                if (candidate >= 0 && IsOneOfSeveral(pronoun, candidate))
                {
                    _meant[pronoun] = -1;
                    return;
                }

                continue;
            }

            if (Questioned(pronoun, subjects[i], candidate) is { } answering)
            {
                if (answering < 0)
                {
                    continue;
                }

                candidate = answering;
            }

            _meant[pronoun] = candidate;
            return;
        }
    }

    // "Army officers faced the cameras. They said": people, however little is known of them.
    private bool ArePeople(int candidate) =>
        _text.Tokens[candidate].Tag is "NNS" && (WordList.Office.Has(_text, candidate) || WordList.HavingOpinions.Has(_text.Lemma(candidate)) || WordList.PeopleAtTable.Has(_text.Lemma(candidate)) || WordList.Group.Has(_text, candidate) || WordList.Force.Has(_text, candidate) || WordList.UnnamedSource.Has(_text.Lemma(candidate)));

    // "Stroud asked the minister about the port. He replied": whoever was asked; -1 where nobody was who could be meant and he does reply, null where it is not so.
    private int? Questioned(int pronoun, int subject, int candidate)
    {
        var asked = _text.Tokens[_text.FirstConjunct(subject)].Head;
        if (!WordList.PutQuestion.Has(_text.Lemma(asked)) || _text.Tokens[subject].Dep is not ("nsubj" or "conj"))
        {
            return null;
        }

        var whom = _text.Child(asked, "dobj", "dative");
        whom = whom >= 0 ? _meant.GetValueOrDefault(whom, whom) : whom;
        return whom >= 0 && whom != candidate && Agrees(pronoun, whom) ? whom : WordList.Reply.Has(_text.Lemma(_text.Tokens[pronoun].Head)) ? -1 : null;
    }

    // "Ana and Tomas met. She said": which of the two the words do not tell.
    private bool IsOneOfSeveral(int pronoun, int candidate) =>
        WordList.PersonPronoun.Has(_text.Lower(pronoun)) && _text.Conjuncts(candidate) is { Count: > 1 } all && all.Count(t => _cast.IsPerson(t)) > 1;

    private bool Agrees(int pronoun, int candidate)
    {
        var word = _text.Lower(pronoun);
        if (WordList.PersonPronoun.Has(word))
        {
            return Speakers.IsPerson(_text, _cast, candidate) && Sexes.Agree(_text, _cast, candidate, word);
        }

        var isPlural = _text.Tokens[candidate].Tag is "NNS" or "NNPS" || _text.Conjuncts(candidate).Count > 1 || _cast.AllAt(candidate).Length > 1 || _text.Lower(candidate) is "they" or "both";
        return word == "they" ? isPlural : !isPlural && _text.Tokens[candidate].Pos is "NOUN" or "PROPN" && !Speakers.IsPerson(_text, _cast, candidate);
    }

    // "A senior diplomat said that he was not sure": he who says so, where the words agree.
    private void Reported(Utterance said)
    {
        if (said.Speaker < 0 || said.Content < 0 || _quotations.Has(said.Cue) || _text.Child(said.Content, "nsubj", "nsubjpass") is not (>= 0 and var pronoun)
            || !WordList.SpeakerPronoun.Has(_text.Lower(pronoun)) || _quotations.Has(pronoun) || _meant.ContainsKey(pronoun))
        {
            return;
        }

        var speaker = _meant.GetValueOrDefault(said.Speaker, said.Speaker);
        if (speaker >= 0 && _cast.AllAt(speaker).Length != 1 && Agrees(pronoun, speaker))
        {
            _meant[pronoun] = speaker;
        }
    }

    private void InsideQuotations()
    {
        var covering = new BySentence<Utterance>(_text, _all.Where(u => u.Speaker >= 0), u => (Math.Min(u.From, u.To), u.To));
        foreach (var quotation in _quotations.All)
        {
            for (var i = quotation.First; i <= quotation.Last; i++)
            {
                if (!WordList.AuthorPronoun.Has(_text.Lower(i)))
                {
                    continue;
                }

                var said = covering.At(i).Where(u => u.Covers(i) && !_quotations.Has(u.Cue) && !_quotations.Has(u.Speaker)).OrderBy(u => u.To - u.From).ThenBy(u => u.Cue).FirstOrDefault();
                var speaker = said is null ? -1 : _meant.GetValueOrDefault(said.Speaker, said.Speaker);
                var isOne = _text.Lower(i) is "i" or "me" or "my";
                _meant[i] = speaker >= 0 && (isOne ? _text.Conjuncts(speaker).Count == 1 : !Speakers.IsPerson(_text, _cast, speaker)) ? speaker : -1;
            }
        }
    }
}
