using Parley.Reading.Actors;
using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Voices;

/// <summary>Who somebody is: titles before and after names.</summary>
internal static class RoleClaims
{
    internal static Notebook Take(Notebook notes) => notes.With(Find(notes).Concat(Appointed(notes)));

    private static IEnumerable<Finding> Find(Notebook notes)
    {
        var text = notes.Text;
        var told = notes.Titles.Where(t => notes.Cast.At(t.Person) is not null).Select(t => notes.Cast.At(t.Person)!.Number).Distinct().ToDictionary(p => p, _ => new List<(string[] Words, EntityId? Of)>());
        foreach (var title in notes.Titles)
        {
            if (notes.Cast.At(title.Person) is not { Type: EntityType.Person } person || Office(notes, title) is not { } office)
            {
                continue;
            }

            var (start, end) = text.Characters(office.First, office.Last);
            var words = Passage.In(text.Text, start, end);
            // "China's chief negotiator, Vice Foreign Minister Wu Dawei": one state for both; not so "Mediator Kofi Mensah, a former president of Ghana".
            var owner = title.Of >= 0 ? title.Of : notes.TitlesOf[person.Number].Where(t => t.Person == title.Person && !(t.First > t.Person && text.Tokens[t.Person + 1].Text is "(" or "[") && !WordList.EndedOffice.Has(text.Lower(t.First)) && !WordList.BrokerNoun.Has(text.Lemma(title.Head))).Select(t => t.Of)
                .FirstOrDefault(o => notes.Cast.At(o) is { Type: EntityType.Party }, -1);
            // "with Idris Bello as his deputy": nobody is his own.
            // "President Bello", of whom the report tells elsewhere that he is Chad's.
            var of = owner < 0 && IsOfState(notes, title) ? PartySides.OfPerson(notes, person.Number) : owner < 0 || notes.Cast.At(owner)?.Number == person.Number ? null : text.Tokens[owner].Pos is "PRON" ? OfPronoun(notes, owner) : notes.Cast.Slot(text, owner);

            // "President Bello" after "Chadian President Idris Bello" tells nothing new.
            var said = words.Quote.Split(' ');
            if (told[person.Number].Any(t => (of is null || t.Of == of.Entity) && said.All(w => t.Words.Contains(w, StringComparer.OrdinalIgnoreCase))))
            {
                continue;
            }

            told[person.Number].Add((said, of?.Entity));
            yield return new Finding(
                title.Head,
                new Matter.Role(new EntitySlot(Cast.Id(person.Number), person.Name), words, of),
                WordList.EndedOffice.Has(text.Lower(office.First)) ? Parley.Status.Ended : Parley.Status.Asserted,
                null,
                null,
                title.From,
                title.To,
                title.Warrant,
                Background: true);
        }
    }

    // An office that stands alone and is one of a state or movement, and not of whoever sent him to mediate.
    private static bool IsOfState(Notebook notes, Title title) =>
        title.Of < 0 && !WordList.BrokerNoun.Has(notes.Text.Lemma(title.Head)) && !WordList.EndedOffice.Has(notes.Text.Lower(title.First)) && !WordList.Rank.Has(notes.Text.Lower(title.Head)) && notes.Text.PrepositionObject(title.Head, WordList.AgendaOf) < 0 && notes.Text.PrepositionObject(title.Head, "to", "with", "from") < 0;

    // "its head", "his envoy": of a body or side, or of the side of a person; of nobody where it is not told.
    private static EntitySlot? OfPronoun(Notebook notes, int pronoun) => notes.Cast.At(pronoun) switch
    {
        { Type: EntityType.Person } person => PartySides.OfPerson(notes, person.Number) ?? new EntitySlot(Cast.Id(person.Number), person.Name),
        { } side => new EntitySlot(Cast.Id(side.Number), side.Name),
        null => null,
    };

    // "Foreign Minister Holm and her Chadian counterpart, Idris Bello": a counterpart holds the office of the one he is counterpart to, where the report tells just one; a rank is his own.
    private static Title? Office(Notebook notes, Title title)
    {
        if (notes.Text.Lemma(title.Head) is not "counterpart")
        {
            return title;
        }

        if (notes.Text.Child(title.Head, "poss") is not (>= 0 and var whose) || notes.Cast.At(whose) is not { Type: EntityType.Person } other || notes.Cast.At(title.Person)?.Number == other.Number)
        {
            return null;
        }

        var held = notes.TitlesOf[other.Number].Where(t => t.Head < title.Head).ToList();
        return held.Count == 1 && held[0].Last == held[0].Head && notes.Text.Lemma(held[0].Head) is not "counterpart" && !WordList.Rank.Has(notes.Text.Lower(held[0].Head)) ? held[0] : null;
    }

    // "Maria Lopez was appointed special envoy for Sudan", "The president named Lopez envoy"
    private static IEnumerable<Finding> Appointed(Notebook notes)
    {
        var text = notes.Text;
        foreach (var clause in notes.Clauses)
        {
            if (!WordList.Appoint.Has(clause.Lemma) || Realities.OfAppointment(notes.Clauses, clause) is not { Kind: RealityKind.Real or RealityKind.Planned } appointed
                || text.Child(clause.Verb, "oprd", "xcomp") is not (>= 0 and var office) || !WordList.Office.Has(text, office) || text.IsVerb(office))
            {
                continue;
            }

            foreach (var named in clause.Objects.Where(o => o != office && notes.Cast.IsPerson(o)))
            {
                var person = notes.Cast.At(named)!;
                var sentence = text.SentenceOf(clause.Verb);
                // "was elected president and Odo Karr vice president": the second office is another's.
                var last = text.RightEdge(office);
                last = Enumerable.Range(office, last - office + 1).FirstOrDefault(i => text.Tokens[i].Pos == "CCONJ" && i < last && notes.Cast.IsPerson(i + 1), last + 1) - 1;
                var (start, end) = text.Characters(text.NounPhrase(office).First, last);
                var of = text.PrepositionObject(office, "of", "for", "to");
                yield return new Finding(
                    clause.Verb,
                    new Matter.Role(new EntitySlot(Cast.Id(person.Number), person.Name), Passage.In(text.Text, start, end), of >= 0 && notes.Cast.IsActor(of) ? notes.Cast.Slot(text, of) : null),
                    appointed.Status!.Value,
                    Circumstances.When(notes, clause.Verb),
                    null,
                    sentence.First,
                    sentence.Last,
                    ReadingRule.Appointed.By($"“{clause.Lemma}”"));
            }
        }
    }
}
