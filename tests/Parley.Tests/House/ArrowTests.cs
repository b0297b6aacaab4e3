namespace Parley.Tests.House;

/// <summary>A folder knows those it may: a new arrow is a decision, made by a word in the table of its project.</summary>
public class ArrowTests
{
    /// <summary>By project and folder, the folders it knows; the project's own folder is a point. From the ground up.</summary>
    private static readonly Dictionary<string, Dictionary<string, string>> Tables = new()
    {
        ["Parley.Core"] = new()
        {
            ["."] = "",
            ["Deals"] = ".",
            ["Keys"] = ".",
            ["Wording"] = ".",
            ["Conflicts"] = ". Deals",
            ["Json"] = ". Keys",
        },
        ["Parley.Collation"] = new()
        {
            ["Repeats"] = "",
            ["Sourced"] = "",
            ["Accounts"] = "Sourced",
            ["Words"] = "Sourced",
            ["Drafts"] = "Sourced Accounts",
            ["WhoIsWho"] = "Sourced Words",
            ["Clusters"] = "Sourced Words",
            ["Rules"] = "Sourced Accounts Words WhoIsWho Clusters",
            ["Picture"] = "Sourced",
            ["Scenes"] = "Sourced Accounts Words Rules Picture",
            ["Disputes"] = "Sourced Words Picture Scenes",
            ["Picturing"] = "Sourced Accounts Words Rules Picture Scenes Disputes",
            ["."] = "Repeats Sourced Accounts WhoIsWho Rules Picture Picturing",
            ["Drafting"] = "Sourced Accounts Words Drafts WhoIsWho .",
        },
        ["Parley.Storage"] = new()
        {
            ["Layers"] = "",
            ["Saying"] = "Layers",
            ["Sqlite"] = "Layers",
            ["Searching"] = "Sqlite",
            ["."] = "Layers Saying Searching Sqlite",
        },
        ["Parley.App"] = new()
        {
            ["Bytes"] = "",
            ["Deals"] = "",
            ["Dossiers/Lines"] = "",
            ["Drafts"] = "",
            ["Pages"] = "",
            ["SecondReader"] = "",
            ["Sources/Extracts"] = "",
            ["Sources/Markup"] = "",
            ["Stability"] = "",
            ["Terminal"] = "",
            ["Deals/Views"] = "Deals",
            ["Deals/Wording"] = "Deals",
            ["Dossiers/Front"] = "Dossiers/Lines",
            ["Dossiers/Texts"] = "Dossiers/Lines",
            ["Dossiers/Views"] = "Dossiers/Lines",
            ["Listing"] = "Terminal",
            ["Sources/Pages"] = "Bytes Sources/Extracts Sources/Markup",
            ["Sources/Pdf"] = "Sources/Extracts",
            ["Stability/Views"] = "Stability",
            ["Stability/Writers"] = "Stability Terminal",
            ["Deals/Pages"] = "Deals Pages Deals/Views Deals/Wording",
            ["Deals/Writers"] = "Deals Terminal Deals/Wording",
            ["Dossiers"] = "Dossiers/Lines Dossiers/Front Dossiers/Texts Dossiers/Views",
            ["Sources/Word"] = "Bytes",
            ["Sources"] = "Bytes Sources/Extracts Sources/Markup Sources/Pages Sources/Word",
            ["Stability/Pages"] = "Pages Stability Stability/Views",
            ["Dossiers/Sections"] = "Dossiers/Lines Dossiers/Texts Dossiers/Views Dossiers",
            ["Dossiers/Compiling"] = "Dossiers/Lines Dossiers/Front Dossiers/Texts Dossiers Dossiers/Sections",
            ["Reports"] = "Bytes Sources/Extracts Sources/Pdf Sources",
            ["Fetching"] = "Bytes Reports",
            ["Dossiers/Pages"] = "Dossiers/Lines Dossiers/Front Pages Dossiers/Texts Dossiers/Views Dossiers Dossiers/Sections",
            ["Dossiers/Writers"] = "Dossiers/Lines Dossiers/Front Pages Dossiers/Texts Dossiers/Views Dossiers Dossiers/Sections Dossiers/Pages",
            ["Work"] = "Bytes Deals Drafts SecondReader Dossiers Dossiers/Compiling Reports Dossiers/Writers",
            ["Records/Deciding"] = "Terminal",
            ["Records"] = "Reports Work Records/Deciding",
            ["Records/Told"] = "Dossiers/Sections",
            ["Records/Asked"] = "Dossiers/Sections Records Records/Told",
            ["Records/Following"] = "Dossiers/Sections Records Records/Asked",
            ["Records/Renewing"] = "Records/Asked",
            ["Records/Overruling"] = "Records Records/Asked",
            ["Records/Writers"] = "Terminal Records/Asked",
            ["Records/Telling"] = "Terminal Listing Dossiers/Sections Records Records/Asked",
            ["Exchange/Coded"] = "",
            ["Exchange"] = "Exchange/Coded Records Records/Asked Records/Following Records/Writers",
            ["Exchange/Incoming"] = "Exchange Exchange/Coded Records",
            ["Web/Addresses"] = "",
            ["Web/Framing"] = "Pages Web/Addresses",
            ["Web/Forms"] = "Web/Framing",
            ["Web/Safety"] = "Pages Web/Framing",
            ["Web/Viewing"] = "Dossiers/Lines Dossiers Dossiers/Compiling Pages Reports Records Records/Asked Records/Deciding Records/Told Records/Writers Web/Forms Web/Framing Web/Safety",
            ["Web/ReportRoom"] = "Dossiers/Lines Dossiers/Sections Dossiers/Texts Records/Asked Records/Deciding Web/Forms Web/Framing Web/Safety Web/Viewing",
            ["Web/ClaimRoom"] = "Dossiers/Sections Records/Asked Records/Deciding Web/Forms Web/Framing Web/Safety Web/Viewing",
            ["Web/ItemRoom"] = "Dossiers/Sections Records/Asked Records/Telling Web/Addresses Web/ClaimRoom Web/Framing Web/Safety Web/Viewing",
            ["Web/TodayRoom"] = "Dossiers/Lines Dossiers/Pages Records/Asked Records/Told Web/Forms Web/Framing Web/ItemRoom Web/Viewing",
            ["Web/DisputeRoom"] = "Records/Asked Records/Overruling Web/Framing Web/Safety Web/Viewing",
            ["Web/EncounterRoom"] = "Dossiers/Sections Records Records/Asked Records/Following Web/Framing",
            ["Web/PeopleRoom"] = "Records/Asked Records/Following Web/EncounterRoom Web/Framing Web/ItemRoom Web/Viewing",
            ["Web/PositionRoom"] = "Dossiers/Sections Records Records/Asked Web/Framing Web/Viewing",
            ["Web/SearchRoom"] = "Records/Asked Web/Framing Web/Viewing",
            ["Web/TimelineRoom"] = "Records/Asked Records/Told Web/Framing Web/Safety Web/Viewing",
            ["Web/Posting"] = "Sources/Extracts Reports Fetching Records/Deciding Records Records/Overruling Web/Addresses Web/ItemRoom Web/Safety Web/Viewing",
            ["Web/BriefRoom"] = "Dossiers Dossiers/Compiling Dossiers/Front Dossiers/Lines Dossiers/Pages Dossiers/Sections Dossiers/Writers Web/Framing Web/Safety Web/Viewing",
            ["Web/PackageRoom"] = "Deals Deals/Wording Deals/Writers Drafts Pages Web/Framing Web/Posting Web/Safety Web/Viewing",
            ["Web/ProposalRoom"] = "Dossiers/Sections Records Records/Asked Web/Framing Web/Viewing",
            ["Web/FeedRoom"] = "Records/Asked Web/ItemRoom Web/Viewing",
            ["Web"] = "Web/BriefRoom Web/ClaimRoom Web/DisputeRoom Web/FeedRoom Web/Framing Web/ItemRoom Web/PackageRoom Web/PeopleRoom Web/PositionRoom Web/Posting Web/ProposalRoom Web/ReportRoom Web/Safety Web/SearchRoom Web/TimelineRoom Web/TodayRoom Web/Viewing",
            ["Models"] = "Web/Viewing Web",
            ["Commands/Inputs"] = "Bytes Sources/Extracts Terminal Reports Fetching Work",
            ["Commands/Keeping"] = "Terminal Fetching Records Commands/Inputs",
            ["Commands/Serving"] = "Sources/Extracts Terminal Reports Records Web/Viewing Web Models Commands/Keeping",
            ["Commands/Asking"] = "Terminal Records Records/Asked Records/Following Records/Renewing Records/Telling Records/Writers Commands/Keeping",
            ["Commands/Exchanging"] = "Bytes Terminal Exchange Exchange/Incoming Records Commands/Inputs Commands/Keeping Commands/Asking",
            ["Commands/Deciding"] = "Terminal Records/Deciding Records Records/Asked Records/Overruling Commands/Keeping",
            ["Commands"] = "Deals Dossiers Dossiers/Texts Dossiers/Front Dossiers/Compiling SecondReader Stability Terminal Listing Stability/Writers Deals/Pages Deals/Writers Stability/Pages Reports Work Records Commands/Inputs Commands/Keeping Commands/Serving Commands/Asking Commands/Deciding Commands/Exchanging",
            ["."] = "Terminal Sources/Pdf Commands",
        },
        ["Parley.Reading"] = new()
        {
            ["English/Model"] = "",
            ["English/Words"] = "English/Model",
            ["English/Network"] = "English/Model English/Words",
            ["English/Syntax"] = "English/Model English/Network English/Words",
            ["English"] = "English/Model English/Network English/Syntax English/Words",
            ["Rules"] = "",
            ["Words"] = "English",
            ["Reports"] = "Words",
            ["Reports/Prose"] = "English Reports Words",
            ["Folding"] = "Reports",
            ["Syntax"] = "English Words",
            ["Syntax/Mending"] = "English Syntax Words",
            ["Gazetteers"] = "Words",
            ["Speech/Marks"] = "English Syntax",
            ["Actors/Naming"] = "English Syntax Words Gazetteers",
            ["Actors"] = "Actors/Naming English Folding Rules Syntax Words",
            ["Actors/Referring"] = "Actors Actors/Naming English Gazetteers Speech/Marks Syntax Words",
            ["Times/Forms"] = "",
            ["Times/Tokens"] = "English Times/Forms Words",
            ["Times/Finding"] = "Times/Forms Times/Tokens Words",
            ["Times/Resolving"] = "Syntax Times/Forms",
            ["Times"] = "English Syntax Times/Finding Times/Forms Times/Resolving Times/Tokens",
            ["Numbers"] = "English Times Times/Forms Words",
            ["Speech"] = "Actors English Speech/Marks Syntax Times/Forms Words",
            ["Claims/Findings"] = "Actors English Numbers Rules Speech Syntax Times Times/Forms Words",
            ["Claims/Events"] = "Claims/Findings English Rules Syntax Words",
            ["Claims/Meetings/Following"] = "Claims/Findings English Rules Syntax Words",
            ["Claims/Meetings/Days"] = "Claims/Findings English Numbers Syntax Words",
            ["Claims/Meetings/Parts"] = "Actors Claims/Findings Claims/Meetings/Days English Rules Syntax Words",
            ["Claims/Meetings/Encounters"] = "Claims/Findings Claims/Meetings/Parts English Rules Syntax Words",
            ["Claims/Meetings"] = "Actors Claims/Findings Claims/Meetings/Days Claims/Meetings/Encounters Claims/Meetings/Following Claims/Meetings/Parts English Rules Syntax Times/Forms Words",
            ["Claims/Meetings/Listed"] = "Actors Claims/Findings Claims/Meetings/Days English Numbers Rules Syntax Words",
            ["Claims/Attendance"] = "Claims/Findings Claims/Meetings/Parts English Rules Syntax Words",
            ["Claims/Positions"] = "Claims/Findings English Rules Syntax Words",
            ["Claims/Wishes"] = "Claims/Findings Claims/Positions Rules Syntax Words",
            ["Claims/Voices"] = "Actors Claims/Findings English Rules Speech Syntax Words",
            ["Claims"] = "Actors Actors/Naming Actors/Referring Claims/Attendance Claims/Events Claims/Findings Claims/Meetings Claims/Meetings/Listed Claims/Positions Claims/Voices Claims/Wishes English Gazetteers Numbers Speech Speech/Marks Syntax Syntax/Mending Times Times/Forms Words",
            ["Proposed"] = "Claims Numbers Syntax Times",
            ["."] = "Claims English Folding Gazetteers Reports/Prose",
        },
        ["Parley.Analysis"] = new()
        {
            ["Domains"] = "",
            ["Plans"] = "Domains",
            ["Solver"] = "Domains Plans",
            ["Fronts"] = "Domains Plans Solver",
            ["Fronts/Merging"] = "Plans Fronts",
            ["Fronts/Ranges"] = "Plans Fronts",
            ["Fronts/Ceilings"] = "Domains Plans Fronts Fronts/Merging",
            ["Explaining"] = "Domains Fronts",
            ["Pareto"] = "Domains Plans Solver Fronts Fronts/Merging Fronts/Ranges Fronts/Ceilings",
            ["Bargaining"] = "Domains Plans Solver Fronts Fronts/Merging Fronts/Ceilings Pareto",
            ["Robust/Open"] = "Domains",
            ["Robust/Counting"] = "Domains Robust/Open",
            ["Robust"] = "Domains Plans Pareto Robust/Open Robust/Counting",
            ["Scenarios/Input"] = "",
            ["Scenarios/Exact"] = "Domains Robust/Open",
            ["Scenarios/Genius"] = "Scenarios/Input Scenarios/Exact",
            ["Scenarios/Json"] = "Scenarios/Input",
            ["Scenarios/Yaml"] = "Scenarios/Input",
            ["Scenarios/Negmas"] = "Scenarios/Input Scenarios/Exact Scenarios/Yaml",
            ["Scenarios"] = "Scenarios/Input Scenarios/Genius Scenarios/Json Scenarios/Yaml Scenarios/Negmas",
            ["Stability/Fast"] = "",
            ["Stability/Graph"] = "Stability/Fast",
            ["Stability/Input"] = "Scenarios/Input Stability/Graph",
            ["Stability/Paths"] = "Stability/Graph",
            ["Stability"] = "Stability/Fast Stability/Graph Stability/Paths",
            ["Stability/Coalition"] = "Stability/Graph Stability/Paths Stability",
            ["Stability/Changes"] = "Stability/Graph Stability/Paths Stability",
        },
    };

