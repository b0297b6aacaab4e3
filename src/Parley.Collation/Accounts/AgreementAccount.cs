using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>Something agreed, and how far it has come.</summary>
public sealed record AgreementAccount(
    Basis Basis,
    Seq<Told<Who>> Parties,
    Seq<Told<string>> Contents,
    Seq<Told<AgreementState>> States,
    Seq<Told<When>> Whens,
    Seq<Told<Who>> Places);
