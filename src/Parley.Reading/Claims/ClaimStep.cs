using Parley.Reading.Claims.Findings;

namespace Parley.Reading.Claims;

/// <summary>One of the fixed steps from parsed text to claims.</summary>
/// <param name="Name">What it finds.</param>
/// <param name="Needs">Names of the steps whose findings it uses.</param>
/// <param name="Take">The step itself; pure.</param>
internal sealed record ClaimStep(string Name, Seq<string> Needs, Func<Notebook, Notebook> Take);
