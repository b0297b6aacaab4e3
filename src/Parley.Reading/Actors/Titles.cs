using Parley.Reading.Actors.Naming;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>Finds who holds which office, by the words before and after a person's name.</summary>
internal sealed class Titles
{
    private readonly ParsedText _text;
    private readonly CastBuilder _builder;
    private readonly List<Title> _found = [];

    private Titles(ParsedText text, CastBuilder builder)
    {
        _text = text;
        _builder = builder;
    }

    /// <summary>All titles, in the order of the persons' names; one person may have several.</summary>
    internal static Seq<Title> Find(ParsedText text, CastBuilder builder, Seq<Name> names)
    {
        var titles = new Titles(text, builder);
        var before = new TitlesBefore(text, builder, titles._found);
        foreach (var name in names)
        {
            if (name.Sort != NameSort.Person)
            {
                continue;
            }

            if (titles.InTurn(name))
            {
                continue;
            }

            before.Find(name);
            titles.After(name);
            titles.Copula(name);
        }

        return [.. TitlesInTurn.Deal(text, builder, titles._found).DistinctBy(t => (builder.One(t.Person), t.First, t.Last))];
    }

    // "The ministers of Chad, Omar Salih, and Peru, Ana Ruiz", "Chad's president, Omar Salih, and Peru's, Ana Ruiz": the office that is told once, of the state right before the name.
    private bool InTurn(Name name)
    {
        var state = name.First - 2;
        if (state < 2 || _text.Tokens[name.First - 1].Text != ",")
        {
            return false;
        }

        var isElliptic = _text.Tokens[state].Tag == "POS";
        state = isElliptic ? state - 1 : state;
        if (!_builder.IsState(state))
        {
            return false;
        }

        var link = FirstOf(_builder, state) - 1;
        if (link > 1 && !isElliptic && _text.Lower(link) == "of" && _text.Tokens[link].Head is var office && office == link - 1 && _text.Tokens[office].Tag is "NNS" && WordList.Office.Has(_text, office) && IsFollowed(name))
        {
            Turn(name, office, state);
            return true;
        }

        // The pair before: a name right before "and" or a comma, in its turn of the same office.
        var end = link > 0 && _text.Lower(link) == "and" ? link - 1 : link;
        end = end > 0 && _text.Tokens[end].Text == "," ? end - 1 : end;
        if (end >= link || _found.Count == 0 || _found[^1] is not { } last || last.Person != end || (isElliptic ? last.Of < 0 || _text.Tokens[last.Of].Dep != "poss" : _text.Tokens[last.Head].Tag is not "NNS"))
        {
            return false;
        }

        Turn(name, last.Head, state);
        return true;
    }

    // A second state and a second name: "..., and Peru, Ana Ruiz".
    private bool IsFollowed(Name name)
    {
        var next = name.Last + 1;
        while (next < _text.Tokens.Count && (_text.Tokens[next].Text == "," || _text.Lower(next) == "and"))
        {
            next++;
        }

        return next > name.Last + 1 && next + 2 < _text.Tokens.Count && _builder.IsState(next);
    }

    private void Turn(Name name, int office, int state)
    {
        var first = _text.NounPhrase(office, withComplement: false).First;
        while (first < office && (_text.Tokens[first].Pos is "DET" or "PART" || IsNamed(first)))
        {
            first++;
        }

        _found.Add(new Title(name.Last, first, office, office, state, Math.Min(first, FirstOf(_builder, state)), name.Last, ReadingRule.TitleShared.By()));
    }

