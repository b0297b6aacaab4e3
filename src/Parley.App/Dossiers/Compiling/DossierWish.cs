using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Texts;

namespace Parley.App.Dossiers.Compiling;

/// <summary>How a dossier is wanted.</summary>
/// <param name="Pages">A4 pages before the annex; at least one.</param>
/// <param name="Since">Lines of which every source is of this day or later are marked as new; null where none is to be.</param>
/// <param name="Unread">What was to be read and could not.</param>
internal sealed record DossierWish(int Pages, DateOnly? Since, Seq<Unread> Unread)
{
    internal static readonly DossierWish Plain = new(FrontPages.Usual, null, []);
}
