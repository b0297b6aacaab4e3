using System.Text.RegularExpressions;

namespace Parley.Reading.Reports;

/// <summary>The shapes of furniture: one rule a shape, tried in order on a whole paragraph or line.</summary>
internal static partial class FurnitureRules
{
    /// <summary>A shape.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Shape">Matched from the start of the paragraph.</param>
    /// <param name="MaxWords">A paragraph of more words is none.</param>
    /// <param name="First">Whether only the first paragraphs can be it.</param>
    internal sealed record Rule(FurnitureKind Kind, Regex Shape, int MaxWords, bool First = false);

    internal static readonly Seq<Rule> Paragraphs =
    [
        new(FurnitureKind.Correction, Correction(), 120),
        new(FurnitureKind.Credit, Credit(), 60),
        new(FurnitureKind.Credit, Rights(), 60),
        new(FurnitureKind.Caption, Caption(), 80),
        new(FurnitureKind.Link, Link(), 40),
        new(FurnitureKind.Link, Prompt(), 30),
        new(FurnitureKind.Byline, By(), 16, First: true),
        new(FurnitureKind.Byline, WhoWhere(), 14, First: true),
        new(FurnitureKind.Byline, Agency(), 6, First: true),
        new(FurnitureKind.Stamp, Stamp(), 16),
        new(FurnitureKind.Stamp, DayAlone(), 12, First: true),
    ];

