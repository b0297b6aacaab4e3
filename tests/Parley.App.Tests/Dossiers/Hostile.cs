using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

/// <summary>A report whose every word tries to be more than a word.</summary>
internal static class Hostile
{
    internal const string Name = "\"onmouseover=\"hacked=1\" <b>Eve</b>";

    internal static ReadingResult Reading()
    {
        const string long_ = "WordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEndWordWithoutAnEnd";
        const string text = $"""
            <script>hacked=1</script> met {Name} in </style><img src=x onerror=hacked=1> on a day to come.

            {Name} wants </p><iframe src=javascript:hacked=1> and [a](javascript:alert(1)) and `code` and {long_}.
            """;
        var t = new Telling("<id>\"'", text, "<script>hacked=1</script> & Sons", "2026-02-17", "</title><script>hacked=1</script>", "javascript:alert(1)//\" onclick=\"hacked=1");
        t.Party("<script>hacked=1</script>", "XX").Party(Name, null).Place("</style><img src=x onerror=hacked=1>");
        t.Meeting(
            "<script>hacked=1</script> met", Status.Planned, ["<script>hacked=1</script>", Name], place: "</style><img src=x onerror=hacked=1>",
            when: When.Unresolved("on a day to come"), agenda: ["</style><img src=x onerror=hacked=1>"], by: t.Said(Name, via: "<i>", described: Name));
        return t.Position($"{Name} wants </p><iframe src=javascript:hacked=1> and [a](javascript:alert(1)) and `code` and {long_}", Name, Stance.Demands, $"</p><iframe src=javascript:hacked=1> and [a](javascript:alert(1)) and `code` and {long_}").Reading;
    }
}
