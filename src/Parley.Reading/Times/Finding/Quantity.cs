using Parley.Reading.Times.Forms;

namespace Parley.Reading.Times.Finding;

/// <summary>A number of units.</summary>
/// <param name="Number">How many; null where the words leave it open ("several", "more than two").</param>
/// <param name="Unit">Of what; fortnights are two weeks.</param>
/// <param name="Next">Index after the unit.</param>
internal sealed record Quantity(int? Number, TimeUnit Unit, int Next);