    /// <summary>Credits and notes in brackets, wherever they stand in a paragraph.</summary>
    [GeneratedRegex(
        """\((?:(?:Additional |With additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) (?:by|from) [^()]{2,300}|(?:AP|REUTERS|Reuters|AFP|Getty|EPA) ?[Pp]hotos?/?[^()]{0,80}|(?:Photo|Picture|Image|Video)s?(?: by|:| courtesy) [^()]{2,120}|(?:Updates?|Adds?|Recasts?|Corrects?|Refiles?|Rewrites?|Repeats?) [^()]{3,200}|This (?:story|article|report) has been [^()]{3,200})\)|\[(?:File|[A-Z][\w.'’ -]{1,40}/(?:AP|Reuters|AFP|EPA|Getty)[^\[\]]{0,40})\]""")]
    internal static partial Regex InBrackets();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:Correction|Clarification|Editor['’]?s['’]? note|Ed\. note|Note to readers)\b\s*[:.(–—-]|(?:CORRECTION|CLARIFICATION|EDITOR['’]?S['’]? NOTE)\b|This (?:story|article|report|version|item) (?:has been|was) (?:corrected|updated|amended|revised|refiled|edited)\b|(?:An earlier|A previous) version of this (?:story|article|report)\b|\((?:Corrects|Updates|Adds|Recasts|Refiles|Repeats|Clarifies)\b)""")]
    private static partial Regex Correction();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [A-Z]|With (?:reporting|assistance|files|additional reporting) (?:by|from)\b|Compiled (?:by|from) |Translated by [A-Z]|Edited by:? [A-Z]|Produced by [A-Z]|[^.]{3,160}\b(?:contributed (?:to|reporting)|reported from) [^.]{2,80}\.?$|(?:Source|SOURCE|Sources|Credit|CREDIT)s?:\s*\S+(?:\s+\S+){0,8}$|Our Standards:|Some information (?:in this report|for this report) |Agencies contributed\b|This (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared)\b|[—–-]{1,2}\s?(?:Reuters|AP|AFP|Xinhua|With AFP|Agencies|dpa|TASS|Anadolu)\.?$)""")]
    private static partial Regex Credit();

    [GeneratedRegex("""^\W{0,2}(?:©|\(c\)\s*[12][0-9]{3}|Copyright\b|All rights reserved|Reproduction (?:in whole|without)\b|This material may not be published\b|Terms of (?:use|service)\b)""", RegexOptions.IgnoreCase)]
    private static partial Regex Rights();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:FILE|File)(?: [Pp][Hh][Oo][Tt][Oo])?\s?(?:[-–—:]|\()|(?:Photo|PHOTO|Picture|Image|IMAGE|Photograph|Pictured|PICTURED|Caption|Illustration|Graphic|Video)(?: by| credit)?\s?[:|]|(?:Image|Photo) (?:caption|source|credit)\b|.{5,500}(?:\((?:AP|REUTERS|Reuters|AFP|EPA|Getty)[ /](?:Photo|Images?)?[^()]{0,60}\)|\[[^\[\]]{2,60}/(?:AP|Reuters|AFP|EPA|Getty)[^\[\]]{0,30}\]|\b(?:REUTERS/|AP Photo/|AFP/|Getty Images)[^.]{0,60}\.?)$)""")]
    private static partial Regex Caption();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:read|see|listen|watch|also|hear) (?:more|also|next|now|read)\b|also read\b|more (?:on|from) (?:this|our|the) (?:story|topic|coverage|series)\b|related(?: (?:stories|articles?|news|content|coverage|topics?|reading))?\s?[:|]|related (?:stories|articles?|coverage)$|(?:read|see|watch|listen|live|explainer|opinion|analysis|podcast|in pictures|further reading|more)\s?:\s|recommended (?:stories|reading|for you)|list of [0-9]+ items|end of list|most read\b|what to read next|the post .{3,200} (?:appeared first on|first appeared on) )""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(
        """^\W{0,2}(?:advertisement|advert|sponsored|(?:article|story) continues (?:below|after)|continue reading|click here\b|sign up (?:for|to|here)\b|subscribe (?:to|now|here)\b|follow (?:us|@|our)\b|share (?:this|on)\b|(?:get|download) (?:the|our) (?:app|newsletter|free)\b|join (?:our|us on)\b|skip (?:to|past)\b|comments? \([0-9]+\)|view (?:this|in|comments)\b.{0,40}(?:browser|comments|instagram)|unsubscribe\b|(?:email|print|tweet|share|facebook|twitter|whatsapp|copy link)$|loading\b.{0,20}$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    // "By Jane Doe", "BY JANE DOE AND JOHN ROE, Example Wire": names and small words, and no full stop at the end.
    [GeneratedRegex("""^(?:By|BY|by)\s*:?\s+(?:[\p{Lu}][\w.'’-]*|and|AND|in|of|the|for|de|van|von|al|[,|/&–—-])(?:,?\s+(?:[\p{Lu}][\w.'’-]*|and|in|of|the|for|de|van|von|al|[|/&–—-]))*$""")]
    private static partial Regex By();

    [GeneratedRegex("""^[\p{Lu}][\w.'’-]+(?: [\p{Lu}][\w.'’-]*){1,3}(?:,? (?:and|&) [\p{Lu}][\w.'’-]+(?: [\p{Lu}][\w.'’-]*){1,3})? (?:in|IN) [\p{Lu}][\w.'’-]+(?:,? (?:and )?[\p{Lu}][\w.'’-]+){0,6}$""")]
    private static partial Regex WhoWhere();

    [GeneratedRegex("""^(?:Reuters|AFP|AP|Associated Press|The Associated Press|Agencies|News [Aa]gencies|Staff [Ww]riters?|Staff|Xinhua|TASS|Anadolu|dpa|Agence France-Presse|(?:Our|From our) (?:own )?(?:[Cc]orrespondent|[Ss]taff)|(?:[\p{L}]+ ){1,3}(?:Desk|Correspondent|Staff)|[\p{L}.' ]{3,40}\| (?:Reuters|AP|AFP))$""")]
    private static partial Regex Agency();

    [GeneratedRegex("""^\W{0,2}(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued)(?: (?:on|at))?\s?:?\s(?=.{0,60}[0-9])|[0-9]{1,3} (?:minutes?|hours?|days?) ago$|[0-9]{1,2} min(?:ute)?s? read$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(
        """^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[0-9]{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? [12][0-9]{3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [0-9]{1,2},? [12][0-9]{3}|[12][0-9]{3}-[0-9]{2}-[0-9]{2})(?:[ ,|–—-]+(?:at )?[0-9:.]{3,5}.{0,20})?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();
}
