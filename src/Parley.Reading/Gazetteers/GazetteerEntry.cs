namespace Parley.Reading.Gazetteers;

/// <summary>What the gazetteer knows of some words.</summary>
/// <param name="Kind">What they stand for.</param>
/// <param name="Name">
/// For a state, its seat of government, capital and demonyms, the state's name, so that they compare equal; for all else the
/// usual name of the thing itself.
/// </param>
/// <param name="State">Name of the state or region it is or belongs to; null for bodies, outlets and channels.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of that state, or of the one an outlet is from; null where there is none.</param>
/// <param name="Words">The words as the gazetteer writes them, without a leading article unless it is part of the name.</param>
/// <param name="Plural">Whether a demonym names people in the plural ("Iraqis").</param>
/// <param name="Ambiguous">Whether the words often mean something else ("Jordan", "Polish", "Petra"), or another entry too.</param>
internal sealed record GazetteerEntry(
    GazetteerKind Kind,
    string Name,
    string? State,
    string? Country,
    string Words,
    bool Plural,
    bool Ambiguous);
