using Parley.Reading.Claims;
using Parley.Reading.English;
using Parley.Reading.Folding;
using Parley.Reading.Gazetteers;
using Parley.Reading.Reports.Prose;

namespace Parley.Reading;

/// <summary>Turns reports into claims. Load once and share: reading is safe from many threads.</summary>
public sealed class Reader
{
    private readonly EnglishPipeline _english;
    private readonly ClaimSteps _steps;

    private Reader(EnglishPipeline english, ClaimSteps steps)
    {
        _english = english;
        _steps = steps;
    }

    /// <summary>Makes a reader; loads the language model and the word lists that come with it.</summary>
    public static Reader Load()
    {
        var gazetteer = Task.Run(Gazetteer.Load);
        var english = EnglishPipeline.Load();
        return new(english, new ClaimSteps(gazetteer.GetAwaiter().GetResult()));
    }

    /// <summary>
    /// Reads a report. Never throws for what the text holds: what cannot be read is a <see cref="Problem"/>. Time is linear in
    /// the length of the text. Invisible characters, ligatures, blanks of other widths and letters of another script that look like Latin ones are
    /// read as the plain ones; places and quotes are those of the text as it is.
    /// </summary>
    public ReadingResult Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (FoldedText.Of(report.Text) is not { } folded)
        {
            var (entities, claims, problems) = Claims(report);
            return new(report, entities, claims, problems);
        }

        var plain = new Report(report.Id, folded.Text, folded.Here(report.BodyStart), report.Title, report.Outlet, report.Byline, report.Published, report.Url);
        var found = Claims(plain);
        return new(report, [.. found.Entities.Select(e => Unfolding.Of(e, folded))], [.. found.Claims.Select(c => Unfolding.Of(c, folded))], [.. folded.Problems, .. found.Problems.Select(p => Unfolding.Of(p, folded))]);
    }

    private (Seq<Entity> Entities, Seq<Claim> Claims, Seq<Problem> Problems) Claims(Report report) => _steps.Read(report, Paragraphs.Parse(_english, report));
}
