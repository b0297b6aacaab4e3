namespace Parley.Reading.Rules;

/// <summary>Why a claim was made: the rule, and the words that met it; no words where the rule's name says it all.</summary>
internal sealed record Warrant(ReadingRule Rule, string Words)
{
    /// <summary>The line that the claim carries: the name of the rule, then the words.</summary>
    internal string Why => Words.Length == 0 ? Rule.Name : $"{Rule.Name}: {Words}";
}
