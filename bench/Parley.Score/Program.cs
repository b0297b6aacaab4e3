using Parley.Json;
using Parley.Reading;
using Parley.Score;

const string usage = """
    Scores the reader against facts that people found in reports.

      Parley.Score [--list] [--markdown FILE] [--claims DIR] GOLD_DIR TEXT_DIR [GOLD_DIR TEXT_DIR ...]

    GOLD_DIR holds NAME.gold.json, TEXT_DIR NAME.txt. "sea=GOLD_DIR@even" calls the set "sea" and takes only the reports
    whose number is even; "@odd" takes the others.

      --list            list every miss and every surplus claim, not only their numbers by kind and cause
      --markdown FILE   write the tables into FILE between the lines <!-- scores --> and <!-- end of scores -->
      --claims DIR      where to write the claims (a new folder for temporary files, if not given)
    """;

var folders = new List<string>();
var list = false;
string? page = null, claims = null;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--list":
            list = true;
            break;
        case "--markdown" when i + 1 < args.Length:
            page = args[++i];
            break;
        case "--claims" when i + 1 < args.Length:
            claims = args[++i];
            break;
        case var path when !path.StartsWith("--", StringComparison.Ordinal):
            folders.Add(path);
            break;
        default:
            folders.Clear();
            i = args.Length;
            break;
    }
}

if (folders.Count == 0 || folders.Count % 2 != 0)
{
    Console.Error.WriteLine(usage);
    return 2;
}

var sets = folders.Chunk(2).Select(pair => ReportSet.Parse(pair[0], pair[1])).ToList();
if (sets.SelectMany(s => new[] { s.Gold, s.Texts }).FirstOrDefault(f => !Directory.Exists(f)) is { } missing)
{
    Console.Error.WriteLine($"There is no folder {missing}. Annotated reports are not part of this project; bench/Parley.Score/README.md tells their format.");
    return 3;
}

claims ??= Directory.CreateTempSubdirectory("parley-claims-").FullName;
var reader = Reader.Load();
var scores = new List<Score>();
foreach (var set in sets)
{
    var score = new Score(set.Name);
    foreach (var report in set.Reports())
    {
        var result = set.Read(reader, report);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(claims).FullName, report + ".json"), ClaimsJson.Write(result) + "\n");
        Scoring.Add(score, report, set.Facts(report), result);
    }

    scores.Add(score);
    Console.WriteLine(Tables.Plain(score));
    Console.WriteLine(Tables.Lone("misses", score.Misses, list));
    Console.WriteLine(Tables.Lone("surplus", score.Surplus, list));
}

Console.WriteLine($"claims: {claims}");
if (page is not null && !Page.TryWrite(page, Tables.Markdown(scores)))
{
    Console.Error.WriteLine($"There is no page {page} with the lines <!-- scores --> and <!-- end of scores -->.");
    return 3;
}

return 0;
