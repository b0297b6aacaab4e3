using System.Diagnostics;

namespace Parley.Storage.Layers;

/// <summary>What a person did to the record.</summary>
public abstract record Act
{
    private Act()
    {
    }

    /// <summary>Took a report into the record.</summary>
    /// <param name="Sha256">The hash of its text, so that the chain of decisions vouches for it.</param>
    public sealed record Take(string Sha256) : Act;

    /// <summary>Held a claim for rightly read, as that reading has it.</summary>
    public sealed record Accept(int Reading) : Act;

    /// <summary>Held a claim for wrongly read.</summary>
    public sealed record Reject : Act;

    /// <summary>Put a claim right.</summary>
    /// <param name="Claim">The claim as it should be, with the entities it names, as one line of <see cref="Json.ClaimsJson.WriteApart"/>.</param>
    public sealed record Edit(string Claim) : Act;

    /// <summary>Added a claim that no reader proposed.</summary>
    /// <param name="Claim">In the same form.</param>
    public sealed record Add(string Claim) : Act;

    /// <summary>Took a decision back; a decision taken back counts for nothing, and so does taking back what was.</summary>
    public sealed record Undo(int Decision) : Act;

    /// <summary>Said that two items are one.</summary>
    public sealed record Same(string Other) : Act;

    /// <summary>Said that two items are not one.</summary>
    public sealed record Differ(string Other) : Act;

    /// <summary>Gave an item its name.</summary>
    public sealed record Name(string Words) : Act;

    /// <summary>Put an issue on a track.</summary>
    public sealed record SetTrack(string Track) : Act;

    /// <summary>Graded an outlet or speaker (A to F), or a claim (1 to 6).</summary>
    public sealed record Grade(string Mark) : Act;

    /// <summary>Settled a disagreement: which account is taken to hold, in its words.</summary>
    public sealed record Settle(string Value) : Act;

    /// <summary>Removed a report's text, readings and the bodies of decisions on it for good.</summary>
    /// <param name="Unsaid">The decisions on other things that quoted it, by number, and what is left of them.</param>
    public sealed record Forget(Seq<Unsaid> Unsaid) : Act;

    /// <summary>The word that stands for it in the record and in the audit.</summary>
    public string Verb => this switch
    {
        Take => "take",
        Accept => "accept",
        Reject => "reject",
        Edit => "edit",
        Add => "add",
        Undo => "undo",
        Same => "same",
        Differ => "differ",
        Name => "name",
        SetTrack => "track",
        Grade => "grade",
        Settle => "settle",
        Forget => "forget",
        _ => throw new UnreachableException(),
    };
}
