using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Speech.Marks;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>
/// Whose the quotations are: each has a speaker beside it, or goes on with the last one's, over sentences and paragraphs. One that is a sentence
/// by itself and has no speaker that is sure is an utterance of nobody, so that its words are not taken for the report's own.
/// </summary>
internal sealed class Turns
{
    // No reporting clause is longer: "”, said the deputy head of the foreign ministry's department for ...".
    private const int Beside = 16;

    private readonly ParsedText _text;
    private readonly Cast _cast;
    private readonly Clauses _clauses;
    private readonly Quotations _quotations;
    private readonly List<Utterance> _said;
    private readonly BySentence<Utterance> _bySentence;

    private Turns(ParsedText text, Cast cast, Clauses clauses, Quotations quotations, List<Utterance> said)
    {
        _text = text;
        _cast = cast;
        _clauses = clauses;
        _quotations = quotations;
        _said = said;
        _bySentence = new(text, said.Where(u => u.Speaker >= 0 && u.Depth == 0), u => (u.Cue, u.Cue));
    }

    /// <summary>All utterances, those of quotations included: a quotation of several sentences widens the utterance it belongs to.</summary>
    internal static List<Utterance> Take(ParsedText text, Cast cast, Clauses clauses, Quotations quotations, List<Utterance> said) =>
        new Turns(text, cast, clauses, quotations, said).Take();

    private List<Utterance> Take()
    {
        var all = new List<Utterance>(_said);
        Utterance? last = null;
        Quotation? before = null;
        foreach (var quotation in _quotations.All)
        {
            if ((Own(quotation) ?? Announced(quotation) ?? Followed(quotation) ?? Answered(quotation) ?? Credited(quotation)) is { } own)
            {
                if (own.Cue > quotation.Last && quotation.Closed && Followed(quotation) is { Phrase: not null } listed && listed.Cue == own.Cue && listed.Speaker < own.Speaker)
                {
                    // "the co-chairs from the UN, the EU and the AU said": not the last of them alone.
                    all.RemoveAll(u => u.Cue == own.Cue && u.Depth == 0);
                    own = listed with { On = own.On, From = Math.Min(own.From, listed.From) };
                }

                last = own;
                Widen(all, own, quotation);
            }
            else if (HasSource(quotation))
            {
                last = null;
            }
            else if (Stands(quotation))
            {
                var speaker = before is not null && last is not null && GoesOn(before, quotation, last) ? last : Preceding(quotation);
                last = speaker;
                all.Add(speaker is null
                    ? new Utterance(quotation.First, "", -1, quotation.First, quotation.Last, -1, null, null, 0)
                    : speaker with { From = quotation.First, To = quotation.Last, Content = -1 });
            }

            before = quotation;
        }

        return all;
    }

    // "“Q,” according to a statement issued by the ministry": it has its source beside it, and goes on with nobody's words.
    private bool HasSource(Quotation quotation) =>
        _said.Exists(u => u.Words == "according to" && u.Cue > quotation.Last && u.Cue <= quotation.Last + 3 && u.From <= quotation.First) || AnswerBehind(quotation) >= 0;

    private static void Widen(List<Utterance> all, Utterance own, Quotation quotation)
    {
        if (own.From < quotation.First && own.Content < 0 && own.To == quotation.Last)
        {
            all.Add(own);
            return;
        }

        var at = all.FindIndex(u => u.Cue == own.Cue && u.From <= quotation.Last && u.To >= quotation.First && u.Depth == 0);
        if (at < 0)
        {
            all.Add(own with { From = quotation.First, To = quotation.Last, Content = -1 });
        }
        else
        {
            all[at] = all[at] with { From = Math.Min(all[at].From, quotation.First), To = Math.Max(all[at].To, quotation.Last) };
        }
    }

    // "“Q,” X said", "X said: “Q”", "X said that the talks were “Q”": a reporting verb in the sentence whose words hold the quotation or end before it.
    private Utterance? Own(Quotation quotation) =>
        _bySentence.At(quotation.First).Concat(_bySentence.At(quotation.Last))
            .Where(u => !(u.Cue >= quotation.First && u.Cue <= quotation.Last)
                && ((u.From <= quotation.Last && u.To >= quotation.First) || (u.Cue < quotation.First && LeadsTo(u.Cue, quotation))))
            .OrderBy(u => Math.Abs(u.Cue - quotation.First)).ThenBy(u => u.Cue).FirstOrDefault();

    // Nothing but who, when and where stands between the verb and the mark: "she said on Monday, “Q”".
    private bool LeadsTo(int cue, Quotation quotation)
    {
        if (quotation.First - cue > Beside || _text.SentenceNumber(cue) != _text.SentenceNumber(quotation.First - 1))
        {
            return false;
        }

        for (var i = cue + 1; i < quotation.First - 1; i++)
        {
            if (_quotations.Has(i) || _text.Tokens[i].Pos is "VERB" or "AUX" or "SCONJ" || _text.Tokens[i].Text is "." or ";")
            {
                return false;
            }
        }

        return true;
    }

