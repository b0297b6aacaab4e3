using System.Text.Json;
using Parley.Reading.Claims;
using Parley.Reading.Syntax;

namespace Parley.Reading.Proposed;

/// <summary>Makes a claim of one proposed object, if everything in it stands in the report.</summary>
internal static class ProposedClaim
{
    // A shorter quote stands everywhere and says nothing; a longer one is a report, not a sentence.
    private const int FewestWords = 3;
    private const int LongestQuote = 1_500;

    /// <summary>Where nothing has been measured, a proposal that stands in the report counts as even odds.</summary>
    private const double NotMeasured = 0.5;

    /// <summary>The claim, or why there is none. Never throws for what the object holds.</summary>
    /// <param name="proposed">The object, untrusted.</param>
    /// <param name="ground">The report.</param>
    /// <param name="piece">The piece that was shown.</param>
    /// <param name="from">Where the last claim's passage began; a quote that stands several times is looked for from there.</param>
    /// <param name="id">The claim's id.</param>
    /// <param name="model">Who proposes it.</param>
    internal static (Claim? Claim, Fault? Fault) Of(
        JsonElement proposed, Ground ground, Passage piece, int from, ClaimId id, ReaderId model)
    {
        try
        {
            var (passages, fault) = Passages(new SlotReader(proposed, ground, []), ground, piece, from);
            return fault is null ? Of(new SlotReader(proposed, ground, passages), ground, passages, id, model) : (null, fault);
        }
        catch (InvalidOperationException)
        {
            // The library's way to say that an escaped half of a surrogate pair is no string.
            return (null, Fault.Form);
        }
    }

    private static (Claim? Claim, Fault? Fault) Of(SlotReader slots, Ground ground, Seq<Passage> passages, ClaimId id, ReaderId model)
    {
        var status = slots.MustChoice<Status>("status");
        var matter = ProposedMatter.Of(slots, ground, passages);
        var attribution = Attributions(slots);
        var when = slots.Time("when", TenseOf(status));
        var place = slots.Who("place");
        if (slots.Fault is { } fault || matter is null || status is null)
        {
            return (null, slots.Fault ?? Fault.Form);
        }

        var why = $"proposed by {model}; its words and numbers stand in the report";
        return (new(id, matter, Summaries.Of(matter, status.Value, when, place, ground.NameOf), status.Value, attribution, when, place, passages, NotMeasured, why, [model]), null);
    }

    private static (Seq<Passage> Passages, Fault? Fault) Passages(SlotReader slots, Ground ground, Passage piece, int from)
    {
        var passages = new List<Passage>();
        foreach (var item in slots.List("passages").DefaultIfEmpty(slots.Value("quote") ?? default))
        {
            if (SlotReader.WordsOf(item) is not { } quote)
            {
                return ([], Fault.Form);
            }

            var places = ground.Verbatim.Find(quote, piece.Start, piece.End).ToList();
            if (places.Count == 0 || quote.Length > LongestQuote || Words(quote) < FewestWords)
            {
                return ([], Fault.Quote);
            }

            var place = places.Count == 1 ? places[0] : places.FirstOrDefault(p => p.Start >= from, (Start: -1, End: -1));
            if (place.Start < 0)
            {
                return ([], Fault.Ambiguous);
            }

            passages.Add(Passage.In(ground.Report.Text, place.Start, place.End));
        }

        return slots.Fault is null ? ([.. passages], null) : ([], slots.Fault);
    }

    private static int Words(string quote) => quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static Seq<Attribution> Attributions(SlotReader slots)
    {
        var chain = new List<Attribution>();
        foreach (var item in slots.List("attribution"))
        {
            var inner = item.ValueKind == JsonValueKind.Object ? slots.Within(item) : null;
            if (inner?.MustWho("source") is { } source)
            {
                chain.Add(new(source, inner.Said("as"), inner.Said("verb"), inner.Said("via"), inner.Time("on", Tense.Past)));
            }

            if (inner is null)
            {
                slots.Fail(Fault.Form);
            }
            else
            {
                slots.Blame(inner);
            }
        }

        return [.. chain];
    }

    private static Tense TenseOf(Status? status) => status switch
    {
        Status.Planned or Status.Proposed or Status.Possible => Tense.Future,
        Status.Asserted or Status.Ended => Tense.Past,
        _ => Tense.Unknown,
    };
}
