using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Disputes;

/// <summary>Words of a report with who says them: what is stated, or the whole sentence of another claim that is put to somebody.</summary>
internal sealed record Saying(SourcedClaim By, Who Speaker, string Words)
{
    // An unattributed sentence so close behind what somebody said goes on with his words where it quotes.
    private const int Adjoining = 80;

    internal int Start => By.Claim.Passages[0].Start;

    internal int End => By.Claim.Passages[^1].End;

    /// <summary>What counts as counted: an incident's own counts, else those in the words.</summary>
    internal IEnumerable<Counted> Counts => By.Claim.Matter is Matter.Incident incident
        ? incident.Counts.Select(c => new Counted(c, ContentWords.Stem(c.Of.Split(' ')[^1]), Counted.HarmOf(incident.Action.Quote)))
        : Counted.In(Words);

    /// <summary>What is said in each report, in the order of the text. Cost: linear in the claims.</summary>
    internal static IEnumerable<Saying[]> In(Scene scene)
    {
        var voices = new Voices(scene);
        foreach (var report in scene.Corpus.Claims.Where(c => c.Claim.Matter is not (Matter.Role or Matter.Presence)).GroupBy(c => c.Report))
        {
            var said = new List<Saying>();
            foreach (var claim in report.OrderBy(c => c.Claim.Passages[0].Start).ThenBy(scene.Corpus.Order))
            {
                var words = claim.Claim.Matter is Matter.Statement statement ? Scene.OneLine(statement.Content.Quote) : Scene.Sentence(claim);
                var speaker = claim.Claim.Matter is Matter.Statement { Speaker: { } slot } ? voices.Of(claim, slot)
                    : claim.Claim.Attribution.Count > 0 ? voices.Of(claim, null)
                    : said.Count > 0 && claim.Claim.Passages[0].Start - said[^1].End is >= 0 and <= Adjoining && words.AsSpan().IndexOfAny("\"“") >= 0 ? said[^1].Speaker : null;
                if (speaker is not null)
                {
                    said.Add(new(claim, speaker, words));
                }
            }

            yield return [.. said];
        }
    }
}
