using System.Net;
using System.Net.Sockets;

namespace Parley.App.Fetching;

/// <summary>How far a fetch may go: the address that was named may lie anywhere; where a server leads on, it leads into this machine or its network only from there.</summary>
internal sealed class FetchReach
{
    private bool _isInside;

    /// <summary>Whether the address asked next is one that a server led to.</summary>
    internal bool IsLed { get; set; }

    internal bool Allows(IPAddress address) => !IsLed || _isInside || IsPublic(address);

    /// <summary>Remembers where the address that was named lies.</summary>
    internal void Been(IPAddress address) => _isInside |= !IsLed && !IsPublic(address);

    /// <summary>Whether an address is of the net at large (RFC 6890 has the others): not of this machine, a network of its own, a link, or a group.</summary>
    internal static bool IsPublic(IPAddress address)
    {
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            return false;
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return !(address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast);
        }

        var b = address.GetAddressBytes();
        return (b[0], b[1]) switch
        {
            (0 or 10 or 127, _) or (169, 254) or (192, 168) => false,
            (100, >= 64 and <= 127) or (172, >= 16 and <= 31) or (198, 18 or 19) => false,
            ( >= 224, _) => false,
            _ => true,
        };
    }
}
