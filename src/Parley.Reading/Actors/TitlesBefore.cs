using Parley.Reading.Actors.Naming;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors;

/// <summary>Titles that stand before a name: "Ukrainian President X", "Secretary of State X", "President and Fatah leader X", "envoys X and Y".</summary>
internal sealed class TitlesBefore(ParsedText text, CastBuilder builder, List<Title> found)
{
    // No title's complement is longer: "minister for foreign affairs and international trade".
    private const int LongestComplement = 10;

    /// <summary>Goes left from the name over the words of the title.</summary>
    internal void Find(Name name)
    {
        var at = name.First - 1;
        if (at > 0 && Shared(name))
        {
            return;
        }

        if (at >= 0 && WordList.PlainTitle.Has(text.Lower(at)))
        {
            at--;
        }

        if (name.Last + 1 < text.Tokens.Count && text.Tokens[name.Last + 1].Tag == "HYPH")
        {
            // "the Bello-led council"
            return;
        }

        at = BeforeBracket(at);

        var comma = at > 0 && text.Tokens[at].Text == ",";
        if (comma)
        {
            at--;
        }

        // "the spokesman of the Bello delegation": no title goes on up to an article.
        if (at < 0 || (!comma && text.Tokens[at].Pos == "DET"))
        {
            return;
        }

        var behind = OverRank(at);
        var head = HeadBeforeComplement(name, behind, comma);
        if (behind < at && !WordList.Office.Has(text, head))
        {
            // "Major General Sam Oduya": nothing but the rank.
            (behind, head) = (at, at);
        }

        if (!WordList.Office.Has(text, head) || !(text.Tokens[head].Pos is "NOUN" or "PROPN" || text.Tokens[head].Dep == "compound") || (comma && !IsAppositive(head, name)))
        {
            return;
        }

        if (!comma && Represented(name, head) is >= 0 and var representative)
        {
            (behind, head) = (at, representative);
        }

        Add(name, head, Math.Max(head, behind), text.SentenceOf(name.First).First, (comma ? ReadingRule.TitleBeforeComma : ReadingRule.TitleBefore).By());
    }

    // "Special Representative of the OAS Secretary-General Raul Soto": a representative in capitals of a body's officer, told without an article, is whoever is named; or -1. Not "the spokesman of President Raul Soto".
    private int Represented(Name name, int office)
    {
        var first = office;
        while (first > 0 && (IsTitlePart(first - 1, office) || text.Tokens[first - 1].Text == "-" || text.Tokens[first - 1].Tag == "HYPH") && text.Tokens[first - 1].Pos is not "DET" && !builder.IsState(first - 1))
        {
            first--;
        }

        var of = first > 1 && text.Lower(first - 1) == "the" ? first - 2 : -1;
        if (of < 2 || text.Lower(of) != "of" || !WordList.SentBy.Has(text.Lower(of - 1)) || !char.IsUpper(text.Tokens[of - 1].Text[0]) || !WordList.TitleWord.Has(text.Lower(of - 2)) || !char.IsUpper(text.Tokens[of - 2].Text[0])
            || (name.Last + 2 < text.Tokens.Count && text.Tokens[name.Last + 1].Text == "," && IsPerson(name.Last + 2)))
        {
            return -1;
        }

        var start = of - 2;
        while (start > 0 && WordList.TitleWord.Has(text.Lower(start - 1)))
        {
            start--;
        }

        return start > 0 && text.Lower(start - 1) is "the" or "a" ? -1 : of - 1;
    }

    // "secretary Lt-Gen. Aung Win", "army chief Major General Aung Win": the last word before the rank, where an office stands there; "Lt-Gen. Aung Win" has the rank alone.
    private int OverRank(int at)
    {
        var first = at + 1;
        while (first > 0 && IsRank(first - 1, first <= at))
        {
            first--;
        }

        return first > 0 && first <= at && !text.Tokens[first].SentenceStart && text.Tokens[first - 1].Pos is "NOUN" or "PROPN" ? first - 1 : at;
    }