    // "Ryan Crocker, the U.S. ambassador to Iraq": an apposition after the name, and a name that is itself the apposition of a
    // description: "the head of military intelligence, Igor Kostyukov".
    private void After(Name name)
    {
        foreach (var office in Appositions(name))
        {
            foreach (var one in _text.Conjuncts(office))
            {
                AddPhrase(name, one, ReadingRule.TitleAfter.By());
            }
        }

        if (OfficePhrases.InBrackets(_text, name) is >= 0 and var bracketed)
        {
            AddPhrase(name, bracketed, ReadingRule.TitleAfter.By());
        }

        if (OfficePhrases.LooseApposition(_text, name) is >= 0 and var loose)
        {
            AddPhrase(name, loose, ReadingRule.TitleAfter.By());
        }

        var head = _text.Tokens[name.Last];
        if (head.Dep == "appos" && _text.IsNominal(head.Head) && !(head.Head >= name.First && head.Head <= name.Last) && !(_text.Tokens[head.Head].Tag is "NN" or "NNP" && PersonBetween(head.Head + 1, name.First - 1)))
        {
            AddPhrase(name, OfficePhrases.Outermost(_text, head.Head), ReadingRule.NameAfterTitle.By());
        }

        if (_text.FirstConjunct(name.Last) is var first && first != name.Last && _text.Tokens[first] is { Dep: "appos", Head: var shared } && shared < first && _text.Tokens[shared].Tag is "NNS" or "NNPS")
        {
            // "the co-chairs of the Contact Group: Jon Berg and Ana Ruiz"
            AddPhrase(name, shared, ReadingRule.TitleShared.By());
        }

        if (name.Last + 1 < _text.Tokens.Count && _text.Lower(name.Last + 1) == "as" && _text.Child(name.Last + 1, "pobj") is >= 0 and var role && OfficePhrases.IsHeld(_text, name))
        {
            AddPhrase(name, role, ReadingRule.NameAsTitle.By());
        }
    }

    // The parser hangs what follows "X and Y" under X. It is Y's, unless it is said of several: "X and Y, the two envoys".
    private IEnumerable<int> Appositions(Name name)
    {
        var first = _text.FirstConjunct(name.Last);
        foreach (var owner in first == name.Last ? [name.Last] : new[] { name.Last, _text.Tokens[name.Last].Head, first }.Distinct())
        {
            foreach (var child in _text.Children(owner).ToArray())
            {
                if (_text.Tokens[child].Dep == "appos" && child > name.Last && _text.IsNominal(child) && !IsPerson(child) && !IsOfOthers(name, child) && (_text.Tokens[child].Tag == "NNS" ? owner == first : !PersonBetween(name.Last + 1, _text.LeftEdge(child) - 1)) && !HasName(child))
                {
                    yield return child;
                }
            }
        }
    }

    // "Odo Karr and the four ex-ministers": those behind "and" are others.
    private bool IsOfOthers(Name name, int office)
    {
        var and = office - 1;
        while (and > name.Last && _text.Tokens[and].Pos != "CCONJ")
        {
            and--;
        }

        return _text.Tokens[office].Tag is "NNS" or "NNPS" && and > name.Last && !PersonBetween(and + 1, office);
    }

