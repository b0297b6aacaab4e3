namespace Parley.App.Fetching;

/// <summary>A server led into this machine or its network.</summary>
internal sealed class ForbiddenReachException : Exception;
