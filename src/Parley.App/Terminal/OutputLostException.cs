namespace Parley.App.Terminal;

/// <summary>Results could not be handed on: the disk is full, or whoever read them has gone.</summary>
/// <param name="message">The reason, as the system gives it.</param>
/// <param name="isClosed">Whether the reader has gone, as <c>head</c> does when it has its lines; that is no fault.</param>
internal sealed class OutputLostException(string message, bool isClosed) : IOException(message)
{
    internal bool IsClosed => isClosed;
}
