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

    // "This report was amended" may be the report of a commission; the outlet's own "has been".
    [GeneratedRegex(
        """^\W{0,2}(?:(?:Correction|Clarification|Editor['’]?s['’]? note|Ed\. note|Note to readers)\b\s*[:.(–—-]|(?:CORRECTION|CLARIFICATION|EDITOR['’]?S['’]? NOTE)\b|This (?:story|article|item) (?:has been|was) (?:corrected|updated|amended|revised|refiled|edited)\b|This (?:report|version) has been (?:corrected|updated|amended|refiled|edited)\b|(?:An earlier|A previous) version of this (?:story|article|report)\b|\((?:Corrects|Updates|Adds|Recasts|Refiles|Repeats|Clarifies)\b)""")]
    private static partial Regex Correction();

    // Names, places and small words from here to the end: "Reporting by Velia's commission was welcomed" is a sentence.
    private const string Hands = """(?>(?:(?:[\p{Lu}][\w.'’-]*|and|in|at|of|the|for|with|by|from|de|van|von|al|editing|reporting|writing|additional|agencies|wire|staff|reports|[&/|–—-])(?=[\s;,&/|).]|$)[\s;,]*)+)\W{0,3}$""";

    [GeneratedRegex(
        """^\W{0,2}(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by:? (?=\p{Lu})"""
        + Hands
        + """|With (?:reporting|assistance|files|additional reporting) (?:by|from) """
        + Hands
        + """|(?:Compiled|Translated|Edited|Produced) (?:by|from):? """
        + Hands
        + """|(?:[^.]|(?<=\b\p{Lu})\.){3,160}\bcontributed (?:reporting\b[^.]{0,80}|to th(?:is|e) (?:report|story|article|reporting|coverage)(?: from [^.]{2,60})?)\.?$|(?!The\b)(?:[\p{Lu}][\w.'’-]+ ){1,4}(?:and (?:[\p{Lu}][\w.'’-]+ ){1,4})?reported from (?=\p{Lu})"""
        + Hands
        + """|(?:Source|SOURCE|Sources|Credit|CREDIT)s?:\s*\S+(?:\s+\S+){0,8}$|Our Standards:|Some information (?:in this report|for this report) |Agencies contributed\b|This (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared)\b|[—–-]{1,2}\s?(?:Reuters|AP|AFP|Xinhua|With AFP|Agencies|dpa|TASS|Anadolu)\.?$)""")]
    private static partial Regex Credit();

    [GeneratedRegex("""^\W{0,2}(?:©|\(c\)\s*[12][0-9]{3}|Copyright (?:©|\(c\)|[12][0-9]{3}\b)|All rights reserved(?:\W*$|[.,] )|Reproduction (?:in whole|without)\b|This material may not be published\b|Terms of (?:use|service)(?:\W*$|\s*[|·&]))""", RegexOptions.IgnoreCase)]
    private static partial Regex Rights();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:FILE|File)(?: [Pp][Hh][Oo][Tt][Oo])?\s?(?:[-–—:]|\()|(?:Photo|PHOTO|Picture|Image|IMAGE|Photograph|Pictured|PICTURED|Caption|Illustration|Graphic|Video)(?: by| credit)?\s?[:|]|(?:Image|Photo) (?:caption|source|credit)\b|.{5,500}(?:\((?:AP|REUTERS|Reuters|AFP|EPA|Getty)[ /](?:Photo|Images?)?[^()]{0,60}\)|\[[^\[\]]{2,60}/(?:AP|Reuters|AFP|EPA|Getty)[^\[\]]{0,30}\]|(?:\b(?:REUTERS/|AP Photo/|AFP/)|(?:/|\||via ) ?Getty Images)[^.]{0,60}\.?)$)""")]
    private static partial Regex Caption();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:read|see|listen|watch|hear) (?:more|also|next|now)(?:\s?[:|–—»>-]|\W*$| (?:about|from|here|stories|coverage|news)\b)|also (?:read|see|watch|on)(?:\s?[:|–—-]|\W*$)|more (?:on|from) (?:this|our|the) (?:story|topic|coverage|series)(?:\s?:|\W*$)|related(?: (?:stories|articles?|news|content|coverage|topics?|reading))?\s?[:|]|related (?:stories|articles?|coverage)$|(?:read|see|watch|listen|live|explainer|opinion|analysis|podcast|in pictures|further reading|more)\s?:\s|recommended (?:stories|reading|for you)\W*$|list of [0-9]+ items\W*$|end of list\W*$|most (?:read|popular|viewed)\W*$|what to read next\W*$|the post .{3,200} (?:appeared first on|first appeared on) )""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(
        """^\W{0,2}(?:(?:advertisement|advert|sponsored(?: content)?|paid content)\W*$|(?:article|story) continues (?:below|after)|continue reading(?:\W*$| (?:the|this) (?:main )?(?:story|article)\b)|click here\b|sign up here\b|(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|letter|alerts?|e-?mails?|updates|briefing|inbox|channel|podcast)\b|subscribe (?:now|here)\b|follow (?:us\b|@|our (?:coverage|live|channel|page))|share (?:this(?: (?:article|story|page|post))?|on (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|reddit|telegram))\W*$|(?:get|download) (?:the|our) (?:app|newsletter|free)\b|join (?:us on|our (?:channel|newsletter|community|whatsapp|telegram|mailing list))\b|skip (?:to|past) (?:the )?(?:main|content|navigation|newsletter|promotion|footer|search)\b|comments? \([0-9]+\)|view (?:this|in|comments)\b.{0,40}(?:browser|comments|instagram)|unsubscribe\b|(?:email|print|tweet|share|facebook|twitter|whatsapp|copy link)$|loading(?: (?:comments|more|content))?\W*$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    // "By Jane Doe", "BY JANE DOE AND JOHN ROE, Example Wire": names and small words, and no full stop at the end.
    [GeneratedRegex("""^(?:By|BY|by)\s*:?\s+(?:[\p{Lu}][\w.'’-]*|and|AND|in|of|the|for|de|van|von|al|[,|/&–—-])(?:,?\s+(?:[\p{Lu}][\w.'’-]*|and|in|of|the|for|de|van|von|al|[|/&–—-]))*$""")]
    private static partial Regex By();

    [GeneratedRegex("""^[\p{Lu}][\w.'’-]+(?: [\p{Lu}][\w.'’-]*){1,3}(?:,? (?:and|&) [\p{Lu}][\w.'’-]+(?: [\p{Lu}][\w.'’-]*){1,3})? (?:in|IN) [\p{Lu}][\w.'’-]+(?:,? (?:and )?[\p{Lu}][\w.'’-]+){0,6}$""")]
    private static partial Regex WhoWhere();

    [GeneratedRegex("""^(?:Reuters|AFP|AP|Associated Press|The Associated Press|Agencies|News [Aa]gencies|Staff [Ww]riters?|Staff|Xinhua|TASS|Anadolu|dpa|Agence France-Presse|(?:Our|From our) (?:own )?(?:[Cc]orrespondent|[Ss]taff)|(?:[\p{L}]+ ){1,3}(?:Desk|Correspondent|Staff)|[\p{L}.' ]{3,40}\| (?:Reuters|AP|AFP))$""")]
    private static partial Regex Agency();

    // Nothing but a day and a time after the word: "Published on 3 March, the list names 214 prisoners" is a sentence.
    [GeneratedRegex(
        """^\W{0,2}(?:(?:(?:first|last|originally|date) )?(?:published|updated|posted|modified|issued)(?: (?:on|at))?\s?:?\s(?=.{0,60}[0-9])(?>(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[0-9]+(?:st|nd|rd|th)?|[0-9:.h/-]+|at|on|of|hrs|hours?|minutes?|mins?|days?|ago|local|time|[ap]\.?m|utc|gmt|[a-z]{2,4}t)\b[\s.,|–—:-]*)+)|[0-9]{1,3} (?:minutes?|hours?|days?) ago|[0-9]{1,2} min(?:ute)?s? read)$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(
        """^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[0-9]{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? [12][0-9]{3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [0-9]{1,2},? [12][0-9]{3}|[12][0-9]{3}-[0-9]{2}-[0-9]{2})(?:[ ,|–—-]+(?:at )?[0-9:.]{3,5}.{0,20})?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();
}
