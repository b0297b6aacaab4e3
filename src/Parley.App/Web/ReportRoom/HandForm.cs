using Parley.App.Web.Forms;

namespace Parley.App.Web.ReportRoom;

/// <summary>A claim to be added by hand.</summary>
/// <param name="Kinds">The kinds there are.</param>
/// <param name="Kind">The one chosen; empty where none is yet.</param>
/// <param name="Words">The words of the report that it rests on.</param>
/// <param name="Fields">The slots of the kind.</param>
/// <param name="Known">Whom and what the report names.</param>
public sealed record HandForm(Seq<string> Kinds, string Kind, string Words, Seq<SlotField> Fields, Seq<string> Known);
