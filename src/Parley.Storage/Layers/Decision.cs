using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Storage.Layers;

/// <summary>What somebody decided: signed, appended, never changed.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When.</param>
/// <param name="Who">The name it is signed with.</param>
/// <param name="Why">The reason given, where one was; null as well where the body is forgotten.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Verb">What was done, in the word of the audit.</param>
/// <param name="Act">What was done; null where its body went with a report that was forgotten.</param>
/// <param name="BodyHash">SHA-256 of the body.</param>
/// <param name="Before">The hash of the decision before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 of what <see cref="HashOf"/> says.</param>
public sealed record Decision(int Number, DateTimeOffset At, string Who, string? Why, RecordId Subject, string Verb, Act? Act, string BodyHash, string Before, string Hash)
{
    /// <summary>What stands for the one before the first.</summary>
    public const string None = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The hash: of a line with the form's name, then number, time, who, verb, subject, the body's hash and the hash before, a line each.</summary>
    internal static string HashOf(int number, string at, string who, string verb, string subject, string bodyHash, string before) =>
        Sha256(string.Join('\n', "parley.decision/1", number.ToString(CultureInfo.InvariantCulture), at, who, verb, subject, bodyHash, before));

    internal static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
