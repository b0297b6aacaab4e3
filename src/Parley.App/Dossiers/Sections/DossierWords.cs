using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Sections;

/// <summary>How statuses, states of agreements and tracks are called in a dossier.</summary>
internal static class DossierWords
{
    internal static string Status(Status status) => status switch
    {
        Parley.Status.Asserted => "held",
        Parley.Status.Ongoing => "under way",
        Parley.Status.Ended => "over",
        _ => Word.Of(status),
    };

    internal static string State(AgreementState state) => Word.Of(state).Replace('-', ' ');

    internal static string Track(Track track) => track switch
    {
        Collation.Sourced.Track.Security => "Military and security",
        Collation.Sourced.Track.Other => "Other matters",
        _ => track.ToString(),
    };
}
