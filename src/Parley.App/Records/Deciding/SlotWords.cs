namespace Parley.App.Records.Deciding;

/// <summary>The slots of each kind of claim that a person can fill, and with what.</summary>
internal static class SlotWords
{
    /// <summary>What fills a slot.</summary>
    internal enum Filler
    {
        /// <summary>Somebody or something: a name of the report's, or words of it.</summary>
        Entity,
        Entities,

        /// <summary>Words of the report.</summary>
        Words,
        SeveralWords,

        /// <summary>One of a few words of the format.</summary>
        Choice,
        Whole,
        When,

        /// <summary>Whatever the person writes.</summary>
        Text,
    }

    private static readonly Dictionary<string, Filler> OfAll = new()
    {
        ["status"] = Filler.Choice,
        ["when"] = Filler.When,
        ["place"] = Filler.Entity,
        ["said-by"] = Filler.Entities,
        ["summary"] = Filler.Text,
    };

    private static readonly Dictionary<string, Dictionary<string, Filler>> OfKind = new()
    {
        ["meeting"] = new() { ["parties"] = Filler.Entities, ["mediators"] = Filler.Entities, ["participants"] = Filler.Entities, ["ordinal"] = Filler.Whole, ["format"] = Filler.Choice, ["agenda"] = Filler.SeveralWords, ["outcome"] = Filler.Words },
        ["delegation"] = new() { ["party"] = Filler.Entity, ["head"] = Filler.Entity, ["members"] = Filler.Entities, ["absent"] = Filler.Entities },
        ["role"] = new() { ["person"] = Filler.Entity, ["title"] = Filler.Words, ["of"] = Filler.Entity },
        ["position"] = new() { ["holder"] = Filler.Entity, ["stance"] = Filler.Choice, ["content"] = Filler.Words, ["toward"] = Filler.Entity, ["parts"] = Filler.SeveralWords },
        ["agreement"] = new() { ["parties"] = Filler.Entities, ["content"] = Filler.Words, ["state"] = Filler.Choice },
        ["incident"] = new() { ["actor"] = Filler.Entity, ["target"] = Filler.Entity, ["action"] = Filler.Words, ["weapon"] = Filler.Words },
        ["presence"] = new() { ["who"] = Filler.Entity, ["event"] = Filler.Words },
        ["outlook"] = new() { ["holder"] = Filler.Entity, ["direction"] = Filler.Choice, ["content"] = Filler.Words },
        ["statement"] = new() { ["speaker"] = Filler.Entity, ["content"] = Filler.Words },
    };

    /// <summary>The kinds there are, in the order of the reference.</summary>
    internal static IReadOnlyCollection<string> Kinds => OfKind.Keys;

    /// <summary>The slots of a kind with what fills each; those of all kinds last. Null where there is no such kind.</summary>
    internal static IReadOnlyDictionary<string, Filler>? Of(string kind) =>
        OfKind.TryGetValue(kind, out var own) ? own.Concat(OfAll).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal) : null;
}
