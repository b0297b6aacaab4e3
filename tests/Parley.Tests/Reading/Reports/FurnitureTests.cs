using System.Runtime.CompilerServices;
using Parley.Reading.Reports;

namespace Parley.Tests.Reading.Reports;

public class FurnitureTests
{
    [Theory]
    [InlineData("ORRIN (Reuters) - ", "ORRIN", "Reuters", null)]
    [InlineData("ORRIN, Feb 17 (AP) — ", "ORRIN", "AP", "2031-02-17")]
    [InlineData("ORRIN, Feb. 17, 2030 (Xinhua) -- ", "ORRIN", "Xinhua", "2030-02-17")]
    [InlineData("PORT VELIA, Norland — ", "PORT VELIA, Norland", null, null)]
    [InlineData("ORRIN/PORT VELIA, Dec 30 (Reuters) - ", "ORRIN/PORT VELIA", "Reuters", "2030-12-30")]
    [InlineData("Orrin (AFP) – ", "Orrin", "AFP", null)]
    [InlineData("Orrin, 17 February 2031 – ", "Orrin", null, "2031-02-17")]
    [InlineData("Orrin, February 17: ", "Orrin", null, "2031-02-17")]
    [InlineData("ORRIN: ", "ORRIN", null, null)]
    [InlineData("ORRIN —", "ORRIN", null, null)]
    [InlineData("(Reuters) - ", null, "Reuters", null)]
    public void A_dateline_gives_place_day_and_agency(string dateline, string? place, string? agency, string? day)
    {
        var text = $"title: x\n\n{dateline}The talks between Sarn and Velia began on Tuesday.";
        var found = Dateline.Find(text, 10, new DateOnly(2031, 2, 18));
        Assert.NotNull(found);
        Assert.Equal((place, agency, day), (found.Place, found.Agency, found.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("The talks", text.Substring(found.End, 9));
        Assert.Equal(10, found.Start);
        Assert.Equal(place ?? "", text.Substring(found.PlaceStart, place?.Length ?? 0));
    }

    [Fact]
    public void A_day_without_a_year_stays_open_where_the_day_of_publication_is_unknown() =>
        Assert.Null(Dateline.Find("ORRIN, Feb 17 (AP) — The talks began.", 0, null)!.Day);

    [Theory]
    [InlineData("QUESTION: Did the talks fail?")]
    [InlineData("MODERATOR: Thank you all for coming.")]
    [InlineData("SECRETARY HALE: Good morning.")]
    [InlineData("NATO: The alliance said so.")]
    [InlineData("Velia - which lies to the south - said no.")]
    [InlineData("Sarn’s prime minister — a former envoy — said no.")]
    [InlineData("Ada Kellner, the envoy, said that Velia – unlike Sarn – would sign.")]
    [InlineData("Talks resumed on Tuesday.")]
    [InlineData("The U.S.-led talks began.")]
    [InlineData("UPDATE: Talks have ended.")]
    public void A_sentence_is_no_dateline(string text) => Assert.DoesNotContain(Furniture.Find(text, 0), s => s.Kind == FurnitureKind.Dateline);

    [Theory]
    [InlineData("By Mira Aldous and Tom Brandt", FurnitureKind.Byline)]
    [InlineData("BY MIRA ALDOUS, COAST WIRE", FurnitureKind.Byline)]
    [InlineData("Mira Aldous in Orrin and Port Velia", FurnitureKind.Byline)]
    [InlineData("Staff writers", FurnitureKind.Byline)]
    [InlineData("Published: 4 March 2031, 18:20", FurnitureKind.Stamp)]
    [InlineData("Last updated 4 March 2031", FurnitureKind.Stamp)]
    [InlineData("4 March 2031", FurnitureKind.Stamp)]
    [InlineData("Tuesday, March 4, 2031", FurnitureKind.Stamp)]
    [InlineData("Read more: Velia denies shelling of ferry", FurnitureKind.Link)]
    [InlineData("READ MORE", FurnitureKind.Link)]
    [InlineData("Also read: How the river war began", FurnitureKind.Link)]
    [InlineData("Related: Velia denies shelling of ferry", FurnitureKind.Link)]
    [InlineData("list of 4 items", FurnitureKind.Link)]
    [InlineData("The post Talks resume appeared first on Coast Wire.", FurnitureKind.Link)]
    [InlineData("Sign up for our weekly letter on the peace talks.", FurnitureKind.Link)]
    [InlineData("Story continues below", FurnitureKind.Link)]
    [InlineData("ADVERTISEMENT", FurnitureKind.Link)]
    [InlineData("(Reporting by Mira Aldous in Orrin; Editing by R. Dahl)", FurnitureKind.Credit)]
    [InlineData("Reporting by Mira Aldous; additional reporting by Tom Brandt; Editing by R. Dahl", FurnitureKind.Credit)]
    [InlineData("Coast Wire writers Emil Grau in Port Velia and Jo Quist in Sarn contributed to this report.", FurnitureKind.Credit)]
    [InlineData("Aldous reported from Orrin and Brandt from Port Velia.", FurnitureKind.Credit)]
    [InlineData("— With assistance from Jo Quist", FurnitureKind.Credit)]
    [InlineData("© 2031 Highland Post Ltd. All rights reserved.", FurnitureKind.Credit)]
    [InlineData("Source: Coast Wire", FurnitureKind.Credit)]
    [InlineData("Writing by Jo Quist in Sarn, editing by R. Dahl and Emil Grau", FurnitureKind.Credit)]
    [InlineData("Compiled from wire reports", FurnitureKind.Credit)]
    [InlineData("Copyright 2031 Coast Wire", FurnitureKind.Credit)]
    [InlineData("Terms of use | Privacy", FurnitureKind.Credit)]
    [InlineData("Ada Kellner in Orrin on Tuesday. Lena Voss/Coast Wire via Getty Images", FurnitureKind.Caption)]
    [InlineData("Read more about the river war here", FurnitureKind.Link)]
    [InlineData("Most read", FurnitureKind.Link)]
    [InlineData("Subscribe to our newsletter", FurnitureKind.Link)]
    [InlineData("Share on Facebook", FurnitureKind.Link)]
    [InlineData("Loading comments...", FurnitureKind.Link)]
    [InlineData("Last updated: Tue 4 Mar 2031 at 6:20 p.m. GMT", FurnitureKind.Stamp)]
    [InlineData("Updated 3 hours ago", FurnitureKind.Stamp)]
    [InlineData("FILE PHOTO: Ada Kellner arrives for talks in Orrin, February 3, 2031. REUTERS/Lena Voss", FurnitureKind.Caption)]
    [InlineData("Ada Kellner speaks to reporters in Orrin. (AP Photo/Lena Voss)", FurnitureKind.Caption)]
    [InlineData("Ada Kellner speaks to reporters in Orrin [Lena Voss/Reuters]", FurnitureKind.Caption)]
    [InlineData("Photograph: Lena Voss", FurnitureKind.Caption)]
    [InlineData("Correction: An earlier report gave the wrong number of prisoners.", FurnitureKind.Correction)]
    [InlineData("An earlier version of this story misstated the name of the envoy.", FurnitureKind.Correction)]
    [InlineData("This story has been updated to include the ministry's answer.", FurnitureKind.Correction)]
    [InlineData("(Corrects number of prisoners in paragraph 3)", FurnitureKind.Correction)]
    [InlineData("Editor's note: Names have been changed.", FurnitureKind.Correction)]
    public void A_paragraph_of_furniture_is_found_whole(string paragraph, FurnitureKind kind)
    {
        var text = $"{paragraph}\n\nThe talks between Sarn and Velia began on Tuesday.\n";
        Assert.Equal([new FurnitureSpan(0, paragraph.Length, kind)], Furniture.Find(text, 0));
    }

    [Theory]
    [InlineData("By Tuesday evening the delegations had left.")]
    [InlineData("By April, Sarn wants its soldiers home.")]
    [InlineData("More than 200 prisoners were freed.")]
    [InlineData("Read the agreement aloud, the minister told the assembly, and people will weep.")]
    [InlineData("Correction officers guarded the prisoners.")]
    [InlineData("Watch towers were built along the river.")]
    [InlineData("Sources close to the talks said that a deal was near.")]
    [InlineData("Follow-up talks will be held in May.")]
    [InlineData("The ministry reported from 10 to 12 dead.")]
    [InlineData("Reporting by the commission on prisoners was welcomed.")]
    [InlineData("Updated maps were put on the table.")]
    [InlineData("File cabinets were seized.")]
    [InlineData("Subscribers to the treaty met.")]
    [InlineData("Live fire was heard near the crossing.")]
    [InlineData("Velia reported from the front that two posts had been lost.")]
    [InlineData("Norland contributed to the fund for the displaced.")]
    [InlineData("The floods contributed to the report of a famine.")]
    [InlineData("With assistance from Norland, the two sides agreed to open the crossings.")]
    [InlineData("Reporting by Norland's commission on prisoners was welcomed on Tuesday.")]
    [InlineData("Compiled from satellite pictures, the map shows three new posts.")]
    [InlineData("Translated by Velia's ministry, the letter calls for a pause.")]
    [InlineData("Produced by Sarn, the shells were found near the ferry.")]
    [InlineData("Edited by both sides, the draft was three pages long.")]
    [InlineData("Copyright was among the questions left for the next round.")]
    [InlineData("Terms of use of the crossings were agreed on Tuesday.")]
    [InlineData("All rights reserved for the villages will be kept, Holm said.")]
    [InlineData("The pictures were bought from Getty Images by the ministry.")]
    [InlineData("Also read out was a letter from the families.")]
    [InlineData("Also now on the table are the prisoners.")]
    [InlineData("Most read the text as a concession, diplomats said.")]
    [InlineData("List of 214 items was handed over, mediators said.")]
    [InlineData("More on the topic of prisoners is expected on Friday.")]
    [InlineData("See also clause four, the minister told his guests.")]
    [InlineData("Sponsored by Norland, the talks went on.")]
    [InlineData("Advertisements in both capitals called for peace.")]
    [InlineData("Continue reading the draft, Holm told them.")]
    [InlineData("Sign up to the timetable, Holm told Velia.")]
    [InlineData("Subscribe to the treaty or leave, Kellner told him.")]
    [InlineData("Follow our lead, Sarn told its allies.")]
    [InlineData("Share this burden, the envoy urged both sides.")]
    [InlineData("Join our talks, the envoy urged the rebels.")]
    [InlineData("Skip to clause four, Kellner said.")]
    [InlineData("Loading resumed at the port.")]
    [InlineData("Published on 3 March, the list names 214 prisoners.")]
    [InlineData("Issued on 3 March, the decree bans all crossings.")]
    [InlineData("This report was amended after Velia protested.")]
    [InlineData("OSCE — the body that watches the truce — said no.")]
    [InlineData("Video of the meeting was shown on Tuesday.")]
    [InlineData("Photographs of the prisoners were handed over.")]
    [InlineData("Source villages of the river lie in Velia.")]
    [InlineData("Related questions were put off until May.")]
    [InlineData("Analysis of the draft showed three gaps.")]
    [InlineData("(The talks were held in private.)")]
    public void A_sentence_of_the_report_is_no_furniture(string sentence) => Assert.Empty(Furniture.Find(sentence + "\n\nThe talks went on.", 0));

    [Theory]
    [InlineData("Reporting by A", "&", " x")]
    [InlineData("Reporting by A", ";,", " x")]
    [InlineData("Updated 1", ".1", " x")]
    [InlineData("By A", " -", " x")]
    [InlineData("A A", " A", " in x.")]
    [InlineData("A", " A", " contributed to that.")]
    [InlineData("File", "\n", "x")]
    [InlineData("(Reporting by ", "(", "x")]
    public void No_paragraph_made_for_it_keeps_the_shapes_busy(string head, string repeated, string tail) =>
        Assert.Empty(Furniture.Find(head + string.Concat(Enumerable.Repeat(repeated, 1_000 / repeated.Length)) + tail, 0));

    [Fact]
    public void A_credit_within_a_paragraph_is_found_alone()
    {
        const string Text = "The talks began on Tuesday. (Reporting by Mira Aldous; Editing by R. Dahl) They went on.";
        var span = Assert.Single(Furniture.Find(Text, 0));
        Assert.Equal(("(Reporting by Mira Aldous; Editing by R. Dahl)", FurnitureKind.Credit), (Text[span.Start..span.End], span.Kind));
    }

    [Fact]
    public void A_name_and_a_place_far_down_are_no_byline()
    {
        const string Text = "The talks began.\n\nThey went on for long.\n\nThree people met the envoy:\n\nMira Aldous in Orrin";
        Assert.Empty(Furniture.Find(Text, 0));
    }

    [Fact]
    public void Reports_that_were_cleaned_by_hand_have_hardly_any()
    {
        var folder = Shared("reports/texts");
        Assert.SkipUnless(folder is not null, "the folder of shared reports is not here");
        var found = from file in Directory.EnumerateFiles(folder!, "*.txt").Order(StringComparer.Ordinal)
                    let report = ReportText.Parse(new ReportId("x"), File.ReadAllText(file)).Report
                    from span in Furniture.Find(report.Text, report.BodyStart)
                    select $"{Path.GetFileName(file)}: {span.Kind}: {report.Text[span.Start..span.End]}";
        Assert.True(found.Count() <= 5, string.Join('\n', found));
    }

    internal static string? Shared(string path, [CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(here)!); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "contract")))
            {
                return Path.Combine(folder.FullName, "shared", path);
            }
        }

        return null;
    }
}
