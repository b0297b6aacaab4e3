using System.Globalization;
using Parley.Wording;

namespace Parley.App.Fetching;

/// <summary>Why an address was not fetched, in sentences.</summary>
internal static class FetchProblems
{
    internal static Problem Unreached(string reason) => new("R060", $"It could not be fetched: {Shown.OnOneLine(reason).TrimEnd('.')}.", 0, 0);

    internal static Problem Answered(int status) => new("R061", string.Create(CultureInfo.InvariantCulture, $"The server gave nothing but its answer {status}."), 0, 0);

    internal static Problem OtherKind(string type) => new("R062", $"It is of a kind that holds no report ({Shown.OnOneLine(type)}).", 0, 0);

    internal static Problem Led(string why) => new("R063", $"The server leads elsewhere, and is not followed: {why}.", 0, 0);

    internal static Problem TooLong(int seconds) => new("R064", string.Create(CultureInfo.InvariantCulture, $"It had not all come after {seconds} seconds."), 0, 0);
}