    private bool IsRank(int token, bool followed) =>
        WordList.Honorific.Has(text.Lower(token)) || (followed && WordList.RankPart.Has(text.Lower(token)) && char.IsUpper(text.Tokens[token].Text[0]))
        || (WordList.Rank.Has(text.Lower(token)) && char.IsUpper(text.Tokens[token].Text[0]) && !(token > 0 && text.Lower(token) == "general" && WordList.CivilGeneral.Has(text.Lower(token - 1))));

    // "High Representative for Trade (HRT) Ana Duarte", "National Council of Peru (NCP-IM) Ana Duarte": the word before the short form.
    private int BeforeBracket(int at)
    {
        var first = at - 1;
        while (at > 2 && text.Tokens[at].Text == ")" && first > 0 && first > at - 5 && text.Tokens[first].Text != "(" && text.Tokens[first].Text.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '-'))
        {
            first--;
        }

        return first > 0 && first < at - 1 && text.Tokens[first].Text == "(" ? first - 1 : at;
    }

    // "U.S. envoys Steve Witkoff and Jared Kushner", "Presidents Omar Salih of Chad and Ana Ruiz of Peru": each later name shares the title of the first, and has its own state where it tells one.
    private bool Shared(Name name)
    {
        if (found.Count == 0 || found[^1] is not { } shared || !text.Lower(shared.Head).EndsWith('s') || shared.Person >= name.First)
        {
            return false;
        }

        var link = name.First - 1;
        link = WordList.PlainTitle.Has(text.Lower(link)) ? link - 1 : link;
        var isLast = text.Lower(link) == "and";
        var end = isLast ? link - 1 : link;
        end = text.Tokens[end].Text == "," ? end - 1 : end;
        if (end >= link || (!isLast && text.Tokens[name.Last].Dep != "conj" && text.Tokens[name.Last].Head != shared.Head) || OwnState(shared.Person, end) is not { } own || shared.Head > shared.Person)
        {
            return false;
        }

        var of = OwnState(name.Last, Math.Min(name.Last + 3, text.Tokens.Count - 1), isEnd: false) is >= 0 and var mine ? mine : own >= 0 ? -1 : shared.Of;
        found.Add(shared with { Person = name.Last, To = name.Last, Of = of, Warrant = ReadingRule.TitleShared.By() });
        return true;
    }

    // The state behind a name, "of Chad" or "(Chad)", which must be all that stands up to the end; -1 where nothing does, null where something else stands there.
    private int? OwnState(int name, int end, bool isEnd = true)
    {
        if (isEnd && name == end)
        {
            return -1;
        }

        var state = name + 2;
        var isOf = state < text.Tokens.Count && text.Lower(name + 1) == "of" && builder.IsState(state);
        var isBracketed = state + 1 < text.Tokens.Count && text.Tokens[name + 1].Text == "(" && builder.IsState(state);
        while (state + 1 < text.Tokens.Count && builder.One(state + 1) == builder.One(state) && builder.IsState(state))
        {
            state++;
        }

        return (isOf && (!isEnd || state == end)) || (isBracketed && text.Tokens[state + 1].Text == ")" && (!isEnd || state + 1 == end)) ? state : null;
    }

    // "UN Special Envoy for Yemen Hans Grundberg", "Secretary of State Anna Holm": the office stands before "of" or "for" and what it is for.
    private int HeadBeforeComplement(Name name, int at, bool comma)
    {
        if (WordList.Office.Has(text, at))
        {
            // "an aide to President Bello"
            return at;
        }

        var capital = true;
        for (var i = at; i > 0 && i > at - LongestComplement; i--)
        {
            var token = text.Tokens[i];
            if (WordList.OfficeComplement.Has(text.Lower(i)))
            {
                if (WordList.Office.Has(text, i - 1) && text.Tokens[i - 1] is { Tag: "NN" or "NNP" } && i < at
                    && ((comma && text.Tokens[name.Last].Dep != "appos") || (!comma && (capital || (text.Lower(i) is not ("in" or "on") && (text.IsUnder(i - 1, name.Last) || text.IsUnder(name.Last, i - 1)))))))
                {
                    return i - 1;
                }

                continue;
            }

            if (!(token.Pos is "NOUN" or "PROPN" or "ADJ" || text.Tokens[i - 1].Tag == "HYPH" || WordList.WithinName.Has(text.Lower(i)) || token.Text is "-" or "at" || token.Tag == "POS") || token.SentenceStart || IsPerson(i))
            {
                return at;
            }

            capital &= token.Pos is not ("NOUN" or "PROPN" or "ADJ") || char.IsUpper(token.Text[0]);
        }

        return at;
    }

    // A comma between title and name counts only where the parser too sees an apposition: "chief negotiator, Vice Minister Wu"; not in a list
    // of persons with their offices, "Omar Salih, the envoy of Chad, Ana Ruiz, the envoy of Peru".
    private bool IsAppositive(int title, Name name)
    {
        var head = text.Tokens[name.Last];
        if (head.Dep == "conj" && text.Tokens[title] is { Dep: "appos", Head: var holder } && holder < title && IsPerson(holder))
        {
            return false;
        }

        return head.Dep == "appos" || text.Tokens[title].Dep == "appos"
            || (name.Last + 1 < text.Tokens.Count && text.Tokens[name.Last + 1].Text is "," or "." or "-" && text.Tokens[title].Dep is not "pobj" and not "conj");
    }

    private void Add(Name name, int head, int last, int floor, Warrant warrant)
    {
        var first = head;
        var of = -1;
        for (var i = head - 1; i >= floor; i--)
        {
            var token = text.Tokens[i];
            if (WordList.PossessiveEnding.Has(token.Text) && token.Tag == "POS")
            {
                of = i - 1;
                break;
            }

            if (token.Text == "and" && i - 1 >= floor && WordList.Office.Has(text, i - 1))
            {
                // "President and Fatah leader": two titles, the second one has its own owner.
                AddOne(name, first, last, head, of, warrant);
                if (IsEnded(i - 1, floor) || !(OfAnotherState(i - 1, of, floor) || IsOther(i - 1, head, floor)))
                {
                    Add(name, i - 1, i - 1, floor, warrant);
                }

                return;
            }

            if (Over(i, floor) is >= 0 and var over)
            {
                i = over;
                continue;
            }

            if (token.Tag == "PRP$")
            {
                // "its head, Anna Holm"
                of = of < 0 ? i : of;
                break;
            }

            if (!IsTitlePart(i, head) && !IsMatter(i))
            {
                break;
            }

            if (IsNamed(i) && !(WordList.MinistryBranch.Has(text.Lower(i)) && WordList.Office.Has(text, i + 1)))
            {
                // "the Red Front's Lamu chief", "Red Front Lamu chief": of the movement, in the town.
                of = of < 0 || (IsPlace(of) && !IsPlace(i)) ? i : of;
            }
            else if (of < 0)
            {
                first = i;
            }
        }

        AddOne(name, first, last, head, of, warrant);
    }

    private void AddOne(Name name, int first, int last, int head, int of, Warrant warrant)
    {
        if (text.PrepositionObject(name.Last, "of") is >= 0 and var after && IsNamed(after) && (of < 0 || !builder.IsState(of)))
        {
            // "Amir Sheikh Tamim of Qatar", "National Security Council Secretary Petrosyan of Armenia": the body before the office belongs to the title.
            for (var i = of; i >= 0 && i < head && IsNamed(i); i--)
            {
                first = i;
            }

            of = after;
        }

        if (of < 0)
        {
            of = OwnerIn(head, last);
        }

        // "Foreign ministers Ana Ruiz (Peru) and Omar Salih (Chad)"
        of = of < 0 ? OwnState(name.Last, Math.Min(name.Last + 3, text.Tokens.Count - 1), isEnd: false) ?? -1 : of;

        first = OverSmallWords(first, head);
        first = OfficePhrases.OverQualifier(text, of >= 0 && of < first ? Titles.FirstOf(builder, of) : first, first);
        found.Add(new Title(name.Last, first, last, head, of, Math.Min(first, of < 0 ? first : Titles.FirstOf(builder, of)), name.Last, warrant));
    }

    // "the president of Chad": whoever is named last within the complement.
    private int OwnerIn(int head, int last)
    {
        for (var i = last; i > head + 1; i--)
        {
            if (IsNamed(i) && !OfficePhrases.IsOfTrouble(text, i) && !(WordList.Portfolio.Has(text, i) && Titles.FirstOf(builder, i) == i))
            {
                // Of "the Ministry of Trade" the ministry.
                var first = Titles.FirstOf(builder, i);
                return Enumerable.Range(first, i - first + 1).First(t => text.Tokens[t].Head < first || text.Tokens[t].Head > i || t == i);
            }
        }

        return -1;
    }

    // "Fisheries and Food Minister", "Lake Liberation Front (LLF) spokesperson": the first token of what a title goes on over, or -1.
    private int Over(int token, int floor) =>
        token - 2 > floor && text.Tokens[token].Text == ")" && Bracketed.ShortAt(text, token - 2) is not null ? token - 2
        : text.Tokens[token].Text == "and" && token - 1 >= floor && IsMatter(token - 1) && IsMatter(token + 1) ? token : -1;

    private bool IsMatter(int token) => WordList.Portfolio.Has(text, token) && char.IsUpper(text.Tokens[token].Text[0]) && !IsNamed(token);

    // "Former Ghanaian president and Togo crisis mediator X": he was the one, and is the other.
    private bool IsEnded(int office, int floor)
    {
        for (var i = office - 1; i >= floor && IsTitlePart(i, office); i--)
        {
            if (WordList.EndedOffice.Has(text.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "The Secretary and President Bello": two who are told apart.
    private bool IsOther(int office, int head, int floor) =>
        office > floor && text.Tokens[office - 1].Pos == "DET" && char.IsUpper(text.Tokens[office].Text[0]) && char.IsUpper(text.Tokens[head].Text[0]);

    // "Chinese leader and Japanese Prime Minister X": no man is both.
    private bool OfAnotherState(int office, int of, int floor)
    {
        if (of < 0 || !builder.IsState(of))
        {
            return false;
        }

        for (var i = office - 1; i >= floor && IsTitlePart(i, office); i--)
        {
            if (builder.IsState(i) && builder.One(i) != builder.One(of))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlace(int token) => builder.One(token) is >= 0 and var actor && builder.Actors[actor].Type == EntityType.Place;

    private bool IsPerson(int token) => builder.One(token) is >= 0 and var actor && builder.Actors[actor].Type == EntityType.Person;

    private bool IsNamed(int token) => builder.One(token) >= 0;

    private int OverSmallWords(int first, int head)
    {
        // "the two lawmakers": how many they are is no part of the office.
        while (first < head && (text.Tokens[first].Pos is "DET" or "PUNCT" or "CCONJ" || text.Tokens[first] is { Tag: "CD", Dep: "nummod" } || WordList.ThirdPossessive.Has(text.Lower(first))))
        {
            first++;
        }

        return Math.Min(first, head);
    }

    private bool IsTitlePart(int index, int head)
    {
        var token = text.Tokens[index];
        if (IsNamed(index))
        {
            return true;
        }

        if ((token.Pos is "PUNCT" && token.Text is not "-") || token.Text == "and")
        {
            return false;
        }

        return token.Text == "-" || token.Dep is "compound" or "amod" or "nmod" or "poss" or "nummod" or "npadvmod" or "advmod" && text.IsUnder(index, text.Tokens[head].Head)
            && token.Pos is not ("VERB" or "DET" or "PRON") && !WordList.Say.Has(text, index);
    }
}
