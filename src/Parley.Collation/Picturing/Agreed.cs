using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;

namespace Parley.Collation.Picturing;

/// <summary>The agreements of the picture: by the latest report that tells how far each has come; what is denied or only planned is not agreed.</summary>
internal static class Agreed
{
    internal static IEnumerable<AgreementPicture> Of(Scene scene, Seq<AgreementAccount> accounts, MeetingPicture? headline) =>
        accounts.Where(a => Asserted(a).Count > 0 && a.Contents.Any(c => Words.ContentWords.Of(c.Value, scene.Corpus.PartyWords) is { IsEmpty: false, OnlyPoints: false })).Select(a =>
        {
            var by = Asserted(a);
            var state = a.States.Where(s => s.By.Any(by.Contains)).OrderByDescending(s => s.By.Max(c => scene.Published(c))).ThenByDescending(s => s.By.Max(scene.Corpus.Order)).First();
            var when = a.Whens.Where(w => w.By.Any(by.Contains) && w.Value.Grain is not null).Select(w => w.Value).OrderBy(w => w.Grain).FirstOrDefault();
            var parties = a.Parties.Select(p => scene.Corpus.PartyOf(p.Value)).Distinct().ToArray();
            return new AgreementPicture(
                a.Basis.Id,
                [.. parties.Length > 0 || headline is null ? parties : headline.Parties.ToArray()],
                Scene.Fullest(a.Contents.Select(c => c.Value)),
                state.Value,
                when?.From,
                when?.To,
                scene.OneVoice(by),
                by);
        });

    private static Seq<SourcedClaim> Asserted(AgreementAccount account) =>
        [.. account.Basis.By.Where(c => c.Claim.Status is Status.Asserted or Status.Ongoing or Status.Ended)];
}
