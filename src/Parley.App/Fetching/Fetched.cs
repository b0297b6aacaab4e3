namespace Parley.App.Fetching;

/// <summary>What came of asking for an address.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>It gave something.</summary>
    /// <param name="Bytes">All of it, unpacked.</param>
    /// <param name="Address">Where it came from in the end.</param>
    /// <param name="Suffix">By which a file of its kind ends, with the dot; empty where the server did not say what it is.</param>
    /// <param name="State">What a later request asks by whether it is still the same.</param>
    internal sealed record Got(byte[] Bytes, Uri Address, string Suffix, FetchState State) : Fetched;

    /// <summary>It is what it was when it was asked before.</summary>
    internal sealed record Same : Fetched;

    /// <summary>It gave nothing that can be read.</summary>
    internal sealed record Failed(Problem Problem) : Fetched;
}
