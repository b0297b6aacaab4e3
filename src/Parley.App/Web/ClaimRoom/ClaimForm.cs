using Parley.App.Web.Forms;

namespace Parley.App.Web.ClaimRoom;

/// <summary>A claim to be put right.</summary>
/// <param name="Fields">Its slots.</param>
/// <param name="Known">Whom and what the report names.</param>
/// <param name="From">Where one came from, and goes back to.</param>
public sealed record ClaimForm(Seq<SlotField> Fields, Seq<string> Known, string From);
