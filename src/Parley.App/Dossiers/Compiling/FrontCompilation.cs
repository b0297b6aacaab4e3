using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>Makes the first pages of the picture of the talks.</summary>
internal static class FrontCompilation
{
    internal static FrontPages Of(LineWriter writer, int pages)
    {
        var main = writer.Talks.Picture.Main;
        Seq<Line> lead = main is null ? [.. SummarySection.Of(writer), .. LeadParagraph.News(writer)] : LeadParagraph.Of(writer, main);
        FrontBlock[] blocks =
        [
            .. main is null ? [] : TableBlocks.Agenda(writer, main),
            .. main is null ? [] : TableBlocks.Delegations(writer, main),
            .. PositionBlock.Of(writer, main),
            .. main is null ? [] : VoiceBlocks.Assessments(writer, main),
            .. VoiceBlocks.Changed(writer),
            .. VoiceBlocks.Differ(writer, main),
            .. main is null ? [] : OtherTalks.Beside(writer, main),
            .. main is null ? [] : OtherTalks.Before(writer, main),
            .. GroundBlock.Of(writer, main),
            .. main is null ? [] : PositionBlock.NotRead(writer, main),
        ];
        var front = Paging.Fit(lead, blocks, pages);
        return front with { Closing = [.. Resting(writer, front), .. front.Closing] };
    }

    // Reports that carry one text are one source.
    private static IEnumerable<string> Resting(LineWriter writer, FrontPages front)
    {
        var lines = front.Lines().ToArray();
        var single = lines.Count(l => l.Sources.Select(s => writer.SourceOf(writer.Readings[s.Report - 1].Report.Id)).Distinct().Count() == 1);
        if (writer.Readings.Count == 1 && lines.Length > 0)
        {
            yield return "Everything here rests on one report.";
        }
        else if (single > 0)
        {
            yield return $"Of these {InWords.Count(lines.Length, "line", "lines")} {InWords.Count(single, "rests", "rest")} on one source alone, as their numbers show.";
        }
    }
}
