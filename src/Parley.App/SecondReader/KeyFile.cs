using System.Text;

namespace Parley.App.SecondReader;

/// <summary>Reads the key of a server from a file, the only place it is taken from: flags and environments are seen by others.</summary>
internal static class KeyFile
{
    private const int MaxBytes = 4_096;

    /// <summary>The key, which is the file's only line, or what is wrong with the file; what is in it is never told.</summary>
    internal static (string? Key, string? Wrong) Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[MaxBytes + 1];
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            var key = Encoding.UTF8.GetString(bytes, 0, count).Trim('\uFEFF', ' ', '\t', '\r', '\n');
            return count <= MaxBytes && key.Length > 0 && key.All(c => c is > ' ' and < '\u007F')
                ? (key, null)
                : (null, $"The key file '{path}' does not hold one line of letters, digits and marks.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, $"The key file '{path}' cannot be read.");
        }
    }
}
