using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;

namespace Parley.Collation.Picturing;

/// <summary>The picture without positions and changes, which most answers of a record do not need.</summary>
/// <param name="Scene">What it was drawn from.</param>
/// <param name="Headline">The meeting the dossier is about.</param>
/// <param name="Met">The meetings with what was signed at them, before what is said of them is put to them.</param>
/// <param name="Meetings">The meetings as the picture has them.</param>
/// <param name="Delegations">As the picture has them.</param>
/// <param name="Agreements">As the picture has them.</param>
/// <param name="Assessments">As the picture has them.</param>
/// <param name="Differ">As the picture has them.</param>
/// <param name="Incidents">The accounts that its incidents are drawn from.</param>
internal sealed record Outline(
    Scene Scene,
    MeetingPicture? Headline,
    Seq<MeetingPicture> Met,
    Seq<MeetingPicture> Meetings,
    Seq<DelegationPicture> Delegations,
    Seq<AgreementPicture> Agreements,
    Seq<Assessment> Assessments,
    Seq<Difference> Differ,
    Seq<IncidentAccount> Incidents);