    // "The ministry said in a statement: “Q”", also where the quotation is a paragraph by itself; "Name: “Q”".
    private Utterance? Announced(Quotation quotation)
    {
        var colon = quotation.First - 2;
        while (colon > 0 && _text.Tokens[colon].Pos == "SPACE")
        {
            colon--;
        }

        if (colon < 1 || _text.Tokens[colon].Text != ":" || _quotations.Has(colon))
        {
            return null;
        }

        var sentence = _text.SentenceOf(colon);
        for (var i = colon - 1; i >= sentence.First; i--)
        {
            if (!_quotations.Has(i) && _clauses.At(i) is { Passive: false } clause && (WordList.Say.Has(clause.Lemma) || WordList.Say.Has(_text, i) || i == _text.Root(sentence))
                && Speakers.Of(_text, clause) is >= 0 and var speaker && (WordList.Say.Has(_text, i) || _cast.IsActor(speaker)))
            {
                return new Utterance(i, _text.Tokens[i].Text, speaker, quotation.First, quotation.Last, -1, Channels.Of(_text, _cast, i), null, 0);
            }
        }

        return _cast.At(colon - 1) is { Type: not EntityType.Place and not EntityType.Outlet }
            ? new Utterance(colon, ":", colon - 1, quotation.First, quotation.Last, -1, null, null, 0)
            : null;
    }

