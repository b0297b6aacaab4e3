namespace Parley.Wording;

/// <summary>Letters as they are without their marks.</summary>
public static class Letters
{
    private const string Marked = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłľñńňòóôõöøōőŕřśşšţťùúûüūůűýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiiillnnnoooooooorrsssttuuuuuuuyyzzz";

    /// <summary>A small Latin letter without its mark; any other as it is.</summary>
    public static char Unmarked(char letter) => letter < 128 || Marked.IndexOf(letter, StringComparison.Ordinal) is not (>= 0 and var at) ? letter : Plain[at];
}
