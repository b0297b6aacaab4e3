namespace Parley.Storage;

/// <summary>The outside broke while a record was in use: a lock, a full disk, damaged pages. The one exception of this project.</summary>
public sealed class RecordFaultException : Exception
{
    internal RecordFaultException(Problem problem, Exception cause)
        : base(problem.Message, cause) => Problem = problem;

    /// <summary>What is wrong, in a sentence for a person.</summary>
    public Problem Problem { get; }
}
