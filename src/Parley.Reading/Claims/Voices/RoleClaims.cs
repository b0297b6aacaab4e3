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
        foreach (var title in notes.Titles)
        {
            if (notes.Cast.At(title.Person) is not { Type: EntityType.Person } person)
            {
                continue;
            }

            var (start, end) = text.Characters(title.First, title.Last);
            var words = Passage.In(text.Text, start, end);
            // "China's chief negotiator, Vice Foreign Minister Wu Dawei": one state for both.
            var owner = title.Of >= 0 ? title.Of : notes.TitlesOf[person.Number].Where(t => t.Person == title.Person).Select(t => t.Of).FirstOrDefault(o => o >= 0, -1);
            var of = owner >= 0 ? notes.Cast.Slot(text, owner) : null;
            yield return new Finding(
                title.Head,
                new Matter.Role(new EntitySlot(Actors.Cast.Id(person.Number), person.Name), words, of),
                Status(words.Quote),
                null,
                null,
                title.From,
                title.To,
                title.Warrant,
                Background: true);
        }
    }

    // "Maria Lopez was appointed special envoy for Sudan", "The president named Lopez envoy"
    private static IEnumerable<Finding> Appointed(Notebook notes)
    {
        var text = notes.Text;
        foreach (var clause in notes.Clauses)
        {
            if (!WordList.Appoint.Has(clause.Lemma) || Realities.OfAppointment(notes.Clauses, clause) is not { Kind: RealityKind.Real or RealityKind.Planned } appointed
                || text.Child(clause.Verb, "oprd", "xcomp") is not (>= 0 and var office) || !WordList.Office.Has(text, office))
            {
                continue;
            }

            foreach (var named in clause.Objects.Where(o => o != office && notes.Cast.IsPerson(o)))
            {
                var person = notes.Cast.At(named)!;
                var sentence = text.SentenceOf(clause.Verb);
                var (start, end) = text.Characters(text.NounPhrase(office).First, text.RightEdge(office));
                var of = text.PrepositionObject(office, "of", "for", "to");
                yield return new Finding(
                    clause.Verb,
                    new Matter.Role(new EntitySlot(Actors.Cast.Id(person.Number), person.Name), Passage.In(text.Text, start, end), of >= 0 && notes.Cast.IsActor(of) ? notes.Cast.Slot(text, of) : null),
                    appointed.Status!.Value,
                    Circumstances.When(notes, clause.Verb),
                    null,
                    sentence.First,
                    sentence.Last,
                    ReadingRule.Appointed.By($"“{clause.Lemma}”"));
            }
        }
    }

    private static Status Status(string title)
    {
        var words = title.ToLowerInvariant();
        return words.StartsWith("former ", StringComparison.Ordinal) || words.StartsWith("ex-", StringComparison.Ordinal)
            || words.StartsWith("deposed ", StringComparison.Ordinal) || words.StartsWith("ousted ", StringComparison.Ordinal)
            ? Parley.Status.Ended
            : Parley.Status.Asserted;
    }
}
