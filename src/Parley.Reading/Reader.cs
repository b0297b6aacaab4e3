using Parley.Reading.English;

namespace Parley.Reading;

/// <summary>Turns reports into claims.</summary>
public sealed class Reader
{
    private readonly EnglishPipeline _english;

    private Reader(EnglishPipeline english) => _english = english;

    /// <summary>Makes a reader; loads the language model and the word lists that come with it.</summary>
    public static Reader Load() => new(EnglishPipeline.Load());

    /// <summary>Reads a report. Never throws for what the text holds: what cannot be read is a <see cref="Problem"/>.</summary>
    public ReadingResult Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _english.Parse(report.Text);
        return new(report, [], [], []);
    }
}
