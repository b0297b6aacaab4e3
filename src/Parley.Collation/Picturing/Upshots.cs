using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>
/// What came of each meeting, beside what its own accounts say: agreements its parties made in its days, and what those who sat at it say, afterwards, of how it went or of what was settled, with who says so.
/// Cost: linear in agreements, assessments and statements.
/// </summary>
internal sealed class Upshots
{
    private const int SigningDays = 7;

    private readonly Scene _scene;
    private readonly Meant _meant;
    private readonly Dictionary<ItemId, MeetingPicture> _meetings;
    private readonly (SourcedClaim By, string Words, Who Speaker, ItemId? Of)[] _settled;

    internal Upshots(Scene scene, Seq<MeetingPicture> meetings, MeetingPicture? headline)
    {
        _scene = scene;
        _meant = new(scene, meetings, headline);
        _meetings = meetings.ToDictionary(m => m.Id);
        _settled = [.. Settled()];
    }

    // "He was not pessimistic", "For the Front it was a success": how somebody felt or saw it, and nothing that came out.
    private static bool IsOfSomebody(string words) => words.StartsWith("For ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("called ", StringComparison.Ordinal) || words.StartsWith("described ", StringComparison.Ordinal) || words.StartsWith("He ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("She ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same meetings, each with all its outcomes: those of its accounts, then agreements, then what is said of it; of like words the first.</summary>
    internal IEnumerable<MeetingPicture> Of(Seq<MeetingPicture> meetings, Seq<AgreementPicture> agreed, Seq<Assessment> assessments)
    {
        var found = agreed.Select(a => (Meeting: MeetingOf(a), Outcome: new OutcomePicture(a.Content, a.Said, a.By)))
            .Concat(assessments.Where(a => a.Speaker is not null && a.Of is not null && Course.Of(a.Content) is not null && !Course.GoesOn(a.Content) && !Course.LooksAhead(a.Content) && !IsOfSomebody(a.Content) && Tells(a.Of, a.Speaker, a.By[0])).Select(a => (Meeting: a.Of, Outcome: new OutcomePicture(a.Content, a.Speaker, a.By))))
            .Concat(_settled.Where(s => Tells(s.Of!, s.Speaker, s.By)).Select(s => (Meeting: s.Of, Outcome: new OutcomePicture(Scene.OneLine(s.Words), s.Speaker, [s.By]))))
            .Concat(Papers(agreed))
            .Where(x => x.Meeting is not null).ToLookup(x => x.Meeting!, x => x.Outcome);
        return meetings.Select(m => found[m.Id].Any() ? m with { Outcomes = [.. Distinct(m.Outcomes.Concat(found[m.Id]))] } : m);
    }

    /// <summary>Where one says that something was agreed at a meeting and somebody of no one side with him says that there is no agreement, on that or on anything.</summary>
    internal IEnumerable<Difference> Denied()
    {
        foreach (var meeting in _settled.Where(s => HasMet(_meetings[s.Of!])).GroupBy(s => s.Of!))
        {
            var denied = meeting.Where(s => Course.IsDenial(s.Words)).Select(s => (s.By, s.Words, s.Speaker, Content: _scene.Corpus.Content(s.Words))).ToArray();
            foreach (var claim in denied.Length == 0 ? [] : meeting.Where(s => !Course.IsDenial(s.Words)))
            {
                var content = _scene.Corpus.Content(claim.Words);
                var against = denied.Where(d => _scene.Corpus.PartyOf(d.Speaker) != _scene.Corpus.PartyOf(claim.Speaker) && (d.Content.OnlyGeneral || d.Content.Likeness(content) > 0)).ToArray();
                if (against.Length > 0)
                {
                    yield return new(
                        DisputedMatter.Agreement,
                        meeting.Key,
                        "Agreed?",
                        [Say(claim.Words, claim.Speaker, [claim.By]), .. against.GroupBy(a => a.Speaker).Select(g => Say(g.First().Words, g.Key, [.. g.Select(a => a.By)]))])
                    {
                        IsOfWords = true,
                    };
                }
            }
        }
    }

    private DifferingAccount Say(string words, Who speaker, Seq<SourcedClaim> by) => new(Scene.OneLine(words), true, [speaker.Name], _scene.Reported(by).To, by);

    // What stands in a joint statement of the sides, or in the paper they signed, and what they undertook in the sentence that tells of the signing.
    private IEnumerable<(ItemId? Meeting, OutcomePicture Outcome)> Papers(Seq<AgreementPicture> agreed)
    {
        foreach (var (by, matter) in _scene.Corpus.Of<Matter.Statement>())
        {
            var speaker = Words.NameFolding.Plain(matter.Speaker.Text).Split(' ')[^1];
            var paper = Course.IsPaper(speaker) ? agreed.FirstOrDefault(a => a.Content.Contains(speaker, StringComparison.OrdinalIgnoreCase) && MeetingOf(a) is not null) : null;
            var joint = matter.Speaker.Text.Contains("joint ", StringComparison.OrdinalIgnoreCase) || by.Claim.Attribution.Any(a => a.Via is { } via && via.Contains("joint", StringComparison.OrdinalIgnoreCase));
            if (paper is not null || joint)
            {
                yield return (paper is not null ? MeetingOf(paper) : MetBy(by), new(Scene.OneLine(matter.Content.Quote), null, [by]));
            }
        }

        var signed = agreed.Select(a => (Meeting: MeetingOf(a), a.By)).Where(a => a.Meeting is not null).SelectMany(a => a.By.Select(c => (a.Meeting, Key: (c.Report, c.Claim.Passages[0].Start)))).ToLookup(x => x.Key, x => x.Meeting);
        foreach (var (by, matter) in _scene.Corpus.Of<Matter.Position>().Where(p => p.Matter.Stance is Stance.Offers or Stance.Accepts))
        {
            if (signed[(by.Report, by.Claim.Passages[0].Start)].FirstOrDefault() is { } meeting)
            {
                yield return (meeting, new(Scene.OneLine(matter.Content.Quote), null, [by]));
            }
        }
    }

    private ItemId? MetBy(SourcedClaim by) => _meant.By(by, null) is { } id && HasMet(_meetings[id]) ? id : _meant.Headline(by) is { } main && HasMet(main) ? main.Id : null;

    // What a speaker says was, or was not, settled at a meeting.
    private IEnumerable<(SourcedClaim By, string Words, Who Speaker, ItemId? Of)> Settled()
    {
        var voices = new Voices(_scene);
        return _scene.Corpus.Of<Matter.Statement>().Where(s => Course.IsSettled(s.Matter.Content.Quote))
            .Select(s => (s.By, Words: s.Matter.Content.Quote, Speaker: voices.Of(s.By, s.Matter.Speaker)))
            .Where(s => s.Speaker is not null).Select(s => (s.By, s.Words, Speaker: s.Speaker!, Of: _meant.By(s.By, s.Speaker))).Where(s => s.Of is not null);
    }

    /// <summary>Meetings with the day on which their parties signed, within a week after and in no other place, as their last: a round that ends in a signing lasts till then.</summary>
    internal static IEnumerable<MeetingPicture> Signed(Scene scene, Seq<MeetingPicture> meetings, Seq<Accounts.AgreementAccount> agreements)
    {
        var bySide = meetings.SelectMany(m => m.Parties.Select(p => (p, m))).ToLookup(x => x.p, x => x.m);
        var last = new Dictionary<ItemId, (DateOnly Day, Who? Place)>();
        foreach (var agreement in agreements.Where(a => a.States.Any(s => s.Value == AgreementState.Signed)))
        {
            var sides = agreement.Parties.Select(p => scene.Corpus.PartyOf(p.Value)).Distinct().ToArray();
            var days = agreement.Whens.Where(w => w.Value is { Grain: Grain.Day, From: not null }).Select(w => w.Value.From!.Value).Distinct().ToArray();
            if (sides.Length < 2 || days.Length != 1)
            {
                continue;
            }

            var place = MeetingPictures.Most([.. agreement.Places.Where(p => p.Value.Id is not null)])?.Value;
            var rounds = sides.SelectMany(s => bySide[s]).Distinct().Where(m => m is { Standing: MeetingStanding.Held or MeetingStanding.UnderWay, From: not null, To: { } to } && days[0].DayNumber - to.DayNumber is > 0 and <= SigningDays
                && sides.All(s => m.Parties.Contains(s) || m.Mediators.Contains(s)) && (m.Place is null || place is null || scene.IsOnePlace(m.Place, place))).Take(2).ToArray();
            if (rounds.Length == 1)
            {
                last[rounds[0].Id] = (days[0], place);
            }
        }

        return meetings.Select(m => last.TryGetValue(m.Id, out var end) ? m with { To = end.Day, Place = m.Place ?? end.Place } : m);
    }

    private ItemId? MeetingOf(AgreementPicture agreed)
    {
        if (agreed.State is not (AgreementState.Reached or AgreementState.Signed or AgreementState.Extended))
        {
            return null;
        }

        var meant = _meant.By(agreed.By[0], agreed.Said);
        var candidates = agreed.From is null ? meant is { } id ? [_meetings[id]] : [] : _meetings.Values.Where(m => Covers(m, agreed.From.Value)).ToArray();
        var seated = candidates.Where(m => HasMet(m) && agreed.Parties.All(p => m.Parties.Contains(p) || m.Mediators.Contains(p))).ToArray();
        return seated.Length == 1 ? seated[0].Id : null;
    }

    private static bool Covers(MeetingPicture m, DateOnly day) => m is { From: { } from, To: { } to } && day >= from && day.DayNumber <= to.DayNumber + 1;

    private static bool HasMet(MeetingPicture m) => m.Standing is MeetingStanding.Held or MeetingStanding.UnderWay;

    // Somebody of a side that sat there, after it began.
    private bool Tells(ItemId of, Who speaker, SourcedClaim by) =>
        _meetings.GetValueOrDefault(of) is { } m && HasMet(m) && _meant.IsSeated(speaker, m) && (m.From is not { } from || _scene.Published(by) is not { } day || day >= from);

    private IEnumerable<OutcomePicture> Distinct(IEnumerable<OutcomePicture> outcomes)
    {
        var kept = new List<(ContentWords Words, Who? Said)>();
        foreach (var outcome in outcomes)
        {
            var words = _scene.Corpus.Content(outcome.Text);
            if (!kept.Exists(k => k.Said == outcome.Said && k.Words.Likeness(words) > 0.6))
            {
                kept.Add((words, outcome.Said));
                yield return outcome;
            }
        }
    }
}
