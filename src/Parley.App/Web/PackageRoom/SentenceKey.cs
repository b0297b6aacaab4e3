using System.Security.Cryptography;
using System.Text;
using Parley.Deals;

namespace Parley.App.Web.PackageRoom;

/// <summary>The names of the drafted sentences in addresses: the same for the same party, issue and option, whatever stands before them in the draft.</summary>
internal static class SentenceKey
{
    internal static string NoDeal(PartyId party) => Of('n', party.Value);

    internal static string Weight(PartyId party, IssueId issue) => Of('w', party.Value, issue.Value);

    internal static string Score(PartyId party, IssueId issue, OptionId option) => Of('s', party.Value, issue.Value, option.Value);

    internal static string RedLine(PartyId party, IssueId issue, OptionId option) => Of('l', party.Value, issue.Value, option.Value);

    // Long enough that two sentences of one draft are not taken for each other by chance.
    private static string Of(char kind, params string[] names) => kind + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))))[..10];
}
