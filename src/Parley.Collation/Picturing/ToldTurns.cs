using System.Text.RegularExpressions;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>
/// Turns that a sentence tells as such, whatever was read in it: who takes over a team, joins it or stays away; who no longer refuses what he had refused until now; a dispute that is over.
/// One for each sentence, at most three a report and kind, of sentences in which something was read. Cost: linear in the claims.
/// </summary>
internal static partial class ToldTurns
{
    private const int MostOfAReport = 3;

    internal static IEnumerable<TalksChange> Of(Scene scene, Seq<PositionPicture> positions)
    {
        var drawn = positions.SelectMany(p => p.By).Select(c => (c.Report, c.Claim.Passages[0].Start)).ToHashSet();
        foreach (var report in scene.Corpus.Claims.GroupBy(c => c.Report))
        {
            var told = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var sentence in report.SelectMany(c => Sentences().Split(Whole(scene, c)).Select(w => (By: c, Words: w))).GroupBy(s => s.Words.TrimEnd('.', '"', '”')).OrderBy(g => g.Min(s => s.By.Claim.Passages[0].Start)))
            {
                var by = sentence.First().By;
                if (Course.Turns(sentence.Key) is not { } kind || told.GetValueOrDefault(kind) >= MostOfAReport || (kind == "position" && Course.Shifts(sentence.Key) && sentence.Any(s => drawn.Contains((s.By.Report, s.By.Claim.Passages[0].Start)))))
                {
                    continue;
                }

                told[kind] = told.GetValueOrDefault(kind) + 1;
                yield return new(kind, Subject(scene, sentence.Select(s => s.By), kind), null, sentence.Key, null, scene.Published(by), [by]);
            }
        }
    }

    private static string Subject(Scene scene, IEnumerable<SourcedClaim> by, string kind) =>
        kind == "delegation" ? "A delegation" : kind == "meeting" ? "The talks"
        : by.Select(c => c.Claim.Matter is Matter.Position { Holder: { } holder } ? scene.Corpus.PartyOf(scene.Corpus.Who(c.Report, holder)).Name : null).FirstOrDefault(n => n is not null) ?? "A stance";

    // The sentence of a claim, from its first word to its end.
    private static string Whole(Scene scene, SourcedClaim claim)
    {
        var (text, start, end) = (scene.Corpus.ReportOf(claim).Text, claim.Claim.Passages[0].Start, claim.Claim.Passages[0].End);
        var from = start;
        while (from > 0 && text[from - 1] != '\n' && !(text[from - 1] is ' ' or '"' or '”' && from > 1 && IsStop(text, from - 2)))
        {
            from--;
        }

        return Dateline().Replace(Scene.OneLine(text[from..end]).Trim('"', '“', '”', ' '), "");
    }

    // A passage of several sentences, each by itself, also where a quotation ends before the stop.
    [GeneratedRegex(@"(?<=[\p{Ll}\d)]{2}[""”]?[.?!][""”]?) (?=[""“]?\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{L} /,.'’0-9]{2,40}(?:\([^)]{2,40}\))? ?[-–—] (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    // A full stop behind a word, and none of "Feb." or "U.S.".
    private static bool IsStop(string text, int at) => text[at] is '?' or '!' || (text[at] == '.' && at > 3 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3])) || (text[at] is '"' or '”' && at > 0 && text[at - 1] is '.' or '?' or '!');
}