    public static TheoryData<string> Projects => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_know_those_that_the_table_says_and_no_others(string project)
    {
        var found = Found(project);
        Assert.Equal(Tables[project].Keys.Order(StringComparer.Ordinal), found.Folders.Order(StringComparer.Ordinal));
        Assert.Equal(Tables[project].SelectMany(t => Known(t.Value).Select(to => $"{t.Key} -> {to}")).Order(StringComparer.Ordinal),
            found.All.Select(a => $"{a.From} -> {a.To}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_arrows_run_in_a_circle(string project) => Assert.Empty(Found(project).Circle());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_table_goes_from_the_ground_up(string project)
    {
        var below = new HashSet<string>();
        Assert.All(Tables[project], row =>
        {
            Assert.Superset(Known(row.Value).ToHashSet(), below);
            below.Add(row.Key);
        });
    }

    [Fact]
    public void No_page_shows_a_line_of_code_as_its_text()
    {
        var source = Path.Combine(FolderArrows.Root(), "src");
        Assert.Empty(Directory.EnumerateFiles(source, "*.razor", SearchOption.AllDirectories)
            .Where(f => File.ReadLines(f).Any(l => l.StartsWith("using ", StringComparison.Ordinal))).Select(f => Path.GetRelativePath(source, f)));
    }

    private static FolderArrows Found(string project) => FolderArrows.Of(project);

    private static string[] Known(string folders) => folders.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