    private bool PersonBetween(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsPerson(i))
            {
                return true;
            }
        }

        return false;
    }

    // "in Lamu, ..., the party's chairman, Elias Mwangi": the office is of the one who follows it.
    // "Bello, deputy chief Omar Tijani and": the office stands right before another's name.
    private bool HasName(int office)
    {
        if (_text.Tokens[office].Tag is not "NNS" && office + 1 < _text.Tokens.Count && IsPerson(office + 1))
        {
            return true;
        }

        foreach (var child in _text.Children(office))
        {
            if (child > office && _text.Tokens[child].Dep == "appos" && IsPerson(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPerson(int token) => _builder.One(token) is >= 0 and var actor && _builder.Actors[actor].Type == EntityType.Person;

    // "X is the envoy", "X, who is the envoy", "X as envoy"
    private void Copula(Name name)
    {
        var head = _text.Tokens[name.Last];
        if (head.Dep == "nsubj")
        {
            Complement(name, head.Head, ReadingRule.NameIsTitle.By());
        }

        // "Its head is Odo Karr"
        if (head.Dep == "attr" && _text.Lemma(head.Head) == "be" && _text.Child(head.Head, "neg", "aux") < 0 && _text.Child(head.Head, "nsubj") is >= 0 and var office
            && _text.Tokens[office].Tag is "NN" or "NNP" && WordList.Office.Has(_text, office) && !IsPerson(office) && !OfficePhrases.IsRanked(_text, office))
        {
            AddPhrase(name, office, ReadingRule.NameIsTitle.By());
        }

        foreach (var child in _text.Children(name.Last))
        {
            if (_text.Tokens[child].Dep == "relcl" && _text.Child(child, "nsubj") is >= 0 and var who && _text.Lower(who) == "who")
            {
                Complement(name, child, ReadingRule.NameIsTitle.By());
            }

            if (_text.Tokens[child].Dep == "prep" && _text.Lower(child) == "as" && _text.Child(child, "pobj") is >= 0 and var role && WordList.Office.Has(_text, role) && !PersonBetween(name.Last + 1, child - 1) && OfficePhrases.IsHeld(_text, name))
            {
                AddPhrase(name, role, ReadingRule.NameAsTitle.By());
            }
        }
    }

    private void Complement(Name name, int verb, Warrant warrant)
    {
        if (_text.Lemma(verb) == "be" && _text.Child(verb, "neg") < 0 && _text.Child(verb, "aux") < 0 && _text.Child(verb, "attr") is >= 0 and var complement
            && WordList.Office.Has(_text, complement) && _text.Tokens[complement].Tag is "NN" or "NNP" && !OfficePhrases.IsRanked(_text, complement))
        {
            AddPhrase(name, complement, warrant);
        }
    }

    private void AddPhrase(Name name, int office, Warrant warrant)
    {
        if (!WordList.Office.Has(_text, office) || (office >= name.First && office <= name.Last) || IsOfAnother(office) || _found.TakeLast(8).Any(t => t.Person == name.Last && t.Head == office))
        {
            return;
        }

        var phrase = _text.NounPhrase(office, withComplement: false);
        var (first, of) = (phrase.First, -1);
        foreach (var child in _text.Children(office))
        {
            var token = _text.Tokens[child];
            if (token.Dep == "poss" || (child < office && (token.EntityLabel is "GPE" or "NORP" || IsNamed(child))))
            {
                of = child;
                if (child < office)
                {
                    first = Math.Max(first, child + 1 + (token.Dep == "poss" && _text.Tokens[child + 1].Tag == "POS" ? 1 : 0));
                }
            }
        }

        // "Front guerrilla leader": of the group before the word before the office.
        if (of < 0 && _text.ChildrenBy(office, "compound", "nmod").SelectMany(c => _text.ChildrenBy(c, "compound", "nmod", "poss")).FirstOrDefault(c => c < office && IsNamed(c) && !IsPerson(c), -1) is >= 0 and var group)
        {
            of = group;
            first = Math.Max(first, group + 1);
        }

        var (last, toward) = (office, OfficePhrases.Toward(_text, office));
        if (_text.Lemma(office) is "member" && (toward < 0 || _text.Tokens[toward].Pos == "PRON" || _text.Lemma(toward) is "delegation" or "team" or "side"))
        {
            // Belonging to a delegation is no office; the delegation says it.
            return;
        }

        if (toward >= 0)
        {
            last = ComplementEnd(toward);

            // "the Samoan chairman of the Island Alliance": of the body, whoever's citizen; "West Africa director of the Crisis Institute": the region belongs to the title.
            if (of < 0 || (_text.Lower(_text.Tokens[toward].Head) is "of" or "at" && IsNamed(toward) && !_builder.IsState(toward) && !WordList.Portfolio.Has(_text, toward)))
            {
                first = of >= 0 && of < office && !_builder.IsState(of) && _text.Tokens[of].Dep != "poss" ? phrase.First : first;
                of = OwnerIn(toward);
            }
        }

        of = Whose(office, toward, of) is >= 0 and var whose ? whose : OfficePhrases.House(_text, office);
        while (first < office && (_text.Tokens[first].Pos is "DET" or "PUNCT" or "PART" or "CCONJ" || _text.Tokens[first] is { Tag: "CD", Dep: "nummod" } || _text.Tokens[first].Text is "[" or "(" || _text.Lower(first) is "now" || (_text.Tokens[first].Pos == "VERB" && !WordList.TitleQualifier.Has(_text.Lower(first)))))
        {
            // "was inaugurated president"
            first++;
        }

        last = last >= name.First && last <= name.Last ? office : last;
        first = OfficePhrases.OverQualifier(_text, of >= 0 && of < first ? _text.LeftEdge(of) : first, first);
        _found.Add(new Title(name.Last, first, last, office, of, Math.Min(Math.Min(first, name.First), of < 0 ? first : FirstOf(_builder, of)), Math.Max(last, name.Last), warrant));
    }

    // "Minister for Lamu Independence", "mediator in the Fiji crisis": what he sees to. "the U.S. president's envoy": the president is not named, but the state is.
    private int Whose(int office, int toward, int of)
    {
        var isMatter = of >= 0 && of == toward && _text.Lower(_text.Tokens[toward].Head) == "for" && _text.Lemma(office) is "minister" or "secretary" && !_builder.IsState(of) || OfficePhrases.IsOfTrouble(_text, of) || (of >= 0 && _text.Tokens[of].Pos == "NOUN" && WordList.Trouble.Has(_text.Lemma(of)));
        return isMatter ? -1 : of >= 0 && !IsNamed(of) && _text.ChildrenBy(of, "amod", "compound", "nmod", "poss").FirstOrDefault(_builder.IsState, -1) is >= 0 and var state ? state : of;
    }

    // "Head of the Lake Mission Jon Berg": Berg's, wherever the parser hung it.
    private bool IsOfAnother(int office) =>
        OfficePhrases.Toward(_text, office) is >= 0 and var toward && IsPerson(toward) && Enumerable.Range(office + 1, Math.Max(0, toward - office - 1)).Any(i => WordList.Institution.Has(_text, i) && _text.Tokens[i].Pos == "PROPN");

    // "the Committee for National Dialogue": a name goes on over its own "for".
    private int ComplementEnd(int toward)
    {
        var last = _text.NounPhrase(toward).Last;
        for (var one = _builder.One(toward); one >= 0 && last + 1 < _text.Tokens.Count && _builder.One(last + 1) == one;)
        {
            last++;
        }

        // "Secretary of State for the Horn of Africa and the Great Lakes", "envoy for the South Coast and the crisis in Velmia"
        if (MatterEnd(toward, last) is >= 0 and var end)
        {
            return end;
        }

        // "Secretary of State for International Security"
        return last + 2 < _text.Tokens.Count && _text.Tokens[last + 1] is { Dep: "prep" } and { Head: var office } && _text.Lower(last + 1) == "for" && office <= last && _text.Tokens[last + 2] is { Pos: "PROPN" }
            && _text.Child(last + 1, "pobj") is >= 0 and var matter && WordList.Portfolio.Has(_text, matter) ? _text.NounPhrase(matter).Last : last;
    }

    // The last word of what an office is for, in a title set off by commas: over "for" behind "of State", and over "and" before another thing; or -1.
    private int MatterEnd(int toward, int last)
    {
        var end = last;
        if (_text.Lower(toward) == "state" && toward + 2 < _text.Tokens.Count && _text.Lower(toward + 1) == "for" && _text.Child(toward + 1, "pobj") is >= 0 and var matter && _text.Tokens[matter].Pos == "PROPN")
        {
            end = _text.NounPhrase(matter).Last;
        }

        var and = end + 1;
        if (and + 1 < _text.Tokens.Count && _text.Lower(and) == "and" && _text.Tokens[and + 1].Pos is "DET" or "PROPN")
        {
            var next = and + 1;
            while (next + 1 < _text.Tokens.Count && _text.Tokens[next + 1].Pos is "PROPN" or "NOUN" or "ADJ" or "ADP" or "DET" && !IsPerson(next + 1) && !WordList.Office.Has(_text, next + 1))
            {
                next++;
            }

            end = next + 1 < _text.Tokens.Count && _text.Tokens[next + 1].Text is "," && _text.Tokens[next].Pos is "PROPN" or "NOUN" && next > and + 1 && !IsPerson(and + 1) && !WordList.Office.Has(_text, and + 1) ? next : end;
        }

        return end > last ? end : -1;
    }

    // An office may be of a state, a body or a group, but "secretary of state" and "minister of foreign affairs" are of none.
    private int OwnerIn(int toward)
    {
        if (!WordList.OwnerPreposition.Has(_text.Tokens[_text.Tokens[toward].Head].Text))
        {
            return -1;
        }

        if (!IsNamed(toward) && WordList.Office.Has(_text, toward) && _text.ChildrenBy(toward, "amod", "compound", "nmod", "poss").FirstOrDefault(IsNamed, -1) is >= 0 and var body)
        {
            // "representative of the UN secretary-general"
            return body;
        }

        if (IsNamed(toward) || (!WordList.Portfolio.Has(_text, toward) && (WordList.Group.Has(_text, toward) || _text.Child(toward, "det", "poss") >= 0)))
        {
            return toward;
        }

        // "minister of foreign affairs of Chad", "head of Chadian military intelligence"
        return _text.PrepositionObject(toward, "of") is >= 0 and var inner && IsNamed(inner) ? inner
            : _text.ChildrenBy(toward, "amod", "compound", "nmod").FirstOrDefault(IsNamed, -1);
    }

    /// <summary>The first word of the name that a word belongs to: "South" for the "Africa" of "South Africa".</summary>
    internal static int FirstOf(CastBuilder builder, int of)
    {
        while (of > 0 && builder.One(of) >= 0 && builder.One(of - 1) == builder.One(of))
        {
            of--;
        }

        return of;
    }

    private bool IsNamed(int token) => _builder.One(token) >= 0;
}
