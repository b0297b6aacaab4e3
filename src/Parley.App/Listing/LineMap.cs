namespace Parley.App.Listing;

/// <summary>Finds the line and column of a character; both count from 1, columns in UTF-16 code units.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    internal LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    internal (int Line, int Column) At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
