using System.Text;
using System.Text.Json;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>Reads JSON into a tree; comments and a comma too many are let pass. Numbers keep the digits they are written with.</summary>
internal static class JsonTree
{
    /// <summary>The tree, or why there is none. Cost linear in the text.</summary>
    internal static (Node? Root, TreeError? Error) Read(string file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = new LineStarts(bytes);
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = TreeError.MaxDepth };
        var json = new Utf8JsonReader(bytes, options);
        try
        {
            json.Read();
            var root = Value(ref json, file, lines);
            json.Read();
            return root.Size > TreeError.MaxSize ? (null, new("The file holds more than 20 million values.", new(file, 0, 0))) : (root, null);
        }
        catch (JsonException e)
        {
            var because = e.Message.Split(" LineNumber:", 2)[0].ReplaceLineEndings(" ").TrimEnd('.');
            return (null, new($"This is no JSON: {because}.", new(file, (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1)));
        }
    }

    private static Node Value(ref Utf8JsonReader json, string file, LineStarts lines)
    {
        var place = lines.At(file, json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<Node>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref json, file, lines));
                }

                return new Node.List(place, items);
            case JsonTokenType.StartObject:
                var entries = new List<(Node.Scalar, Node)>();
                while (json.Read() && json.TokenType != JsonTokenType.EndObject)
                {
                    var key = new Node.Scalar(lines.At(file, json.TokenStartIndex), json.GetString()!, isQuoted: true);
                    json.Read();
                    entries.Add((key, Value(ref json, file, lines)));
                }

                return new Node.Map(place, entries);
            case JsonTokenType.String:
                return new Node.Scalar(place, json.GetString()!, isQuoted: true);
            default:
                return new Node.Scalar(place, Encoding.UTF8.GetString(json.ValueSpan), isQuoted: false);
        }
    }

    // Columns count bytes: exact where the line is ASCII, and a hint where it is not.
    private sealed class LineStarts
    {
        private readonly List<long> _starts = [0];

        internal LineStarts(byte[] bytes)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] == '\n')
                {
                    _starts.Add(i + 1);
                }
            }
        }

        internal Place At(string file, long offset)
        {
            var index = _starts.BinarySearch(offset);
            var line = index >= 0 ? index : ~index - 1;
            return new(file, line + 1, (int)(offset - _starts[line]) + 1);
        }
    }
}
