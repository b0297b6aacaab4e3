namespace Parley.Reading.Words;

/// <summary>What makes a verb take a stance: how its content hangs under it, and which stance it is then.</summary>
/// <param name="Frame">How the content hangs: "obj", "inf", "that", "ing", "obj-inf", or a preposition.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Denied">The stance that denying it leaves, or null where none is left.</param>
internal sealed record StanceFrame(string Frame, Stance Stance, Stance? Denied);
