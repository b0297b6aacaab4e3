using Parley.Reading.Times.Forms;

namespace Parley.Reading.Speech;

/// <summary>Somebody is reported to have said something: the words that say so, and how far they reach.</summary>
/// <param name="Cue">Token of the reporting word: "said", "according".</param>
/// <param name="Words">The reporting word as it stands.</param>
/// <param name="Speaker">Head of the words for the speaker, or -1.</param>
/// <param name="From">First token of what is said.</param>
/// <param name="To">Last token of what is said.</param>
/// <param name="Content">Head of the clause that is said, or -1.</param>
/// <param name="Via">The channel, as words, or null.</param>
/// <param name="On">When it was said, or null.</param>
/// <param name="Depth">Links with the same reach: the lower one is nearer to what is said.</param>
/// <param name="Phrase">All words for the speaker, where they were told by their place and not by the grammar.</param>
internal sealed record Utterance(
    int Cue, string Words, int Speaker, int From, int To, int Content, string? Via, Moment? On, int Depth, (int First, int Last)? Phrase = null)
{
    internal bool Covers(int token) => From <= token && token <= To && token != Cue;
}
