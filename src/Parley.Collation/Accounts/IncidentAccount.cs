using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>Force used or harm done, with the figures given for it; rival figures are never added up.</summary>
public sealed record IncidentAccount(
    Basis Basis,
    Seq<Told<Who>> Actors,
    Seq<Told<Who>> Targets,
    Seq<Told<string>> Actions,
    Seq<Told<string>> Weapons,
    Seq<Figures> Figures,
    Seq<Told<Who>> Places,
    Seq<Told<When>> Whens);