    // "“Q”, it said", "“Q,” said X" where the parser has seen no clause in the quotation.
    private Utterance? Followed(Quotation quotation)
    {
        var mark = quotation.Last + 1;
        var isOpen = _text.Tokens[quotation.Last].Text is [',' or '?' or '!' or '—'] || (mark + 1 < _text.Tokens.Count && _text.Tokens[mark + 1].Text is "," or "—");
        if (!quotation.Closed || !isOpen)
        {
            return null;
        }

        var first = mark + 1;
        while (first < _text.Tokens.Count && _text.Tokens[first].Text is "," or "—" or "-")
        {
            first++;
        }

        for (var i = first; i < _text.Tokens.Count && i < first + (2 * Beside) && !_quotations.Has(i) && !_text.StartsParagraph(i); i++)
        {
            if (_text.Tokens[i].Pos is "CCONJ" && i == first || _text.Tokens[i].Text is "." or ":" or ";" || _text.Tokens[i].Tag is "WP" or "WDT" || _text.Lower(i) == "there")
            {
                return null;
            }

            if (_clauses.At(i) is { Passive: false } && _text.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" && WordList.Say.Has(_text, i))
            {
                return Reporting(quotation, first, i);
            }
        }

        return null;
    }

    // "“Q,” was Vell's reply", "“Q,” came the answer from the ministry": whose it is, or null where no words say.
    private Utterance? Answered(Quotation quotation)
    {
        var answer = AnswerBehind(quotation);
        var whose = answer < 0 ? -1 : _text.Child(answer, "poss") is >= 0 and var owner ? owner : _text.PrepositionObject(answer, "of", "from", "by");
        return whose < 0 || !_cast.IsActor(whose) ? null : new Utterance(answer, _text.Tokens[answer].Text, whose, quotation.First, quotation.Last, -1, null, null, 0);
    }

    // The noun of answering right behind the quotation and a verb of being or coming, or -1.
    private int AnswerBehind(Quotation quotation)
    {
        var verb = quotation.Last + 2;
        if (!quotation.Closed || verb + 1 >= _text.Tokens.Count || !WordList.AnswerComes.Has(_text.Lemma(verb)))
        {
            return -1;
        }

        for (var i = verb + 1; i < _text.Tokens.Count && i <= verb + 6 && _text.Tokens[i].Pos is not ("PUNCT" or "VERB" or "ADP"); i++)
        {
            if (WordList.AnswerNoun.Has(_text.Lemma(i)) && _text.Tokens[i].Pos == "NOUN")
            {
                return i;
            }
        }

        return -1;
    }

    // "“Q” — Ana Ruiz, UN envoy": who is named behind a dash, and no more than who that is.
    private Utterance? Credited(Quotation quotation)
    {
        var dash = quotation.Last + 2;
        while (dash < _text.Tokens.Count && _text.Tokens[dash].Pos == "SPACE")
        {
            dash++;
        }

        if (!quotation.Closed || dash + 1 >= _text.Tokens.Count || _text.Tokens[dash].Text.Trim('—', '–', '-', '―').Length > 0)
        {
            return null;
        }

        var named = -1;
        for (var i = dash + 1; i < _text.Tokens.Count && !(_text.StartsParagraph(i) && i > dash + 1); i++)
        {
            if (_text.Tokens[i].Pos is "VERB" or "AUX" or "PRON" || _quotations.Has(i) || i > dash + Beside)
            {
                return null;
            }

            named = named < 0 && _text.Tokens[i].Text is "," or "." or "(" ? -2 : named is -1 && _cast.IsPerson(i) ? i : named >= 0 && i == named + 1 && _cast.IsPerson(i) && _cast.AllAt(i).SequenceEqual(_cast.AllAt(named)) ? i : named;
        }

        return named < 0 ? null : new Utterance(dash, _text.Tokens[dash].Text, named, quotation.First, quotation.Last, -1, null, null, 0);
    }

    // Of a fragment ("the talks were “long,” the envoys said") the clause before the mark is said too.
    private Utterance? Reporting(Quotation quotation, int first, int verb)
    {
        var speaker = verb == first ? Speakers.After(_text, verb) : Speakers.FirstNominal(_text, first, verb - 1);
        if (speaker < 0 || _quotations.Has(speaker))
        {
            return null;
        }

        var from = Stands(quotation) ? quotation.First : Math.Min(quotation.First, _text.SentenceOf(quotation.First).First);
        var last = verb - 1;
        while (last > first && _text.Tokens[last].Pos is "PUNCT" or "ADV" or "AUX")
        {
            last--;
        }

        return new Utterance(
            verb, _text.Tokens[verb].Text, speaker, from, quotation.Last, -1, Channels.Of(_text, _cast, verb), null, 0,
            verb > first && _text.Tokens[speaker].Pos != "PRON" && (_text.Tokens[speaker + 1].Pos == "ADP" || Enumerable.Range(first, last - first + 1).All(i => _text.Tokens[i].Text != ",")) ? (first, last) : null);
    }

    // A quotation that is a sentence by itself, not a word or two within one.
    private bool Stands(Quotation quotation)
    {
        if (quotation.Last - quotation.First < 3)
        {
            return false;
        }

        var before = quotation.First - 2;
        var starts = before < 0 || _text.StartsParagraph(quotation.First - 1) || _text.Tokens[before].Pos == "SPACE" || _text.Tokens[before].Text is ['.' or ':' or '?' or '!' or '”' or '"' or '…'];
        var ends = !quotation.Closed || _text.Tokens[quotation.Last].Text is [',' or '?' or '!' or '…'] || (quotation.Last + 2 < _text.Tokens.Count && _text.Tokens[quotation.Last + 2].Text is ".")
            || _text.Tokens[quotation.Last].Text.EndsWith('.');
        return starts && ends && Enumerable.Range(quotation.First, quotation.Last - quotation.First + 1).Any(i => _text.Tokens[i].Pos is "VERB" or "AUX");
    }

    // No sentence but the speaker's own stands between the two, and no other speaker.
    private bool GoesOn(Quotation before, Quotation quotation, Utterance last)
    {
        var starts = _text.StartsParagraph(quotation.First - 1);
        if (!before.Closed && starts)
        {
            return true;
        }

        for (var number = _text.SentenceNumber(before.Last) + 1; number < _text.SentenceNumber(quotation.First); number++)
        {
            var (first, end) = _text.Sentences[number];
            if (first > before.Last + 1 && number != _text.SentenceNumber(last.Cue) && Enumerable.Range(first, Math.Min(end, quotation.First - 2) - first + 1).Any(i => _text.Tokens[i].Pos is not ("PUNCT" or "SPACE")))
            {
                return false;
            }
        }

        for (var i = before.Last + 2; i < quotation.First - 1; i++)
        {
            if (_text.StartsParagraph(i) && i < quotation.First - 1)
            {
                return false;
            }

            if (_bySentence.At(i).Any(u => u.Cue == i && u.Cue != last.Cue && !_cast.AllAt(u.Speaker).SequenceEqual(_cast.AllAt(last.Speaker))))
            {
                return false;
            }
        }

        return true;
    }

    // "Vell said that she was worried. “Q.”": whoever the sentence before reports, else whom it is about.
    private Utterance? Preceding(Quotation quotation)
    {
        var at = quotation.First - 2;
        while (at > 0 && _text.Tokens[at].Pos == "SPACE")
        {
            at--;
        }

        if (at < 0 || _quotations.Has(at) || _text.Tokens[at].Text is not ("." or ":"))
        {
            return null;
        }

        var sentence = _text.SentenceOf(at);
        var root = _text.Root(sentence);
        var told = _bySentence.At(at).Where(u => u.Cue <= at && !_quotations.Has(u.Cue) && _cast.At(u.Speaker)?.Type != EntityType.Outlet).OrderBy(u => u.Cue == root ? 0 : 1).ThenBy(u => u.Cue).FirstOrDefault();
        if (told is not null)
        {
            return told with { Words = ":" };
        }

        return _clauses.At(root) is { Passive: false } clause && clause.Subjects.Count == 1 && Speakers.IsPerson(_text, _cast, clause.Subjects[0])
            ? new Utterance(root, ":", clause.Subjects[0], quotation.First, quotation.Last, -1, null, null, 0)
            : null;
    }
}
