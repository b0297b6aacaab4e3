namespace Parley.App.Web.Safety;

/// <summary>Why a request is not answered.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Code">The code of the problem.</param>
/// <param name="Title">In a few words, the same for all of the code.</param>
/// <param name="Detail">In a sentence or two: what to do.</param>
internal sealed record Refusal(int Status, string Code, string Title, string Detail)
{
    internal static readonly Refusal Host = new(
        StatusCodes.Status421MisdirectedRequest, "W001", "Not for this host", "This workbench answers as 127.0.0.1 and localhost alone, on its own port.");

    internal static readonly Refusal Stranger = new(
        StatusCodes.Status401Unauthorized, "W002", "Not let in", "Open the address that parley serve printed in the terminal. Each such address lets one browser in.");

    internal static readonly Refusal Ticket = new(
        StatusCodes.Status401Unauthorized, "W002", "Not let in", "This address was used already, or is not the one. parley serve has printed a new one in the terminal.");

    internal static readonly Refusal Origin = new(
        StatusCodes.Status403Forbidden, "W003", "Sent from elsewhere", "What is sent has to come from a page of this workbench. Nothing was changed.");

    internal static readonly Refusal Token = new(
        StatusCodes.Status403Forbidden, "W003", "Sent from elsewhere", "The page was made before the program was started anew, or by another one. Nothing was changed; load the page again.");

    internal static readonly Refusal NoForm = new(
        StatusCodes.Status400BadRequest, "W004", "Not understood", "What was sent is no form of this workbench. Nothing was changed.");

    internal static readonly Refusal TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, "W005", "Too large", $"At most {Doorkeeper.MaxMegabytes} MiB can be sent at a time. Nothing was changed.");

    internal static readonly Refusal Fault = new(
        StatusCodes.Status500InternalServerError, "W006", "A fault of the program", "What was asked could not be worked out. The terminal says more with PARLEY_DEBUG=1.");

    /// <summary>Nothing is there.</summary>
    internal static Refusal Absent(string sentence) => new(StatusCodes.Status404NotFound, "S009", "Nothing there", sentence);

    internal static Refusal NotUnderstood(string sentence) => new(StatusCodes.Status400BadRequest, "W004", "Not understood", sentence);

    internal static Refusal Busy(Problem problem) => new(StatusCodes.Status503ServiceUnavailable, problem.Code, "The record cannot be used", problem.Message);
}
