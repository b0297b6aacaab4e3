namespace Parley.App.Dossiers.Lines;

/// <summary>Points at one claim in one report.</summary>
/// <param name="Report">Number of the report in the dossier, from 1.</param>
/// <param name="Number">Number of the claim within its report, from 1.</param>
/// <param name="Claim">The claim's own id.</param>
/// <param name="Voice">Whom the report quotes for it, innermost first, or null where it speaks in its own voice.</param>
public sealed record Ref(int Report, int Number, ClaimId Claim, string? Voice)
{
    /// <summary>The anchor of the marked passage, as in <c>r2-7</c>.</summary>
    public string Anchor => $"r{Report}-{Number}";

    /// <summary>The anchor of a further passage of the claim, as in <c>r2-7-2</c> for its second; that of the first is <see cref="Anchor"/>.</summary>
    public string AnchorOf(int passage) => passage == 1 ? Anchor : $"{Anchor}-{passage}";

    /// <summary>The anchor of the note beside the passage, which leads back to all that rests on it.</summary>
    public string NoteAnchor => $"n{Report}-{Number}";

    /// <summary>The number shown, as in <c>2:c7</c>.</summary>
    public string Label => $"{Report}:{Claim}";
}
