using Parley.Reading.Claims;
using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Reports;

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
    /// the length of the text.
    /// </summary>
    public ReadingResult Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (entities, claims) = _steps.Read(report, Paragraphs.Parse(_english, report));
        return new(report, entities, claims, []);
    }
}
