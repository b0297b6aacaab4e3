using Parley.Deals;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>
/// Reads YAML into a tree without ever making an object of it: tags mean nothing, keys are words, and an alias stands only for a value that is
/// already complete, so that no value can contain itself.
/// </summary>
internal static class YamlTree
{
    /// <summary>The tree of the first document, or why there is none. Cost linear in the text.</summary>
    internal static (Node? Root, TreeError? Error) Read(string file, string text)
    {
        var reading = new Composer(file, text);
        try
        {
            var root = reading.Document();
            return root is null ? (null, new("The file is empty.", new(file, 0, 0)))
                : root.Size > TreeError.MaxSize ? (null, new("With its aliases written out the file holds more than 20 million values.", new(file, 0, 0)))
                : (root, null);
        }
        catch (YamlException e)
        {
            var because = (e.InnerException ?? e).Message.ReplaceLineEndings(" ").TrimEnd('.');
            return (null, new($"This is no YAML: {because}.", new(file, (int)e.Start.Line, (int)e.Start.Column)));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // The scanner has faults of its own on some broken texts (18.1.0: a flow list cut short by a key).
            return (null, new("This is no YAML: a list or mapping is not closed, or closed in the wrong place.", reading.Reached));
        }
    }

    private sealed class Composer(string file, string text)
    {
        private readonly Parser _parser = new(new StringReader(text));
        private readonly Dictionary<AnchorName, Node?> _anchors = [];

        /// <summary>How far the text could be followed.</summary>
        internal Place Reached => _parser.Current is { } last ? new(file, (int)last.End.Line, (int)last.End.Column) : new(file, 1, 1);

        internal Node? Document()
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            _parser.Consume<DocumentStart>();
            var root = Value(0);
            _parser.Consume<DocumentEnd>();
            return _parser.Accept<StreamEnd>(out _) ? root : throw Wrong(_parser.Current!, "a second document begins here; one file holds one");
        }

        private Node Value(int depth)
        {
            if (_parser.TryConsume<AnchorAlias>(out var alias))
            {
                return !_anchors.TryGetValue(alias.Value, out var known) ? throw Wrong(alias, $"*{alias.Value} stands for nothing above it")
                    : known ?? throw Wrong(alias, $"*{alias.Value} stands within the value it stands for");
            }

            if (depth > TreeError.MaxDepth)
            {
                throw Wrong(_parser.Current!, $"values are nested more than {TreeError.MaxDepth} deep");
            }

            var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
            if (!anchor.IsEmpty)
            {
                _anchors[anchor] = null;
            }

            var value = Complete(depth);
            if (!anchor.IsEmpty)
            {
                _anchors[anchor] = value;
            }

            return value;
        }

        private Node Complete(int depth)
        {
            if (_parser.TryConsume<Scalar>(out var scalar))
            {
                return Word(scalar);
            }

            if (_parser.TryConsume<SequenceStart>(out var list))
            {
                var items = new List<Node>();
                while (!_parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(Value(depth + 1));
                }

                return new Node.List(At(list), items);
            }

            var map = _parser.Consume<MappingStart>();
            var entries = new List<(Node.Scalar, Node)>();
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var start = _parser.Current!;
                var key = Value(depth + 1) as Node.Scalar ?? throw Wrong(start, "a key is one word or more, not a list or mapping");
                entries.Add((key, Value(depth + 1)));
            }

            return new Node.Map(At(map), entries);
        }

        private Node.Scalar Word(Scalar scalar) => new(At(scalar), scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));

        private Place At(ParsingEvent e) => new(file, (int)e.Start.Line, (int)e.Start.Column);

        private static YamlException Wrong(ParsingEvent at, string message) => new(at.Start, at.End, message);
    }
}
