using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>Where the entries of one issue's options stand, in little room: there can be a million of them for each party.</summary>
/// <param name="path">What their paths begin with.</param>
/// <param name="file">Where they stand.</param>
/// <param name="options">Their last words.</param>
/// <param name="after">How many other entries are before them.</param>
internal sealed class OptionPlaces(string path, string file, Seq<OptionId> options, int after)
{
    private readonly (int Line, int Column)[] _places = new (int, int)[options.Count];

    internal string Path => path;

    internal int After => after;

    internal void Add(int option, Place place) => _places[option] = (place.Line, place.Column);

    /// <summary>Of those that stand anywhere, in the order of the options.</summary>
    internal IEnumerable<Entry> Entries()
    {
        for (var i = 0; i < _places.Length; i++)
        {
            if (_places[i] is not (0, 0) and var (line, column))
            {
                yield return new($"{path}.{options[i]}", new(file, line, column));
            }
        }
    }
}
